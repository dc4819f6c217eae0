/** Beyond this many, words say too little to be found by; it also bounds the work on hostile text. */
const LIMIT = 1000;

const LETTER = /[\p{L}\p{M}\p{N}\u0640]/u;

/** Words with a fixed distance to each other. */
export interface Pattern {
  readonly words: readonly string[];
  /** The start of each of the words, in UTF-16 code units from the start of the first. */
  readonly offsets: readonly number[];
}

/**
 * The units of the text where a pattern stands, in order; empty also when there are more than a thousand.
 * Each of its words must end where a word ends, and begin where one begins or after a single letter, since `و`, `ف`,
 * `ل`, `ب` and `ك` are written together with what follows.
 */
export function occurrences(text: string, { words, offsets }: Pattern): number[] {
  const first = words[0];
  if (!first) return [];
  const found: number[] = [];
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (words.every((word, i) => standsAlone(text, at + (offsets[i] ?? 0), word))) found.push(at);
    if (found.length > LIMIT) return [];
  }
  return found;
}

function standsAlone(text: string, start: number, word: string): boolean {
  const end = start + word.length;
  const inside = (unit: number): boolean => LETTER.test(text.charAt(unit));
  return start >= 0 && text.startsWith(word, start)
    && !(inside(start) && inside(start - 1) && inside(start - 2))
    && !(inside(end - 1) && inside(end));
}

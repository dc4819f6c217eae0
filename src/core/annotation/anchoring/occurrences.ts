/** Beyond this many, words say too little to be found by; it also bounds the work on hostile text. */
const LIMIT = 1000;

const LETTER = /[\p{L}\p{M}\p{N}\u0640]/u;

/**
 * The units of a text where some words stand, in order; empty also when there are more than a thousand.
 * They must end where a word ends, and begin where one begins or after a single letter, since `و`, `ف`, `ل`, `ب` and `ك`
 * are written together with what follows.
 */
export function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (const at of standingIn(text, words, 0, text.length)) {
    found.push(at);
    if (found.length > LIMIT) return [];
  }
  return found;
}

/** Like {@link occurrences}, but only those that begin in a part of the text; without a limit. */
export function* standingIn(text: string, words: string, from: number, to: number): Generator<number> {
  if (words === '') return;
  // Cutting keeps the search from running on to the end of the text for words that are not there.
  const part = text.slice(Math.max(0, from - 2), to + words.length + 1);
  const offset = Math.max(0, from - 2);
  for (let at = part.indexOf(words, from - offset); at >= 0 && at + offset <= to; at = part.indexOf(words, at + 1)) {
    if (standsAlone(part, at, words)) yield at + offset;
  }
}

/** Whether a word goes on at a unit of the text: letters stand on both of its sides. */
export function isInsideWord(text: string, unit: number): boolean {
  return LETTER.test(text.charAt(unit - 1)) && LETTER.test(text.charAt(unit));
}

function standsAlone(text: string, start: number, words: string): boolean {
  const inside = isInsideWord(text, start) && isInsideWord(text, start - 1);
  return !inside && !isInsideWord(text, start + words.length);
}

import search from 'approx-string-match';
import type { Span } from '../../span';
import { isInsideWord } from './occurrences';

/** Words that differ in more than this share of their letters are not offered even to a person. */
const MOST_ERRORS = 0.4;
/** Beyond this many errors the search costs more than a longer text is worth. */
const ERRORS_LIMIT = 96;
/** Longer words are looked for by their ends, each this long. */
const LONG = 200;
const END = 64;

/** A place where words stand that are like some others. */
export interface Likeness {
  /** In the text that was searched; begins and ends where a word does. */
  readonly span: Span;
  /** 1 for the same words, less the share of letters that differ. */
  readonly score: number;
}

/**
 * The part of a text that is most like some words, if less than four tenths of their letters differ.
 * Both must be folded. The cost grows with the length of the text, not of the words.
 */
export function mostAlike(words: string, text: string): Likeness | null {
  if (words.length > LONG) return alikeAtBothEnds(words, text);
  const [match] = best(words, text);
  if (!match) return null;
  return { span: toWords([match.start, match.end], text), score: 1 - match.errors / words.length };
}

function best(words: string, text: string): ReturnType<typeof search> {
  return search(text, words, Math.min(ERRORS_LIMIT, Math.floor(words.length * MOST_ERRORS)));
}

/** Head and tail must stand in order and at about their distance; between them the words count, not their order. */
function alikeAtBothEnds(words: string, text: string): Likeness | null {
  const [head] = best(words.slice(0, END), text);
  if (!head) return null;
  const tail = best(words.slice(-END), text.slice(head.end)).at(-1);
  if (!tail) return null;
  const span = toWords([head.start, head.end + tail.end], text);
  const length = span[1] - span[0];
  if (length > 2 * words.length || length < words.length / 2) return null;
  const ends = 1 - (head.errors + tail.errors) / (2 * END);
  return { span, score: Math.min(ends, sharedWords(words, text.slice(...span))) };
}

/** Dice's coefficient of the words of two texts, each word as often as it stands. */
function sharedWords(a: string, b: string): number {
  const count = new Map<string, number>();
  const words = a.split(' ');
  const others = b.split(' ');
  for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of others) {
    const left = count.get(word) ?? 0;
    if (left > 0) shared++;
    count.set(word, left - 1);
  }
  return 2 * shared / (words.length + others.length);
}

function toWords([start, end]: Span, text: string): Span {
  while (isInsideWord(text, start)) start--;
  while (isInsideWord(text, end)) end++;
  return [start, end];
}

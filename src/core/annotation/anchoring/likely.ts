import type { Span } from '../../span';
import type { FoldedText } from '../../text/foldedText';
import { startOf } from '../parts';
import { foldedContent } from './contentPlaces';
import { guessIn, type Guess } from './samePlace';
import type { Lost } from './unit';

/** So many words of a content are looked up, and so many places of each, the nearest first: it bounds the work. */
const MOST_WORDS = 64;
const MOST_PLACES = 32;
/** Longer contents are looked at up to here only; a person who is asked can read on. */
const MOST_LETTERS = 4000;
/** Places that votes are counted for lie this far apart, in folded units. */
const BIN = 32;
const BEST_BINS = 3;

/** Where each word of a folded text stands, in order. */
export type WordIndex = ReadonlyMap<string, readonly number[]>;

/** Reads all words of three letters or more. Linear in the text. */
export function indexWords({ text }: FoldedText): WordIndex {
  const index = new Map<string, number[]>();
  for (const { 0: word, index: at } of text.matchAll(/[\p{L}\p{N}]{3,}/gu)) {
    const places = index.get(word);
    if (places) places.push(at);
    else index.set(word, [at]);
  }
  return index;
}

/**
 * Where the words of a lost annotation may stand in other company: each word that is found votes for the place where the
 * content would then begin, and the text there is compared. Nothing of this is sure.
 */
export function likelyGuesses(lost: Lost, folded: FoldedText, index: WordIndex): Guess[] {
  const words = foldedContent(lost.annotation.exact).join(' ').slice(0, MOST_LETTERS);
  const expected = startOf(lost.annotation);
  const votes = new Map<number, number>();
  for (const { 0: word, index: offset } of [...words.matchAll(/[\p{L}\p{N}]{3,}/gu)].slice(0, MOST_WORDS)) {
    for (const at of nearest(index.get(word) ?? [], expected, MOST_PLACES)) {
      const bin = Math.floor((at - offset) / BIN);
      votes.set(bin, (votes.get(bin) ?? 0) + word.length);
    }
  }
  const best = [...votes].sort(([a, some], [b, others]) => others - some || a - b).slice(0, BEST_BINS);
  return best.flatMap(([bin, letters]) => {
    // Votes of one place fall into neighbouring bins, where words were put in or taken out.
    if (3 * letters < words.length * 0.2) return [];
    const window: Span = [Math.max(0, (bin - 1) * BIN), Math.min(folded.text.length, (bin + 2) * BIN + Math.ceil(words.length * 1.5))];
    const guess = guessIn(lost, window, folded);
    return guess ? [guess] : [];
  });
}

/** Some of the numbers, which are in order: those nearest to one. */
function nearest(numbers: readonly number[], to: number, count: number): readonly number[] {
  if (numbers.length <= count) return numbers;
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < to) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(low - count / 2, numbers.length - count));
  return numbers.slice(from, from + count);
}

import type { Span } from '../../span';
import { foldWords, type FoldedText } from '../../text/foldedText';
import type { ExactWords } from '../annotation';
import { occurrences, standingIn } from './occurrences';

/** How much longer than it was the gap between two spans of a content may be, in UTF-16 code units. */
const STRETCH = 24;

const known = new WeakMap<ExactWords, readonly string[]>();

/** The words of a content as comparison sees them. Remembered, since they are compared with much. */
export function foldedContent(exact: ExactWords): readonly string[] {
  const words = known.get(exact) ?? exact.content.map(foldWords);
  known.set(exact, words);
  return words;
}

/**
 * Where the words of a content stand, as folded spans, in order of the text: the same words, one span soon after the other.
 * @param old the spans where they stood; their gaps are a measure
 */
export function contentPlaces(words: readonly string[], old: readonly Span[], { text }: FoldedText): Span[][] {
  const [first = '', ...rest] = words;
  if (words.some(each => each === '')) return [];
  return occurrences(text, first).flatMap(at => {
    const spans: Span[] = [[at, at + first.length]];
    for (const [i, next] of rest.entries()) {
      const end = spans.at(-1)![1];
      const gap = (old[i + 1]?.[0] ?? 0) - (old[i]?.[1] ?? 0);
      const { value, done } = standingIn(text, next, end, end + Math.max(0, gap) + STRETCH).next();
      if (done) return [];
      spans.push([value, value + next.length]);
    }
    return [spans];
  });
}

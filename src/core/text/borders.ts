import type { Span } from '../span';
import { tokenize, type Token } from './tokens';

const SPACE = /\s/u;
/** No word is longer, and no two words lie further apart, in anything a person would move a border across. */
const REACH = 2000;

/** A span without the white space at its borders; empty if there is nothing else. UTF-16 code units. */
export function trimmed([start, end]: Span, text: string): Span {
  let [from, to] = [start, end];
  while (from < to && SPACE.test(text[from]!)) from++;
  while (to > from && SPACE.test(text[to - 1]!)) to--;
  return [from, to];
}

/**
 * A span with one border moved to the next border of a word or mark, outwards (`grow`) or inwards.
 * @returns the same span if there is no word left to take in or to leave out
 */
export function stepped(span: Span, side: 'start' | 'end', grow: boolean, text: string): Span {
  const [start, end] = span;
  const words = wordsAround(side === 'start' ? start : end, text);
  const starts = words.map(word => word.start);
  const ends = words.map(word => word.end);
  const next = side === 'start'
    ? (grow ? starts.findLast(at => at < start) : starts.find(at => at > start && at < end))
    : (grow ? ends.find(at => at > end) : ends.findLast(at => at < end && at > start));
  if (next === undefined) return span;
  return side === 'start' ? [next, end] : [start, next];
}

/** Words and marks near an offset; only near, or each key press would read the whole article. */
function wordsAround(offset: number, text: string): Pick<Token, 'start' | 'end'>[] {
  const from = Math.max(0, offset - REACH);
  return tokenize(text.slice(from, offset + REACH)).filter(({ kind }) => kind !== 'newline').map(({ start, end }) => ({ start: start + from, end: end + from }));
}

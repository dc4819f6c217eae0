import type { Annotation } from '../annotation/annotation';
import { position } from '../annotation/order';
import { overlap, type Span } from '../span';

/** One statement as two people annotated it; null where one of them did not. */
export type Pair = readonly [a: Annotation | null, b: Annotation | null];

/**
 * Finds out which annotations of two people are about the same statement: one to one, those first that share most of their
 * contents, then those that share only words of their cues.
 * @returns every annotation once, in the order of the text
 */
export function pairUp(some: readonly Annotation[], others: readonly Annotation[]): Pair[] {
  const candidates = some.flatMap(a => others.map(b => ({ a, b, closeness: closeness(a, b) }))).filter(each => each.closeness > 0);
  candidates.sort((x, y) => y.closeness - x.closeness || position(x.a) - position(y.a) || position(x.b) - position(y.b));
  const met = new Map<Annotation, Annotation>();
  for (const { a, b } of candidates) {
    if (met.has(a) || met.has(b)) continue;
    met.set(a, b);
    met.set(b, a);
  }
  const pairs: Pair[] = [...some.map((a): Pair => [a, met.get(a) ?? null]), ...others.filter(b => !met.has(b)).map((b): Pair => [null, b])];
  return pairs.toSorted((x, y) => start(x) - start(y));
}

/** The number of code units that two lists of spans share. */
export function shared(some: readonly Span[], others: readonly Span[]): number {
  return some.reduce((sum, a) => sum + others.reduce((part, b) => part + overlap(a, b), 0), 0);
}

/** Above 1 for shared content, growing with its share (Dice's coefficient); at most 1 for shared cue words alone. */
function closeness(a: Annotation, b: Annotation): number {
  const cue = dice(a.cue, b.cue);
  const content = dice(a.content, b.content);
  return content > 0 ? 1 + content + cue / 10 : cue;
}

function dice(some: readonly Span[], others: readonly Span[]): number {
  const total = length(some) + length(others);
  return total === 0 ? 0 : 2 * shared(some, others) / total;
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

function start([a, b]: Pair): number {
  return Math.min(a ? position(a) : Infinity, b ? position(b) : Infinity);
}

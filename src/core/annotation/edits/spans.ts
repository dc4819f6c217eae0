import type { Span } from '../../span';
import { trimmed } from '../../text/borders';
import { graphemeSnapper } from '../../text/graphemes';
import { EditError } from './edit';

/**
 * Spans as a person meant them: in order, without white space at their borders, on whole characters, and those that
 * touch or overlap made one.
 * @throws EditError `outside` if one does not lie in the text
 */
export function tidy(spans: readonly Span[], text: string): Span[] {
  for (const [start, end] of spans) if (!(start >= 0 && start <= end && end <= text.length)) throw new EditError('outside');
  const snap = graphemeSnapper(text);
  const clean = spans.map(span => trimmed(snap(span), text)).filter(([start, end]) => end > start);
  return united(clean);
}

/** Sorted by start; spans that touch or overlap become one. */
export function united(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1);
    if (last && span[0] <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], span[1])];
    else result.push(span);
  }
  return result;
}

/** What is left of spans when a stretch is taken out of them; one in the middle leaves two. */
export function without(spans: readonly Span[], [from, to]: Span): Span[] {
  return spans.flatMap(([start, end]): Span[] => [[start, Math.min(end, from)], [Math.max(start, to), end]]).filter(([start, end]) => end > start);
}

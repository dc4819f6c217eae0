import type { Span } from '../../core/span';
import type { Mark } from './marks';

/** A stretch of a block all of whose units carry the same marks, the innermost first. */
export interface Segment {
  readonly span: Span;
  readonly marks: readonly Mark[];
}

/** Cuts a block of some length at the borders of all its marks. Linear in the pieces and the marks that lie over each other. */
export function segmentsOf(length: number, marks: readonly Mark[]): Segment[] {
  const borders = [...new Set([0, length, ...marks.flatMap(({ span }) => span)])].sort((a, b) => a - b);
  const byStart = marks.toSorted((a, b) => a.span[0] - b.span[0]);
  const segments: Segment[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (let i = 0; i + 1 < borders.length; i++) {
    const [start, end] = [borders[i]!, borders[i + 1]!];
    open = open.filter(({ span }) => span[1] > start);
    for (; next < byStart.length && byStart[next]!.span[0] <= start; next++) if (byStart[next]!.span[1] > start) open.push(byStart[next]!);
    segments.push({ span: [start, end], marks: open.toSorted((a, b) => width(a) - width(b)) });
  }
  return segments;
}

function width({ span }: Mark): number {
  return span[1] - span[0];
}

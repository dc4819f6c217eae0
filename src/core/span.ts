/**
 * A stretch of text: `[start, end)` in UTF-16 code units, from 0, end exclusive.
 * All offsets in the core count in the canonical text (see `text/canonical.ts`).
 */
export type Span = readonly [start: number, end: number];

/** The number of UTF-16 code units that two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** The number of UTF-16 code units that lie between two spans; 0 if they touch or overlap. */
export function distance(a: Span, b: Span): number {
  return Math.max(0, a[0] - b[1], b[0] - a[1]);
}

/** Whether `outer` holds every unit of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** The words of several spans as one readable string; a gap between spans shows as an ellipsis. */
export function sliceAll(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' … ');
}

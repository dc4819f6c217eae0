import type { Span } from '../span';

/** One replacement of text, in UTF-16 code units. */
export interface TextEdit {
  /** Start of what was replaced, in the old canonical text. */
  readonly start: number;
  /** End of what was replaced, exclusive, in the old canonical text. */
  readonly end: number;
  /** Length of what came in its place, in the new canonical text. */
  readonly length: number;
}

/** Edits made at once, from the first in the text to the last; an insertion stands before a replacement at the same place. */
export function sortedEdits(edits: readonly TextEdit[]): TextEdit[] {
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Where a span of the old text lies in the new one.
 *
 * What is typed exactly at a border stays outside; what is typed or replaced inside belongs to the span, also when the
 * replaced words were its first or last. A replacement that reaches over a border belongs outside.
 * @param edits disjoint, all in old offsets, sorted by {@link sortedEdits}
 * @returns null when nothing of the old span is left, even if other words now stand in its place
 */
export function followSpan([start, end]: Span, edits: readonly TextEdit[]): Span | null {
  let left = end - start;
  for (const edit of edits) left -= Math.max(0, Math.min(end, edit.end) - Math.max(start, edit.start));
  return left > 0 ? [followStart(start, edits), followEnd(end, edits)] : null;
}

/** Where a point of the old text lies in the new one; text inserted at it comes before it. */
export function followPoint(point: number, edits: readonly TextEdit[]): number {
  return followStart(point, edits);
}

function followStart(start: number, edits: readonly TextEdit[]): number {
  let shift = 0;
  for (const edit of edits) {
    if (edit.end > start) return (edit.start < start ? edit.start + edit.length : start) + shift;
    shift += growth(edit);
  }
  return start + shift;
}

function followEnd(end: number, edits: readonly TextEdit[]): number {
  let shift = 0;
  for (const edit of edits) {
    if (edit.start >= end) break;
    if (edit.end > end) return edit.start + shift;
    shift += growth(edit);
  }
  return end + shift;
}

function growth({ start, end, length }: TextEdit): number {
  return length - (end - start);
}

import type { Attribution } from '../attribution';
import type { Annotation } from './annotation';

/** Where an attribution begins, in UTF-16 code units: its content or its cue, whichever comes first. */
export function position({ content, cue }: Pick<Attribution, 'content' | 'cue'>): number {
  return Math.min(content[0]?.[0] ?? Infinity, cue[0]?.[0] ?? Infinity);
}

/** The annotations by position, then by id: one order for every list and every file. Returns a new array. */
export function inTextOrder(annotations: readonly Annotation[]): Annotation[] {
  return annotations.toSorted((a, b) => position(a) - position(b) || compare(a.id, b.id));
}

/** By code units, because a locale's order would differ from machine to machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

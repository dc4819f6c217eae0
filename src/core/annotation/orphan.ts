import type { Annotation, Parts } from './annotation';
import { omit } from './omit';
import { partsOf } from './parts';

/**
 * The annotation, kept although its words are not in the text.
 * @param at the unit of the present text where the words last stood, or would stand; it decides the order in lists
 * @param candidates where they may be now, best first
 */
export function orphan(annotation: Annotation, at: number, candidates: readonly Parts[] = []): Annotation {
  return {
    ...omit(annotation, 'candidates', 'offer'),
    placement: 'orphaned',
    content: [[at, at]],
    cue: [],
    source: null,
    via: [],
    lastKnown: annotation.lastKnown ?? partsOf(annotation),
    ...(candidates.length > 0 && { candidates }),
  };
}

import type { Annotation, Parts } from './annotation';
import { partsOf } from './parts';

/**
 * The annotation, kept although its words are not in the text.
 * @param at the unit of the present text where the words last stood, or would stand; it decides the order in lists
 * @param candidates where they may be now, best first
 */
export function orphan({ candidates: _, ...annotation }: Annotation, at: number, candidates: readonly Parts[] = []): Annotation {
  return {
    ...annotation,
    placement: 'orphaned',
    content: [[at, at]],
    cue: [],
    source: null,
    via: [],
    lastKnown: annotation.lastKnown ?? partsOf(annotation),
    ...(candidates.length > 0 && { candidates }),
  };
}

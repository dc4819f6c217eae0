import type { Annotation } from './annotation';
import { partsOf } from './parts';

/**
 * The annotation, kept although its words are not in the text.
 * @param at the unit of the present text where the words last stood, or would stand; it decides the order in lists
 */
export function orphan(annotation: Annotation, at: number): Annotation {
  return {
    ...annotation,
    placement: 'orphaned',
    content: [[at, at]],
    cue: [],
    source: null,
    via: [],
    lastKnown: annotation.lastKnown ?? partsOf(annotation),
  };
}

import type { Detection } from '../attribution';
import type { Annotation, AnnotationSet } from './annotation';
import { freeId, idOf } from './ids';
import { inTextOrder, position } from './order';
import { wordsAt } from './parts';

/**
 * Turns what was detected into suggestions for a person to judge.
 * @param text the canonical text the detection was made on
 * @returns every attribution, with an id that a change elsewhere in the article does not change; only among statements
 * with the very same words does the id depend on their order
 */
export function suggest(detection: Detection, text: string): AnnotationSet {
  const taken = new Set<string>();
  const annotations = detection.attributions
    .toSorted((a, b) => position(a) - position(b))
    .map((attribution): Annotation => {
      const exact = wordsAt(attribution, text);
      const id = freeId(idOf(exact.content, exact.cue), taken);
      taken.add(id);
      return { ...attribution, id, status: 'suggested', origin: 'detected', placement: 'anchored', exact };
    });
  const { speakers, credit } = detection;
  return { annotations: inTextOrder(annotations), speakers, credit: credit && { ...credit, exact: text.slice(...credit.span) } };
}

import type { AnnotationSet } from '../annotation';
import { change, decided } from './change';

/** Removes what a person made and rejects what was detected. */
export function remove(set: AnnotationSet, ids: readonly string[]): AnnotationSet {
  return change(set, ids, annotation => annotation.origin === 'manual' ? null : decided(annotation, 'rejected', set));
}

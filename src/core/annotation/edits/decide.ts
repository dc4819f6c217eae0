import type { Annotation, AnnotationSet } from '../annotation';
import { change, decided } from './change';

/**
 * Accepts or rejects annotations, or makes suggestions of them again. Accepting what a person corrected leaves it
 * corrected: that it is right has been said already.
 */
export function decide(set: AnnotationSet, ids: readonly string[], status: 'accepted' | 'rejected' | 'suggested'): AnnotationSet {
  return change(set, ids, annotation => {
    if (status === 'suggested') return undecided(annotation);
    if (status === 'accepted' && annotation.status === 'corrected') return annotation;
    return decided(annotation, status, set);
  });
}

/** What a person made has no suggestion to go back to; it goes back to being accepted. */
function undecided({ detected, offer, ...annotation }: Annotation): Annotation {
  return { ...annotation, status: annotation.origin === 'manual' ? 'accepted' : 'suggested' };
}

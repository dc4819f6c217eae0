import type { Annotation, AnnotationSet } from '../annotation';
import { fingerprint } from '../fingerprint';
import { inTextOrder } from '../order';
import { EditError } from './edit';

/** @throws EditError `gone` if there is no such annotation */
export function find(set: AnnotationSet, id: string): Annotation {
  const found = set.annotations.find(annotation => annotation.id === id);
  if (!found) throw new EditError('gone');
  return found;
}

/** As {@link find}. @throws EditError `orphaned` if it stands nowhere in the text */
export function findPlaced(set: AnnotationSet, id: string): Annotation {
  const found = find(set, id);
  if (found.placement === 'orphaned') throw new EditError('orphaned');
  return found;
}

/**
 * Puts others in the place of some annotations; null takes one away.
 * @throws EditError `gone` if one of them is not there
 */
export function change(set: AnnotationSet, ids: readonly string[], how: (annotation: Annotation) => Annotation | null): AnnotationSet {
  const wanted = new Set(ids);
  for (const id of wanted) find(set, id);
  const annotations = set.annotations.flatMap(annotation => wanted.has(annotation.id) ? (how(annotation) ?? []) : annotation);
  return { ...set, annotations: inTextOrder(annotations) };
}

/** An annotation that a person decided about; it remembers how detection saw it until then. */
export function decided(annotation: Annotation, status: Annotation['status'], { speakers }: AnnotationSet): Annotation {
  const isFirst = annotation.status === 'suggested' && annotation.origin === 'detected';
  return { ...annotation, status, ...(isFirst && { detected: fingerprint(annotation, speakers) }) };
}

/** An annotation that a person put right. What a person made is right by itself: there is nothing it could be a correction of. */
export function corrected(annotation: Annotation, set: AnnotationSet): Annotation {
  return decided(annotation, annotation.origin === 'manual' ? 'accepted' : 'corrected', set);
}

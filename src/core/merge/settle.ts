import type { Annotation, AnnotationSet } from '../annotation/annotation';
import { inTextOrder } from '../annotation/order';
import { reanchor } from '../annotation/reanchor';
import { unflatten } from '../sidecar/flat';
import type { Side } from './conflict';

/** The annotations of a set that two versions disagree about. */
export function contestedIn({ annotations }: AnnotationSet): Annotation[] {
  return annotations.filter(({ conflict }) => conflict !== undefined);
}

/**
 * Decides one disagreement for a side. What is not contested, or not there, is left as it is.
 * @param text the canonical text of the article now, in which the other version is looked for
 */
export function settle(set: AnnotationSet, id: string, side: Side, text: string): AnnotationSet {
  const annotations = set.annotations.flatMap(annotation => annotation.id === id ? settled(annotation, side, set, text) : [annotation]);
  return { ...set, annotations: inTextOrder(annotations) };
}

/** Decides all disagreements about annotations for one side. */
export function settleAll(set: AnnotationSet, side: Side, text: string): AnnotationSet {
  return contestedIn(set).reduce((result, { id }) => settle(result, id, side, text), set);
}

function settled(annotation: Annotation, side: Side, set: AnnotationSet, text: string): Annotation[] {
  const { conflict, ...kept } = annotation;
  if (!conflict) return [kept];
  // A disagreement that was open when this one came up waits inside it.
  if (conflict.side !== side) return [{ ...kept, ...(conflict.other?.conflict && { conflict: conflict.other.conflict }) }];
  if (conflict.other === null) return [];
  const other = { ...unflatten(conflict.other) };
  delete other.conflict;
  return [...reanchor({ ...set, annotations: [other] }, text).annotations];
}

import type { Annotation, AnnotationSet } from '../annotation/annotation';
import { inTextOrder } from '../annotation/order';
import { reanchor } from '../annotation/reanchor';
import type { Speaker } from '../attribution';
import { unflatten } from '../sidecar/flat';
import type { Side } from './conflict';
import { asOf, isDivided } from './values';

/** Something that two versions of a set disagree about and a person can decide: a statement, or who a speaker is. */
export type Contested =
  | { readonly kind: 'annotation'; readonly id: string; readonly annotation: Annotation }
  | { readonly kind: 'speaker'; readonly id: string; readonly ours: Speaker; readonly theirs: Speaker };

/** All that two versions disagree about: speakers first, since statements name them. The ids of speakers are their keys. */
export function contestedIn({ annotations, speakers }: AnnotationSet): Contested[] {
  return [
    ...Object.entries(speakers).filter(([, speaker]) => isDivided(speaker))
      .map(([id, speaker]): Contested => ({ kind: 'speaker', id, ours: asOf('ours', speaker), theirs: asOf('theirs', speaker) })),
    ...annotations.filter(({ conflict }) => conflict !== undefined).map((annotation): Contested => ({ kind: 'annotation', id: annotation.id, annotation })),
  ];
}

/**
 * Decides one disagreement for a side. What is not contested, or not there, is left as it is.
 * @param text the canonical text of the article now, in which the other version is looked for
 */
export function settle(set: AnnotationSet, { kind, id }: Pick<Contested, 'kind' | 'id'>, side: Side, text: string): AnnotationSet {
  if (kind === 'speaker') {
    const speakers = Object.entries(set.speakers).map(([key, speaker]) => [key, key === id ? asOf(side, speaker) : speaker] as const);
    return { ...set, speakers: Object.fromEntries(speakers) };
  }
  const annotations = set.annotations.flatMap(annotation => annotation.id === id ? settled(annotation, side, set, text) : [annotation]);
  return { ...set, annotations: inTextOrder(annotations) };
}

/** Decides all disagreements for one side, also about keys of the file that this version does not know. */
export function settleAll(set: AnnotationSet, side: Side, text: string): AnnotationSet {
  const settled = contestedIn(set).reduce((result, each) => settle(result, each, side, text), set);
  return settled.extra ? { ...settled, extra: asOf(side, settled.extra) } : settled;
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

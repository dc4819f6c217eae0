import type { Annotation, AnnotationSet } from '../../../src/core/annotation/annotation';
import { suggest } from '../../../src/core/annotation/suggest';
import type { Speaker } from '../../../src/core/attribution';
import { detection, said, type Said } from './sample';

/** The annotations of a text as a test describes them, in the order of the text; `change` is made to the annotation of the same place. */
export function setOf(text: string, all: readonly Said[], speakers: Record<string, Speaker> = {}, change: readonly Partial<Annotation>[] = []): AnnotationSet {
  const set = suggest(detection(all.map(each => said(text, each)), speakers), text);
  return { ...set, annotations: set.annotations.map((annotation, i) => ({ ...annotation, ...change[i] })) };
}

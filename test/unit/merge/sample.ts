import type { Annotation, AnnotationSet } from '../../../src/core/annotation/annotation';
import { suggest } from '../../../src/core/annotation/suggest';
import { ARTICLE, detectionIn } from '../annotation/sample';

/** What a perfect detector makes of the sample article: three suggestions by two speakers. */
export const BASE = suggest(detectionIn(ARTICLE), ARTICLE);

/** The id of the nth annotation of {@link BASE}. */
export function idAt(n: number): string {
  return BASE.annotations[n]!.id;
}

/** A set with the nth annotation of {@link BASE} changed; null deletes it. */
export function changed(n: number, change: Partial<Annotation> | null, set: AnnotationSet = BASE): AnnotationSet {
  return { ...set, annotations: set.annotations.flatMap(each => each.id !== idAt(n) ? [each] : change ? [{ ...each, ...change }] : []) };
}

/** The nth annotation of {@link BASE} in another set. */
export function at(n: number, { annotations }: AnnotationSet): Annotation | undefined {
  return annotations.find(({ id }) => id === idAt(n));
}

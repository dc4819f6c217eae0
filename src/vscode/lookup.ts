import { isDecided, roles, type Annotation, type AnnotationSet, type Role } from '../core/annotation/annotation';
import { spansOf } from '../core/annotation/parts';
import { contains, distance, type Span } from '../core/span';

/** One part of an annotation: the role it plays and where it stands. */
export interface Part {
  readonly role: Role;
  readonly span: Span;
}

/** Whether the text shows it: a statement that is no longer found, or that a person rejected, has no place on the page. */
export function isShown(annotation: Annotation): boolean {
  return annotation.placement !== 'orphaned' && annotation.status !== 'rejected';
}

/** Whether a person has yet to say something about it: to a suggestion, or to how detection sees a decision by now. */
export function isToReview(annotation: Annotation): boolean {
  return isShown(annotation) && (!isDecided(annotation) || annotation.offer !== undefined);
}

/** Where an annotation begins: the first unit of any of its parts. */
export function startOf(annotation: Annotation): number {
  return Math.min(...partsOf(annotation).map(({ span }) => span[0]));
}

/** The shown annotations with a part that holds the whole of `place`, innermost first: the shorter the part, the further in. */
export function annotationsAt(set: AnnotationSet, place: Span): readonly Annotation[] {
  return set.annotations
    .filter(isShown)
    .map(annotation => ({ annotation, reach: lengthOf(partAt(annotation, place)) }))
    .filter(({ reach }) => reach < Infinity)
    .sort((a, b) => a.reach - b.reach || Number(isToReview(b.annotation)) - Number(isToReview(a.annotation)))
    .map(({ annotation }) => annotation);
}

/** The annotations that lost their place and may stand around `place` now. */
export function lostAt({ annotations }: AnnotationSet, place: Span): readonly Annotation[] {
  return annotations.filter(({ status, candidates = [] }) => status !== 'rejected' && candidates.some(({ content }) => content.some(span => contains(span, place))));
}

/** The shortest part of an annotation that holds the whole of `place`. */
export function partAt(annotation: Annotation, place: Span): Part | undefined {
  return partsOf(annotation).filter(({ span }) => contains(span, place)).sort((a, b) => lengthOf(a) - lengthOf(b))[0];
}

/** The shown annotations, the nearest to `place` first. */
export function annotationsNear(set: AnnotationSet, place: Span): readonly Annotation[] {
  const away = (annotation: Annotation): number => Math.min(...partsOf(annotation).map(({ span }) => distance(span, place)));
  return set.annotations.filter(isShown).toSorted((a, b) => away(a) - away(b));
}

/** The annotation of some kind that begins nearest after (`1`) or before (`-1`) an offset, round the end of the text if need be. */
export function neighbour(set: AnnotationSet, offset: number, direction: 1 | -1, isWanted: (annotation: Annotation) => boolean = isShown): Annotation | undefined {
  const wanted = set.annotations.filter(isWanted).sort((a, b) => contentStart(a) - contentStart(b));
  return direction === 1
    ? (wanted.find(annotation => contentStart(annotation) > offset) ?? wanted[0])
    : (wanted.findLast(annotation => contentStart(annotation) < offset) ?? wanted.at(-1));
}

/** Where going to an annotation leads: its first content. */
export function contentStart(annotation: Annotation): number {
  return annotation.content[0]?.[0] ?? startOf(annotation);
}

function partsOf(annotation: Annotation): Part[] {
  return roles.flatMap(role => spansOf(annotation, role).map(span => ({ role, span })));
}

function lengthOf(part: Part | undefined): number {
  return part ? part.span[1] - part.span[0] : Infinity;
}

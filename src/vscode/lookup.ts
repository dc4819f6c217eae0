import { roles, type Annotation, type AnnotationSet } from '../core/annotation/annotation';
import { spansOf } from '../core/annotation/parts';
import { contains, type Span } from '../core/span';

/** Whether the text shows it: a statement that is no longer found, or that a person rejected, has no place on the page. */
export function isShown(annotation: Annotation): boolean {
  return annotation.placement !== 'orphaned' && annotation.status !== 'rejected';
}

/** Where an annotation begins: the first unit of any of its parts. */
export function startOf(annotation: Annotation): number {
  return Math.min(...roles.flatMap(role => spansOf(annotation, role).map(([start]) => start)));
}

/** The shown annotations with a part that holds the whole of `place`, innermost first: the shorter the part, the further in. */
export function annotationsAt(set: AnnotationSet, place: Span): readonly Annotation[] {
  return set.annotations
    .filter(isShown)
    .map(annotation => ({ annotation, reach: shortestPartAt(annotation, place) }))
    .filter(({ reach }) => reach < Infinity)
    .sort((a, b) => a.reach - b.reach)
    .map(({ annotation }) => annotation);
}

/** The shown annotation that begins nearest after (`1`) or before (`-1`) an offset, round the end of the text if need be. */
export function neighbour(set: AnnotationSet, offset: number, direction: 1 | -1): Annotation | undefined {
  const shown = set.annotations.filter(isShown).sort((a, b) => contentStart(a) - contentStart(b));
  return direction === 1
    ? (shown.find(annotation => contentStart(annotation) > offset) ?? shown[0])
    : (shown.findLast(annotation => contentStart(annotation) < offset) ?? shown.at(-1));
}

/** Where going to an annotation leads: its first content. */
export function contentStart(annotation: Annotation): number {
  return annotation.content[0]?.[0] ?? startOf(annotation);
}

function shortestPartAt(annotation: Annotation, place: Span): number {
  const parts = roles.flatMap(role => spansOf(annotation, role)).filter(part => contains(part, place));
  return Math.min(Infinity, ...parts.map(([start, end]) => end - start));
}

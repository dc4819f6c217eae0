import type { Annotation, AnnotationSet } from '../core/annotation/annotation';
import { contains, type Span } from '../core/span';

/** The parts of a statement that are told apart on the page. */
export const roles = ['content', 'cue', 'source', 'via'] as const;
export type Role = (typeof roles)[number];

/** The spans that play one role in an annotation. */
export function spansOf(annotation: Annotation, role: Role): readonly Span[] {
  switch (role) {
    case 'content': return annotation.content;
    case 'cue': return annotation.cue;
    case 'source': return annotation.source ? [annotation.source] : [];
    case 'via': return annotation.via;
  }
}

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

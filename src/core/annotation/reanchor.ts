import type { Annotation, AnnotationSet } from './annotation';
import { withContexts } from './anchoring/context';
import { diffEdits } from './anchoring/diff';
import { reanchorSteps, type ReanchorOptions } from './anchoring/steps';
import { orphan } from './orphan';
import { hullOf, moveParts, startOf } from './parts';
import { followPoint, followSpan, type TextEdit } from './textEdit';

export { reanchorSteps, type ReanchorOptions };

/**
 * Finds annotations again in a text that changed while nobody was following.
 *
 * What still stands in its place is anchored there. Else one of two things must be sure: the words (the same but for
 * vowel signs, hamzas, quotation marks and white space, said by the same source) or the place (nearly the same words,
 * between the very words that stood around them). An annotation of which neither is sure becomes an orphan that knows its
 * `candidates`: words that are nearly the same, or the same in several places, or the same but said by another, may be
 * somebody else's.
 * @param text the canonical text as it is now
 */
export function reanchor(set: AnnotationSet, text: string): AnnotationSet {
  return toTheEnd(reanchorSteps(set, text));
}

/**
 * Like {@link reanchor}, for a text that was replaced while it was open: the old text tells more than the sidecar does.
 * @param oldText the canonical text that the offsets of the set count in
 */
export function reanchorFrom(set: AnnotationSet, oldText: string, text: string): AnnotationSet {
  return toTheEnd(reanchorFromSteps(set, oldText, text));
}

/** {@link reanchorFrom} in pieces; see {@link reanchorSteps}. */
export function* reanchorFromSteps(
  set: AnnotationSet,
  oldText: string,
  text: string,
  options?: ReanchorOptions,
): Generator<AnnotationSet | undefined, AnnotationSet> {
  const known = withContexts(set, oldText);
  yield;
  const edits = yield* diffEdits(oldText, text);
  const annotations = known.annotations.map(annotation => shift(annotation, edits));
  const credit =
    known.credit && isUntouched(known.credit.span, edits)
      ? { ...known.credit, span: followSpan(known.credit.span, edits)!, target: followSpan(known.credit.target, edits)! }
      : known.credit;
  const steps = yield* reanchorSteps({ ...known, annotations, credit }, text, options);
  const moved = new Set(known.annotations.filter((annotation, i) => startOf(annotation) !== startOf(annotations[i]!)).map(({ id }) => id));
  return {
    ...steps,
    annotations: steps.annotations.map(each => (each.placement === 'anchored' && moved.has(each.id) ? { ...each, placement: 'moved' } : each)),
  };
}

/** Takes along what the edits leave alone; the rest is lost, with the place where it would stand. */
function shift(annotation: Annotation, edits: readonly TextEdit[]): Annotation {
  if (annotation.placement !== 'orphaned' && isUntouched(hullOf(annotation), edits)) {
    return { ...annotation, ...moveParts(annotation, span => followSpan(span, edits)) };
  }
  return orphan(annotation, followPoint(startOf(annotation), edits));
}

function isUntouched([start, end]: readonly [number, number], edits: readonly TextEdit[]): boolean {
  return edits.every(edit => edit.end <= start || edit.start >= end);
}

/** Does the work at once. */
export function toTheEnd(steps: Generator<unknown, AnnotationSet>): AnnotationSet {
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value as AnnotationSet;
  }
}

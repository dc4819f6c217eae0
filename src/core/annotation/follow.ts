import type { AnchoredCredit, Annotation, AnnotationSet } from './annotation';
import { inTextOrder } from './order';
import { orphan } from './orphan';
import { moveParts, wordsAt } from './parts';
import { followPoint, followSpan, sortedEdits, type TextEdit } from './textEdit';

/**
 * Moves annotations along with edits made in an open document. The rules for one span are those of {@link followSpan}.
 * An annotation whose whole content is gone becomes an orphan with its last words; placement is otherwise left alone.
 *
 * For text replaced wholesale (reverted, reloaded from disk) use `reanchor` instead: one edit over everything says
 * nothing about where the words went.
 * @param edits as VS Code reports them: disjoint, in any order, all in the old canonical text
 * @param newText the canonical text after the edits
 */
export function follow(set: AnnotationSet, edits: readonly TextEdit[], newText: string): AnnotationSet {
  const sorted = sortedEdits(edits);
  return {
    ...set,
    annotations: inTextOrder(set.annotations.map(annotation => followAnnotation(annotation, sorted, newText))),
    credit: set.credit && followCredit(set.credit, sorted, newText),
  };
}

function followAnnotation(annotation: Annotation, edits: readonly TextEdit[], newText: string): Annotation {
  const at = followPoint(annotation.content[0]?.[0] ?? 0, edits);
  if (annotation.placement === 'orphaned') return orphan(annotation, at);
  const { offer, ...mine } = annotation;
  const parts = moveParts(mine, span => followSpan(span, edits));
  if (parts.content.length === 0) return orphan(mine, at);
  const view = offer && moveParts(offer, span => followSpan(span, edits));
  return { ...mine, ...parts, exact: wordsAt(parts, newText), ...(offer && view?.content.length && { offer: { ...offer, ...view } }) };
}

function followCredit(credit: AnchoredCredit, edits: readonly TextEdit[], newText: string): AnchoredCredit | null {
  const span = followSpan(credit.span, edits);
  const target = followSpan(credit.target, edits);
  return span && target && { ...credit, span, target, exact: newText.slice(...span) };
}

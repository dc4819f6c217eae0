import type { Span } from '../span';
import { foldText } from '../text/foldedText';
import { graphemeSnapper } from '../text/graphemes';
import { withCopies } from './anchoring/context';
import { lazily } from './anchoring/lazily';
import type { AnchoredCredit, Annotation, AnnotationSet, Parts } from './annotation';
import { inTextOrder } from './order';
import { orphan } from './orphan';
import { moveParts, startOf, wordsAt } from './parts';
import { followPoint, followSpan, sortedEdits, type TextEdit } from './textEdit';

/**
 * Moves annotations along with edits made in an open document. The rules for one span are those of {@link followSpan};
 * where an edit joins a border to a letter (a vowel sign typed after it, a joiner between emoji), the span takes in the
 * whole grapheme. An annotation whose whole content is gone becomes an orphan with its last words; placement is otherwise left alone.
 *
 * For text replaced wholesale (reverted, reloaded from disk) use `reanchor` instead: one edit over everything says
 * nothing about where the words went.
 * @param edits as VS Code reports them: disjoint, in any order, all in the old canonical text
 * @param newText the canonical text after the edits
 */
export function follow(set: AnnotationSet, edits: readonly TextEdit[], newText: string): AnnotationSet {
  const sorted = sortedEdits(edits);
  const snap = graphemeSnapper(newText);
  const move = (span: Span): Span | null => {
    const moved = followSpan(span, sorted);
    return moved && snap(moved);
  };
  const folded = lazily(() => foldText(newText));
  const annotations = set.annotations.map((annotation): Annotation => {
    const at = followPoint(startOf(annotation), sorted);
    if (annotation.placement === 'orphaned') return orphan(annotation, at, annotation.candidates?.flatMap(each => followParts(each, move) ?? []));
    const parts = followParts(annotation, move);
    if (!parts) return withCopies(orphan(annotation, at), folded());
    const { offer, ...mine } = annotation;
    const view = offer && followParts(offer, move);
    return { ...mine, ...parts, exact: wordsAt(parts, newText), ...(view && { offer: { ...offer, ...view } }) };
  });
  return { ...set, annotations: inTextOrder(annotations), credit: set.credit && followCredit(set.credit, move, newText) };
}

function followParts(old: Parts, move: (span: Span) => Span | null): Parts | null {
  const { content, ...rest } = moveParts(old, move);
  return content.length > 0 ? { content: apart(content), ...rest } : null;
}

/** Spans that a grapheme joined overlap; they become one only in so far. */
function apart(spans: readonly Span[]): Span[] {
  return spans.filter(([, end], i) => end > (spans[i - 1]?.[1] ?? 0)).map(([start, end], i, all): Span => [Math.max(start, all[i - 1]?.[1] ?? 0), end]);
}

function followCredit(credit: AnchoredCredit, move: (span: Span) => Span | null, newText: string): AnchoredCredit | null {
  const span = move(credit.span);
  const target = move(credit.target);
  return span && target && { ...credit, span, target, exact: newText.slice(...span) };
}

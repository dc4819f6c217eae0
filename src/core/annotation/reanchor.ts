import type { AnchoredCredit, Annotation, AnnotationSet } from './annotation';
import { findLost, type Lost } from './findLost';
import { occurrences } from './occurrences';
import { inTextOrder } from './order';
import { orphan } from './orphan';
import { partsOf, startOf, wordsAt } from './parts';
import { standingParts } from './standing';

/**
 * Finds annotations again in a text that changed while nobody was following.
 *
 * What still stands in its place is anchored there. Else the words of the whole content are looked for, see
 * {@link findLost}; where they are found the annotation moves, with those of its other parts that stand as they did, see
 * {@link standingParts}. Everything else becomes an orphan: words that are nearly the same, or the same in several
 * places, or the same but said by another, may be somebody else's.
 * @param text the canonical text as it is now
 */
export function reanchor(set: AnnotationSet, text: string): AnnotationSet {
  const inPlace: Annotation[] = [];
  const lost: Lost[] = [];
  for (const annotation of set.annotations) {
    if (isInPlace(annotation, text)) inPlace.push(annotation);
    else lost.push({ annotation, parts: annotation.lastKnown ?? partsOf(annotation) });
  }
  const starts = findLost(lost, inPlace, text);
  for (const annotation of inPlace) starts.set(annotation, startOf(annotation));

  const annotations = set.annotations.map(annotation => {
    const start = starts.get(annotation);
    return start === undefined ? orphan(annotation, Math.min(startOf(annotation), text.length)) : placedAt(start, annotation, text);
  });
  return { ...set, annotations: inTextOrder(annotations), credit: set.credit && findCredit(set.credit, text) };
}

/** An orphan never is: where it last stood, by now, its twin may stand. Nor are words that another now says. */
function isInPlace(annotation: Annotation, text: string): boolean {
  if (annotation.placement === 'orphaned') return false;
  const { content, source } = standingParts(annotation, annotation.exact, 0, text);
  return content.length === annotation.content.length && (source !== null) === (annotation.source !== null);
}

function placedAt(start: number, { lastKnown, ...annotation }: Annotation, text: string): Annotation {
  const old = lastKnown ?? partsOf(annotation);
  const shift = start - startOf(old);
  const parts = standingParts(old, annotation.exact, shift, text);
  return { ...annotation, ...parts, placement: shift === 0 ? 'anchored' : 'moved', exact: wordsAt(parts, text) };
}

function findCredit(credit: AnchoredCredit, text: string): AnchoredCredit | null {
  const { span, target, exact } = credit;
  const found = text.startsWith(exact, span[0]) ? [span[0]] : occurrences(text, { words: [exact], offsets: [0] });
  const start = found[0];
  if (start === undefined || found.length > 1) return null;
  const shift = start - span[0];
  return { ...credit, span: [start, start + exact.length], target: [target[0] + shift, target[1] + shift] };
}

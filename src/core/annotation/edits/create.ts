import type { AttributionType } from '../../attribution';
import type { Span } from '../../span';
import { readArticle } from '../../text/article';
import type { Annotation, AnnotationSet } from '../annotation';
import { freeId, idOf } from '../ids';
import { inTextOrder } from '../order';
import { wordsAt } from '../parts';
import { EditError } from './edit';
import { tidy } from './spans';

/** Marks inside a clause hold somebody's words if they hold this many; fewer are a name more often than not. */
const QUOTED_WORDS = 3;

/**
 * Adds a statement that a person marked. Its kind follows from the marks around it; who says it is said in further edits.
 * @throws EditError `empty` if nothing but white space was marked, `outside`
 */
export function create(set: AnnotationSet, content: readonly Span[], text: string): AnnotationSet {
  const spans = tidy(content, text);
  if (spans.length === 0) throw new EditError('empty');
  const annotation = manual(spans, text, new Set(set.annotations.map(({ id }) => id)));
  return { ...set, annotations: inTextOrder([...set.annotations, annotation]) };
}

/** A statement of a person's making that nobody says yet. @param taken the ids that others have */
export function manual(content: readonly Span[], text: string, taken: ReadonlySet<string>): Annotation {
  const parts = { content, cue: [], source: null, via: [] };
  const exact = wordsAt(parts, text);
  return {
    ...parts, exact, id: freeId(idOf(exact.content, exact.cue), taken),
    status: 'accepted', origin: 'manual', placement: 'anchored',
    type: typeOf(exact.content), class: 'statement', irrealis: null, speaker: null, rule: 'manual', confidence: 1,
  };
}

function typeOf(content: readonly string[]): AttributionType {
  const pieces = content.map(words => readArticle(words));
  if (pieces.every(({ closingOf, tokens }) => closingOf[0] === tokens.length - 1)) return 'direct';
  return pieces.some(({ quotations }) => quotations.some(({ open, close }) => close - open > QUOTED_WORDS)) ? 'mixed' : 'indirect';
}

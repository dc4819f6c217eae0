import type { Span } from '../../span';
import { graphemeSnapper } from '../../text/graphemes';
import type { Annotation, AnnotationSet } from '../annotation';
import { inTextOrder } from '../order';
import { startOf } from '../parts';
import { change, corrected, findPlaced } from './change';
import { manual } from './create';
import { EditError } from './edit';
import { withParts } from './mark';
import { tidy, united, without } from './spans';

/**
 * Makes two statements of one. The first keeps the id; each keeps the cue, source and via on its side, and who says the
 * one says the other.
 * @param at between two characters of the content, in UTF-16 code units; inside of a character it counts as before it
 * @throws EditError `border` if one half would be empty, `orphaned`, `gone`
 */
export function split(set: AnnotationSet, id: string, at: number, text: string): AnnotationSet {
  const whole = findPlaced(set, id);
  const [border] = graphemeSnapper(text)([at, at]);
  const before = (spans: readonly Span[]): Span[] => tidy(without(spans, [border, text.length]), text);
  const after = (spans: readonly Span[]): Span[] => tidy(without(spans, [0, border]), text);
  const [head, tail] = [before(whole.content), after(whole.content)];
  if (head.length === 0 || tail.length === 0) throw new EditError('border');

  const parts = { cue: after(whole.cue), source: whole.source && (after([whole.source])[0] ?? null), via: after(whole.via) };
  const rest = { cue: before(whole.cue), source: whole.source && (before([whole.source])[0] ?? null), via: before(whole.via) };
  const { speaker, irrealis, class: kind } = whole;
  const second = withParts({ ...manual(tail, text, new Set(set.annotations.map(each => each.id))), speaker, irrealis, class: kind }, parts, text);
  const first = corrected(withParts(whole, { content: head, ...rest }, text), set);
  return { ...set, annotations: inTextOrder([...set.annotations.filter(each => each !== whole), first, second]) };
}

/**
 * Makes one statement of several. What they differ in is taken from the first in the text.
 * @throws EditError `few` if there are not two, `orphaned`, `gone`
 */
export function join(set: AnnotationSet, ids: readonly string[], text: string): AnnotationSet {
  const pieces = [...new Set(ids)].map(id => findPlaced(set, id)).toSorted((a, b) => startOf(a) - startOf(b));
  const [first, ...others] = pieces;
  if (!first || others.length === 0) throw new EditError('few');
  const all = (role: 'content' | 'cue' | 'via'): Span[] => united(pieces.flatMap(piece => piece[role]));
  const from = <Key extends 'source' | 'speaker'>(key: Key): Annotation[Key] => pieces.find(piece => piece[key] !== null)?.[key] ?? first[key];
  const joined = corrected(
    withParts({ ...first, speaker: from('speaker') }, { content: all('content'), cue: all('cue'), source: from('source'), via: all('via') }, text),
    set,
  );
  return change(set, pieces.map(({ id }) => id), piece => piece === first ? joined : null);
}

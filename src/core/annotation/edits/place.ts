import type { Span } from '../../span';
import { foldedAt, foldText } from '../../text/foldedText';
import { unitAt } from '../anchoring/unit';
import type { Annotation, AnnotationSet, Parts } from '../annotation';
import { omit } from '../omit';
import { partsOf } from '../parts';
import { change, find } from './change';
import { EditError } from './edit';
import { withParts } from './mark';
import { tidy } from './spans';

/**
 * Says where an annotation stands now. Its cue, source and via, unless given, come along where their words stand as they
 * did. The decision about it stays; a suggestion that a person puts in its place is thereby accepted.
 * @throws EditError `empty` if no words are given, `outside`, `gone`
 */
export function place(set: AnnotationSet, id: string, parts: Pick<Parts, 'content'> & Partial<Parts>, text: string): AnnotationSet {
  const content = tidy(parts.content, text);
  if (content.length === 0) throw new EditError('empty');
  const lost = find(set, id);
  const status: Annotation['status'] = lost.status === 'suggested' ? 'accepted' : lost.status;
  const placed: Annotation = { ...omit(lost, 'lastKnown', 'context', 'copies', 'candidates'), status, placement: 'anchored' };
  return change(set, [id], () => withParts(placed, { ...around(lost, content, text), ...parts, content }, text));
}

/** The other parts, where they stand about the content as they did. */
function around(lost: Annotation, content: readonly Span[], text: string): Parts {
  const folded = foldText(text);
  const spans = content.map(([start, end]): Span => [foldedAt(folded, start), foldedAt(folded, end)]);
  return unitAt({ annotation: lost, parts: lost.lastKnown ?? partsOf(lost) }, spans, folded).parts;
}

import type { Annotation, AnnotationSet, Parts } from '../annotation';
import { partsOf, startOf } from '../parts';
import { standingParts } from '../standing';
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
  const { lastKnown, ...annotation } = find(set, id);
  const old = lastKnown ?? partsOf(annotation);
  const { cue, source, via } = standingParts(old, annotation.exact, content[0]![0] - startOf(old), text);
  const status: Annotation['status'] = annotation.status === 'suggested' ? 'accepted' : annotation.status;
  const placed: Annotation = { ...annotation, status, placement: 'anchored' };
  return change(set, [id], () => withParts(placed, { cue, source, via, ...parts, content }, text));
}

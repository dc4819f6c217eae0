import { overlap, type Span } from '../../span';
import type { Annotation, AnnotationSet, Parts, Role } from '../annotation';
import { wordsAt } from '../parts';
import { change, corrected, findPlaced } from './change';
import { EditError } from './edit';
import { speakerNamed, withSpeaker, withoutUnused } from './speakers';
import { tidy } from './spans';

/**
 * Lets one part of an annotation stand at these words. A source elsewhere is another speaker; a source with more or fewer
 * words is still the same.
 * @throws EditError `empty` if nothing would be left of the content, `orphaned`, `gone`, `outside`
 */
export function mark(set: AnnotationSet, id: string, role: Role, spans: readonly Span[], text: string): AnnotationSet {
  const before = findPlaced(set, id);
  const clean = tidy(spans, text);
  if (role === 'content' && clean.length === 0) throw new EditError('empty');
  const after = corrected(withParts(before, role === 'source' ? { source: clean[0] ?? null } : { [role]: clean }, text), set);
  const marked = change(set, [id], () => after);
  return role === 'source' ? follow(marked, before, after) : marked;
}

/** The annotation with some parts elsewhere, and the words that stand there. */
export function withParts(annotation: Annotation, parts: Partial<Parts>, text: string): Annotation {
  const moved = { ...annotation, ...parts };
  return { ...moved, exact: wordsAt(moved, text) };
}

function follow(set: AnnotationSet, before: Annotation, { id, source, exact }: Annotation): AnnotationSet {
  if (source === null || exact.source === null) return set;
  if (before.source && before.speaker !== null && overlap(before.source, source) > 0) return set;
  // Its own new words do not tell whom they mean: it still names the old speaker.
  const others = { ...set, annotations: set.annotations.filter(annotation => annotation.id !== id) };
  const { speakers, key } = withSpeaker(set.speakers, speakerNamed(others, exact.source));
  return withoutUnused({ ...change(set, [id], annotation => ({ ...annotation, speaker: key })), speakers }, before.speaker);
}

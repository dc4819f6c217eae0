import type { Annotation, AnnotationSet } from '../annotation';
import { fingerprint } from '../fingerprint';
import { freeId } from '../ids';
import { omit } from '../omit';
import { inTextOrder } from '../order';
import { wordsAt } from '../parts';
import { change, find } from './change';
import type { Edit } from './edit';
import { speakerNamed, withSpeaker, withoutUnused } from './speakers';

/** Takes how detection sees annotations by now, or leaves it; either way it is not offered again. */
export function settleOffers(set: AnnotationSet, ids: readonly string[], take: boolean, text: string): AnnotationSet {
  return change(set, ids, annotation => {
    const { offer, ...mine } = annotation;
    if (!offer) return annotation;
    const seen = { ...mine, ...offer, exact: wordsAt(offer, text) };
    const detected = fingerprint(seen, set.speakers);
    return take ? { ...seen, status: 'accepted', detected } : { ...mine, detected };
  });
}

/**
 * Takes over somebody else's annotation of the same text, in place of one of ours or besides them.
 * Speakers are told by their labels: keys of another file mean nothing here.
 * @throws EditError `gone` if there is nothing with the id it should replace
 */
export function take(set: AnnotationSet, edit: Extract<Edit, { kind: 'take' }>, text: string): AnnotationSet {
  const before = edit.id === null ? null : find(set, edit.id);
  const taken = new Set(set.annotations.map(({ id }) => id));
  const known = edit.speaker && speakerNamed(set, edit.speaker.label);
  const { speakers, key } = withSpeaker(set.speakers, typeof known === 'string' ? known : edit.speaker);
  const id = before?.id ?? freeId(edit.annotation.id, taken);
  const theirs = omit(edit.annotation, 'offer', 'candidates');
  const exact = theirs.placement === 'orphaned' ? theirs.exact : wordsAt(theirs, text);
  const annotation: Annotation = { ...theirs, id, speaker: key, exact };
  const annotations = [...set.annotations.filter(each => each !== before), annotation];
  return withoutUnused({ ...set, speakers, annotations: inTextOrder(annotations) }, before?.speaker ?? null);
}

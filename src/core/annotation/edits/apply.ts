import type { AnnotationSet } from '../annotation';
import { create } from './create';
import { decide } from './decide';
import { describe } from './describe';
import type { Edit } from './edit';
import { mark } from './mark';
import { join, split } from './pieces';
import { place } from './place';
import { remove } from './remove';
import { assign, mergeSpeakers, nameSpeaker } from './speakers';
import { settleOffers, take } from './views';

/**
 * Carries out an edit.
 * @param text the canonical text that the set and the edit count in
 * @returns a new set; annotations that the edit does not concern are the same objects as before
 * @throws EditError if it cannot be made
 */
export function apply(set: AnnotationSet, edit: Edit, text: string): AnnotationSet {
  switch (edit.kind) {
    case 'decide': return decide(set, edit.ids, edit.status);
    case 'mark': return mark(set, edit.id, edit.role, edit.spans, text);
    case 'describe': return describe(set, edit.ids, edit.change);
    case 'assign': return assign(set, edit.ids, edit.speaker);
    case 'create': return create(set, edit.content, text);
    case 'split': return split(set, edit.id, edit.at, text);
    case 'join': return join(set, edit.ids, text);
    case 'delete': return remove(set, edit.ids);
    case 'place': return place(set, edit.id, edit.parts, text);
    case 'offer': return settleOffers(set, edit.ids, edit.take, text);
    case 'take': return take(set, edit, text);
    case 'nameSpeaker': return nameSpeaker(set, edit.key, edit.speaker);
    case 'mergeSpeakers': return mergeSpeakers(set, edit.keys, edit.into);
  }
}

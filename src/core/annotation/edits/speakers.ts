import type { Speaker } from '../../attribution';
import { kindOf } from '../../detection/speaker/kinds';
import { fold } from '../../text/fold';
import type { AnnotationSet } from '../annotation';
import { freeKey } from '../speakers';
import { change, corrected } from './change';
import { EditError, type SpeakerChoice } from './edit';

type Speakers = AnnotationSet['speakers'];

/** Says otherwise who says something. @throws EditError `gone` if there is no such annotation or speaker */
export function assign(set: AnnotationSet, ids: readonly string[], choice: SpeakerChoice): AnnotationSet {
  const { speakers, key } = withSpeaker(set.speakers, choice);
  const before = new Set(set.annotations.filter(({ id }) => ids.includes(id)).map(({ speaker }) => speaker));
  const assigned = { ...change(set, ids, annotation => corrected({ ...annotation, speaker: key }, set)), speakers };
  return [...before].reduce(withoutUnused, assigned);
}

/** Calls a speaker something else, now and whenever the article is detected again. */
export function nameSpeaker(set: AnnotationSet, key: string, { label, kind }: Partial<Speaker>): AnnotationSet {
  const speaker = existing(set.speakers, key);
  const named = { ...speaker, label: label?.trim() || speaker.label, kind: kind ?? speaker.kind, aliases: aliasesOf([speaker]) };
  return { ...set, speakers: { ...set.speakers, [key]: named } };
}

/** Lets one speaker say what several said. @throws EditError `few` if there is no other than `into` */
export function mergeSpeakers(set: AnnotationSet, keys: readonly string[], into: string): AnnotationSet {
  const others = keys.filter(key => key !== into);
  if (others.length === 0) throw new EditError('few');
  const target = existing(set.speakers, into);
  const merged = { ...target, aliases: aliasesOf([target, ...others.map(key => existing(set.speakers, key))]) };
  const speakers = Object.fromEntries(Object.entries({ ...set.speakers, [into]: merged }).filter(([key]) => !others.includes(key)));
  const annotations = set.annotations.map(annotation =>
    annotation.speaker !== null && others.includes(annotation.speaker) ? { ...annotation, speaker: into } : annotation);
  return { ...set, speakers, annotations };
}

/** Every label that detection may give the speakers. */
function aliasesOf(speakers: readonly Speaker[]): string[] {
  return [...new Set(speakers.flatMap(({ label, aliases = [] }) => [...aliases, label]))];
}

/** The speakers with the chosen one among them, and the key. @throws EditError `gone` for a key that is not there */
export function withSpeaker(speakers: Speakers, choice: SpeakerChoice): { speakers: Speakers; key: string | null } {
  if (choice === null) return { speakers, key: null };
  if (typeof choice === 'string') {
    existing(speakers, choice);
    return { speakers, key: choice };
  }
  const known = Object.entries(speakers).find(([, { label, kind }]) => label === choice.label && kind === choice.kind);
  if (known) return { speakers, key: known[0] };
  const key = freeKey(new Map(Object.entries(speakers)));
  return { speakers: { ...speakers, [key]: { label: choice.label, kind: choice.kind } }, key };
}

/** Who is meant by the words of a source: whom they named before, who is called so, or somebody new. */
export function speakerNamed({ annotations, speakers }: AnnotationSet, words: string): SpeakerChoice {
  const name = fold(words);
  const named = annotations.find(({ speaker, exact }) => speaker !== null && exact.source !== null && fold(exact.source) === name);
  if (named) return named.speaker;
  const called = Object.entries(speakers).find(([, { label, aliases = [] }]) => [label, ...aliases].some(each => fold(each) === name));
  if (called) return called[0];
  return { label: words.replace(/\s+/gu, ' '), kind: kindOf(name.split(/\s+/u), false) };
}

/** Without a speaker to whom nothing is left, unless a person named them. */
export function withoutUnused(set: AnnotationSet, key: string | null): AnnotationSet {
  if (key === null || set.speakers[key]?.aliases || set.annotations.some(({ speaker }) => speaker === key)) return set;
  return { ...set, speakers: Object.fromEntries(Object.entries(set.speakers).filter(([other]) => other !== key)) };
}

function existing(speakers: Speakers, key: string): Speaker {
  const speaker = Object.hasOwn(speakers, key) ? speakers[key] : undefined;
  if (!speaker) throw new EditError('gone');
  return speaker;
}

import type { Speaker } from '../attribution';
import type { AnnotationSet } from '../annotation/annotation';
import type { Conflict } from './conflict';
import { besideOurs, keysOf, mergeValue, same, valueOf } from './values';

type Speakers = AnnotationSet['speakers'];

/** Three versions of a set that name the same speakers by the same keys. */
export interface Unified {
  readonly base: AnnotationSet;
  readonly ours: AnnotationSet;
  readonly theirs: AnnotationSet;
}

/**
 * Renames speaker keys so that equal keys mean the same speaker: every file numbers its speakers on its own. Ours keeps
 * its keys. Speakers are the same if they have the same name and kind, or the same key and a statement in common.
 */
export function unifySpeakers(base: AnnotationSet, ours: AnnotationSet, theirs: AnnotationSet): Unified {
  const [baseToOurs, theirsToBase] = [align(base, ours), align(theirs, base)];
  const fromTheirs = new Map<string, string>();
  for (const [key, inBase] of theirsToBase) if (baseToOurs.has(inBase)) fromTheirs.set(key, baseToOurs.get(inBase)!);
  const met = new Set(fromTheirs.values());
  for (const [key, inOurs] of align(theirs, ours)) if (!fromTheirs.has(key) && !met.has(inOurs)) fromTheirs.set(key, inOurs);
  const taken = new Set(Object.keys(ours.speakers));
  for (const key of Object.keys(theirs.speakers)) if (!fromTheirs.has(key)) fromTheirs.set(key, claim(key, taken));

  const fromBase = new Map(baseToOurs);
  for (const [key, inBase] of theirsToBase) if (!fromBase.has(inBase)) fromBase.set(inBase, fromTheirs.get(key)!);
  for (const key of Object.keys(base.speakers)) if (!fromBase.has(key)) fromBase.set(key, claim(key, taken));
  return { base: rename(base, fromBase), ours, theirs: rename(theirs, fromTheirs) };
}

/**
 * Makes the speakers of three unified versions one.
 * @param needed keys that annotations refer to; these speakers stay even if a side deleted them
 */
export function mergeSpeakers({ base, ours, theirs }: Unified, needed: ReadonlySet<string>): { speakers: Speakers; conflicts: Conflict[] } {
  const conflicts: Conflict[] = [];
  const merged = keysOf(ours.speakers, theirs.speakers).flatMap((key): [string, Speaker][] => {
    const [b, o, t] = [base.speakers, ours.speakers, theirs.speakers].map(each => valueOf(each, key) as Speaker | undefined);
    if (!o || !t) {
      const only = o ?? t;
      const isDeleted = b !== undefined && same(b, only);
      return only && (!isDeleted || needed.has(key)) ? [[key, only]] : [];
    }
    const fields = keysOf(o, t).flatMap((field): [string, unknown][] => {
      const theirValue = valueOf(t, field);
      const { value, clash } = mergeValue(valueOf(b, field), valueOf(o, field), theirValue);
      if (!clash) return [[field, value]];
      conflicts.push({ kind: 'speaker', key, about: field, ours: value, theirs: theirValue });
      return [[field, value], [besideOurs(field), theirValue]];
    });
    return [[key, Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as unknown as Speaker]];
  });
  return { speakers: Object.fromEntries(merged), conflicts };
}

/** Which speaker of one version is which of another, one to one; who is only in one of them is left out. */
function align(from: AnnotationSet, to: AnnotationSet): Map<string, string> {
  const keys = new Map<string, string>();
  const free = new Set(Object.keys(to.speakers));
  const join = (key: string, other: string | undefined): void => {
    if (other === undefined || keys.has(key)) return;
    keys.set(key, other);
    free.delete(other);
  };
  const alike = (a: Speaker, key: string): boolean => a.label === to.speakers[key]?.label && a.kind === to.speakers[key]?.kind;
  const speakers = Object.entries(from.speakers);
  for (const [key, speaker] of speakers) join(key, free.has(key) && alike(speaker, key) ? key : undefined);
  for (const [key, speaker] of speakers) if (!keys.has(key)) join(key, [...free].find(other => alike(speaker, other)));
  const now = new Map(to.annotations.map(({ id, speaker }) => [id, speaker]));
  for (const [key] of speakers) join(key, free.has(key) && saysTheSame(key, from, now) ? key : undefined);
  return keys;
}

/** Whether a renamed speaker still is who it was: the statements that are still there are this speaker's as before. */
function saysTheSame(key: string, { annotations }: AnnotationSet, now: ReadonlyMap<string, string | null>): boolean {
  const still = annotations.filter(({ id, speaker }) => now.has(id) && (speaker === key || now.get(id) === key));
  return still.length > 0 && still.every(({ id, speaker }) => speaker === now.get(id));
}

function claim(key: string, taken: Set<string>): string {
  let free = key;
  for (let number = taken.size + 1; taken.has(free); number++) free = `S${number}`;
  taken.add(free);
  return free;
}

function rename(set: AnnotationSet, keys: ReadonlyMap<string, string>): AnnotationSet {
  const renamed = (key: string | null): string | null => key === null ? null : keys.get(key) ?? key;
  return {
    ...set,
    annotations: set.annotations.map(annotation => ({ ...annotation, speaker: renamed(annotation.speaker) })),
    speakers: Object.fromEntries(Object.entries(set.speakers).map(([key, speaker]) => [renamed(key), speaker])),
  };
}

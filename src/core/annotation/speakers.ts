import type { Speaker } from '../attribution';
import type { Annotation } from './annotation';

type Speakers = Readonly<Record<string, Speaker>>;

/** Two lists of speakers of one article made one. */
export interface JoinedSpeakers {
  readonly speakers: Speakers;
  /** The key in the joined list for each key of the fresh list. */
  readonly keys: ReadonlyMap<string, string>;
}

/**
 * Joins freshly detected speakers to those that a person's decisions refer to. Both lists number their speakers `S1`,
 * `S2` … on their own, so equal keys mean nothing. The same label and kind, or a label that a
 * person renamed, make the same speaker, and so does the same
 * statement, unless a person may have corrected who made it.
 * @param kept speakers that keep their keys, labels and kinds
 * @param same pairs of a kept annotation and the fresh one that is the same statement
 */
export function joinSpeakers(kept: Speakers, fresh: Speakers, same: readonly (readonly [Annotation, Annotation])[]): JoinedSpeakers {
  const keys = new Map<string, string>();
  for (const [key, { label, kind }] of Object.entries(fresh)) {
    const equal = Object.entries(kept).find(([, speaker]) => speaker.aliases?.includes(label) || (speaker.label === label && speaker.kind === kind));
    if (equal) keys.set(key, equal[0]);
  }
  for (const [old, now] of same) {
    const uncorrected = old.status === 'accepted' || old.status === 'rejected';
    if (uncorrected && old.speaker !== null && now.speaker !== null && !keys.has(now.speaker)) keys.set(now.speaker, old.speaker);
  }
  const joined = new Map(Object.entries(kept));
  for (const [key, speaker] of Object.entries(fresh)) {
    if (keys.has(key)) continue;
    const free = joined.has(key) ? freeKey(joined) : key;
    keys.set(key, free);
    joined.set(free, speaker);
  }
  return { speakers: Object.fromEntries(joined), keys };
}

/** The first of `S1`, `S2` … that nobody has. */
export function freeKey(taken: ReadonlyMap<string, unknown>): string {
  let number = taken.size + 1;
  while (taken.has(`S${number}`)) number++;
  return `S${number}`;
}

import type { ReaderSpeaker, ReaderStrings } from '../../protocol/reader';
import { h } from '../dom';
import { hueOf, letterOf } from './letters';

/** The letter in the speaker's colour and the shape of what kind of speaker it is; silent, since the name stands beside it. */
export function badge(speaker: number | null, speakers: readonly ReaderSpeaker[], language: ReaderStrings['language']): HTMLElement {
  const kind = speaker === null ? 'unknown' : (speakers[speaker]?.kind ?? 'unknown');
  return h('span', { class: `badge ${kind} ${hueOf(speaker)}`, 'aria-hidden': 'true' }, letterOf(speaker, language));
}

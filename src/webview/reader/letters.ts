import { countIn } from '../../protocol/numbers';
import type { ReaderStrings } from '../../protocol/reader';

/** In the order in which Arabic counts with letters. */
const LETTERS = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'];

/** How many colours reader.css has; beyond them they come again, with other letters. */
const HUES = 8;

/** The letter by which a speaker is known on the page; beyond the alphabet with a number. */
export function letterOf(speaker: number | null, language: ReaderStrings['language']): string {
  if (speaker === null) return '؟';
  const round = Math.floor(speaker / LETTERS.length);
  return LETTERS[speaker % LETTERS.length]! + (round === 0 ? '' : countIn(language, round + 1));
}

/** The class that gives something a speaker's colour. */
export function hueOf(speaker: number | null): string {
  return speaker === null ? 'hue-none' : `hue-${speaker % HUES}`;
}

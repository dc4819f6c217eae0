import { percent, type Spoken } from '../words';

/** From 0 to 1; nothing of nothing is nothing. */
export function shareOf(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** A share of a whole as a percentage. */
export function shareWords(part: number, whole: number, strings: Spoken): string {
  return percent(shareOf(part, whole), strings);
}

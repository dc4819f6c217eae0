import type { Span } from '../../span';
import type { FoldedText } from '../../text/foldedText';
import { startOf } from '../parts';
import { sightingAt } from './itself';
import type { Lost } from './unit';

/** More places between two neighbours say nothing, and would take time. */
const MOST_CHOICES = 50;

/** Where something stood in the old text and stands in the new one, in raw units. */
export type Landmark = readonly [before: number, now: number];

/**
 * The place of some words between the nearest landmarks, if only one place there fits or if the landmarks kept their distance.
 * @param landmarks in the order of the old text
 */
export function onlyBetweenNeighbours(
  place: readonly Lost[],
  free: readonly (readonly Span[])[],
  landmarks: readonly Landmark[],
  folded: FoldedText,
): readonly Span[] | undefined {
  const before = startOf(place[0]!.annotation);
  const next = firstAfter(landmarks, before);
  const previous = landmarks.findLastIndex(([was], i) => i < next && was < before);
  const [lowBefore, low] = landmarks[previous] ?? [-Infinity, -Infinity];
  const [highBefore, high] = landmarks[next] ?? [Infinity, Infinity];
  const startAt = ([first]: readonly Span[]): number => folded.starts[first![0]]!;
  const between = free.filter(at => low <= startAt(at) && startAt(at) <= high);
  if (between.length > MOST_CHOICES) return undefined;
  const fitting = between.filter(at => place.some(lost => sightingAt(lost, at, folded).isItself));
  // Where the neighbours kept their distance, nothing between them need have moved, however often the words occur.
  const undisturbed =
    Number.isFinite(high - low) && high - low === highBefore - lowBefore ? fitting.find(at => startAt(at) === before + low - lowBefore) : undefined;
  if (undisturbed) return undisturbed;
  const hadCopies = place.some(({ annotation }) => annotation.copies !== undefined);
  return fitting.length === 1 && !hadCopies ? fitting[0] : undefined;
}

function firstAfter(landmarks: readonly Landmark[], before: number): number {
  const index = landmarks.findIndex(([was]) => was > before);
  return index < 0 ? landmarks.length : index;
}

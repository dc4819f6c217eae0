import type { Annotation, Parts } from './annotation';
import { occurrences } from './occurrences';
import { startOf } from './parts';
import { standingParts } from './standing';

/** Content that nobody and nothing introduces may stand anywhere if it is shorter than this. */
const TELLING_LENGTH = 20;

/** An annotation that is not in its place, and how its parts lay when it was. */
export interface Lost {
  readonly annotation: Annotation;
  readonly parts: Parts;
}

/** Lost annotations with the same words in their contents, at the same distances. */
interface Group {
  /** By the place they had, in old order; more than one annotation may have had one place. */
  readonly places: readonly (readonly Lost[])[];
  /** Where the words stand in the new text and nothing with the same words is in its place. */
  readonly free: readonly number[];
}

/** Where something stood in the old text and stands in the new one. */
type Landmark = readonly [before: number, now: number];

/**
 * Looks for the contents of lost annotations in a new text.
 *
 * Words that stand as often as there were places with them are given out in order. Words that stand more or less often
 * go between the nearest neighbours that are sure, if only one place there fits or if the neighbours kept their distance.
 * Two places never become one.
 * @param inPlace annotations that need no looking for
 * @returns the start of the content of each annotation that was found, in UTF-16 code units
 */
export function findLost(lost: readonly Lost[], inPlace: readonly Annotation[], text: string): Map<Annotation, number> {
  const groups = groupsOf(lost, inPlace, text);
  const even = ({ places, free }: Group): boolean => places.length === free.length;
  const found = new Map<Annotation, number>();

  for (const { places, free } of groups.filter(even)) {
    places.forEach((place, i) => settle(found, place, free[i]!, text));
  }
  const landmarks = [
    ...inPlace.map((annotation): Landmark => [startOf(annotation), startOf(annotation)]),
    ...[...found].map(([annotation, start]): Landmark => [startOf(annotation), start]),
  ];
  for (const { places, free } of groups.filter(group => !even(group))) {
    const choices = places.map(place => onlyBetweenNeighbours(place, free, landmarks, text));
    places.forEach((place, i) => {
      const choice = choices[i];
      if (choice !== undefined && choices.filter(other => other === choice).length === 1) settle(found, place, choice, text);
    });
  }
  return found;
}

function groupsOf(lost: readonly Lost[], inPlace: readonly Annotation[], text: string): Group[] {
  const taken = new Set(inPlace.map(annotation => `${wordsKey(annotation, annotation)}@${startOf(annotation)}`));
  const byWords = groupBy(lost, ({ annotation, parts }) => wordsKey(annotation, parts));
  return [...byWords].map(([key, members]) => {
    const { annotation: { exact }, parts } = members[0]!;
    const inOldOrder = members.toSorted((a, b) => startOf(a.annotation) - startOf(b.annotation) || startOf(a.parts) - startOf(b.parts));
    const free = occurrences(text, { words: exact.content, offsets: offsetsOf(parts) }).filter(at => !taken.has(`${key}@${at}`));
    return { places: [...groupBy(inOldOrder, placeKey).values()], free };
  });
}

function wordsKey({ exact }: Annotation, parts: Parts): string {
  return JSON.stringify([exact.content, offsetsOf(parts)]);
}

/** Orphans count in older texts than the others, so the present position and the last known one together make a place. */
function placeKey({ annotation, parts }: Lost): string {
  return `${startOf(annotation)} ${startOf(parts)}`;
}

function offsetsOf(parts: Parts): number[] {
  return parts.content.map(([start]) => start - startOf(parts));
}

function settle(found: Map<Annotation, number>, place: readonly Lost[], at: number, text: string): void {
  for (const lost of place) if (isTelling(lost, at, text)) found.set(lost.annotation, at);
}

/** Whether the words at `at` are more than a likeness: the same source says them, or at least the same cue. */
function isTelling({ annotation: { exact }, parts }: Lost, at: number, text: string): boolean {
  const { source, cue } = standingParts(parts, exact, at - startOf(parts), text);
  if (parts.source) return source !== null;
  if (parts.cue.length > 0) return cue.length > 0;
  return exact.content.join('').length >= TELLING_LENGTH;
}

function onlyBetweenNeighbours(place: readonly Lost[], free: readonly number[], landmarks: readonly Landmark[], text: string): number | undefined {
  const before = startOf(place[0]!.annotation);
  let [low, high] = [-Infinity, Infinity];
  let [lowBefore, highBefore] = [-Infinity, Infinity];
  for (const [was, is] of landmarks) {
    if (was < before && was >= lowBefore) [lowBefore, low] = [was, is];
    if (was > before && was <= highBefore) [highBefore, high] = [was, is];
  }
  const fitting = free.filter(at => low <= at && at <= high && place.some(lost => isTelling(lost, at, text)));
  // Where the neighbours kept their distance, nothing between them need have moved, however often the words occur.
  const undisturbed = before + low - lowBefore;
  if (high - low === highBefore - lowBefore && fitting.includes(undisturbed)) return undisturbed;
  return fitting.length === 1 ? fitting[0] : undefined;
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

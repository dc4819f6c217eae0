import type { Span } from '../../span';
import type { FoldedText } from '../../text/foldedText';
import type { Annotation, Parts } from '../annotation';
import { hullOf, startOf } from '../parts';
import { agreement } from './context';
import { groupsOf, type Group } from './groups';
import { sightingAt } from './itself';
import { onlyBetweenNeighbours, type Landmark } from './neighbours';
import { unitAt, type Lost, type Unit } from './unit';

/** A context speaks for a place from this much agreement on; as far from the next best, it decides. */
const AGREES = 0.5;
const MARGIN = 0.1;
/** Where there were copies that nobody annotated, half of a context is not enough: a copy may have followed at once. */
const AGREES_ALONE = 0.8;
/** A person can choose among so many, and weighing more would take time. */
const MOST_CHOICES = 50;

/** What became of annotations whose words were looked for. */
export interface Findings {
  /** The parts of those that were found. */
  readonly found: Map<Annotation, Parts>;
  /** Where the words of the others stand, though not so that one could be sure; best first. */
  readonly unsure: Map<Annotation, readonly Unit[]>;
}

/**
 * Looks for lost annotations whose words are still the same, wherever they are now.
 *
 * Where the words stand once, and had no copy that nobody annotated, that is the place, if the parts form a whole (see
 * {@link unitAt}). Else the context decides where it can; then words that stand as often as there were places are given
 * out in order; then what fits between the nearest neighbours that are sure. Two places never become one.
 * Yields between bounded pieces of work.
 * @param inPlace annotations that need no looking for
 */
export function* findSameWords(lost: readonly Lost[], inPlace: readonly Annotation[], folded: FoldedText): Generator<void, Findings> {
  const findings: Findings = { found: new Map(), unsure: new Map() };
  const rests: Group[] = [];
  for (const group of groupsOf(lost, inPlace, folded)) {
    yield;
    const rest = byContext(group, folded, findings);
    if (rest.places.length === rest.free.length && !hasStrangers(rest, group)) {
      rest.places.forEach((place, i) => settle(findings, place, rest.free[i]!, folded));
    } else {
      rests.push(rest);
    }
  }
  const landmarks = [
    ...inPlace.map((annotation): Landmark => [startOf(annotation), startOf(annotation)]),
    ...[...findings.found].map(([annotation, parts]): Landmark => [startOf(annotation), startOf(parts)]),
  ].sort(([a], [b]) => a - b);
  for (const rest of rests) {
    yield;
    byNeighbours(rest, landmarks, folded, findings);
  }
  return findings;
}

/** Whether the words stood at places that nobody annotated, so that there being one left says nothing. */
function hasStrangers({ places }: Group, all: Group): boolean {
  return places.flat().some(({ annotation: { copies = 0 } }) => copies > all.places.length + all.taken - 1);
}

/** Settles the places that prefer each other on both sides; what is left comes back. */
function byContext(group: Group, folded: FoldedText, findings: Findings): Group {
  const { places, free } = group;
  // One place for one statement needs no comparison; very many would take too long.
  const isChoice = places.length * free.length > 1 || places.flat().some(({ annotation: { copies = 0 } }) => copies > 0);
  if (!isChoice || places.length * free.length > MOST_CHOICES ** 2) return group;
  const scores = places.map(place => free.map(at => Math.max(...place.map(lost => agreementAt(lost, at, folded)))));
  const isBest = (row: readonly number[], i: number): boolean => row.every((score, j) => j === i || score <= row[i]! - MARGIN);
  const needed = hasStrangers(group, group) ? AGREES_ALONE : AGREES;
  const gone = new Set<unknown>();
  places.forEach((place, i) => {
    const row = scores[i]!;
    const best = row.indexOf(Math.max(...row));
    if (best < 0 || row[best]! < needed || !isBest(row, best) || !isBest(scores.map(each => each[best]!), i)) return;
    settle(findings, place, free[best]!, folded);
    gone.add(place).add(free[best]);
  });
  return { ...group, places: places.filter(place => !gone.has(place)), free: free.filter(at => !gone.has(at)) };
}

function agreementAt(lost: Lost, at: readonly Span[], folded: FoldedText): number {
  const { context } = lost.annotation;
  if (!context) return 0;
  const { parts, isWhole } = unitAt(lost, at, folded);
  return isWhole ? agreement(context, hullOf(parts), folded) : 0;
}

function settle({ found, unsure }: Findings, place: readonly Lost[], at: readonly Span[], folded: FoldedText): void {
  for (const lost of place) {
    const sighting = sightingAt(lost, at, folded);
    if (sighting.isItself) found.set(lost.annotation, sighting.parts);
    else unsure.set(lost.annotation, [sighting]);
  }
}

function byNeighbours(rest: Group, landmarks: readonly Landmark[], folded: FoldedText, findings: Findings): void {
  const choices = rest.places.map(place => onlyBetweenNeighbours(place, rest.free, landmarks, folded));
  rest.places.forEach((place, i) => {
    const choice = choices[i];
    if (choice && choices.filter(other => other === choice).length === 1) settle(findings, place, choice, folded);
    for (const lost of place) {
      if (findings.found.has(lost.annotation)) continue;
      const nearest = rest.free.toSorted((a, b) => distance(a, lost, folded) - distance(b, lost, folded)).slice(0, MOST_CHOICES);
      findings.unsure.set(lost.annotation, nearest.map(at => unitAt(lost, at, folded)).toSorted((a, b) => Number(b.isWhole) - Number(a.isWhole)));
    }
  });
}

function distance([first]: readonly Span[], { annotation }: Lost, { starts }: FoldedText): number {
  return Math.abs(starts[first![0]]! - startOf(annotation));
}

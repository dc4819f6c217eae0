import { overlap, type Span } from '../../span';
import { foldedAt, foldText, type FoldedText } from '../../text/foldedText';
import { graphemeSnapper } from '../../text/graphemes';
import type { Annotation, AnnotationSet, Context, Parts } from '../annotation';
import { omit } from '../omit';
import { inTextOrder } from '../order';
import { orphan } from '../orphan';
import { hullOf, moveParts, partsOf, startOf, wordsAt } from '../parts';
import { agreement, neededAgreement, sameBorders } from './context';
import { foldedContent } from './contentPlaces';
import { findCredit } from './credit';
import { sightingAt } from './itself';
import { lazily } from './lazily';
import { indexWords, likelyGuesses, type WordIndex } from './likely';
import { guessByContext, type Guess } from './samePlace';
import { findSameWords, type Findings } from './sameWords';
import type { Lost } from './unit';

/** Less like what was said than this and a place is not even offered. */
const OFFERED = 0.6;
const MOST_CANDIDATES = 5;
const NONE: Context = { before: '', after: '' };

/** Where annotations are, as far as is known. */
interface Places {
  readonly found: Map<Annotation, Parts>;
  /** Edited statements at their old places, unless another claims these. */
  readonly sure: Map<Annotation, Parts>;
  /** What to offer to a person for those that are in no place. */
  readonly candidates: Map<Annotation, readonly Parts[]>;
}

/** How to go about finding annotations again. */
export interface ReanchorOptions {
  /** What a person is looking at, as a span of the new text: it comes first. */
  readonly first?: Span;
}

/**
 * The work of `reanchor` in pieces that each take a moment at most, so that whoever runs it can stop in between.
 *
 * Yields undefined, or what is known so far when all that lies in `first` is settled: annotations elsewhere may still be
 * orphaned then. What it returns does not depend on `first`.
 */
export function* reanchorSteps(set: AnnotationSet, text: string, { first = [0, 0] }: ReanchorOptions = {}): Generator<AnnotationSet | undefined, AnnotationSet> {
  const folded = lazily(() => foldText(text));
  const index = lazily(() => indexWords(folded()));
  const places: Places = { found: new Map(), sure: new Map(), candidates: new Map() };
  const { found } = places;
  const lost: Lost[] = [];
  for (const annotation of set.annotations) {
    const parts = inPlace(annotation, text, folded);
    if (parts) found.set(annotation, parts);
    else lost.push({ annotation, parts: annotation.lastKnown ?? partsOf(annotation) });
    // Grouping by words comes next, and all at once.
    if (!parts) foldedContent(annotation.exact);
    yield;
  }
  const soFar = (): AnnotationSet => assemble(set, places, text);
  if (lost.length === 0) return soFar();

  const same = yield* unheard(findSameWords(lost, [...found.keys()], folded()));
  for (const [annotation, parts] of same.found) found.set(annotation, parts);

  let isFirst = true;
  for (const each of lost.toSorted((a, b) => awayFrom(first, a) - awayFrom(first, b))) {
    if (isFirst && awayFrom(first, each) > 0) {
      isFirst = false;
      yield soFar();
    }
    judge(each, same, places, folded(), index);
    yield;
  }
  yield* admit(places);
  return soFar();
}

/** Decides about one annotation, knowing where everybody's words stand. */
function judge(lost: Lost, same: Findings, { found, sure, candidates }: Places, folded: FoldedText, index: () => WordIndex): void {
  const { annotation } = lost;
  const elsewhere = found.get(annotation);
  const here = guessByContext(lost, folded);
  if (elsewhere) {
    // The same words in other company, while something like them stands where they stood: moved, or edited?
    if (agreement(annotation.context ?? NONE, hullOf(elsewhere), folded) >= neededAgreement(annotation)) return;
    const edited = here.filter(({ score, isWhole, parts }) => score >= OFFERED && isWhole && !collide(parts, elsewhere));
    if (edited.length === 0) return;
    found.delete(annotation);
    candidates.set(annotation, [...edited.map(({ parts }) => parts), elsewhere]);
    return;
  }
  const exact = same.unsure.get(annotation) ?? [];
  const edited = here.find(({ isSure }) => isSure);
  if (edited && !exact.some(({ isWhole, parts }) => isWhole && !collide(parts, edited.parts))) {
    sure.set(annotation, edited.parts);
    return;
  }
  const guesses: Guess[] = [
    ...exact.map((unit): Guess => ({ ...unit, score: 1, isSure: false })),
    ...here,
    ...likelyGuesses(lost, folded, index()),
  ];
  const offered = guesses.filter(({ score }) => score >= OFFERED).toSorted((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.score - a.score);
  const places = offered.map(({ parts }) => parts);
  const distinct = places.filter((parts, i) => places.findIndex(other => collide(other, parts)) === i).slice(0, MOST_CANDIDATES);
  if (distinct.length > 0) candidates.set(annotation, distinct);
}

/** Takes over edited statements whose places nothing else claims; the others are left for a person to judge. */
function* admit({ found, sure, candidates }: Places): Generator<undefined> {
  const claims = [...found, ...sure];
  for (const [annotation, parts] of sure) {
    yield;
    const isClaimed = claims.some(([other, theirs]) => other !== annotation && collide(parts, theirs) && !collide(before(annotation), before(other)));
    if (isClaimed) candidates.set(annotation, [parts]);
    else found.set(annotation, parts);
  }
}

function before(annotation: Annotation): Parts {
  return annotation.lastKnown ?? annotation;
}

/** Whether two contents share most of the shorter one. */
function collide(a: Parts, b: Parts): boolean {
  if (a.content[0]![0] >= b.content.at(-1)![1] || b.content[0]![0] >= a.content.at(-1)![1]) return false;
  const length = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  const shared = a.content.reduce((sum, span) => sum + b.content.reduce((part, other) => part + overlap(span, other), 0), 0);
  return 2 * shared > Math.min(length(a.content), length(b.content));
}

/** An orphan never is: where it last stood, by now, its twin may stand. Nor are words that another now says. */
function inPlace(annotation: Annotation, text: string, folded: () => FoldedText): Parts | null {
  const { placement, exact, context } = annotation;
  if (placement === 'orphaned') return null;
  const stands = ([start]: Span, words: string | null | undefined): boolean => text.startsWith(words ?? '', start);
  if (!annotation.content.every((span, i) => stands(span, exact.content[i]))) return null;
  const isUntouched = annotation.cue.every((span, i) => stands(span, exact.cue[i]))
    && (!annotation.source || stands(annotation.source, exact.source))
    && annotation.via.every((span, i) => stands(span, exact.via[i]));
  if (isUntouched && !context) return partsOf(annotation);
  const content = annotation.content.map(([start, end]): Span => [foldedAt(folded(), start), foldedAt(folded(), end)]);
  const { parts, isItself } = sightingAt({ annotation, parts: annotation }, content, folded());
  const now: Parts = isUntouched ? annotation : { ...parts, content: annotation.content };
  if (!isItself && !(isUntouched && sameBorders(context!, hullOf(now), text))) return null;
  return !context || agreement(context, hullOf(now), folded()) >= neededAgreement(annotation) ? partsOf(now) : null;
}

function assemble(set: AnnotationSet, { found, candidates }: Places, text: string): AnnotationSet {
  const snap = graphemeSnapper(text);
  const annotations = set.annotations.map((annotation): Annotation => {
    const parts = found.get(annotation);
    if (!parts) return orphan(annotation, Math.min(startOf(annotation), text.length), candidates.get(annotation)?.map(each => moveParts(each, snap)));
    const placed = moveParts(parts, snap);
    const shift = startOf(placed) - startOf(before(annotation));
    const exact = wordsAt(placed, text);
    const isUnchanged = shift === 0 && exact.content.every((words, i) => words === annotation.exact.content[i]);
    return { ...omit(annotation, 'context', 'copies', 'candidates', 'lastKnown'), ...placed, placement: isUnchanged ? 'anchored' : 'moved', exact };
  });
  return { ...set, annotations: inTextOrder(annotations), credit: set.credit && findCredit(set.credit, text) };
}

function awayFrom([start, end]: Span, { annotation }: Lost): number {
  return Math.max(0, start - startOf(annotation), startOf(annotation) - end);
}

function* unheard<Result>(steps: Generator<unknown, Result>): Generator<undefined, Result> {
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value as Result;
    yield undefined;
  }
}

import type { Span } from '../../span';
import { foldText, foldWords, type FoldedText } from '../../text/foldedText';
import type { Context, ExactWords } from '../annotation';
import { hullOf } from '../parts';
import { mostAlike, type Likeness } from './alike';
import { foldedContent } from './contentPlaces';
import { CONTEXT_LENGTH } from './context';
import { putEdges } from './edges';
import { unitAt, type Lost, type Unit } from './unit';

/** A context shorter than this, folded, is found too easily. */
const TELLING_CONTEXT = 8;
/** What begins or ends like this many letters of the content may be another statement like it. */
const TELLING_WORDS = 10;
/** More places than this and a context says nothing. */
const MOST_PLACES = 8;
/** An edited statement is at most this many times as long, or as short, with some letters to spare. Less than two copies are. */
const MOST_GROWTH = 1.5;
const SLACK = 8;
/** Words are the same statement, edited, from this much likeness on. */
const SAME = 0.8;

/** Where an annotation may be, and how like its words are. */
export interface Guess extends Unit {
  readonly score: number;
  /** Whether it can be nothing else. */
  readonly isSure: boolean;
}

/**
 * Looks for an annotation whose words were edited where it stood: between the words that stood before and after it, or
 * beside one of the two. It is sure only if these stand once, tell enough, and if what was said is nearly the same and forms a whole.
 */
export function guessByContext(lost: Lost, folded: FoldedText): Guess[] {
  const { annotation: { context, exact }, parts } = lost;
  if (!context) return [];
  const [start, end] = hullOf(parts);
  const starts = placesBefore(context, folded.text);
  const ends = placesAfter(context, folded.text);
  const between = gapsBetween(starts, ends, end - start);
  const [only] = between;
  if (only && between.length === 1) {
    const contents = contentsIn(lost, only, folded);
    if (!contents) return [];
    const edged = putEdges(lost, contents, guessAt(lost, contents, folded).anchors, only, folded);
    const guess = guessAt(lost, edged.contents, folded);
    return [{ ...guess, isSure: edged.isSure && guess.score >= SAME && guess.isWhole && !resemblesNeighbours(context, exact) }];
  }
  return (between.length > 0 ? between : gapsBeside(starts, ends, end - start, folded.text.length))
    .flatMap(gap => guessIn(lost, gap, folded) ?? []);
}

/** Where in a part of the folded text the words of an annotation may stand; not sure. */
export function guessIn(lost: Lost, area: Span, folded: FoldedText): Guess | null {
  const contents = contentsIn(lost, area, folded);
  return contents && guessAt(lost, contents, folded);
}

function contentsIn(lost: Lost, [from, to]: Span, folded: FoldedText): Likeness[] | null {
  const found: Likeness[] = [];
  let at = from;
  for (const words of foldedContent(lost.annotation.exact)) {
    const alike = words === '' ? null : mostAlike(words, folded.text.slice(at, to));
    if (!alike) return null;
    found.push({ ...alike, span: [at + alike.span[0], at + alike.span[1]] });
    at = found.at(-1)!.span[1];
  }
  return found;
}

function guessAt(lost: Lost, contents: readonly Likeness[], folded: FoldedText): Guess {
  return { ...unitAt(lost, contents.map(({ span }) => span), folded), score: Math.min(...contents.map(({ score }) => score)), isSure: false };
}

/** The folded units where what stood before may end. */
function placesBefore({ before }: Context, text: string): number[] {
  const words = foldText(before).text.trim();
  if (before.length < CONTEXT_LENGTH - 1) return text.startsWith(words) ? [words.length] : [];
  return places(words, text).map(at => at + words.length);
}

/** The folded units where what stood after may begin. */
function placesAfter({ after }: Context, folded: string): number[] {
  const words = foldText(after).text.trim();
  const text = folded.trimEnd();
  if (after.length < CONTEXT_LENGTH - 1) return text.endsWith(words) ? [text.length - words.length] : [];
  return places(words, text);
}

/** None if the words tell nothing or stand too often. */
function places(words: string, text: string): number[] {
  const found: number[] = [];
  if (words.length < TELLING_CONTEXT) return found;
  for (let at = text.indexOf(words); at >= 0 && found.length <= MOST_PLACES; at = text.indexOf(words, at + 1)) found.push(at);
  return found.length > MOST_PLACES ? [] : found;
}

/** The parts of the text between what stood before and after, about as long as what stood between. */
function gapsBetween(starts: readonly number[], ends: readonly number[], length: number): Span[] {
  const isAboutAsLong = (now: number): boolean => now >= length / MOST_GROWTH - SLACK && now <= length * MOST_GROWTH + SLACK;
  return starts.flatMap(from => ends.filter(to => isAboutAsLong(to - from)).map((to): Span => [from, to]));
}

/** The parts of the text after what stood before, and before what stood after. */
function gapsBeside(starts: readonly number[], ends: readonly number[], length: number, limit: number): Span[] {
  const most = Math.ceil(length * MOST_GROWTH) + SLACK;
  return [
    ...starts.map((from): Span => [from, Math.min(limit, from + most)]),
    ...ends.map((to): Span => [Math.max(0, to - most), to]),
  ];
}

/**
 * Whether the statement stood beside one like it: if it was deleted, that one now stands between the same words, as in
 * `وقالت الوزارة إن 5 أصيبوا. وقالت الوزارة إن 7 أصيبوا.`
 */
function resemblesNeighbours(context: Context, exact: ExactWords): boolean {
  const [before, after] = [foldWords(context.before), foldWords(context.after)];
  const content = foldedContent(exact);
  const head = content[0]!.slice(0, TELLING_WORDS);
  const tail = content.at(-1)!.slice(-TELLING_WORDS);
  const opening = [exact.source, exact.cue[0]].filter(words => words != null).map(foldWords);
  return after.includes(head) || before.includes(tail) || (opening.length > 1 && opening.every(words => after.includes(words)));
}

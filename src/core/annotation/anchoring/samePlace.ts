import type { Span } from '../../span';
import { foldText, foldWords, type FoldedText } from '../../text/foldedText';
import type { ExactWords, Parts } from '../annotation';
import { hullOf } from '../parts';
import { mostAlike, type Likeness } from './alike';
import { foldedContent } from './contentPlaces';
import { unitAt, type Lost, type Unit } from './unit';

/** A context shorter than this, folded, is found too easily. */
const TELLING_CONTEXT = 8;
/** What begins or ends like this many letters of the content may be another statement like it. */
const TELLING_WORDS = 10;
/** More places than this and a context says nothing. */
const MOST_PLACES = 8;
/** Between the two sides of a context there may be this much more or less than half or double of what was. */
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
 * Looks for an annotation whose words were edited where it stood: between the very words that stood before and after it.
 * It is sure only if these stand once, tell enough, and if what was said is nearly the same and forms a whole.
 */
export function guessBetweenContext(lost: Lost, folded: FoldedText): Guess | null {
  const { annotation: { context, exact }, parts } = lost;
  if (!context) return null;
  const before = foldText(context.before).text.trim();
  const after = foldText(context.after).text.trim();
  const gaps = gapsBetween(before, after, hullOf(parts), folded.text);
  const [gap] = gaps;
  if (!gap || gaps.length > 1) return null;
  const guess = guessIn(lost, gap, folded, true);
  if (!guess) return null;
  const isTelling = (side: string): boolean => side === '' || side.length >= TELLING_CONTEXT;
  const isSure = guess.score >= SAME && guess.isWhole && isTelling(before) && isTelling(after) && !resemblesNeighbours(before, after, exact);
  return { ...guess, isSure };
}

/**
 * Where in a part of the folded text the words of an annotation may stand; not sure.
 * @param fills whether the annotation reaches from the start to the end of that part, so that words put before its first
 * or after its last belong to it
 */
export function guessIn(lost: Lost, [from, to]: Span, folded: FoldedText, fills = false): Guess | null {
  const found: Likeness[] = [];
  let at = from;
  for (const words of foldedContent(lost.annotation.exact)) {
    const alike = words === '' ? null : mostAlike(words, folded.text.slice(at, to));
    if (!alike) return null;
    found.push({ ...alike, span: [at + alike.span[0], at + alike.span[1]] });
    at = found.at(-1)!.span[1];
  }
  const filled = fills ? fill(lost.parts, found, [from, to], folded.text) : found;
  const score = Math.min(...filled.map(each => each.score));
  return { ...unitAt(lost, filled.map(({ span }) => span), folded), score, isSure: false };
}

function fill(parts: Parts, found: readonly Likeness[], [from, to]: Span, text: string): Likeness[] {
  const [start, end] = hullOf(parts);
  const gap = text.slice(from, to);
  const first = parts.content[0]![0] === start ? from + gap.length - gap.trimStart().length : null;
  const last = parts.content.at(-1)![1] === end ? from + gap.trimEnd().length : null;
  return found.map(({ span, score }, i) => {
    const wide: Span = [(i === 0 ? first : null) ?? span[0], (i === found.length - 1 ? last : null) ?? span[1]];
    const more = wide[1] - wide[0] - (span[1] - span[0]);
    return { span: wide, score: score - more / (span[1] - span[0]) };
  });
}

/** The parts of the text between what stood before and what stood after, about as long as what stood between. */
function gapsBetween(before: string, after: string, [start, end]: Span, text: string): Span[] {
  const starts = before === '' ? [0] : places(before, text).map(at => at + before.length);
  const ends = after === '' ? [text.length] : places(after, text);
  const isAboutAsLong = (length: number): boolean => length >= (end - start) / 2 - SLACK && length <= (end - start) * 2 + SLACK;
  return starts.flatMap(from => ends.filter(to => isAboutAsLong(to - from)).map((to): Span => [from, to]));
}

/** Too many are none. */
function places(words: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length <= MOST_PLACES; at = text.indexOf(words, at + 1)) found.push(at);
  return found.length > MOST_PLACES ? [] : found;
}

/**
 * Whether the statement stood beside one like it: if it was deleted, that one now stands between the same words, as in
 * `وقالت الوزارة إن 5 أصيبوا. وقالت الوزارة إن 7 أصيبوا.`
 */
function resemblesNeighbours(before: string, after: string, exact: ExactWords): boolean {
  const content = foldedContent(exact);
  const head = content[0]!.slice(0, TELLING_WORDS);
  const tail = content.at(-1)!.slice(-TELLING_WORDS);
  const opening = [exact.source, exact.cue[0]].filter(words => words != null).map(foldWords);
  return after.includes(head) || before.includes(tail) || (opening.length > 1 && opening.every(words => after.includes(words)));
}

/** Whether two guesses are of one place. */
export function sameContent(a: Parts, b: Parts): boolean {
  return a.content.length === b.content.length && a.content.every(([start, end], i) => b.content[i]![0] === start && b.content[i]![1] === end);
}

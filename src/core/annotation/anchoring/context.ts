import type { Span } from '../../span';
import { foldedAt, foldText, type FoldedText } from '../../text/foldedText';
import type { Annotation, AnnotationSet, Context, Parts } from '../annotation';
import { omit } from '../omit';
import { hullOf } from '../parts';
import { contentPlaces, foldedContent } from './contentPlaces';

/** As Hypothesis keeps it (`TextQuoteSelector`), in UTF-16 code units a side. */
export const CONTEXT_LENGTH = 32;

/**
 * The set with what finding it again needs if the text changes unseen: each annotation in place with its context and the
 * number of copies of its words.
 */
export function withContexts(set: AnnotationSet, text: string): AnnotationSet {
  const folded = foldText(text);
  const counts = new Map<string, number>();
  const count = (words: readonly string[], parts: Parts): number => {
    const key = words.join('\n');
    const known = counts.get(key) ?? contentPlaces(words, parts.content, folded).length;
    counts.set(key, known);
    return known;
  };
  const annotations = set.annotations.map((annotation): Annotation => {
    if (annotation.placement === 'orphaned') return annotation;
    const copies = count(foldedContent(annotation.exact), annotation) - 1;
    return { ...withoutContext(annotation), context: contextOf(annotation, text), ...(copies > 0 && { copies }) };
  });
  return { ...set, annotations };
}

/** The set as it is while its text is followed. */
export function withoutContexts(set: AnnotationSet): AnnotationSet {
  return { ...set, annotations: set.annotations.map(each => each.placement === 'orphaned' ? each : withoutContext(each)) };
}

/** An orphan that knows at how many places of the present text its words stand all the same: they did so before. */
export function withCopies(orphaned: Annotation, folded: FoldedText): Annotation {
  const rest = omit(orphaned, 'copies');
  const copies = contentPlaces(foldedContent(rest.exact), rest.lastKnown?.content ?? rest.content, folded).length;
  return copies > 0 ? { ...rest, copies } : rest;
}

function withoutContext(annotation: Annotation): Annotation {
  return omit(annotation, 'context', 'copies');
}

function contextOf(parts: Parts, text: string): Context {
  const [start, end] = hullOf(parts);
  return {
    before: text.slice(Math.max(0, start - CONTEXT_LENGTH), start).replace(/^[\uDC00-\uDFFF]/, ''),
    after: text.slice(end, end + CONTEXT_LENGTH).replace(/[\uD800-\uDBFF]$/, ''),
  };
}

/**
 * How much of the context stands around a place, 0 to 1: the share of its letters that agree going outwards from it.
 * @param hull where the parts would stand in the raw text
 */
export function agreement(context: Context, hull: Span, folded: FoldedText): number {
  const before = reverse(foldText(context.before).text.trim());
  const after = foldText(context.after).text.trim();
  const [start, end] = [foldedAt(folded, hull[0]), foldedAt(folded, hull[1])];
  const textBefore = reverse(folded.text.slice(Math.max(0, start - CONTEXT_LENGTH - 1), start).trim());
  const textAfter = folded.text.slice(end, end + CONTEXT_LENGTH + 1).trim();
  return (agreeing(before, textBefore) + agreeing(after, textAfter)) / (Math.max(1, before.length) + Math.max(1, after.length));
}

/** The agreement from which on a context speaks for a place; of copies that nobody annotated, one may have followed at once. */
export function neededAgreement({ copies = 0 }: Pick<Annotation, 'copies'>): number {
  return copies > 0 ? 0.8 : 0.5;
}

/** Where the text began or ended it must still do so, which counts like a letter. */
function agreeing(expected: string, found: string): number {
  if (expected === '') return Number(found === '');
  let length = 0;
  while (length < expected.length && expected[length] === found[length]) length++;
  return length;
}

function reverse(text: string): string {
  return text.split('').reverse().join('');
}

/**
 * Whether the hull borders on the same words, on none, or lies inside a word, as it did. Where that is not so, the words
 * are part of another statement, or another's: `تفتح المدارس` is not what `لن تفتح المدارس` says.
 */
export function sameBorders(context: Context, hull: Span, raw: string): boolean {
  return borderBefore(context.before) === borderBefore(raw.slice(Math.max(0, hull[0] - CONTEXT_LENGTH), hull[0]))
    && border(context.after) === border(raw.slice(hull[1], hull[1] + CONTEXT_LENGTH));
}

function borderBefore(text: string): string {
  // A particle of one letter is written together with the first word, or with none.
  return border(reverse(text).replace(/^[\p{M}\p{Cf}\u0640]*[وفلبك](?![\p{L}\p{M}\p{N}\u0640])/u, ''));
}

/** What comes first going away from the hull: a letter, white space and a word in folded form, or anything else. */
function border(away: string): string {
  const text = away.replace(/[\p{M}\p{Cf}\u0640]/gu, '');
  if (/^[\p{L}\p{N}]/u.test(text)) return 'inside';
  const [, word] = /^[^\S\n]+([\p{L}\p{N}]+)/u.exec(text) ?? [];
  return word === undefined ? 'none' : `beside ${foldText(word).text}`;
}

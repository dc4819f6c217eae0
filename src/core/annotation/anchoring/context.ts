import type { Span } from '../../span';
import { foldedAt, foldText, type FoldedText } from '../../text/foldedText';
import type { Annotation, AnnotationSet, Context, Parts } from '../annotation';
import { hullOf } from '../parts';
import { contentPlaces, foldedContent } from './contentPlaces';

/** As Hypothesis keeps it (`TextQuoteSelector`), in UTF-16 code units a side. */
const LENGTH = 32;

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

function withoutContext({ context: _, copies: __, ...annotation }: Annotation): Annotation {
  return annotation;
}

function contextOf(parts: Parts, text: string): Context {
  const [start, end] = hullOf(parts);
  return {
    before: text.slice(Math.max(0, start - LENGTH), start).replace(/^[\uDC00-\uDFFF]/, ''),
    after: text.slice(end, end + LENGTH).replace(/[\uD800-\uDBFF]$/, ''),
  };
}

/**
 * How much of the context stands around a place, 0 to 1: the share that agrees going outwards from it, the mean of both
 * sides.
 * @param hull where the parts would stand in the raw text
 */
export function agreement(context: Context, hull: Span, folded: FoldedText): number {
  const before = foldText(context.before).text.trim();
  const after = foldText(context.after).text.trim();
  const textBefore = outwards(folded.text, foldedAt(folded, hull[0]), before.length, -1);
  const textAfter = outwards(folded.text, foldedAt(folded, hull[1]), after.length, 1);
  const left = sharedLength([...before].reverse().join(''), [...textBefore].reverse().join(''));
  const right = sharedLength(after, textAfter);
  return (share(left, before, textBefore) + share(right, after, textAfter)) / 2;
}

/**
 * Whether the hull borders on words, on nothing, or lies inside a word, as it did. Where that is not so, the words are part
 * of another statement: `تفتح المدارس` is not what `لن تفتح المدارس` says.
 */
export function sameBorders(context: Context, hull: Span, raw: string): boolean {
  return borderBefore(context.before) === borderBefore(raw.slice(Math.max(0, hull[0] - LENGTH), hull[0]))
    && borderAfter(context.after) === borderAfter(raw.slice(hull[1], hull[1] + LENGTH));
}

type Border = 'inside' | 'word' | 'none';

function borderBefore(text: string): Border {
  // A particle of one letter is written together with the first word, or with none.
  return border([...text].reverse().join(''), /^[\p{M}\p{Cf}\u0640]*[وفلبك](?![\p{L}\p{M}\p{N}\u0640])/u);
}

function borderAfter(text: string): Border {
  return border(text);
}

function border(away: string, particle?: RegExp): Border {
  const text = (particle ? away.replace(particle, '') : away).replace(/[\p{M}\p{Cf}\u0640]/gu, '');
  return /^[\p{L}\p{N}]/u.test(text) ? 'inside' : /^[^\S\n]+[\p{L}\p{N}]/u.test(text) ? 'word' : 'none';
}

/** Some units next to a place, without white space between; the end of the text may cut them short. */
function outwards(text: string, from: number, length: number, step: 1 | -1): string {
  if (step < 0) return text.slice(Math.max(0, from - length - 1), from).trim().slice(-length || text.length);
  return text.slice(from, from + length + 1).trim().slice(0, length || text.length);
}

function share(shared: number, expected: string, found: string): number {
  return expected === '' ? Number(found === '') : shared / expected.length;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

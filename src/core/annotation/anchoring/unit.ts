import type { Span } from '../../span';
import { foldText, foldWords, rawSpan, type FoldedText } from '../../text/foldedText';
import type { Annotation, Parts } from '../annotation';
import { isInsideWord, standingIn } from './occurrences';

/** Content that nobody and nothing introduces may stand anywhere if it is shorter than this. */
const TELLING_LENGTH = 20;
/** A gap may have grown by this much and count as kept: a comma, a mark. */
const SLACK = 2;
/** So far words that came between may push a source away from its content, within the sentence. */
const REACH = 40;
/** So far a cue is looked for from which others may have parted the source. */
const SENTENCE = 200;
/** Parts that lie further apart are not looked for together; it also bounds the work on hostile input. */
const FAR = 4000;

/** An annotation that is not in its place, and how its parts lay when it was. */
export interface Lost {
  readonly annotation: Annotation;
  readonly parts: Parts;
}

/** The parts of an annotation about a place for its content. */
export interface Unit {
  /** Without the parts that were not found. */
  readonly parts: Parts;
  /**
   * Whether it is the same attribution: the source, or without one the cue, stands by the content as it did. The same
   * words said by another are not.
   */
  readonly isWhole: boolean;
  /** The parts beside the content that were found. */
  readonly anchors: readonly Anchor[];
}

/** Where a part lay and lies: a raw span of the old text and a folded one of the new. */
export interface Anchor {
  readonly old: Span;
  readonly now: Span;
}

/** Looks for the other parts of an annotation about its content, at the distances and in the order they had to it. */
export function unitAt({ annotation: { exact }, parts }: Lost, content: readonly Span[], folded: FoldedText): Unit {
  const contents = content.map((now, i): Anchor => ({ old: parts.content[i] ?? now, now }));
  const kept = (words: string, old: Span, anchors: readonly Anchor[]): Anchor | null => find(foldWords(words), old, anchors, folded);
  const near = (words: string, old: Span, anchors: readonly Anchor[]): Anchor | null => find(foldWords(words), old, anchors, folded, REACH);
  const isParted = (i: number): boolean => find(foldWords(exact.cue[i] ?? ''), parts.cue[i]!, contents, folded, SENTENCE) !== null;

  const cues = parts.cue.map((old, i) => kept(exact.cue[i] ?? '', old, contents));
  const named = parts.source && { old: parts.source, words: exact.source ?? '' };
  let source = named && kept(named.words, named.old, [...contents, ...cues.filter(cue => cue !== null)]);
  const isClose = source !== null;
  // Words came between source and content: then the cue has stayed with the source.
  source ??= named && near(named.words, named.old, contents);
  const withSource = source ? parts.cue.map((old, i) => cues[i] ?? kept(exact.cue[i] ?? '', old, [source])) : cues;
  // A source parted from its cue may have become somebody who is merely mentioned: `قال سامر لهاني`, `قال سامر بعد لقاء هاني`.
  const staysWithCues = (by: Anchor): boolean => parts.cue.every((old, i) => {
    const cue = withSource[i];
    return cue ? !isNearest(old, parts) || kept(named!.words, by.old, [cue])?.now[0] === by.now[0] : !isParted(i);
  });
  const hasCue = withSource.some(cue => cue !== null);
  const found = [...contents, ...withSource.filter(cue => cue !== null), ...(source ? [source] : [])];
  const vias = parts.via.map((old, i) => kept(exact.via[i] ?? '', old, found) ?? near(exact.via[i] ?? '', old, contents));

  const letters = exact.content.join('').length;
  const spanOf = (anchor: Anchor, words: string): Span => exactSpan(folded, anchor.now, words);
  return {
    parts: {
      content: content.map((span, i) => exactSpan(folded, span, exact.content[i] ?? '')),
      cue: withSource.flatMap((cue, i) => cue ? [spanOf(cue, exact.cue[i]!)] : []),
      source: source && spanOf(source, named!.words),
      via: vias.flatMap((via, i) => via ? [spanOf(via, exact.via[i]!)] : []),
    },
    isWhole: named
      ? source !== null && staysWithCues(source) && (hasCue || (isClose && !isInsideWord(folded.text, source.now[0])))
      : parts.cue.length > 0 ? cues.some(cue => cue !== null) : letters >= TELLING_LENGTH,
    anchors: [...withSource, source, ...vias].filter(anchor => anchor !== null),
  };
}

/** Whether no other cue lies nearer to the source. */
function isNearest(cue: Span, { cue: all, source }: Parts): boolean {
  const distance = ([start, end]: Span): number => source ? Math.max(source[0] - end, start - source[1], 0) : 0;
  return all.every(other => distance(cue) <= distance(other));
}

/** The raw span of a folded one; where some words stand there as they are, with the invisible marks around them. */
export function exactSpan(folded: FoldedText, span: Span, words: string): Span {
  const [start, end] = rawSpan(folded, span);
  const { text, starts } = foldText(words);
  const from = start - (starts[text.length - text.trimStart().length] ?? 0);
  const isAll = from + words.length >= end && text.trim() === folded.text.slice(...span).trim();
  return isAll && from >= 0 && folded.raw.startsWith(words, from) ? [from, from + words.length] : [start, end];
}

/** The nearest place of some words on the side of one of the anchors where they stood: at the same distance, or near. */
function find(words: string, old: Span, anchors: readonly Anchor[], folded: FoldedText, reach?: number): Anchor | null {
  for (const anchor of anchors) {
    const { from, to, gap, gapAt } = searchArea(words, old, anchor, reach ?? SLACK);
    if (gap > FAR) continue;
    let best: number | null = null;
    for (const at of standingIn(folded.text, words, Math.max(0, from), to)) {
      const fits = reach !== undefined ? !hasStop(folded, gapAt(at)) : isKept(gap, gapAt(at), folded);
      if (fits && (best === null || distance(gap, gapAt(at)) < distance(gap, gapAt(best)))) best = at;
    }
    if (best !== null) return { old, now: [best, best + words.length] };
  }
  return null;
}

interface Area {
  /** First and last unit where the words may begin. */
  readonly from: number;
  readonly to: number;
  /** Between the part and the anchor in the old text, in raw units. */
  readonly gap: number;
  readonly gapAt: (start: number) => Span;
}

function searchArea({ length }: { length: number }, [start, end]: Span, { old, now }: Anchor, more: number): Area {
  if (end <= old[0]) {
    const gap = old[0] - end;
    return { from: now[0] - length - gap - more, to: now[0] - length, gap, gapAt: at => [at + length, now[0]] };
  }
  if (start >= old[1]) {
    const gap = start - old[1];
    return { from: now[1], to: now[1] + gap + more, gap, gapAt: at => [now[1], at] };
  }
  const gap = Math.max(0, start - old[0]);
  return { from: now[0], to: Math.min(now[1] - length, now[0] + gap + more), gap, gapAt: at => [now[0], at] };
}

function distance(gap: number, [start, end]: Span): number {
  return Math.abs(end - start - gap);
}

/** The old gap is known in raw units only, and may have held harakat that are gone, or have been given some. */
function isKept(gap: number, now: Span, { starts }: FoldedText): boolean {
  const raw = (starts[now[1]] ?? 0) - (starts[now[0]] ?? 0);
  return now[1] - now[0] <= gap + SLACK && 2 * raw + 2 * SLACK >= gap;
}

function hasStop({ raw, starts }: FoldedText, gap: Span): boolean {
  return /[.؟?!\n]/.test(raw.slice(starts[gap[0]], starts[gap[1]]));
}

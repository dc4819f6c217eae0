import type { Span } from '../../span';
import { foldWords, type FoldedText } from '../../text/foldedText';
import type { Parts } from '../annotation';
import type { Likeness } from './alike';
import type { Anchor, Lost } from './unit';

/** Parts with no more than this between them touch: a space, a comma, a colon. In raw units. */
const TOUCHING = 4;
/** A gap that grew or shrank by more is another one. */
const SLACK = 2;

/** Contents with their borders put right, and whether these can be relied on. */
interface Edged {
  readonly contents: readonly Likeness[];
  readonly isSure: boolean;
}

/**
 * Puts right where edited contents begin and end. Likeness alone does not tell whether a word that came at a border
 * belongs to them; what stands there does: the part that touched it, or the context.
 * @param contents folded spans
 * @param anchors where the other parts are
 * @param between the folded span between the two sides of the context
 */
export function putEdges(lost: Lost, contents: readonly Likeness[], anchors: readonly Anchor[], between: Span, folded: FoldedText): Edged {
  const { parts, annotation: { exact } } = lost;
  const all = [...anchors, ...contents.map(({ span }, i): Anchor => ({ old: parts.content[i]!, now: span }))];
  let isSure = true;
  const edged = contents.map(({ span, score }, i): Likeness => {
    const words = foldWords(exact.content[i]!);
    const start = edge(parts, parts.content[i]![0], 'start', span[0], words.startsWith('"'), all, between, folded);
    // A quotation ends with its mark, whatever was put in after it.
    const isClosed = words.endsWith('"') && folded.text.charAt(span[1] - 1) === '"';
    const end = isClosed ? span[1] : edge(parts, parts.content[i]![1], 'end', span[1], words.endsWith('"'), all, between, folded);
    const now: Span = [start ?? span[0], end ?? span[1]];
    if (start === null || end === null || now[1] <= now[0]) isSure = false;
    const changed = Math.abs(now[0] - span[0]) + Math.abs(now[1] - span[1]);
    return now[1] > now[0] ? { span: now, score: score - changed / (span[1] - span[0]) } : { span, score };
  });
  return { contents: edged, isSure };
}

/**
 * Whether nothing was added to contents whose words are all there: what followed them at once still does. Words that came
 * before them are more likely a date or a place.
 * @param contents folded spans
 */
export function endAsTheyDid({ parts, annotation: { exact } }: Lost, contents: readonly Span[], anchors: readonly Anchor[], folded: FoldedText): boolean {
  const all = [...anchors, ...contents.map((now, i): Anchor => ({ old: parts.content[i]!, now }))];
  return contents.every(([, now], i) => {
    const old = parts.content[i]![1];
    const next = nextPart(parts, old, 'end');
    if (!next || next[0] - old > TOUCHING) return true;
    const border = all.find(each => each.old === next)?.now[0];
    return border !== undefined && inwards(border, 'end', foldWords(exact.content[i]!).endsWith('"'), folded.text) <= now;
  });
}

/** Where a content begins or ends; null if that is anybody's guess. */
function edge(parts: Parts, old: number, side: 'start' | 'end', now: number, isQuoted: boolean, all: readonly Anchor[],
  between: Span, folded: FoldedText): number | null {
  const next = nextPart(parts, old, side);
  if (!next) return inwards(between[side === 'start' ? 0 : 1], side, isQuoted, folded.text);
  const anchor = all.find(each => each.old === next);
  if (!anchor) return null;
  const border = anchor.now[side === 'start' ? 1 : 0];
  const distance = distanceTo(next, old, side);
  if (distance <= TOUCHING) return inwards(border, side, isQuoted, folded.text);
  const gap = Math.abs(folded.starts[now]! - folded.starts[border]!);
  return Math.abs(gap - distance) <= SLACK ? now : null;
}

/** The part that lies next on a side of a place in the old text. */
function nextPart({ content, cue, source, via }: Parts, old: number, side: 'start' | 'end'): Span | undefined {
  return [...content, ...cue, ...(source ? [source] : []), ...via]
    .filter(span => distanceTo(span, old, side) >= 0)
    .sort((a, b) => distanceTo(a, old, side) - distanceTo(b, old, side))[0];
}

function distanceTo(span: Span, old: number, side: 'start' | 'end'): number {
  return side === 'start' ? old - span[1] : span[0] - old;
}

/** Past what stands between parts: white space and marks, but not the quotation mark that a content begins or ends with. */
function inwards(from: number, side: 'start' | 'end', isQuoted: boolean, text: string): number {
  const isBetween = (unit: string): boolean => unit !== '' && /[^\p{L}\p{N}\uD800-\uDFFF]/u.test(unit) && !(isQuoted && unit === '"');
  let at = from;
  if (side === 'start') while (isBetween(text.charAt(at))) at++;
  else while (isBetween(text.charAt(at - 1))) at--;
  return at;
}

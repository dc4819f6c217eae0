import type { Span } from '../span';
import type { ExactWords, Parts, Role } from './annotation';

/** The spans alone, without what else the object carries. */
export function partsOf({ content, cue, source, via }: Parts): Parts {
  return { content, cue, source, via };
}

/** The spans that play one role in an attribution. */
export function spansOf(parts: Parts, role: Role): readonly Span[] {
  if (role !== 'source') return parts[role];
  return parts.source ? [parts.source] : [];
}

/** Where the content begins, in UTF-16 code units. */
export function startOf({ content }: Pick<Parts, 'content'>): number {
  return content[0]?.[0] ?? 0;
}

/** The words at the spans of an attribution, as they stand in the canonical text. */
export function wordsAt(parts: Parts, text: string): ExactWords {
  const words = ([start, end]: Span): string => text.slice(start, end);
  return {
    content: parts.content.map(words),
    cue: parts.cue.map(words),
    source: parts.source && words(parts.source),
    via: parts.via.map(words),
  };
}

/** Every span that `move` can follow; a span for which it returns null is left out. */
export function moveParts(parts: Parts, move: (span: Span) => Span | null): Parts {
  const moved = (spans: readonly Span[]): Span[] => spans.map(move).filter(span => span !== null);
  return {
    content: moved(parts.content),
    cue: moved(parts.cue),
    source: parts.source && move(parts.source),
    via: moved(parts.via),
  };
}

/** From the first to the last unit of all spans. */
export function hullOf({ content, cue, source, via }: Parts): Span {
  const spans = [...content, ...cue, ...(source ? [source] : []), ...via];
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

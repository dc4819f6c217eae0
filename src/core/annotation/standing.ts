import type { Span } from '../span';
import type { ExactWords, Parts } from './annotation';
import { occurrences } from './occurrences';

/**
 * The parts of an annotation that stand in the text when its content has moved by `shift` units (which may lead out of
 * the text). Parts whose words are not there are left out.
 *
 * Content stands at its distance or not at all. A source may stand elsewhere in the paragraph if it is named only once
 * there; then the cue and via may have kept their distance to it rather than to the content.
 */
export function standingParts(parts: Parts, exact: ExactWords, shift: number, text: string): Parts {
  const content = standing(parts.content, exact.content, [shift], text);
  const shifts = [shift, ...sourceShift(parts, exact, content, text)];
  return {
    content,
    cue: standing(parts.cue, exact.cue, shifts, text),
    source: (parts.source && standing([parts.source], [exact.source ?? ''], shifts, text)[0]) ?? null,
    via: standing(parts.via, exact.via, shifts, text),
  };
}

function standing(spans: readonly Span[], words: readonly string[], shifts: readonly number[], text: string): Span[] {
  return spans.flatMap(([start], i): Span[] => {
    const expected = words[i];
    if (!expected) return [];
    const at = shifts.map(shift => start + shift).find(at => at >= 0 && text.startsWith(expected, at));
    return at === undefined ? [] : [[at, at + expected.length]];
  });
}

/** How far the source moved, if it stands once in the paragraphs of the content. */
function sourceShift({ source }: Parts, exact: ExactWords, content: readonly Span[], text: string): number[] {
  const [first, last] = [content[0], content.at(-1)];
  if (!source || !exact.source || !first || !last) return [];
  const from = text.lastIndexOf('\n', first[0] - 1) + 1;
  const lineEnd = text.indexOf('\n', last[1]);
  const paragraph = text.slice(from, lineEnd < 0 ? text.length : lineEnd);
  const found = occurrences(paragraph, { words: [exact.source], offsets: [0] });
  return found.length === 1 ? [from + found[0]! - source[0]] : [];
}

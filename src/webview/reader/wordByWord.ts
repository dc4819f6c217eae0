import type { Span } from '../../core/span';
import { stepped } from '../../core/text/borders';

/** The first word or mark at or after an offset, in UTF-16 units; an empty span at the end of the text. */
export function wordFrom(offset: number, text: string): Span {
  const [, end] = stepped([offset, offset], 'end', true, text);
  const [start] = stepped([end, end], 'start', true, text);
  return [Math.max(start, offset), end];
}

/** The word after (`1`) or before (`-1`) some words; the same words if there is none. */
export function neighbourWord(words: Span, direction: 1 | -1, text: string): Span {
  const [start, end] = words;
  const next: Span = direction === 1 ? wordFrom(end, text) : [stepped([start, start], 'start', true, text)[0], start];
  if (next[0] === next[1]) return words;
  return direction === 1 ? next : wordFrom(next[0], text);
}

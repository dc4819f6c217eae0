import type { Span } from '../../core/span';
import { stepped } from '../../core/text/borders';

export type Side = 'start' | 'end';

/** A span with one border at the border of a word that lies nearest to an offset; at least one word is left. */
export function bordered([start, end]: Span, side: Side, offset: number, text: string): Span {
  const rough: Span = side === 'start' ? [Math.min(offset, end - 1), end] : [start, Math.max(offset, start + 1)];
  const border = side === 'start' ? 0 : 1;
  const wider = stepped(rough, side, true, text);
  // The next border inwards of the one outside is the offset itself if that is a border.
  const narrower = stepped(wider, side, false, text);
  return Math.abs(wider[border] - offset) < Math.abs(narrower[border] - offset) ? wider : narrower;
}

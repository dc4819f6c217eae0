import type { PanelStrings } from '../../protocol/panel';
import { h, svg } from '../dom';
import { sureness } from './review';
import { percent, said } from '../words';

/** How sure detection is, in words, and as a bar with the share beside it. */
export function sure(confidence: number, strings: PanelStrings): HTMLElement {
  return h(
    'span',
    { class: 'note sure' },
    said(`${strings.sureness[sureness(confidence)]} ${percent(confidence, strings)}`, strings),
    // SVG takes its width from an attribute; a style would be against the page's policy.
    svg(
      'svg',
      { 'class': 'bar', 'viewBox': '0 0 24 4', 'aria-hidden': 'true' },
      svg('rect', { class: 'whole', width: 24, height: 4, rx: 2 }),
      // From the right, as one reads.
      svg('rect', { class: 'part', x: 24 * (1 - confidence), width: 24 * confidence, height: 4, rx: 2 }),
    ),
  );
}

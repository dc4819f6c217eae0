import type { SpeakerKind } from '../../core/attribution';
import type { Status } from '../../core/annotation/annotation';
import { svg } from '../dom';

/** Strokes on a grid of 16, drawn in the colour of the text around them. */
const STROKES = {
  person: 'M8 8.2a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8ZM2.7 14c.3-2.7 2.5-4.1 5.3-4.1s5 1.4 5.3 4.1',
  organization: 'M1.8 13.8h12.4M3.5 13.8V2.5h6v11.3M9.5 6.5h3v7.3M5.5 5.2h2M5.5 8h2M5.5 10.8h2',
  outlet: 'M4.3 2.7h9.4v9a2 2 0 0 1-2 2H4.3M4.3 2.7v11a2 2 0 0 1-2-2V6h2M6.6 5.4h4.8M6.6 8h4.8M6.6 10.6h3',
  anonymous: 'M8 8.2a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8ZM2.7 14c.3-2.7 2.5-4.1 5.3-4.1s5 1.4 5.3 4.1',
  collective: 'M6 7.8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM1.5 13.5c.2-2.5 2-3.8 4.5-3.8s4.3 1.3 4.5 3.8M10.7 3.2a2.3 2.3 0 0 1 0 4.4M12 10c1.5.5 2.4 1.7 2.5 3.5',
  document: 'M9.3 1.9H4.2a.9.9 0 0 0-.9.9v10.4c0 .5.4.9.9.9h7.6c.5 0 .9-.4.9-.9V5.3L9.3 1.9ZM9.3 1.9v3.4h3.4M5.7 8.2h4.6M5.7 10.8h4.6',
  unknown: 'M10.4 6A2.4 2.4 0 1 0 6.7 8c.9.5 1.3 1 1.3 2M8 12.3v.3',
  suggested: 'M8 13.7A5.7 5.7 0 1 0 8 2.3a5.7 5.7 0 0 0 0 11.4Z',
  accepted: 'M2.8 8.6 6.2 12l7-7.8',
  corrected: 'M2.6 13.4l.7-3.2 7.4-7.4a1.4 1.4 0 0 1 2 0l.5.5a1.4 1.4 0 0 1 0 2l-7.4 7.4-3.2.7ZM9.6 4 12 6.4',
  rejected: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  orphaned: 'M8 2.3 14.3 13.5H1.7L8 2.3ZM8 6.6v3.2M8 11.6v.2',
  isnad: 'M13.2 9.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM11.7 8H9.5M8 9.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM6.5 8H4.3M1.3 6.5h3v3h-3Z',
  onward: 'M13.5 8h-11M6.5 4l-4 4 4 4',
  back: 'M2.5 8h11M9.5 4l4 4-4 4',
  undo: 'M13.2 12.5V10a3.5 3.5 0 0 0-3.5-3.5H2.8M6 3.2 2.8 6.5 6 9.8',
  redo: 'M2.8 12.5V10a3.5 3.5 0 0 1 3.5-3.5h6.9M10 3.2l3.2 3.3L10 9.8',
  reset: 'M3 3.2v3.4h3.4M3.2 6.4A5.3 5.3 0 1 1 2.7 9',
  filter: 'M2 3.2h12M4.3 8h7.4M6.6 12.8h2.8',
} as const satisfies Record<SpeakerKind | Status | 'unknown' | 'orphaned' | 'isnad' | 'onward' | 'back' | 'undo' | 'redo' | 'reset' | 'filter', string>;

/** Drawn in dashes: nothing certain stands there. */
const DASHED: ReadonlySet<IconName> = new Set<IconName>(['anonymous', 'suggested']);

export type IconName = keyof typeof STROKES;

/** A picture that only repeats what words beside it say, hence silent for screen readers. */
export function icon(name: IconName): SVGElement {
  return svg(
    'svg',
    { class: `icon icon-${name}`, viewBox: '0 0 16 16', 'aria-hidden': 'true', ...(DASHED.has(name) && { 'stroke-dasharray': '2 1.6' }) },
    svg('path', { d: STROKES[name] }),
  );
}

import { svg } from '../dom';
import type { Fill } from './figures';

/** What a picture says to those who do not see it. */
export interface Meaning {
  readonly title: string;
  readonly description: string;
}

/** One part of a stacked bar, from 0 to 1. */
export interface Part {
  readonly share: number;
  readonly fill: Fill;
}

/** Beyond this many, ticks would be too fine to tell one from the next, and one bar says as much. */
const MOST_TICKS = 60;
/** Of the room for a tick, what is left white. */
const GAP = 0.3;
/** Pixels between the parts of a stacked bar. */
const SEAM = 3;

let drawn = 0;

/** Patterns for the fills; once a page. */
export function patterns(): SVGElement {
  const stripes = (id: string, width: number, ink: number): SVGElement => svg(
    'pattern', { id, class: id, patternUnits: 'userSpaceOnUse', width, height: width, patternTransform: 'rotate(45)' },
    svg('rect', { class: 'ground', width, height: width }),
    svg('rect', { class: 'ink', width: ink, height: width }),
  );
  return svg('svg', { class: 'unseen', 'aria-hidden': 'true' }, svg('defs', {}, stripes('unnamed', 5, 2.5), stripes('mixed', 6, 3)));
}

/** A bar of words above a row of ticks, one a statement; both from 0 to 1 of the room there is. */
export function voiceBar(words: number, fill: Fill, statements: number, room: number, meaning: Meaning): SVGElement {
  return picture('voice', 16, meaning, bar(0, words, 8, fill), ...ticks(statements, room));
}

/** One bar, from 0 to 1 of the room there is. */
export function plainBar(share: number, fill: Fill, meaning: Meaning): SVGElement {
  return picture('plain', 7, meaning, bar(0, share, 7, fill));
}

/** Parts that make a whole, side by side. */
export function stackedBar(parts: readonly Part[], meaning: Meaning): SVGElement {
  let from = 0;
  const bars = parts.filter(({ share }) => share > 0).map(({ share, fill }, at, all) => {
    const rect = bar(from, share, 18, fill);
    from += share;
    if (at < all.length - 1) leaveSeam(rect);
    return rect;
  });
  return picture('stack', 18, meaning, ...bars);
}

/** The fill alone, for a legend. */
export function swatch(fill: Fill): SVGElement {
  return svg('svg', { class: 'swatch', width: 10, height: 10, 'aria-hidden': 'true' }, bar(0, 1, 10, fill));
}

/** What stands for words and what for statements, in small. */
export function sample(of: 'words' | 'statements'): SVGElement {
  return svg('svg', { class: 'swatch', width: 10, height: 7, 'aria-hidden': 'true' }, of === 'words' ? bar(0, 1, 7, 'solid') : svg('rect', { class: 'tick', y: 3, width: 10, height: 3 }));
}

/** The page reads from right to left, and so do bars. */
function bar(from: number, share: number, height: number, fill: Fill): SVGElement {
  return svg('rect', { class: `bar ${fill}`, x: percent(1 - from - share), width: percent(share), y: 0, height, rx: 1.5 });
}

/** Leaves a hair of the page before the next part. Through the object model, because the page's policy forbids style attributes. */
function leaveSeam(rect: SVGElement): void {
  rect.style.setProperty('x', `calc(${rect.getAttribute('x') ?? ''} + ${SEAM}px)`);
  rect.style.setProperty('width', `calc(${rect.getAttribute('width') ?? ''} - ${SEAM}px)`);
}

function ticks(count: number, room: number): SVGElement[] {
  const pitch = 1 / Math.max(room, 1);
  const tick = (from: number, width: number): SVGElement => svg('rect', { class: 'tick', x: percent(1 - from - width), width: percent(width), y: 13, height: 3 });
  if (room > MOST_TICKS) return [tick(0, count * pitch)];
  return Array.from({ length: count }, (_, i) => tick(i * pitch, pitch * (1 - GAP)));
}

function picture(name: string, height: number, { title, description }: Meaning, ...shapes: readonly SVGElement[]): SVGElement {
  const id = `picture-${++drawn}`;
  return svg(
    'svg', { class: `picture ${name}`, role: 'img', width: '100%', height, 'aria-labelledby': id, 'aria-describedby': `${id}-more` },
    svg('title', { id }, title), svg('desc', { id: `${id}-more` }, description), ...shapes,
  );
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}

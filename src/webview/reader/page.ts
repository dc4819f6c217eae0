import type { Span } from '../../core/span';
import type { ReaderMarks, ReaderStrings } from '../../protocol/reader';
import { h } from '../dom';
import { blockAt, blocksOf } from './blocks';
import { markBlocks, type MarkedBlock } from './marks';
import { offsetIn, placeIn } from './offsets';
import { drawBlock, guessedHeight, type BlockKind } from './paragraph';
import { Slices } from '../slices';

/** A block and its element; null until it has one. */
interface Entry {
  readonly block: MarkedBlock;
  readonly kind: BlockKind;
  element: HTMLElement | null;
  isDrawn: boolean;
}

/** What happens while the page is drawn. */
export interface PageEvents {
  /** An element was drawn anew. */
  drawn(element: HTMLElement): void;
  /** Every paragraph has its place, if not its words. */
  placed(): void;
  /** All words are on the page. */
  done(): void;
}

/**
 * The article on the page. Every paragraph is in the document, so that find in page and screen readers meet all of it; the
 * browser lays out only those near the window (`content-visibility`), and what is drawn is drawn a little at a time.
 */
export class Page {
  readonly element = h('article', { class: 'page', tabindex: 0, lang: 'ar', dir: 'rtl' });
  private readonly slices = new Slices();
  private entries: Entry[] = [];
  private blocks: readonly MarkedBlock[] = [];
  private indexes = new WeakMap<Element, number>();
  private marks: ReaderMarks = { statements: [], speakers: [], message: null };
  private words = '';

  constructor(private readonly events: PageEvents) {}

  /** Shows a text and what is marked in it. Paragraphs that look as before keep their elements. @param first the offset to begin with */
  show(text: string, marks: ReaderMarks, strings: ReaderStrings, first: number): void {
    const words = JSON.stringify(strings);
    const before = this.words === words ? this.entries : this.cleared();
    this.words = words;
    this.marks = marks;
    const after = entriesOf(markBlocks(blocksOf(text), marks));
    const most = Math.min(before.length, after.length);
    let head = 0;
    while (head < most && keep(before[head]!, after[head]!)) head++;
    let tail = 0;
    while (tail < most - head && keep(before[before.length - 1 - tail]!, after[after.length - 1 - tail]!)) tail++;
    for (const { element } of before.slice(head, before.length - tail)) element?.remove();
    this.entries = after;
    this.blocks = after.map(({ block }) => block);
    this.indexes = new WeakMap(after.flatMap(({ element }, i): [Element, number][] => (element ? [[element, i]] : [])));
    this.slices.start(this.draw(strings, first));
  }

  /** Draws all that is left at once. */
  finish(): void {
    this.slices.finish();
  }

  /** The offset of a place in the document; null outside the text. */
  offsetOf(node: Node, offset: number): number | null {
    const around = node instanceof Element ? node : node.parentElement;
    const text = around?.closest('.text');
    const index = text && this.indexes.get(text.parentElement!);
    if (text && index !== undefined && index !== null) return this.entries[index]!.block.span[0] + offsetIn(text, node, offset);
    // A selection that ends in the margin or between paragraphs ends at the nearest text before.
    const block = around?.closest('.block') ?? (node.childNodes[offset] instanceof Element ? (node.childNodes[offset] as Element) : null);
    const at = block ? this.indexes.get(block) : undefined;
    if (at === undefined) return null;
    return this.entries[at]!.block.span[node === block || !around?.closest('.notes') ? 0 : 1];
  }

  /** A span as a range of the document; null where it is not drawn yet. */
  rangeOf([start, end]: Span): Range | null {
    const from = this.placeOf(start, 'start');
    const to = this.placeOf(end, 'end');
    if (!from || !to) return null;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }

  /** The elements of the blocks that statements or spans lie in. */
  elementsOf(spans: readonly Span[]): HTMLElement[] {
    const { blocks } = this;
    const found = new Set<HTMLElement>();
    for (const [start, end] of spans) {
      for (let at = blockAt(blocks, start + 1); at < blocks.length && blocks[at]!.span[0] < Math.max(end, start + 1); at++) {
        const element = this.entries[at]!.element;
        if (element) found.add(element);
      }
    }
    return [...found];
  }

  /** The offset that stands at the top of the window. */
  get top(): number {
    let low = 0;
    let high = this.entries.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.entries[middle]!.element?.getBoundingClientRect().bottom ?? Infinity) > 1) high = middle;
      else low = middle + 1;
    }
    const entry = this.entries[low];
    if (!entry?.element) return 0;
    const { top, height } = entry.element.getBoundingClientRect();
    const [start, end] = entry.block.span;
    return start + Math.round(Math.max(0, Math.min(1, -top / (height || 1))) * (end - start));
  }

  /** Brings an offset to the top of the window. */
  scrollTo(offset: number): void {
    const entry = this.entries[blockAt(this.blocks, offset)];
    if (!entry?.element) return;
    const [start, end] = entry.block.span;
    const { top, height } = entry.element.getBoundingClientRect();
    window.scrollBy({ top: top + (end > start ? (height * (offset - start)) / (end - start) : 0), behavior: 'instant' });
  }

  private placeOf(offset: number, side: 'start' | 'end'): { node: Node; offset: number } | null {
    const entry = this.entries[blockAt(this.blocks, side === 'start' ? offset + 1 : offset)];
    if (entry?.element && !entry.isDrawn) this.finish();
    const text = entry?.element?.querySelector('.text');
    return text && entry ? placeIn(text, offset - entry.block.span[0], side) : null;
  }

  private cleared(): Entry[] {
    this.element.replaceChildren();
    return [];
  }

  /** First a place for each paragraph, so that the page has its height, then the words, from where the person is looking. */
  private *draw(strings: ReaderStrings, first: number): Generator<void> {
    const { entries } = this;
    const next: (HTMLElement | null)[] = [];
    for (let i = entries.length - 1, after: HTMLElement | null = null; i >= 0; i--) next[i] = after = entries[i]!.element ?? after;
    for (const [i, entry] of entries.entries()) {
      if (entry.element) continue;
      entry.element = h('section', { class: 'block' });
      entry.element.style.setProperty('--guess', guessedHeight(entry.block));
      this.indexes.set(entry.element, i);
      this.element.insertBefore(entry.element, next[i]!);
      yield;
    }
    this.events.placed();
    const start = blockAt(this.blocks, first);
    for (const entry of [...entries.slice(start), ...entries.slice(0, start).reverse()]) {
      if (entry.isDrawn) continue;
      drawBlock(entry.element!, entry.block, entry.kind, this.marks, strings);
      entry.isDrawn = true;
      this.events.drawn(entry.element!);
      yield;
    }
    this.events.done();
  }
}

/** The first line with words in it is the headline. */
function entriesOf(blocks: readonly MarkedBlock[]): Entry[] {
  const headline = blocks.findIndex(({ text }) => /\S/.test(text));
  const kindOf = ({ text }: MarkedBlock, i: number): BlockKind => i === headline ? 'headline' : /\S/.test(text) ? 'paragraph' : 'blank';
  return blocks.map((block, i) => ({ block, kind: kindOf(block, i), element: null, isDrawn: false }));
}

/** Whether the new entry looks as the old one did; then it takes over the element. */
function keep(before: Entry, after: Entry): boolean {
  const same = before.kind === after.kind && before.block.text === after.block.text && before.block.look === after.block.look && before.block.continues === after.block.continues;
  if (!same) return false;
  after.element = before.element;
  after.isDrawn = before.isDrawn;
  return true;
}

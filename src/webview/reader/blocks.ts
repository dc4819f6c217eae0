import type { Span } from '../../core/span';

/** A paragraph, or a piece of one that is too long to be drawn at once. */
export interface Block {
  /** Where it lies in the canonical text, without the line break at its end. */
  readonly span: Span;
  readonly text: string;
  /** Whether it goes on a paragraph that the block before began. */
  readonly continues: boolean;
}

/** A longer paragraph takes the browser too long to lay out; no paragraph of an article comes near. */
const LONGEST = 6000;

/** The blocks of a text, in order; together with the line breaks between them they are the whole text. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start <= text.length;) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    for (let from = start; ;) {
      const to = end - from > LONGEST ? cut(text, from) : end;
      blocks.push({ span: [from, to], text: text.slice(from, to), continues: from > start });
      if (to === end) break;
      from = to;
    }
    start = end + 1;
  }
  return blocks;
}

/** The index of the block that an offset lies in; the one that ends there rather than the one that begins. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offset <= blocks[middle]!.span[1]) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** After a space if there is one, and never inside a surrogate pair. */
function cut(text: string, from: number): number {
  const space = text.lastIndexOf(' ', from + LONGEST);
  if (space > from) return space + 1;
  const end = from + LONGEST;
  return /[\uDC00-\uDFFF]/.test(text[end]!) ? end - 1 : end;
}

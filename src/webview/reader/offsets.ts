/** Translates between places in a drawn text and offsets in it, in UTF-16 code units, as both the DOM and the core count. */

/** How many units of the text in `element` stand before a place in it. */
export function offsetIn(element: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** The place of an offset in the text of an element; between two text nodes, the end of the first or, for `start`, the start of the second. */
export function placeIn(element: Element, offset: number, side: 'start' | 'end'): { readonly node: Node; readonly offset: number } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  let last: Node = element;
  while (walker.nextNode()) {
    last = walker.currentNode;
    const length = last.nodeValue!.length;
    if (left < length || (left === length && side === 'end')) return { node: last, offset: left };
    left -= length;
  }
  return { node: last, offset: last.nodeType === Node.TEXT_NODE ? last.nodeValue!.length : 0 };
}

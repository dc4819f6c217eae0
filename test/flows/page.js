/**
 * What one can see in the editor, measured inside the window: a plain script that every page of the flows starts with.
 * Boxes are `{ left, top, right, bottom }` in CSS pixels.
 */
globalThis.flow = {
  /**
   * The lines on the screen, from top to bottom: their HTML, which shows whether a decoration has cut one into pieces,
   * and the left edge of each letter in the order of the text.
   */
  lines() {
    return [...document.querySelectorAll('.editor-instance .view-line')]
      .map(line => ({ top: line.getBoundingClientRect().top, html: line.innerHTML, letters: letters(line) }))
      .sort((a, b) => a.top - b.top);
  },

  /** Where words stand; null unless they are on the screen in one piece. */
  boxOf(words) {
    for (const node of texts(document.querySelectorAll('.editor-instance .view-line'))) {
      // VS Code draws spaces as no-break spaces.
      const at = node.nodeValue.replaceAll('\u00A0', ' ').indexOf(words);
      if (at >= 0) return boxOf(rangeOf(node, at, at + words.length));
    }
    return null;
  },

  /** What extensions have drawn behind the text; ours is the only extension that does. */
  highlights() {
    const drawn = [...document.querySelectorAll('.editor-instance .view-overlays .cdr')];
    return drawn.filter(element => element.className.includes('TextEditorDecorationType')).map(boxOf);
  },
};

function letters(line) {
  return texts([line]).flatMap(node => [...node.nodeValue].map((_, i) => boxOf(rangeOf(node, i, i + 1)).left));
}

function texts(elements) {
  return [...elements].flatMap(element => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    return nodes;
  });
}

function rangeOf(node, start, end) {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

function boxOf(shape) {
  const { left, top, right, bottom } = shape.getBoundingClientRect();
  return { left, top, right, bottom };
}

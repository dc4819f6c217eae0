
// For the reader: finds words on the page, whatever elements they are in.
window.harness.rangeOf = words => {
  for (const text of document.querySelectorAll('.text')) {
    const at = text.textContent.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    const place = offset => {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      let left = offset;
      while (walker.nextNode()) {
        if (left <= walker.currentNode.nodeValue.length) return [walker.currentNode, left];
        left -= walker.currentNode.nodeValue.length;
      }
    };
    range.setStart(...place(at));
    range.setEnd(...place(at + words.length));
    return range;
  }
};
window.harness.selectWords = words => {
  const selection = document.getSelection();
  selection.removeAllRanges();
  selection.addRange(window.harness.rangeOf(words));
};
window.harness.borderOf = (words, side) => {
  const boxes = [...window.harness.rangeOf(words).getClientRects()];
  // Right to left: what is first stands on the right.
  const box = side === 'start' ? boxes[0] : boxes.at(-1);
  return { x: side === 'start' ? box.right - 1 : box.left + 1, y: box.top + box.height / 2 };
};
window.harness.longTasks = [];
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) window.harness.longTasks.push({ start: entry.startTime, ms: entry.duration });
}).observe({ type: 'longtask', buffered: true });

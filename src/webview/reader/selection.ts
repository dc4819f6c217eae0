import type { Span } from '../../core/span';
import { trimmed } from '../../core/text/borders';
import type { Page } from './page';

/** Words that a person selected: where they stand in the text, and in the window. */
export interface Selected {
  readonly span: Span;
  readonly box: DOMRect;
}

/** The words selected on the page; null if there are none. */
export function selectedWords(page: Page, text: string): Selected | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!page.element.contains(range.startContainer)) return null;
  const start = page.offsetOf(range.startContainer, range.startOffset);
  const end = page.offsetOf(range.endContainer, range.endOffset) ?? text.length;
  if (start === null) return null;
  const span = trimmed([start, end], text);
  return span[1] > span[0] ? { span, box: range.getBoundingClientRect() } : null;
}

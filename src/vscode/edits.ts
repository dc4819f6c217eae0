import type { TextEdit } from '../core/annotation/textEdit';
import type { LineCharacter, Positions } from './positions';

/** A change as VS Code reports it, of which only lines and characters can be trusted in a document with CRLF. */
export interface DocumentChange {
  readonly range: { readonly start: LineCharacter; readonly end: LineCharacter };
  readonly text: string;
}

/**
 * Changes of a document as edits of its canonical text, without the words at their ends that stay the same: a formatter
 * or a change of line endings replaces much and changes little.
 * @param oldText canonical text before all of the changes
 * @param old positions in it
 */
export function textEdits(changes: readonly DocumentChange[], oldText: string, old: Positions): TextEdit[] {
  return changes
    .map(({ range, text }) => shrink(oldText, old.offsetAt(range.start), old.offsetAt(range.end), text.replace(/\r\n?/g, '\n')))
    .filter(({ start, end, length }) => end > start || length > 0);
}

/** Whether edits replace so much that nothing can be followed through them. */
export function isWholesale(edits: readonly TextEdit[], oldText: string): boolean {
  const replaced = edits.reduce((sum, { start, end, length }) => sum + Math.min(end - start, length), 0);
  return replaced > 200 && replaced > oldText.length / 2;
}

function shrink(text: string, start: number, end: number, replacement: string): TextEdit {
  const most = Math.min(end - start, replacement.length);
  let head = 0;
  while (head < most && text[start + head] === replacement[head]) head++;
  let tail = 0;
  while (tail < most - head && text[end - 1 - tail] === replacement[replacement.length - 1 - tail]) tail++;
  return { start: start + head, end: end - tail, length: replacement.length - head - tail };
}

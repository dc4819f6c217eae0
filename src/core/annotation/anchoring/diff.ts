import diff from 'fast-diff';
import { sortedEdits, type TextEdit } from '../textEdit';

/** Comparing two passages takes their product in words at worst; beyond this they count as replaced whole. */
const MOST_PAIRS = 1_000_000;

/**
 * The edits that make one text of another, found line by line and then word by word.
 *
 * Yields between bounded pieces of work. What changed much counts as replaced.
 */
export function* diffEdits(oldText: string, newText: string): Generator<undefined, TextEdit[]> {
  const edits: TextEdit[] = [];
  for (const hunk of changes(lines(oldText), lines(newText))) {
    yield;
    const words = (text: string): string[] => text.match(/\s+|[^\s]+/gu) ?? [];
    const [before, after] = [oldText.slice(hunk.start, hunk.end), newText.slice(hunk.newStart, hunk.newStart + hunk.length)];
    for (const { start, end, length } of changes(words(before), words(after))) edits.push({ start: hunk.start + start, end: hunk.start + end, length });
  }
  return sortedEdits(edits);
}

/** Line ends are lines of their own, so that a last line without one is the same line. */
function lines(text: string): string[] {
  return text.split(/(\n)/u).filter(line => line !== '');
}

interface Change extends TextEdit {
  readonly newStart: number;
}

/** What differs between two lists of strings, in units of their texts. What is equal at both ends stays as it is. */
function changes(before: readonly string[], after: readonly string[]): Change[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const offset = total(before.slice(0, head));
  return inner(before.slice(head, before.length - tail), after.slice(head, after.length - tail))
    .map(({ start, end, length, newStart }) => ({ start: start + offset, end: end + offset, length, newStart: newStart + offset }));
}

function total(parts: readonly string[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function inner(before: readonly string[], after: readonly string[]): Change[] {
  if (before.length + after.length === 0) return [];
  const whole: Change = { start: 0, end: total(before), length: total(after), newStart: 0 };
  if (before.length * after.length > MOST_PAIRS) return [whole];
  // A character for each different string; none of them half of a pair.
  const codes = new Map<string, string>();
  const code = (part: string): string => {
    const known = codes.get(part) ?? String.fromCharCode(codes.size + 1);
    codes.set(part, known);
    return known;
  };
  const [old, now] = [before.map(code).join(''), after.map(code).join('')];
  if (codes.size >= 0xD800) return [whole];

  const found: Change[] = [];
  let [at, newAt, i, j] = [0, 0, 0, 0];
  let open: { start: number; newStart: number } | null = null;
  const close = (): void => {
    if (open) found.push({ start: open.start, end: at, length: newAt - open.newStart, newStart: open.newStart });
    open = null;
  };
  for (const [kind, { length }] of diff(old, now)) {
    if (kind === diff.EQUAL) close();
    else open ??= { start: at, newStart: newAt };
    if (kind !== diff.INSERT) at += total(before.slice(i, i += length));
    if (kind !== diff.DELETE) newAt += total(after.slice(j, j += length));
  }
  close();
  return found;
}

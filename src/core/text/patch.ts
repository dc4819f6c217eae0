/** One stretch of a text replaced by another, in UTF-16 code units of the old text, half-open. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The shortest single patch that makes one text of another; null if they are the same. */
export function patchBetween(before: string, after: string): Patch | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < most - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  return { start: head, end: before.length - tail, words: after.slice(head, after.length - tail) };
}

/** The text after a patch. */
export function patched(text: string, { start, end, words }: Patch): string {
  return text.slice(0, start) + words + text.slice(end);
}

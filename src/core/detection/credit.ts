import type { Credit } from '../attribution';

const LINE = /^[ \t]*(?:المصدر|المصادر)[ \t]*[:：][ \t]*(\S[^\n]{0,400})$/mu;

/** The article's own credit line, `المصدر: …` with an address or a short name; null if it has none. */
export function findCredit(text: string): Credit | null {
  const match = LINE.exec(text);
  const target = match?.[1]?.trimEnd();
  if (!match || target === undefined) return null;
  if (!/^https?:\/\//u.test(target) && target.split(/\s+/u).length > 8) return null;
  const end = match.index + match[0].trimEnd().length;
  const start = match.index + (match[0].length - match[0].trimStart().length);
  return { span: [start, end], target: [end - target.length, end] };
}

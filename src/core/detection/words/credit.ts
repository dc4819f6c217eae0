import type { Credit } from '../../attribution';

const LINE = /^[ \t\p{Cf}]*((?:المصدر|المصادر)[ \t]*[:：][ \t\p{Cf}]*([^\s\p{Cf}][^\n]{0,400}))$/mu;

/** The article's own credit line, `المصدر: …` with an address or a short name; null if it has none. */
export function findCredit(text: string): Credit | null {
  const match = LINE.exec(text);
  const [line = '', label = '', target = ''] = match?.map(part => part.replace(/[\s\p{Cf}]+$/u, '')) ?? [];
  if (!match || target === '') return null;
  if (!/^https?:\/\//u.test(target) && target.split(/\s+/u).length > 8) return null;
  const end = match.index + line.length;
  return { span: [end - label.length, end], target: [end - target.length, end] };
}

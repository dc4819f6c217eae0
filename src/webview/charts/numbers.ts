import type { Spoken } from '../words';

/** Writes numbers as readers of a language do: with Arabic digits in Arabic. */
export interface Numbers {
  count(value: number): string;
  /** A share of a whole; nothing of nothing is nothing. */
  share(part: number, whole: number): string;
}

const LOCALES = { ar: 'ar-EG', en: 'en' } as const;

export function numbersFor({ language }: Spoken): Numbers {
  const plain = new Intl.NumberFormat(LOCALES[language]);
  const percent = new Intl.NumberFormat(LOCALES[language], { style: 'percent' });
  return {
    count: value => plain.format(value),
    share: (part, whole) => percent.format(shareOf(part, whole)),
  };
}

/** From 0 to 1. */
export function shareOf(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

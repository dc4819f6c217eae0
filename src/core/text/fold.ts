/**
 * Marks that a reader may or may not write and that never tell two words apart here: harakat and Quranic signs, tatweel,
 * bidi controls (ALM, LRM, RLM, embeddings, isolates), zero-width characters and the soft hyphen.
 */
export const IGNORABLE = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/gu;

const IGNORABLE_ONE = new RegExp(IGNORABLE.source, 'u');

/** Letters that are written in several ways in the same word, and the form we compare by. Presentation forms go through NFKC first. */
const FOLDED: Readonly<Record<string, string>> = {
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ٲ: 'ا', ٳ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ک: 'ك', ڪ: 'ك', ہ: 'ه', ھ: 'ه',
};

/** Whether one code unit is a mark that comparison ignores. */
export function isIgnorable(unit: string): boolean {
  return IGNORABLE_ONE.test(unit);
}

/** The letters of a word as written, without ignorable marks; hamzas stay (they tell `إن` from `أن`). */
export function bare(word: string): string {
  const letters = word.replace(IGNORABLE, '');
  return /[\uFB50-\uFDFF\uFE70-\uFEFC]/.test(letters) ? letters.normalize('NFKC').replace(IGNORABLE, '') : letters;
}

/** The form that tables are looked up by: bare letters with alef, ya and Persian variants made one. `ة` stays. */
export function fold(word: string): string {
  return bare(word).replace(/[أإآٱٲٳىیېکڪہھ]/g, letter => FOLDED[letter] ?? letter).toLowerCase();
}

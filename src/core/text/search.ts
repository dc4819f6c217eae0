import { fold } from './fold';

/** Beyond `fold`: what a person in a hurry writes otherwise than the article does. */
const LOOSE: Readonly<Record<string, string>> = { ؤ: 'و', ئ: 'ي', ء: '', ة: 'ه' };

/**
 * The form that words are searched in: folded, hamzas and ta marbuta loose, every kind of digit as 0 to 9, white space
 * made one. For finding only; offsets in it mean nothing in the text.
 */
export function searchForm(text: string): string {
  return fold(text)
    .replace(/[ؤئءة]/g, letter => LOOSE[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 0xf))
    .replace(/\s+/gu, ' ')
    .trim();
}

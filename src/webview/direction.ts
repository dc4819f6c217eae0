export type Direction = 'rtl' | 'ltr';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;
const LETTERS = /\p{L}/gu;

/**
 * The direction a piece of an Arabic article reads in.
 *
 * `dir="auto"` looks at the first letter only and sets «NASA أعلنت …» left to right; here the first letter has its say only when
 * the letters of the whole do not outvote it. Text without letters goes with the page.
 */
export function directionOf(text: string): Direction {
  const letters = text.match(LETTERS) ?? [];
  const first = letters[0];
  if (first === undefined || RIGHT_TO_LEFT.test(first)) return 'rtl';
  const arabic = letters.filter(letter => RIGHT_TO_LEFT.test(letter)).length;
  return arabic * 2 >= letters.length ? 'rtl' : 'ltr';
}

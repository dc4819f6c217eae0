import type { Span } from '../span';
import { fold, isIgnorable } from './fold';

/** Beyond what {@link fold} makes one: how people write, not what they write. */
const ALIKE: Readonly<Record<string, string>> = {
  ة: 'ه', ؤ: 'و', ئ: 'ي', '،': ',', '؛': ';', '؟': '?',
  ...Object.fromEntries([...'«»“”„‟‹›‘’‚‛＂"\'`'].map(mark => [mark, '"'])),
  ...Object.fromEntries([...'٠١٢٣٤٥٦٧٨٩'].map((digit, value) => [digit, String(value)])),
  ...Object.fromEntries([...'۰۱۲۳۴۵۶۷۸۹'].map((digit, value) => [digit, String(value)])),
};

const MARK = /[\u0640\p{M}]/u;

/** A text in the form that comparison sees, and where each of its units comes from. All offsets count UTF-16 code units. */
export interface FoldedText {
  /**
   * Without harakat, tatweel and invisible marks; alef, hamza, ya and ta marbuta in one form each, quotation marks and
   * digits too; a run of white space is one space, a run of quotation marks one mark.
   */
  readonly text: string;
  readonly raw: string;
  /** The place in `raw` of each unit of `text`; one more at the end. */
  readonly starts: Uint32Array;
  /** The end in `raw` of what each unit of `text` stands for, without marks that follow it. */
  readonly ends: Uint32Array;
}

/** The folded form of a text with a map back. Linear in the text. */
export function foldText(raw: string): FoldedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let last = '';
  for (let at = 0; at < raw.length; at++) {
    const form = foldUnit(raw.charAt(at));
    if (form === '') continue;
    if ((form === ' ' || form === '"') && form === last) {
      ends[ends.length - 1] = at + 1;
      continue;
    }
    last = form;
    for (const unit of form) {
      units.push(unit);
      starts.push(at);
      ends.push(at + 1);
    }
  }
  starts.push(raw.length);
  return { text: units.join(''), raw, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The folded form of some words, without white space around them. */
export function foldWords(words: string): string {
  return foldText(words).text.trim();
}

/** The raw span of a folded one that is not empty, with the marks on its last letter. */
export function rawSpan({ raw, starts, ends }: FoldedText, [start, end]: Span): Span {
  let rawEnd = ends[end - 1] ?? raw.length;
  while (MARK.test(raw.charAt(rawEnd))) rawEnd++;
  return [starts[start] ?? raw.length, rawEnd];
}

/** The first unit of the folded text that begins at or after a unit of the raw one. */
export function foldedAt({ starts }: FoldedText, rawUnit: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < rawUnit) low = middle + 1;
    else high = middle;
  }
  return low;
}

const known = new Map<string, string>();

function foldUnit(unit: string): string {
  let form = known.get(unit);
  if (form === undefined) {
    form = isIgnorable(unit) ? '' : /\s/.test(unit) ? ' ' : [...fold(unit)].map(letter => ALIKE[letter] ?? letter).join('');
    // A few thousand letters are in use; a text of noise must not fill the memory.
    if (known.size < 5000) known.set(unit, form);
  }
  return form;
}

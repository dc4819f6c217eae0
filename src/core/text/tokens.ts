import type { Span } from '../span';
import { bare, fold, isIgnorable } from './fold';

export type TokenKind = 'word' | 'number' | 'quote' | 'comma' | 'stop' | 'colon' | 'semicolon' | 'open' | 'close' | 'dash' | 'newline' | 'other';

/** A word or a mark of the text. */
export interface Token {
  readonly index: number;
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** Letters without harakat, tatweel and the like; hamzas kept. */
  readonly bare: string;
  /** The form tables are looked up by (see `fold`). */
  readonly form: string;
  /** Whether white space (or the edge of the text) stands before and after. */
  readonly spaceBefore: boolean;
  readonly spaceAfter: boolean;
}

/** The shapes of tokens, in the order they are tried. */
const SHAPES: readonly (readonly [TokenKind, string])[] = [
  // An address is one word: `www.example.com/news`, `info@example.com`; the dots in it end no sentence.
  ['word', String.raw`(?:https?://|www\.)[\w./?&=%#~+-]*[\w/]|\w[\w.+-]*@[\w-]+(?:\.[\w-]+)+`],
  ['word', String.raw`(?<![\w.])[A-Za-z][\w-]*(?:\.[\w-]+)*\.(?:com|net|org|info|gov|edu)(?:\.[a-z]{2})?(?![\w.])`],
  // The letter of a title and its dot are one word: `د. سعيد`, but not in `عام 2015 م. وقال`.
  ['word', String.raw`(?<![\p{L}\p{M}\p{N}]|\p{N}\s)[دمأ]\.(?=[^\S\n]?(?!و)\p{L}{2})`],
  // Letters between dots are one word: `أ.ف.ب`, `ايه.جي`.
  ['word', String.raw`(?<![\p{L}\p{M}])\p{L}{1,3}(?:\.\p{L}{1,4}){2,}(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])\p{L}{2,4}\.\p{L}{2,3}(?=\s\p{L})`],
  // `و قال`: a conjunction that stands apart belongs to its word.
  ['word', String.raw`(?:(?<![^\s"«“(،,.؛])و\p{M}*[^\S\n]{1,3}(?=\p{L}\p{M}*\p{L}))?[\p{L}\p{M}ـ][\p{L}\p{M}\p{N}ـ\u200B-\u200F\u202A-\u202E\u061C\u2066-\u2069]*`],
  ['number', String.raw`\p{N}+(?:[.,٫٬:/]\p{N}+)*[%٪]?`],
  ['newline', String.raw`\n[\s]*`],
  ['stop', String.raw`\.{2,}|…|[.؟?!۔]+`],
  ['quote', String.raw`''|(?<![\p{L}\p{M}\p{N}'])'(?=[\p{L}\p{N}])|(?<=[\p{L}\p{M}\p{N}.!؟…])'(?![\p{L}\p{N}'])|\(\(|\)\)|["«»“”„‟‹›‘’＂″{}]`],
  ['comma', String.raw`[،,]`],
  ['semicolon', String.raw`[؛;]`],
  ['colon', String.raw`[:：]`],
  ['open', String.raw`[(\[﴿]`],
  ['close', String.raw`[)\]﴾]`],
  ['dash', String.raw`[-–—]+`],
  ['other', String.raw`[^\s]`],
];
const PATTERN = new RegExp(SHAPES.map(([, shape]) => `(${shape})`).join('|'), 'gu');

const TRAILING_CONTROLS = /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069]+$/u;

/** Whether white space or the edge of the text is the next thing to see in a direction. */
function isSpaceAt(text: string, at: number, step: 1 | -1): boolean {
  while (at >= 0 && at < text.length && isIgnorable(text.charAt(at))) at += step;
  return at < 0 || at >= text.length || /\s/.test(text.charAt(at));
}

/** Cuts a text into words and marks, in order; white space other than line breaks is left out. Linear in the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const kind = kindOf(match);
    // Marks of direction at the end of a word are not part of it.
    const raw = kind === 'word' ? match[0].replace(TRAILING_CONTROLS, '') : match[0];
    const title = kind === 'word' && /^.\.$/u.test(raw);
    const letters = bare(title ? raw.slice(0, -1) : raw).replace(/^و\s+/u, 'و');
    if (letters === '') continue;
    const start = match.index, end = start + raw.length;
    tokens.push({
      index: tokens.length, kind, start, end,
      bare: letters, form: kind === 'word' ? fold(letters) : raw,
      spaceBefore: isSpaceAt(text, start - 1, -1), spaceAfter: isSpaceAt(text, end, 1),
    });
  }
  return tokens;
}

function kindOf(match: RegExpExecArray): TokenKind {
  for (let i = 0; i < SHAPES.length; i++) if (match[i + 1] !== undefined) return SHAPES[i]?.[0] ?? 'other';
  return 'other';
}

/**
 * The span of a word without its first letters.
 * @param letters how many bare letters to leave out; marks that belong to them go too
 */
export function withoutPrefix(text: string, token: Token, letters: number): Span {
  let at = token.start;
  for (let left = letters; at < token.end; at++) {
    if (isIgnorable(text.charAt(at)) || /\s/u.test(text.charAt(at))) continue;
    if (left-- === 0) break;
  }
  return [at, token.end];
}

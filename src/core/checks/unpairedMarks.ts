import type { Article } from '../text/article';
import type { Token } from '../text/tokens';
import type { Check, Insertion } from './finding';

const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '”', '‟': '”', '‹': '›', '‘': '’', '((': '))', '"': '"', '＂': '＂', "''": "''" };
const OPENING: Readonly<Record<string, string>> = { '»': '«', '”': '“', '›': '‹', '’': '‘', '))': '((', '"': '"', '＂': '＂', "''": "''" };

/**
 * Quotation marks without a partner. The opening marks of a quotation that runs on in the next paragraph and is opened
 * there again are in order; an apostrophe and a straight mark after a number (inches) are no quotation marks.
 */
export const unpairedMarks: Check = (_, article) => {
  const paired = new Set(article.quotations.flatMap(({ open, close }) => [open, close]));
  const single = article.tokens.filter(token => token.kind === 'quote' && !paired.has(token.index));
  return single.filter(token => !isElse(token, article) && !reopens(token, article)).map(token => {
    const isOpening = opens(token, article);
    return {
      check: 'unpairedMarks', message: isOpening ? 'neverClosed' : 'neverOpened', args: [token.form], span: [token.start, token.end], related: [], statement: null,
      insertion: isOpening ? closingMark(token, article) : openingMark(token, article),
    };
  });
};

/** Which way a mark faces: by its shape, a straight one by what stands around it. */
function opens({ index, form, spaceBefore, spaceAfter }: Token, { tokens }: Article): boolean {
  if (!(form in OPENING)) return true;
  if (!(form in CLOSING) || ['stop', 'comma', 'newline', 'close', undefined].includes(tokens[index + 1]?.kind)) return false;
  return spaceBefore || !spaceAfter;
}

/** Whether it is no quotation mark at all, or one of a pair around nothing. */
function isElse(token: Token, { tokens }: Article): boolean {
  const previous = tokens[token.index - 1];
  const next = tokens[token.index + 1];
  if (/^['‘’]/u.test(token.form) && !token.spaceBefore && previous?.kind === 'word' && next?.kind === 'word' && !token.spaceAfter) return true;
  if (/^(["”’]|'')$/u.test(token.form) && !token.spaceBefore && previous?.kind === 'number') return true;
  return [previous, next].some(other => other?.kind === 'quote' && (other.form === CLOSING[token.form] || other.form === OPENING[token.form]));
}

/** Whether the next paragraph begins with the same mark, which carries the quotation on. */
function reopens(token: Token, article: Article): boolean {
  const { tokens, paragraphs } = article;
  const at = paragraphs.findIndex(({ from, to }) => from <= token.index && token.index < to);
  return tokens[paragraphs[at + 1]?.from ?? -1]?.form === token.form && opens(token, article);
}

/** The closing mark before the full stop of the sentence. */
function closingMark(token: Token, { tokens, sentences, sentenceOf }: Article): Insertion | null {
  const text = CLOSING[token.form];
  const sentence = sentences[sentenceOf[token.index] ?? -1];
  let last = tokens[(sentence?.to ?? 0) - 1];
  if (last?.form === '.') last = tokens[last.index - 1];
  return text !== undefined && last && last.index > token.index ? { at: last.end, text } : null;
}

/** The opening mark after the last colon before it, else at the beginning of the sentence. */
function openingMark(token: Token, { tokens, sentences, sentenceOf }: Article): Insertion | null {
  const text = OPENING[token.form];
  const from = sentences[sentenceOf[token.index] ?? -1]?.from ?? token.index;
  const before = tokens.slice(from, token.index);
  const first = tokens[before.findLastIndex(({ kind }) => kind === 'colon') + 1 + from];
  return text !== undefined && first && first.index < token.index ? { at: first.start, text } : null;
}

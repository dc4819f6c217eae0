import type { Token } from './tokens';

/** A pair of quotation marks: indexes of its opening and closing tokens. */
export interface Quotation {
  readonly open: number;
  readonly close: number;
}

const OPENERS = new Set(['«', '“', '„', '‟', '‹', '‘', '((', '{']);
const CLOSERS = new Set(['»', '”', '›', '’', '))', '}', '″']);
/** An outer quotation ends within this many tokens of the mark that opens an inner one. */
const NESTED = 160;
/** A name inside quoted words has so many tokens at most. */
const NAME = 4;
/** So many tokens behind a mark that nobody closed are speech rather than a name. */
const SPEECH = 5;
/** Marks that close each other's openings; house styles mix the members of a family. */
const FAMILY: Readonly<Record<string, string>> = {
  '«': 'guillemet', '»': 'guillemet', '‹': 'guillemet', '›': 'guillemet',
  '“': 'double', '”': 'double', '„': 'double', '‟': 'double', '"': 'double', '＂': 'double', "''": 'double', '″': 'double',
  '‘': 'single', '’': 'single', "'": 'apostrophe', '((': 'round', '))': 'round', '{': 'brace', '}': 'brace',
};

/**
 * Pairs the quotation marks of a text. Pairing starts afresh in every paragraph, but a quotation may run on when each
 * following paragraph reopens it. Straight marks are told apart by the white space around them; marks that face the wrong
 * way are read by position. What cannot be paired stays single: a stray mark spoils its own paragraph's pair at most.
 * @returns pairs in order of their opening; they may nest but never cross
 */
export function pairQuotations(tokens: readonly Token[]): Quotation[] {
  const pairs: Quotation[] = [];
  let stack: number[] = [];
  const tokenAt = (index: number): Token | undefined => tokens[index];
  for (const token of tokens) {
    if (token.kind === 'newline') { stack = []; continue; }
    if (token.kind !== 'quote') continue;
    const top = stack.at(-1);
    const sameFamily = (index: number): boolean => FAMILY[tokenAt(index)?.form ?? ''] === FAMILY[token.form];
    // `“”كلام”`, `««كلام»»`: a mark typed twice before a word opens once; with nothing behind it the pair is empty.
    if (
      top === token.index - 1 &&
      !token.spaceBefore &&
      !token.spaceAfter &&
      sameFamily(top) &&
      !(token.form === '"' && closesTwice(token, tokens)) &&
      ['word', 'number'].includes(tokens[token.index + 1]?.kind ?? '')
    )
      continue;
    // `وبين: "اتضح … الجناة. وأضاف: "باشرت العمل".`: the mark before was never closed.
    if (top !== undefined && opensAnew(token, tokens, top)) { stack = [token.index]; continue; }
    const matches = top !== undefined && (sameFamily(top) || (mixes(tokenAt(top), token, tokens) && !stack.some(sameFamily)));
    if (matches && readsAsClosing(token, tokens, top)) {
      stack.pop();
      if (token.index > top + 1) pairs.push({ open: top, close: token.index });
    } else if (CLOSERS.has(token.form) && !matches) {
      const opener = stack.findLastIndex(sameFamily);
      if (opener >= 0) {
        pairs.push({ open: stack[opener] ?? 0, close: token.index });
        stack = stack.slice(0, opener);
      } else if (opensByPosition(token, tokens) || (stack.length === 0 && token.spaceBefore && token.spaceAfter && closesLater(token, tokens)))
        stack.push(token.index);
    } else if (!closesByPosition(token, tokens) || (stack.length === 0 && opensGlued(token, tokens))) {
      stack.push(token.index);
    }
  }
  return pairs.sort((a, b) => a.open - b.open);
}

/** Whether a mark with an open partner closes it, judged by its shape first and its surroundings second. */
function readsAsClosing(token: Token, tokens: readonly Token[], open: number): boolean {
  if (CLOSERS.has(token.form)) return !opensAfterLam(token, tokens);
  const opener = tokens[open]?.form ?? '';
  // `„…“`, and pairs that both face the wrong way: `»…«`.
  if (opener === '„' || (CLOSERS.has(opener) && !opensByPosition(token, tokens))) return true;
  const sameGlyph = opener === token.form;
  if (OPENERS.has(token.form) && !sameGlyph) return false;
  if (OPENERS.has(token.form)) return !opensByPosition(token, tokens);
  // Straight marks hardly ever nest: an open one closes unless this one stands where a mark opens and two that close follow.
  const opens = open === token.index - 1 || opensByPosition(token, tokens);
  return !(token.form === '"' && ((opens && closesTwice(token, tokens)) || opensName(token, tokens, open)));
}

/** `" … تتقدم صحيفة " المدار " بالشكر لكم ".`: a name between spaced marks, inside words that go on to a third. */
function opensName({ index, spaceBefore }: Token, tokens: readonly Token[], open: number): boolean {
  if (!spaceBefore || index - open <= SPEECH || /^([وفيت]|قول|م.*ا$)/u.test(tokens[index + 1]?.form ?? '')) return false;
  const isWord = (at: number): boolean => tokens[at]?.kind === 'word';
  let close = index + 1;
  while (close <= index + NAME && isWord(close)) close++;
  if (close === index + 1 || tokens[close]?.form !== '"' || !tokens[close]?.spaceAfter || !isWord(close + 1)) return false;
  const outer = tokens.findIndex(({ form, kind }, at) => at > close && (form === '"' || kind === 'newline'));
  return tokens[outer]?.form === '"' && ['stop', 'comma', 'newline', undefined].includes(tokens[outer + 1]?.kind);
}

/** `لـ»المدار»`: glued to the preposition and to a name, a mark opens whatever its shape. */
function opensAfterLam({ index, form, spaceBefore, spaceAfter }: Token, tokens: readonly Token[]): boolean {
  if (spaceBefore || spaceAfter || tokens[index - 1]?.form !== 'ل') return false;
  return tokens.slice(index + 2, index + 6).some(other => other.form === form && !other.spaceBefore);
}

/**
 * A straight mark that stands, as the open one does, where a mark opens, and no second closing mark follows: both behind a colon,
 * or the next one stands where a mark closes.
 */
function opensAnew(token: Token, tokens: readonly Token[], open: number): boolean {
  const first = tokens[open];
  if (token.form !== '"' || first?.form !== '"' || !token.spaceBefore || closesTwice(token, tokens)) return false;
  const introduced = (at: number): boolean => tokens[at - 1]?.kind === 'colon' && tokens[at + 1]?.kind === 'word';
  if (introduced(token.index) && introduced(open)) return true;
  const next = tokens.slice(token.index + 1, token.index + NESTED).find(({ form, kind }) => form === '"' || kind === 'newline');
  if (token.index - open <= SPEECH || next?.form !== '"' || next.spaceBefore) return false;
  return opensByPosition(first, tokens) && opensByPosition(token, tokens) && closesByPosition(next, tokens);
}

/**
 * `"… مشروع "أيقونة" فرصة، ويمثل مشروع "أيقونة" إضافة".`: whether the paragraph's straight marks, read by the white space around
 * them, close once more than they open behind a mark.
 */
function closesTwice(token: Token, tokens: readonly Token[]): boolean {
  let depth = 1;
  for (let i = token.index + 1; i < Math.min(tokens.length, token.index + NESTED); i++) {
    const other = tokens[i];
    if (other === undefined || other.kind === 'newline') return false;
    if (other.form !== token.form) continue;
    if (other.spaceBefore === other.spaceAfter && other.spaceBefore) return false;
    if (other.spaceBefore) { depth++; continue; }
    if (!closesByPosition(other, tokens)) return false;
    if (--depth < 0) return true;
  }
  return false;
}

/** `” الصقر ”`: a mark between spaces opens if its like follows in the paragraph before any mark that faces the right way. */
function closesLater(token: Token, tokens: readonly Token[]): boolean {
  for (let i = token.index + 2; i < tokens.length && tokens[i]?.kind !== 'newline'; i++) {
    const form = tokens[i]?.form ?? '';
    if (OPENERS.has(form)) return false;
    if (form === token.form) return true;
  }
  return false;
}

/** A closing mark of another family ends a quotation that nothing else ends: `«…”`, `"…»`, `«…"`. */
function mixes(open: Token | undefined, token: Token, tokens: readonly Token[]): boolean {
  if (open === undefined || token.spaceBefore) return false;
  if (CLOSERS.has(token.form)) return (OPENERS.has(open.form) || open.form === '"') && !['single', 'brace'].includes(FAMILY[token.form] ?? '');
  if (token.form !== '"' || FAMILY[open.form] !== 'guillemet' || !closesByPosition(token, tokens)) return false;
  const next = tokens.find(({ form, index, kind }) => index > token.index && (kind === 'newline' || form === '"' || FAMILY[form] === 'guillemet'));
  return next === undefined || next.kind === 'newline' || OPENERS.has(next.form);
}

/** A straight mark right after a word and before white space or another mark: the place of a closing mark that lost its partner. */
function closesByPosition(token: Token, tokens: readonly Token[]): boolean {
  if (OPENERS.has(token.form)) return false;
  const next = tokens[token.index + 1];
  if (['colon', 'open'].includes(tokens[token.index - 1]?.kind ?? '')) return false;
  return (!token.spaceBefore && token.spaceAfter) || next === undefined || ['stop', 'comma', 'newline', 'close'].includes(next.kind);
}

/** `وقال" نحن هنا منذ أعوام طويلة"`: nothing is open, and the next mark of the paragraph closes so many words. */
function opensGlued({ index, form }: Token, tokens: readonly Token[]): boolean {
  if (form !== '"' || tokens[index - 1]?.kind !== 'word') return false;
  const next = tokens.slice(index + 1, index + NESTED).find(other => other.form === '"' || other.kind === 'newline');
  return next?.form === '"' && next.index - index > SPEECH && !next.spaceBefore && closesByPosition(next, tokens);
}

/** White space before and a letter right after: the place of an opening mark. */
function opensByPosition(token: Token, tokens: readonly Token[]): boolean {
  const next = tokens[token.index + 1];
  const previous = tokens[token.index - 1];
  const freeBefore = token.spaceBefore || previous?.kind === 'colon' || previous?.kind === 'open' || (previous?.kind === 'word' && previous.form.length <= 2);
  return freeBefore && !token.spaceAfter && (next?.kind === 'word' || next?.kind === 'number');
}

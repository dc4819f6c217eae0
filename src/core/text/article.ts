import { pairQuotations, type Quotation } from './quotations';
import { tokenize, type Token } from './tokens';

const INITIALS = new Set(['بي', 'جي', 'سي', 'دي', 'ام', 'ال', 'ان', 'كيه', 'تي', 'اف', 'ار', 'اس', 'او', 'جيه', 'اتش', 'يو', 'ايه', 'كي', 'دبليو']);

/** A run of tokens: first index, and the index after the last. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A text as all stages of detection see it. */
export interface Article {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly TokenRange[];
  /** In order, without line breaks; a sentence never ends inside a quotation. */
  readonly sentences: readonly TokenRange[];
  readonly quotations: readonly Quotation[];
  /** For each token the index of its sentence; -1 for line breaks. */
  readonly sentenceOf: Int32Array;
  /** For each token the index in `quotations` of the innermost pair strictly around it; -1 outside. Marks count as outside their own pair. */
  readonly quotationOf: Int32Array;
  /** For the opening mark of a pair the index of its closing mark, for all other tokens -1. */
  readonly closingOf: Int32Array;
  /** The other way round: for the closing mark of a pair the index of its opening mark. */
  readonly openingOf: Int32Array;
}

/** Reads a canonical text into words, sentences, paragraphs and quotations. */
export function readArticle(text: string): Article {
  const tokens = tokenize(text);
  const quotations = pairQuotations(tokens);
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  // Pairs come in order of opening, so an inner pair overwrites the outer one.
  quotations.forEach((pair, index) => quotationOf.fill(index, pair.open + 1, pair.close));
  const closingOf = new Int32Array(tokens.length).fill(-1);
  const openingOf = new Int32Array(tokens.length).fill(-1);
  for (const pair of quotations) { closingOf[pair.open] = pair.close; openingOf[pair.close] = pair.open; }
  const paragraphs = splitParagraphs(tokens);
  const sentences = paragraphs.flatMap(paragraph => splitSentences(tokens, paragraph, quotationOf));
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  sentences.forEach((sentence, index) => sentenceOf.fill(index, sentence.from, sentence.to));
  return { text, tokens, paragraphs, sentences, quotations, sentenceOf, quotationOf, closingOf, openingOf };
}

function splitParagraphs(tokens: readonly Token[]): TokenRange[] {
  const ranges: TokenRange[] = [];
  let from = 0;
  for (let i = 0; i <= tokens.length; i++) {
    if (i < tokens.length && tokens[i]?.kind !== 'newline') continue;
    if (i > from) ranges.push({ from, to: i });
    from = i + 1;
  }
  return ranges;
}

/** A run of this many tokens without a stop is no sentence but a list or noise; cutting it keeps the cost of every stage linear. */
const LONGEST = 400;

function splitSentences(tokens: readonly Token[], paragraph: TokenRange, quotationOf: Int32Array): TokenRange[] {
  const ranges: TokenRange[] = [];
  let from = paragraph.from;
  for (let i = paragraph.from; i < paragraph.to; i++) {
    if (!endsSentence(tokens, i, quotationOf) && !(i - from >= LONGEST && quotationOf[i] === -1)) continue;
    ranges.push({ from, to: i + 1 });
    from = i + 1;
  }
  if (from < paragraph.to) ranges.push({ from, to: paragraph.to });
  return ranges;
}

function endsSentence(tokens: readonly Token[], i: number, quotationOf: Int32Array): boolean {
  const token = tokens[i], next = tokens[i + 1], previous = tokens[i - 1];
  if (token === undefined) return false;
  // A stop just inside a closing mark ends the sentence at the mark: `"… انتهى الأمر." وأضاف`.
  if (token.kind === 'quote' && previous?.kind === 'stop' && quotationOf[i] === -1 && quotationOf[i - 1] !== -1) return next?.kind === 'word' && token.spaceAfter;
  if (token.kind !== 'stop' || quotationOf[i] !== -1) return false;
  // `… وفقا للقرار.. وبحسب الوكالة فقد أكد`: two dots for a stop.
  if (token.form === '…' || /^\.{2,}$/.test(token.form)) return /^و(بحسب|حسب|وفق|وفقا|طبقا)$/u.test(next?.form ?? '');
  // `القلق . . . والتحليل`: dots with spaces between.
  if (token.form === '.' && token.spaceBefore && (next?.form === '.' || (previous?.form === '.' && previous.spaceBefore))) return false;
  // `وأوضحت الشركة. أنها …`: some houses set a stop where others set a comma; no sentence begins with أن.
  if (next?.kind === 'word' && /^(و|ب)?أن(ه|ها|هم|هما)?$/u.test(next.bare)) return false;
  if (!token.spaceAfter && next?.kind !== 'newline' && token.form === '.')
    return !isAbbreviation(tokens, i) && (next?.bare.length ?? 0) > 2 && next?.kind === 'word' && (previous?.bare.length ?? 0) > 2;
  return !isAbbreviation(tokens, i);
}

/** Latin letters as names are abbreviated with them: `بي. جي. كراولي`; two of them in a row, or one after the other's dot. */
function isInitial(tokens: readonly Token[], i: number): boolean {
  const initial = (at: number): boolean => INITIALS.has(tokens[at]?.form ?? '');
  return (
    initial(i - 1) &&
    ((initial(i + 1) && tokens[i + 2]?.form === '.') || (tokens[i - 2]?.form === '.' && initial(i - 3)) || isMiddleInitial(tokens, i, initial(i - 2)))
  );
}

/** `جون دي. روكفلر`: between two names; the last letter of a channel (`سي إن إن.`) ends a sentence. */
function isMiddleInitial(tokens: readonly Token[], i: number, afterInitial: boolean): boolean {
  const next = tokens[i + 1];
  return !afterInitial && tokens[i - 2]?.kind === 'word' && next?.kind === 'word' && next.form.length > 3 && !/^[وف]/u.test(next.form);
}

/** Whether the stop at a token belongs to an abbreviation: a dot after a single letter (`د. أحمد`). */
export function isAbbreviation(tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1];
  // `عام 2015 م.` ends a sentence.
  if (tokens[i - 2]?.kind === 'number') return false;
  return tokens[i]?.form === '.' && previous?.kind === 'word' && (previous.bare.length === 1 || isInitial(tokens, i));
}

/** The index of the bracket that closes the one at a token, at most 20 tokens on and before `limit`; the token itself if none does. */
export function closingBracket(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at + 1; i < Math.min(limit, at + 20); i++) if (tokens[i]?.kind === 'close') return i;
  return at;
}

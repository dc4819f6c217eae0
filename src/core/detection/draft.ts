import type { Irrealis, StatementClass } from '../attribution';
import type { Gender, GrammaticalNumber } from '../lexicon/verbs';
import type { Span } from '../span';
import type { Article } from '../text/article';
import type { Token } from '../text/tokens';

/** A run of tokens, `[from, to)`. */
export type TokenSpan = readonly [from: number, to: number];

/** An attribution in the making: token positions instead of offsets, nobody resolved yet. */
export interface Draft {
  readonly rule: string;
  readonly class: StatementClass;
  /** What makes it less sure than its rule usually is, as a share to take off its confidence. */
  readonly doubt: number;
  readonly irrealis: Irrealis | null;
  /** Content in token positions; `direct` forces the type of a colon's unmarked words. */
  content: TokenSpan[];
  readonly direct: boolean;
  cue: Span[];
  /** Position in the text that orders attributions and measures recency: the token of the cue. */
  readonly at: number;
  source: Span | null;
  sourceTokens: TokenSpan | null;
  /** The source was read from words that may hold the verb's object as well. */
  readonly objectMayFollow?: boolean;
  via: Span[];
  /** What the verb's form says about its subject; null where there is no verb. */
  readonly agreement: { readonly gender: Gender; readonly number: GrammaticalNumber } | null;
  /** The words point back at somebody (`قوله`, an elided subject): a speaker is sought. */
  readonly anaphoric: boolean;
}

/** The text span of a run of tokens. */
export function spanOf(article: Article, [from, to]: TokenSpan): Span {
  return [article.tokens[from]?.start ?? 0, article.tokens[to - 1]?.end ?? 0];
}

/** Drops marks at the ends of a run: stops, commas, dashes, and a bracket or quotation mark whose partner is outside. */
export function trim(article: Article, [from, to]: TokenSpan): TokenSpan {
  const edge = (token: Token | undefined): boolean => ['stop', 'comma', 'semicolon', 'colon', 'dash', 'newline', 'other'].includes(token?.kind ?? '');
  while (to > from && (edge(article.tokens[to - 1]) || article.tokens[to - 1]?.kind === 'open' || isLoose(article, to - 1, from, to))) to--;
  while (from < to && (edge(article.tokens[from]) || isLoose(article, from, from, to))) from++;
  return [from, to];
}

function isLoose(article: Article, at: number, from: number, to: number): boolean {
  if (article.tokens[at]?.kind !== 'quote') return false;
  const close = article.closingOf[at] ?? -1;
  if (close >= 0) return close >= to;
  const open = article.openingOf[at] ?? -1;
  return open < from;
}

/** `وأشار المرصد الذي يؤكد أنه …`, `بحسب الوزارة، التي قالت إن`: one phrase in the text is the source of its first cue; the others go on. */
export function nameOnce(drafts: readonly Draft[]): void {
  const named = new Set<number>();
  for (const draft of drafts.toSorted((a, b) => a.at - b.at)) {
    if (draft.source === null) continue;
    const [start, end] = draft.source;
    const offsets = Array.from({ length: end - start }, (_, i) => start + i);
    // A part of it is the same mention: `بحسب مدير الهيئة سالم الكعبي، الذي نوه بأن`.
    if (offsets.some(at => named.has(at))) draft.source = null; else offsets.forEach(at => named.add(at));
  }
}

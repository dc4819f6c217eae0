import { has, tables } from '../../lexicon/tables';
import type { Article } from '../../text/article';
import type { Draft, TokenSpan } from '../draft';
import { spanOf } from '../draft';

/** Rules whose source is read next to its verb and ends at the clause, so that no object can have come along. */
const SURE = /^verb\.(clause|quotation|colon)(\.fronted)?$|^headline/u;

/**
 * Names that the article itself shows whole, to cut phrases that took an object along: in `وصفت شركة المدى قرار …` the source
 * ends where `شركة المدى` or `المدى` ends, if that says something elsewhere.
 */
export function trimToKnownNames(article: Article, drafts: readonly Draft[], mentions: readonly Draft[]): void {
  const uncertain = (draft: Draft): boolean => draft.objectMayFollow === true;
  const known = new Map<string, string[][]>();
  const seen = new Set<string>();
  for (const draft of drafts) {
    if (!draft.sourceTokens || uncertain(draft) || !SURE.test(draft.rule)) continue;
    const words = wordsOf(article, draft.sourceTokens);
    const first = words[0] ?? '';
    // A bare title or a common noun says nothing about where a name ends.
    if (words.length === 0 || (words.length === 1 && (first.startsWith('ال') ? isCommon(first) : first.length < 3 || isCommon(first)))) continue;
    if (seen.has(words.join(' '))) continue;
    seen.add(words.join(' '));
    const alike = known.get(first);
    if (alike) alike.push(words); else known.set(first, [words]);
  }
  if (known.size === 0) return;
  for (const draft of [...drafts, ...mentions]) {
    if (!draft.sourceTokens || !uncertain(draft)) continue;
    const [from, to] = draft.sourceTokens;
    const end = endOfKnown(article, known, from, to);
    if (end === null || end >= to) continue;
    draft.sourceTokens = [from, end];
    draft.source = [draft.source?.[0] ?? spanOf(article, [from, end])[0], spanOf(article, [from, end])[1]];
  }
}

function endOfKnown(article: Article, known: ReadonlyMap<string, readonly string[][]>, from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    for (const words of known.get(article.tokens[i]?.form ?? '') ?? []) {
      const end = i + words.length;
      // `الفنانة رحاب صفوان`: a first name may go on.
      if (words.length === 1 && tables.givenNames.has(words[0] ?? '') && i > from) continue;
      if (end > to || !words.every((word, k) => article.tokens[i + k]?.form === word)) continue;
      // An apposition after the name belongs to the phrase.
      const next = article.tokens[end];
      return next?.kind === 'word' && end < to && !has(tables.roles, next.form) && !has(tables.honorifics, next.form) ? end : null;
    }
  }
  return null;
}

function wordsOf(article: Article, [from, to]: TokenSpan): string[] {
  return article.tokens.slice(from, to).filter(({ kind }) => kind === 'word').map(({ form }) => form);
}

function isCommon(form: string): boolean {
  return [tables.roles, tables.honorifics, tables.organizations, tables.documents, tables.anonymous, tables.collective, tables.places].some(table =>
    has(table, form),
  );
}

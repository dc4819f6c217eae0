import type { Attribution, Credit, Detection } from '../attribution';
import { overlap, type Span } from '../span';
import { readArticle, type Article } from '../text/article';
import { confidenceOf } from './confidence';
import { findCredit } from './credit';
import { trimToKnownNames } from './knownNames';
import { findVerbCues, isFirstPerson } from './cues';
import { has, shapes, tables } from '../lexicon/tables';
import { spanOf, type Draft } from './draft';
import { headlineAttributions } from './headline';
import { typeOf } from './contentType';
import { quotedReports } from './quotedReports';
import { nominalAttributions } from './nominal';
import { looseQuotations } from './looseQuotations';
import { nounAttributions } from './nouns';
import { claimedByPhrases, prepositionalAttributions } from './prepositional';
import { resolveSpeakers } from './speakers';
import { verbalAttributions } from './verbal';

/**
 * Finds who said what in an Arabic article. The stages in order: words, sentences and quotation marks; reporting verbs with
 * what they report; phrases such as `بحسب`; nouns of saying; headline colons; quotations nobody introduces; speakers.
 * @param text canonical text (see `text/canonical.ts`); offsets in the result count its UTF-16 code units
 */
export function detect(text: string): Detection {
  const article = readArticle(text);
  const credit = findCredit(text);
  const cues = findVerbCues(article, claimedByPhrases(article));
  const verbal = verbalAttributions(article, cues);
  const drafts = [...verbal.drafts];
  drafts.push(...prepositionalAttributions(verbal.context, drafts));
  drafts.push(...nounAttributions(verbal.context, drafts));
  drafts.push(...headlineAttributions(article, verbal.context.cueAt).filter(headline => !drafts.some(draft => draft.at === headline.at) && isConfirmed(article, headline, [...drafts, ...verbal.mentions])));
  drafts.push(...looseQuotations(article, cues, drafts), ...quotedReports(verbal.context));
  trimToKnownNames(article, drafts, verbal.mentions);
  const kept = drafts.filter(draft => holdsWords(draft) && !isInside(credit, draft));
  const { of, speakers } = resolveSpeakers(article, [...kept, ...verbal.mentions]);
  for (const draft of nominalAttributions(verbal.context, verbal.mentions, kept, of)) {
    kept.push(draft);
    const mention = verbal.mentions.find(({ at }) => at === draft.at);
    const speaker = mention && of.get(mention);
    if (speaker !== undefined) of.set(draft, speaker);
  }
  const hasSpoken = (draft: Draft): boolean => kept.some(other => other.at < draft.at && of.has(other) && of.get(other) === of.get(draft));
  // `أعتقد أن` where nobody has spoken: the writer's own opinion.
  const writers = (draft: Draft): boolean => draft.rule === 'verb.clause.elided' && !hasSpoken(draft) && (isFirstPerson(article, draft.at) || /^[وف]?يعتقد$/u.test(article.tokens[draft.at]?.form ?? ''));
  // `تذكر أن`, `وعدت بأن`, where nobody has spoken who could: the reader is addressed.
  const readers = (draft: Draft): boolean => draft.rule === 'verb.clause.elided' && !of.has(draft) && draft.irrealis === null && isSecondPerson(article, draft);
  const attributions = kept.filter(draft => !writers(draft) && !readers(draft))
    .map(draft => finish(article, draft, of.get(draft) ?? null))
    .sort((a, b) => first(a) - first(b));
  return { attributions, speakers, credit };
}

/** An imperfect that may as well be the feminine of the third person, or a promise, with no quotation in what it brings. */
function isSecondPerson(article: Article, { agreement, at, content }: Draft): boolean {
  return /^(ت.*[^ت]|وعدت)$/u.test(article.tokens[at]?.form ?? '') && agreement?.gender === 'f' && agreement.number === 'singular' && !content.some(([from, to]) => article.tokens.slice(from, to).some(({ kind }) => kind === 'quote'));
}

/** Whether anything is left of the content once marks are trimmed off; empty parts go. */
function holdsWords(draft: Draft): boolean {
  draft.content = draft.content.filter(([from, to]) => to > from);
  return draft.content.length > 0;
}

/** The credit line is the article's own source, not a statement. */
function isInside(credit: Credit | null, draft: Draft): boolean {
  return credit !== null && draft.cue.some(([start]) => start >= credit.span[0] && start < credit.span[1]);
}

/** A word before a headline's colon may be a label; a name of which the article itself reports words is a speaker. */
function isConfirmed(article: Article, headline: Draft, others: readonly Draft[]): boolean {
  if (headline.doubt === 0) return true;
  const words = (draft: Draft): string[] => article.tokens.slice(...(draft.sourceTokens ?? [0, 0])).filter(({ kind }) => kind === 'word').map(token => token.form);
  const [first, ...rest] = words(headline);
  const last = rest.at(-1) ?? first;
  // `الكاف` is not who speaks where `رئيس فرع الكاف للجمعية` does: a name stands first or last in a source, or before its title.
  // `«الأشغال»: …` for the ministry of that name, anywhere in the article.
  const open = (headline.sourceTokens?.[0] ?? 0) - 1;
  if (first !== undefined && article.closingOf[open] === headline.sourceTokens?.[1] && article.tokens.some(({ index, form }) => form === first && index > headline.at && article.tokens.slice(Math.max(0, index - 4), index).some(word => has(tables.organizations, word.form)))) return true;
  return first !== undefined && last !== undefined && last.length > 2 && others.some(other => {
    const named = words(other), comma = article.tokens.slice(...(other.sourceTokens ?? [0, 0])).findIndex(({ kind }) => kind === 'comma');
    const place = [named.at(-2) ?? '', named.at(-2)?.replace(/^[بلو]/u, '') ?? ''].some(word => tables.localities.has(word));
    const whole = rest.length === 0 ? !tables.places.has(last) : [first, ...rest].every(word => named.includes(word)) || named.every(word => word === first || rest.includes(word));
    const town = rest.length === 0 && tables.places.has(first);
    // `الموارد: …` for the Ministry of Water Resources.
    if (rest.length === 0 && has(tables.organizations, named[0] ?? '') && named[1] === first) return true;
    // `متحدثة: …` for `المتحدثة سلمى`, `مؤسسة النفط: …` for `المؤسسة الوطنية للنفط`.
    if (rest.length === 0 && named[0] === `ال${first}` && !town) return true;
    if (rest.length > 0 && has(tables.organizations, first) && [first, ...rest].every(word => named.some(other => shapes(other).some(shape => shapes(word).includes(shape))))) return true;
    return (named[0] === first && (!town || named.length === 1)) || (whole && named.at(-1) === last && !place) || (comma > 0 && named.slice(0, comma).includes(last));
  });
}

/** Cue spans from first to last; one inside another goes. */
function inOrder(spans: readonly Span[]): Span[] {
  return spans.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]).filter((span, i, all) => !all.slice(0, i).some(earlier => overlap(earlier, span) > 0));
}

const first = (attribution: Attribution): number => Math.min(attribution.content[0]?.[0] ?? 0, attribution.cue[0]?.[0] ?? Infinity);

function finish(article: Article, draft: Draft, speaker: string | null): Attribution {
  return {
    type: typeOf(article, draft), class: draft.class, content: draft.content.map(part => spanOf(article, part)), cue: inOrder(draft.cue),
    source: draft.source, via: draft.via, speaker, irrealis: draft.irrealis, rule: draft.rule, confidence: confidenceOf(article, draft, speaker),
  };
}

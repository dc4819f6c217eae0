import type { Attribution, Credit, Detection } from '../attribution';
import { overlap, type Span } from '../span';
import { readArticle, type Article } from '../text/article';
import { withoutPrefix } from '../text/tokens';
import { confidenceOf } from './confidence';
import { readComplementizer } from './words/complementizers';
import { findCredit } from './words/credit';
import { trimToKnownNames } from './speaker/knownNames';
import { findVerbCues, isFirstPerson } from './cue/cues';
import { nameOnce, spanOf, type Draft, type TokenSpan } from './draft';
import { headlineAttributions } from './construction/headline';
import { typeOf } from './contentType';
import { quotedReports } from './construction/quotedReports';
import { nominalAttributions } from './construction/nominal';
import { looseQuotations } from './construction/looseQuotations';
import { nounAttributions } from './construction/nouns';
import { claimedByPhrases, prepositionalAttributions } from './construction/prepositional';
import { resolveSpeakers } from './speaker/speakers';
import { verbalAttributions } from './construction/verbal';

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
  drafts.push(...headlineAttributions(article, verbal.context.cueAt, [...drafts, ...verbal.mentions]));
  drafts.push(...looseQuotations(article, cues, drafts), ...quotedReports(verbal.context));
  trimToKnownNames(article, drafts, verbal.mentions);
  const kept = drafts.filter(draft => holdsWords(draft) && !isInside(credit, draft));
  const { of, speakers } = resolveSpeakers(article, [...kept, ...verbal.mentions]);
  for (const [draft, speaker] of nominalAttributions(verbal.context, verbal.mentions, kept, of)) { kept.push(draft); of.set(draft, speaker); }
  nameOnce(kept);
  const hasSpoken = (draft: Draft): boolean => kept.some(other => other.at < draft.at && of.has(other) && of.get(other) === of.get(draft));
  // `أعتقد أن` where nobody has spoken: the writer's own opinion.
  const writers = (draft: Draft): boolean =>
    draft.rule === 'verb.clause.elided' &&
    !hasSpoken(draft) &&
    (isFirstPerson(article, draft.at) || /^[وف]?يعتقد$/u.test(article.tokens[draft.at]?.form ?? ''));
  // `تذكر أن`, `وعدت بأن`, where nobody has spoken who could: the reader is addressed.
  const readers = (draft: Draft): boolean => draft.rule === 'verb.clause.elided' && !of.has(draft) && draft.irrealis === null && isSecondPerson(article, draft);
  const attributions = kept.filter(draft => !writers(draft) && !readers(draft))
    .map(draft => finish(article, draft, of.get(draft) ?? null))
    .sort((a, b) => first(a) - first(b));
  return { attributions, speakers, credit };
}

/** An imperfect that may as well be the feminine of the third person, or a promise, with no quotation in what it brings. */
function isSecondPerson(article: Article, { agreement, at, content }: Draft): boolean {
  return (
    /^(ت.*[^ت]|وعدت)$/u.test(article.tokens[at]?.form ?? '') &&
    agreement?.gender === 'f' &&
    agreement.number === 'singular' &&
    !content.some(([from, to]) => article.tokens.slice(from, to).some(({ kind }) => kind === 'quote'))
  );
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

/** Cue spans from first to last; one inside another goes. */
function inOrder(spans: readonly Span[]): Span[] {
  return spans.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]).filter((span, i, all) => !all.slice(0, i).some(earlier => overlap(earlier, span) > 0));
}

/** `وبحسب رويترز، فإن الطريق مغلق`: the conjunction that answers the phrase is outside. */
function openingSpan(article: Article, part: TokenSpan): Span {
  const opener = article.tokens[part[0]];
  const answers = opener && readComplementizer(article.tokens, part[0])?.conjunction === 'ف';
  return answers ? [withoutPrefix(article.text, opener, 1)[0], spanOf(article, part)[1]] : spanOf(article, part);
}

const first = (attribution: Attribution): number => Math.min(attribution.content[0]?.[0] ?? 0, attribution.cue[0]?.[0] ?? Infinity);

function finish(article: Article, draft: Draft, speaker: string | null): Attribution {
  return {
    type: typeOf(article, draft), class: draft.class,
    content: draft.content.map((part, i) => i === 0 ? openingSpan(article, part) : spanOf(article, part)), cue: inOrder(draft.cue),
    source: draft.source, via: draft.via, speaker, irrealis: draft.irrealis, rule: draft.rule, confidence: confidenceOf(article, draft, speaker),
  };
}

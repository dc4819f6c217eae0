import type { Article } from '../text/article';
import type { Draft } from './draft';

/**
 * The share of attributions that each rule gets right in content and source, drawn towards the mean where a rule was seen seldom:
 * the last column of `npm run evaluate -- FOLDER… --rules`, printed for 6,654 findings in 1,198 annotated articles.
 */
const BY_RULE: Readonly<Record<string, number>> = {
  'verb.clause': 0.93, 'verb.clause.fronted': 0.81, 'verb.clause.elided': 0.87, 'verb.clause.shared': 0.64,
  'verb.quotation': 0.91, 'verb.quotation.fronted': 0.71, 'verb.quotation.elided': 0.92, 'verb.quotation.shared': 0.67,
  'verb.colon': 0.77, 'verb.colon.fronted': 0.75, 'verb.colon.elided': 0.7, 'verb.colon.shared': 0.5,
  'verb.relay': 0.9, 'verb.document.clause': 0.93, 'verb.document.quotation': 0.91, 'verb.nominal': 0.3, 'verb.quoted': 0.58,
  'participle.clause': 0.92, 'participle.quotation': 0.85, 'participle.colon': 0.82, 'noun.clause': 0.61, 'noun.quotation': 0.78,
  preposition: 0.84, 'preposition.as': 0.61, 'preposition.what': 0.92, 'preposition.opinion': 0.91,
  'preposition.pronoun': 0.5, 'preposition.saying': 0.83, 'preposition.tongue': 0.74,
  'headline.colon': 0.97, 'quotation.alone': 0.7, 'quotation.colon': 0.75, 'quotation.postposed': 0.91,
};
/** Of a rule that none of those articles has shown. */
const UNKNOWN_RULE = 0.7;
/** The right edge of a long clause and the border of a long source are where errors gather. */
const LONG_CONTENT = 60;
const LONG_SOURCE = 12;

/** How sure an attribution is, 0 to 1: its rule's record, less for what makes this one harder than most. */
export function confidenceOf(article: Article, draft: Draft, speaker: string | null): number {
  let confidence = (BY_RULE[draft.rule] ?? UNKNOWN_RULE) - draft.doubt;
  const words = draft.content.reduce((sum, [from, to]) => sum + to - from, 0);
  if (words > LONG_CONTENT) confidence -= 0.05;
  if (words < 3) confidence -= 0.15;
  if (draft.sourceTokens && draft.sourceTokens[1] - draft.sourceTokens[0] > LONG_SOURCE) confidence -= 0.12;
  if (speaker === null) confidence -= 0.15;
  if (draft.irrealis !== null) confidence -= 0.1;
  return Math.round(Math.min(0.99, Math.max(0.05, confidence)) * 100) / 100;
}

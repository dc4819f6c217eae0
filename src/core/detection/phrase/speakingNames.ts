import { tables } from '../../lexicon/tables';
import { readVerb } from '../../lexicon/verbs';
import type { Article } from '../../text/article';
import { readComplementizer } from '../words/complementizers';
import { headsSpeaker } from '../words/heads';
import { isObjectPronoun } from '../words/phraseWords';

const KNOWN = new WeakMap<Article, ReadonlySet<string>>();

/**
 * Names without a title that follow a verb of saying somewhere in the article: `وأكد الكيال أن`. Where the same word stands
 * after `بحسب` or another verb it is that speaker, whatever it looks like.
 */
export function speakingNames(article: Article): ReadonlySet<string> {
  const known = KNOWN.get(article) ?? find(article);
  KNOWN.set(article, known);
  return known;
}

function find(article: Article): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { index, kind, form } of article.tokens) {
    const name = article.tokens[index + 1], after = article.tokens[index + 2];
    if (kind !== 'word' || name?.kind !== 'word' || name.form.length < 4 || article.quotationOf[index] !== -1) continue;
    if (!readVerb(form).some(({ aspect, verb, object }) => aspect !== 'participle' && aspect !== 'masdar' && verb.gate === 'open' && !object)) continue;
    const ends = after !== undefined && (after.kind !== 'word' || tables.before.has(after.form) || readComplementizer(article.tokens, index + 2) !== null);
    if (ends && canName(article, index + 1)) names.add(name.form);
  }
  return names;
}

function canName({ tokens }: Article, at: number): boolean {
  const form = tokens[at]?.form ?? '';
  // `وتبلغ مساحته 130 مترا`.
  if (/(ته|ها|هم|هما)$/u.test(form) && !tables.notNames.has(form) && !tables.givenNames.has(form)) return false;
  // `وقال مسترسلا`, `وقال تعالى`.
  if (/^م.{2,}ا$/u.test(form) || tables.cited.has(form)) return false;
  return (
    !headsSpeaker(form) &&
    !tables.before.has(form) &&
    !tables.time.has(form) &&
    !tables.adverbs.has(form) &&
    !readComplementizer(tokens, at) &&
    !isObjectPronoun(form)
  );
}

import { tables } from '../../lexicon/tables';
import { readVerb } from '../../lexicon/verbs';
import type { Token } from '../../text/tokens';
import { headsNoun } from './heads';

/** Whether a word is in none of the tables and carries no article or clitic: most likely part of a name. */
export function isUnknown(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const { form } = token;
  return (!/^(ال|[وبلكف])/u.test(form) || tables.wawNames.has(form)) && !tables.before.has(form) && !tables.time.has(form) &&
    !tables.adverbs.has(form) && !headsNoun(form) && readVerb(form).length === 0;
}

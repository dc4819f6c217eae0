import { has, tables } from '../../lexicon/tables';
import type { Article } from '../../text/article';
import type { TokenSpan } from '../draft';
import { headsSpeaker } from '../words/heads';
import { subjectAfter, type Subject } from './subjects';

/**
 * Who acts in a clause that a pronoun opens (`خرج الوزير من القاعة وهو يقول`): the noun before the pronoun, or those whom the sentence
 * began with where that noun cannot act.
 * @param nearest the noun phrase before the pronoun
 * @param sentence its first token, and the pronoun
 */
export function actor(article: Article, nearest: Subject, [from, pronoun]: TokenSpan): Subject {
  const form = article.tokens[pronoun]?.form ?? '';
  return (cannotAct(article, form, nearest) ? actorOf(article, form, from, pronoun) : null) ?? nearest;
}

/** `نحو المقر وهم يهتفون`, `من القاعة وهو يقول`: one for many, or the place they go to. */
function cannotAct(article: Article, pronoun: string, nearest: Subject): boolean {
  if (pronoun === 'وهم') return !isPlural(article, nearest);
  const [from] = nearest.tokens, head = article.tokens[from]?.form ?? '';
  return /^و(هو|هي)$/u.test(pronoun) && tables.before.has(article.tokens[from - 1]?.form ?? '') && !headsSpeaker(head) && !tables.givenNames.has(head);
}

/** Those whom the sentence began with, if its pronoun may stand for them; null if it began with nobody. */
function actorOf(article: Article, pronoun: string, from: number, to: number): Subject | null {
  const subject = subjectAfter(article, from, to), head = article.tokens[subject?.tokens[0] ?? -1]?.form ?? '';
  if (!subject) return null;
  if (pronoun === 'وهم') return isPlural(article, subject) ? subject : null;
  return headsSpeaker(head) && (pronoun === 'وهي') === head.endsWith('ة') ? subject : null;
}

function isPlural({ tokens }: Article, { tokens: [from] }: Subject): boolean {
  const form = tokens[from]?.form ?? '';
  return /(ون|ين|ات)$/u.test(form) || has(tables.collective, form) || has(tables.quantities, form) || tables.approximations.has(form);
}

import { isMasdar } from '../../lexicon/masdars';
import { has, hasWithPronoun, tables } from '../../lexicon/tables';
import { readVerb } from '../../lexicon/verbs';
import type { Article } from '../../text/article';
import type { Token } from '../../text/tokens';
import { isImam, startsAdverbial } from './adverbials';
import { headsNoun } from '../words/heads';
import { addressedOutlet } from '../words/outlets';
import { isMatter, isName, isWawName, type PhraseSoFar } from '../words/phraseWords';

/** A name of so many words, `عبد الله بن فهد الدوسري`, is no clause. */
const LONGEST_NAME = 6;

/** The comma or semicolon behind a token, or the end of the zone. */
export function segmentEnd({ tokens }: Article, from: number, to: number): number {
  for (let i = from; i < to; i++) if (['comma', 'semicolon'].includes(tokens[i]?.kind ?? '')) return i;
  return to;
}

/** `، رفض الكشف عن هويته،`: an aside on why the source stays unnamed, or on what several did. */
export function opensAside({ form }: Token): boolean {
  const stem = form.replace(/^و/u, '');
  // `، وتابعته وكالة …،`.
  if (hasWithPronoun(tables.receivers, stem) || hasWithPronoun(tables.passers, stem)) return true;
  return tables.unnaming.has(stem) || /^.{3,}وا$/u.test(form);
}

/** Whether what a word behind a comma opens stands outside the phrase: when and where, a relative clause, an aside. */
export function isOutside(phrase: PhraseSoFar, next: Token): boolean {
  const apart = tables.apart.has(next.form) && !isName(phrase, next) && !isImam(next);
  return apart || opensAside(next) || has(tables.relatives, next.form) || startsAdverbial(phrase, next);
}

/**
 * Whether a word behind a comma opens an apposition: it names a role, a name or an age; a clause does not follow the comma of one.
 * @param to token after the zone
 */
export function isAppositive(phrase: PhraseSoFar, next: Token, to: number): boolean {
  const { article, ended, named, object } = phrase;
  // `، لافتا إلى`: the subject goes on doing something.
  if (next.form.endsWith('ا') && readVerb(next.form).some(({ aspect }) => aspect === 'participle')) return false;
  const end = segmentEnd(article, next.index, to);
  // `ريد بارودي، من منظمة «…»،`: where the bearer of the name comes from.
  const group = article.tokens[next.index + 1]?.form ?? '';
  if (next.form === 'من' && named && has(tables.organizations, group) && !group.startsWith('ال')) return end < to;
  const titled = [tables.roles, tables.honorifics, tables.anonymous, tables.organizations].some(table => has(table, next.form));
  // `اعتبر فلان، وكيل المخبزة، إضراب الغرفة …`: what is neither title nor name may be the object.
  if (titled || object) return (titled || isNameBetweenCommas(phrase, next, end)) && !(object && ended);
  const joined = next.form.startsWith('و') && !isWawName(next.form);
  return !joined && !ended && (end < to || nameEnd(article, next.index, to) - next.index <= LONGEST_NAME);
}

/** Token after what may be a name: before a comma, an outlet that is told, or when and where it was said. */
function nameEnd(article: Article, from: number, to: number): number {
  const end = segmentEnd(article, from, to);
  const { tokens } = article;
  if (isMasdar(tokens[from]?.form ?? '') || isMatter(tokens[from]?.form ?? '')) return end;
  for (let i = from + 1; i < end; i++) {
    const { form } = tokens[i] ?? { form: '' };
    const venue = tables.before.has(form) && (has(tables.venues, tokens[i + 1]?.form ?? '') || /^(خلال|علي)$/u.test(form));
    if (venue || tables.time.has(form) || addressedOutlet(article, i, to)) return i;
  }
  return end;
}

/** `اعتبر الخبير في الطاقة، خالد سالم، أن`: a title, and the name between commas. */
function isNameBetweenCommas(phrase: PhraseSoFar, { form, index }: Token, end: number): boolean {
  const length = end - index;
  const head = phrase.article.tokens[phrase.first]?.form ?? '';
  const wanted = !(phrase.named || phrase.holdsName) || tables.givenNames.has(form);
  if (!wanted || !(has(tables.roles, head) || has(tables.honorifics, head)) || length < 2 || length > 5) return false;
  const begins = !/^(و|ال)/u.test(form) || isWawName(form) || (/^ال.{2,}(ي|ية)$/u.test(form) && !holdsComma(phrase));
  return begins && !/^...+ا$/u.test(form) && !isMasdar(form) && !headsNoun(form) && !tables.before.has(form);
}

/** `مدرب الاتحاد، الصربي فلان`: behind a second comma a nationality would be somebody else's. */
function holdsComma({ article, first, last }: PhraseSoFar): boolean {
  return article.tokens.slice(first, last).some(({ kind }) => kind === 'comma');
}

import { counts } from '../report/counts';
import { has, tables } from '../lexicon/tables';
import type { Article } from '../text/article';
import { tokenize, type Token } from '../text/tokens';
import type { Check } from './finding';
import { nameIn } from './personalName';

/** A name follows its title within this many words: `رئيس مجلس إدارة الشركة الوطنية سالم العتيبي`. */
const REACH = 10;

/**
 * Persons who speak and are nowhere named in full: all there is of them is a title or a single name. The place is their
 * first source. Full names are looked for in everything they are called and wherever the article writes their title or
 * their name; in doubt there is one.
 */
export const noFullName: Check = ({ annotations, speakers }, article) => Object.entries(speakers).flatMap(([key, { label, kind }]) => {
  if (kind !== 'person') return [];
  const spoken = annotations.filter(each => counts(each) && each.speaker === key);
  const sources = spoken.flatMap(({ id, source }) => source ? [{ id, source }] : []);
  const [first, ...others] = sources;
  if (!first) return [];
  const names = [label, ...sources.map(({ source }) => article.text.slice(...source))].map(wordsOf);
  if (names.some(words => isFull(words)) || isNamedElsewhere(article, names)) return [];
  const message = names.some(words => nameIn(words).length > 0) ? 'singleName' : 'titleOnly';
  return [{ check: 'noFullName', message, args: [label], span: first.source, related: others.map(({ source }) => source), statement: first.id, insertion: null }];
});

/** The words of a name up to the first mark: what follows a comma describes its bearer. */
function wordsOf(name: string): string[] {
  return upToMark(tokenize(name)).map(({ form }) => form);
}

function isFull(words: readonly string[]): boolean {
  return nameIn(words).length > 1;
}

/** Whether the article somewhere writes a full name behind one of their titles, or with their single name in it. */
function isNamedElsewhere({ tokens }: Article, names: readonly (readonly string[])[]): boolean {
  const titles = new Set(names.map(([head = '']) => head).filter(isTitle).map(stem));
  const single = new Set(names.flatMap(nameIn));
  return tokens.some((token, at) => {
    if (token.kind !== 'word' || !isTitle(token.form)) return false;
    const words = upToMark(tokens.slice(at, at + REACH)).map(({ form }) => form);
    if (titles.has(stem(token.form)) && isFull(words)) return true;
    return nameIn(words).slice(1).some(word => single.has(word));
  });
}

function isTitle(form: string): boolean {
  return has(tables.roles, form) || has(tables.honorifics, form);
}

function stem(form: string): string {
  return form.replace(/^([وف]?ال|لل)/u, '');
}

function upToMark(tokens: readonly Token[]): Token[] {
  const end = tokens.findIndex(({ kind }) => kind !== 'word');
  return tokens.slice(0, end < 0 ? undefined : end);
}

import type { Annotation } from '../annotation/annotation';
import { has, tables } from '../lexicon/tables';
import { counts } from '../report/counts';
import type { Span } from '../span';
import type { Article } from '../text/article';
import type { Check } from './finding';
import { nameIn, namesInFull, pieces } from './personalName';

/** A name follows its title within this many words: `رئيس مجلس إدارة الشركة الوطنية سالم العتيبي`. */
const REACH = 10;
/** Who is called so was named before, even if we do not know where. */
const SAME_AS_BEFORE = /(^|\s)(ذاته|ذاتها|نفسه|نفسها|الأخير|الأخيرة|المذكور|المذكورة)(\s|$)/u;

/**
 * Persons who speak and are nowhere named in full: all there is of them is a title or a single name. The place is their
 * first source. Full names are looked for in everything they are called and wherever the article writes their title or
 * their name; in doubt there is one.
 */
export const noFullName: Check = ({ annotations, speakers }, article) => {
  const named = namedInFull(article);
  return [...sourcesOf(annotations.filter(counts))].flatMap(([key, [first, ...others]]) => {
    const speaker = speakers[key];
    if (speaker?.kind !== 'person' || !first) return [];
    const names = new Set([speaker.label, ...[first, ...others].map(({ source }) => article.text.slice(...source))]);
    if ([...names].some(name => namesInFull(name) || SAME_AS_BEFORE.test(name))) return [];
    const words = [...names].flatMap(pieces);
    const single = words.flatMap(nameIn);
    if (words.some(([head = '']) => isTitle(head) && named.titles.has(stem(head))) || single.some(part => named.parts.has(part))) return [];
    const message = single.length > 0 ? 'singleName' : 'titleOnly';
    const related = others.map(({ source }) => source);
    return [{ check: 'noFullName', message, args: [speaker.label], span: first.source, related, statement: first.id, insertion: null }];
  });
};

/** The statements of each speaker that name their source. */
function sourcesOf(annotations: readonly Annotation[]): Map<string, { readonly id: string; readonly source: Span }[]> {
  const sources = new Map<string, { readonly id: string; readonly source: Span }[]>();
  for (const { id, source, speaker } of annotations) {
    if (!source || speaker === null) continue;
    const known = sources.get(speaker);
    if (known) known.push({ id, source });
    else sources.set(speaker, [{ id, source }]);
  }
  return sources;
}

/** The titles behind which the article somewhere writes a full name, and what those names end in. */
function namedInFull({ tokens }: Article): { titles: ReadonlySet<string>; parts: ReadonlySet<string> } {
  const titles = new Set<string>();
  const parts = new Set<string>();
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || !isTitle(token.form)) return;
    const phrase = tokens.slice(at, at + REACH);
    const mark = phrase.findIndex(({ kind }) => kind !== 'word');
    const name = nameIn(phrase.slice(0, mark < 0 ? undefined : mark).map(({ form }) => form));
    if (name.length < 2) return;
    titles.add(stem(token.form));
    for (const part of name.slice(1)) parts.add(part);
  });
  return { titles, parts };
}

function isTitle(form: string): boolean {
  return has(tables.roles, form) || has(tables.honorifics, form);
}

function stem(form: string): string {
  return form.replace(/^([وف]?ال|لل)/u, '');
}

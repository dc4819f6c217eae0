import { has, shapes, tables } from '../../lexicon/tables';
import type { Article } from '../../text/article';
import type { Draft } from '../draft';

/** A word before a headline's colon may be a label; a name of which the article itself reports words is a speaker. */
export function isConfirmed(article: Article, headline: Draft, others: readonly Draft[]): boolean {
  if (headline.doubt === 0) return true;
  const name = wordsOf(article, headline);
  if (namesInstitution(article, headline, name[0] ?? '') || (name.length === 1 && isFamilyName(article, name[0] ?? ''))) return true;
  return (name.at(-1)?.length ?? 0) > 2 && others.some(other => standsFor(name, wordsOf(article, other), commaIn(article, other)));
}

/** `الكيلاني: …` where the article names `سامر الكيلاني`. */
function isFamilyName({ tokens }: Article, name: string): boolean {
  if (!/^ال.{3,}$/u.test(name) || tables.places.has(name)) return false;
  return tokens.some(({ index, form }) => form === name && tables.givenNames.has(tokens[index - 1]?.form ?? ''));
}

/** `«الأشغال»: …` for the ministry of that name, anywhere in the article. */
function namesInstitution({ tokens, closingOf }: Article, { at, sourceTokens }: Draft, first: string): boolean {
  if (!sourceTokens || closingOf[sourceTokens[0] - 1] !== sourceTokens[1]) return false;
  return tokens.some(
    ({ index, form }) =>
      form === first && index > at && tokens.slice(Math.max(0, index - 4), index).some(word => has(tables.organizations, word.form)),
  );
}

/**
 * Whether a headline's name is short for the source of an attribution: it stands first or last in it, or before its title.
 * `الكاف` is not who speaks where `رئيس فرع الكاف للجمعية` does.
 * @param comma words of the source before its first comma; -1 if there is none
 */
function standsFor(name: readonly string[], source: readonly string[], comma: number): boolean {
  const [first = '', ...rest] = name;
  const last = rest.at(-1) ?? first;
  const single = rest.length === 0;
  const town = single && tables.places.has(first);
  // `الموارد: …` for the Ministry of Water Resources, `متحدثة: …` for `المتحدثة سلمى`.
  if (single && has(tables.organizations, source[0] ?? '') && source[1] === first) return true;
  if (single && source[0] === `ال${first}` && !town) return true;
  // `مؤسسة النفط: …` for `المؤسسة الوطنية للنفط`.
  if (
    !single &&
    has(tables.organizations, first) &&
    name.every(word => source.some(other => shapes(other).some(shape => shapes(word).includes(shape))))
  )
    return true;
  const whole = single ? !tables.places.has(last) : name.every(word => source.includes(word)) || source.every(word => name.includes(word));
  const locality = [source.at(-2) ?? '', source.at(-2)?.replace(/^[بلو]/u, '') ?? ''].some(word => tables.localities.has(word));
  return (
    (source[0] === first && (!town || source.length === 1)) ||
    (whole && source.at(-1) === last && !locality) ||
    (comma > 0 && source.slice(0, comma).includes(last))
  );
}

function wordsOf({ tokens }: Article, { sourceTokens }: Draft): string[] {
  return tokens.slice(...(sourceTokens ?? [0, 0])).filter(({ kind }) => kind === 'word').map(({ form }) => form);
}

function commaIn({ tokens }: Article, { sourceTokens }: Draft): number {
  return tokens.slice(...(sourceTokens ?? [0, 0])).findIndex(({ kind }) => kind === 'comma');
}

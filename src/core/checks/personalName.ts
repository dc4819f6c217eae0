import { has, tables } from '../lexicon/tables';
import { tokenize } from '../text/tokens';

/** Parts of a name that do not stand alone: `بن سلمان`, `عبد الله`, `أبو بكر`. */
const JOINERS = new Set(['بن', 'ابن', 'بنت', 'عبد', 'ابو', 'ابي', 'ابا', 'ام', 'ال', 'ذو', 'دي', 'فان', 'فون']);
/** Words between a title and a name, or after it, that no table of its own holds. */
const NOT_NAMES = new Set(['باسم', 'لشؤون', 'شؤون', 'اعمال', 'عام', 'عامة', 'اول', 'سابق', 'سابقة', 'بلاده', 'قال', 'قالت', 'بعد', 'خلال', 'في',
  'من', 'على', 'علي', 'الي', 'عن', 'مع', 'لدي', 'ان']);

/**
 * The parts of a personal name at the end of a noun phrase, without titles, offices and adjectives: two or more make a
 * full name. A name begins with a word without article; a family name alone (`الخطيب`) is one part.
 * @param words folded words of the phrase
 */
export function nameIn(words: readonly string[]): string[] {
  const given = words.findIndex((word, at) => isGiven(word) || (JOINERS.has(word) && words[at + 1] !== undefined));
  if (given < 0) return familyName(words);
  // A foreign name may look as if it had an article: `الفريدو زاموديو`.
  const begin = given === 1 && familyName(words.slice(0, 1)).length > 0 ? 0 : given;
  // A definite title behind a name may be the family's: `سامر الشاعر`.
  const end = words.findIndex((word, at) => at > given && isOffice(word) && !word.startsWith('ال') && !JOINERS.has(word) && !JOINERS.has(words[at - 1] ?? ''));
  return joined(words.slice(begin, end < 0 ? undefined : end));
}

/** Folded words of a phrase, in pieces between its marks: `الناطق الرسمي، روبرت جيبس` are two. */
export function pieces(phrase: string): string[][] {
  const all: string[][] = [[]];
  for (const { kind, form } of tokenize(phrase)) {
    if (kind === 'word') all.at(-1)?.push(form);
    else all.push([]);
  }
  return all.filter(words => words.length > 0);
}

/** Whether a phrase names a person with more than one part of the name. */
export function namesInFull(phrase: string): boolean {
  return pieces(phrase).some(words => nameIn(words).length > 1);
}

/** A lone definite word that is neither title nor office. */
function familyName(words: readonly string[]): string[] {
  return words.length === 1 ? words.filter(word => !isOffice(word) && word.length > 2) : [];
}

/** Whether a word can begin a personal name: no article, no title, no office, no place, no function word. */
function isGiven(word: string): boolean {
  return word.length > 1 && !/^(ال|وال|لل|بال)/u.test(word) && !isOffice(word) && !JOINERS.has(word);
}

function isOffice(word: string): boolean {
  if (NOT_NAMES.has(word)) return true;
  const { roles, honorifics, organizations, outletNouns, places, before, adjectives, anonymous, quantities } = tables;
  return [roles, honorifics, organizations, outletNouns, places, adjectives, anonymous, quantities].some(table => has(table, word)) || before.has(word);
}

/** A joiner and the word after it are one part. */
function joined(words: readonly string[]): string[] {
  const parts: string[] = [];
  words.forEach((word, at) => {
    if (at > 0 && JOINERS.has(words[at - 1] ?? '')) parts.push(`${parts.pop() ?? ''} ${word}`);
    else parts.push(word);
  });
  return parts;
}

import { tables } from '../../lexicon/tables';
import type { Article } from '../../text/article';
import { readComplementizer } from '../words/complementizers';
import { headsNoun, headsSpeaker } from '../words/heads';
import { isAddressee, isMatter, isObjectPronoun } from '../words/phraseWords';

const TANWIN_FATH = '\u064B';

/** Words between a verb and its subject. */
export interface Preamble {
  /** How many tokens they are; to the end of the segment where they have no end of their own. */
  readonly tokens: number;
  /** They are the verb's object or topic, and so make it less likely that a clause farther on is the verb's. */
  readonly stray: boolean;
}

/** What stands at a token before the subject and names nobody; null if the subject may begin there. @param segmentEnd token after the segment */
export function preambleAt({ tokens, text }: Article, at: number, segmentEnd: number): Preamble | null {
  const token = tokens[at], next = tokens[at + 1];
  if (!token) return null;
  const { form } = token;
  const pass = (count: number): Preamble => ({ tokens: count, stray: false });
  // `لم يضف شيئًا`: the tanwin of an accusative shows the object.
  if (!/^(كثير|عدد|بعض)ا$/u.test(form) && !readComplementizer(tokens, at - 1) && text.slice(token.start, token.end).includes(TANWIN_FATH))
    return { tokens: 1, stray: true };
  if (isAccusative(text.slice(token.start, token.end)) && form.startsWith('ال')) return { tokens: 1 + definitesAfter(tokens, at, segmentEnd), stray: true };
  if (/^(من|عن|الي|علي|ل|ب|في|مع|لدي)(هم|هما|هن|نا|كم)$/u.test(form)) return pass(1);
  if (form === 'للمرة') return pass(2);
  // `يأمل ويتطلع أن`, `شاطره الرأي الوزير`: a second verb, a part of the first.
  if (form === 'الراي' || (/^وي[^و].{2,}[^يةا]$/u.test(form) && /^[وف]?ي..../u.test(tokens[at - 1]?.form ?? ''))) return pass(1);
  // `قال لمجلس العلاقات الخارجية`, `قال للملك السعودي`: whom it was said to, with what belongs to it.
  if (isAddressee(form)) return pass(1 + belongings(tokens, at, segmentEnd));
  if (isObjectPronoun(form)) return pass(1);
  if (form === 'ذلك' && !next?.form.startsWith('ال')) return pass(1);
  // `أفاد لوحدة الرصد | بمركز السلامة`: where those are who were told.
  const bound = /^ب...../u.test(form) && headsNoun(form.slice(1)) && !headsNoun(form);
  if (bound && isAddressee(tokens[at - 2]?.form ?? '')) return pass(1 + belongings(tokens, at, segmentEnd));
  if (/^ب(هذا|هذه|ذلك|تلك|ال.+ة)$/u.test(form)) return pass(next?.form.startsWith('ال') ? 2 : 1);
  // `تعهدت بوقف …`, `أفادت بوقوع …`: what it is about.
  if (form.startsWith('ب') && isMatter(form.slice(1))) return { tokens: segmentEnd - at, stray: true };
  return null;
}

/** `الشبابَ`, `أهلَ`: the vowel sign of the object; that of `ـونَ` and `ـينَ` is none. */
export function isAccusative(written: string): boolean {
  return /[^ونيا]\u064E$/u.test(written);
}

/** Definite words behind an addressee: in construct the next one, and adjectives; none that heads a speaker. */
function belongings(tokens: Article['tokens'], at: number, end: number): number {
  const form = (offset: number): string => (at + offset < end && tokens[at + offset]?.kind === 'word' ? tokens[at + offset]?.form ?? '' : '');
  let count = 0;
  const construct = !form(0).startsWith('لل') && !/(نا|ها|هم|ه)$/u.test(form(0));
  if (construct && form(1).startsWith('ال')) count++;
  while (/^ال.{2,}(ي|ية|يين|يون)$/u.test(form(count + 1)) && !headsSpeaker(form(count + 1))) count++;
  return count;
}

/** `الشبابَ السوري`: the adjectives of a definite noun. */
function definitesAfter(tokens: Article['tokens'], at: number, end: number): number {
  let count = 0;
  while (at + count + 1 < end && tokens[at + count + 1]?.form.startsWith('ال')) count++;
  return count;
}

/** `أشار إلى ذلك المحلل`: what was said is pointed at, and the subject stands behind it. */
export function pointsAtWords({ tokens }: Article, at: number): boolean {
  const subject = tokens[at + 2];
  return /^(الي|علي|عن)$/u.test(tokens[at]?.form ?? '') && tokens[at + 1]?.form === 'ذلك' && subject?.kind === 'word' && headsNoun(subject.form.replace(/^ال/u, ''));
}

/** `قال 57% من الآباء`, `قال 12 شاهدا`: how many tokens a number of people takes; 0 if the number counts something else. */
export function countedPeople({ tokens }: Article, at: number, to: number): number {
  const form = (offset: number): string => (at + offset < to ? tokens[at + offset]?.form ?? '' : '');
  const isWord = (offset: number): boolean => at + offset < to && tokens[at + offset]?.kind === 'word';
  // `36 في المئة فقط من …`.
  const spelt = form(1) === 'في' && /^الما?[ئي]ة$/u.test(form(2)) ? 2 : /^بالما?[ئي]ة$/u.test(form(1)) ? 1 : 0;
  if (spelt > 0) {
    const of = 1 + spelt + Number(/^(فقط|تقريبا)$/u.test(form(1 + spelt)));
    return form(of) === 'من' ? of + 2 : /^(منهم|منهن)$/u.test(form(of)) ? of + 1 : 0;
  }
  const percent = /[%٪]$/u.test(form(0));
  const sign = Number(!percent && /^[%٪]$/u.test(form(1)));
  const after = 1 + sign;
  if (!percent && sign === 0 && !(isWord(after) && headsNoun(form(after).replace(/ا$/u, '')))) return 0;
  if (/^(منهم|منهن)$/u.test(form(after))) return after + 1;
  return form(after) === 'من' ? after + (isWord(after + 1) ? 2 : 1) : after;
}

/** Nouns whose number is part of a name (`القناة 12`), or a document and its year (`إحصاءات الإدارة لسنة 2024`). */
export function isNamedNumber({ tokens }: Article, at: number, first: number): boolean {
  const previous = tokens[at - 1]?.form ?? '';
  return (
    tables.numbered.has(previous.replace(/^ال/u, '')) ||
    (/^(ل|ال)?(سنة|عام)$/u.test(previous) && tables.documents.has(tokens[first]?.form.replace(/^لل?/u, '') ?? ''))
  );
}

import { has, tables, withoutConjunction } from '../../lexicon/tables';
import type { Article } from '../../text/article';
import { withoutPrefix } from '../../text/tokens';
import { readComplementizer } from '../words/complementizers';
import type { VerbCue } from '../cue/cues';
import { canSpeak, headsSpeaker } from '../words/heads';
import { mayOpenWithVerb, type Subject } from './subjects';

/** `تلقت بلاغا من مواطن يفيد بأن`: an imperfect right after an indefinite noun in the middle of a clause is said of that noun. */
export function describedBy(article: Article, { at, reading }: VerbCue, sentenceFrom: number): Subject | null {
  if (reading.aspect === 'participle' || reading.prefix !== '' || reading.object) return null;
  const indefinite = (i: number): boolean => article.tokens[i]?.kind === 'word' && !/^و?(ال|لل)/u.test(article.tokens[i]?.form ?? '');
  const adjective = (i: number): boolean => indefinite(i) && /(ي|ية|ة|ين|ون|ات)$/u.test(article.tokens[i]?.form ?? '');
  const twice =
    adjective(at - 1) &&
    adjective(at - 2) &&
    indefinite(at - 3) &&
    headsSpeaker(article.tokens[at - 3]?.form ?? '') &&
    !headsSpeaker(article.tokens[at - 4]?.form ?? '');
  const described =
    indefinite(at - 1) &&
    indefinite(at - 2) &&
    /(ي|ية|ة|ين|ون|ات)$/u.test(article.tokens[at - 1]?.form ?? '') &&
    headsSpeaker(article.tokens[at - 2]?.form ?? '') &&
    article.tokens[at - 2]?.form !== 'بن';
  // `انتهى الاجتماع ببيان أكد أن`.
  const carried = article.tokens[at - 1];
  if (
    carried?.kind === 'word' &&
    at - 1 > sentenceFrom &&
    /^ب.{3,}/u.test(carried.form) &&
    tables.documents.has(carried.form.slice(1)) &&
    agreesWith(carried.form.slice(1), reading)
  )
    return { span: withoutPrefix(article.text, carried, 1), tokens: [at - 1, at], via: [] };
  const from = twice ? at - 3 : described ? at - 2 : indefinite(at - 1) && headsSpeaker(article.tokens[at - 1]?.form ?? '') ? at - 1 : -1;
  if (from <= sentenceFrom) return describedDocument(article, at, reading, sentenceFrom);
  const before = article.tokens[from - 1]?.form ?? '';
  // `صدور تقارير إعلامية ذكرت أن`, but `وقالت صحيفة محلية ذكرت`: in the perfect only what cannot be a verb's subject.
  const suits =
    reading.aspect === 'imperfect'
      ? /^(من|عن|في|الي|علي|ان)$|^.{3,}ت$/u.test(before)
      : article.tokens[from - 1]?.kind === 'word' &&
        (!/^...+ا$/u.test(article.tokens[from]?.form ?? '') || readComplementizer(article.tokens, from - 1) !== null) &&
        (tables.before.has(before) || tables.connectives.has(before) || !before.startsWith('ال')) &&
        agreesWith(article.tokens[from]?.form ?? '', reading);
  if (!suits) return null;
  const head = article.tokens[from], last = article.tokens[at - 1];
  return head && last ? { span: [head.start, last.end], tokens: [from, at], via: [] } : null;
}

/** `بعد نشر تقرير لديوان المحاسبة خلص إلى أن`: the verb is said of the document, with whom it belongs to in between. */
function describedDocument({ tokens }: Article, at: number, reading: VerbCue['reading'], sentenceFrom: number): Subject | null {
  for (let i = at - 1; i > Math.max(sentenceFrom, at - 6); i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    if (
      !tables.documents.has(token.form) ||
      !/^ل.{2,}/u.test(tokens[i + 1]?.form ?? '') ||
      tokens[i - 1]?.kind !== 'word' ||
      !agreesWith(token.form, reading)
    )
      continue;
    const last = tokens[at - 1];
    return last ? { span: [token.start, last.end], tokens: [i, at], via: [] } : null;
  }
  return null;
}

/** `تقارير … ذكرت`, `شاهد … قال`: a perfect that may be said of an indefinite noun. */
function agreesWith(noun: string, { gender, number }: VerbCue['reading']): boolean {
  if (number !== 'singular') return /(ون|ين|ان)$/u.test(noun);
  return (gender === 'f') === (/(ة|ات)$/u.test(noun) || tables.documents.has(noun) && /^ت.ا.ي.$|^م.ا..$|^دراسات$|^انباء$|^وثائق$|^نتائج$/u.test(noun));
}

/** `المحروقات التي يقولون إن`: those who say it are not what the pronoun stands for. */
export function agrees(relative: string, { reading }: VerbCue): boolean {
  if (reading.number === 'plural') return !/الذي$|التي$/u.test(relative);
  return !(relative.endsWith('الذي') && reading.gender === 'f') && !(relative.endsWith('التي') && reading.gender === 'm');
}

/** The noun phrase before a relative pronoun: `التقارير الصحفية التي ذكرت أن`. */
export function antecedent(article: Article, relative: number, sentenceFrom: number): Subject | null {
  const { tokens, text } = article;
  // A bracket or comma may stand between: `ماسك (سبيس إكس) الذي`, `تغريدة للناشط فلان، جاء فيها`.
  if (tokens[relative - 1]?.kind === 'close') while (relative > sentenceFrom + 1 && tokens[relative]?.kind !== 'open') relative--;
  if (tokens[relative - 1]?.kind === 'comma') relative--;
  let from = relative;
  for (let i = relative - 1; i >= Math.max(sentenceFrom, relative - 8); i--) {
    const token = tokens[i];
    if (
      token?.kind !== 'word' ||
      (tables.before.has(token.form) && token.bare !== 'علي') ||
      tables.auxiliaries.has(token.form) ||
      (tables.startsLikeArticle.has(withoutConjunction(token.form)) && i < relative - 1)
    )
      break;
    // `أصدر المجلس بيانا جاء فيه`: the object that carries it, and nothing before.
    if (i === relative - 1 && /^(?!ال)...+ا$/u.test(token.form) && tables.documents.has(token.form.slice(0, -1))) { from = i; break; }
    // `التقى الوفد رئيس البلدية الذي`: an indefinite title after a definite noun is a phrase of its own where a verb came first.
    if (
      has(tables.roles, token.form) &&
      !/^و?ال/u.test(token.form) &&
      tokens[i - 1]?.form.startsWith('ال') &&
      i - 1 > sentenceFrom &&
      mayOpenWithVerb(tokens[sentenceFrom]?.form ?? '')
    ) {
      from = i;
      break;
    }
    if (
      (!token.form.startsWith('ال') && canSpeak(token.form)) ||
      (has(tables.roles, token.form) && !token.form.startsWith('ال')) ||
      has(tables.honorifics, token.form) ||
      i === relative - 1 ||
      (tokens[i + 1]?.form.startsWith('ال') && token.form.startsWith('ال') && i === relative - 2) ||
      (i === relative - 2 && token.form.startsWith('ال') && from === relative - 1)
    )
      from = i;
  }
  const head = tokens[from], last = tokens[relative - 1];
  if (!head || !last || from >= relative || last.kind !== 'word') return null;
  const letters = /^لل/u.test(head.form) ? 2 : /^[وب]ال/u.test(head.form) ? 1 : 0;
  return { span: [withoutPrefix(text, head, letters)[0], last.end], tokens: [from, relative], via: [] };
}

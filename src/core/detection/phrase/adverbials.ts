import { readAction } from '../../lexicon/actions';
import { has, hasWithPronoun, pronounHost, tables } from '../../lexicon/tables';
import type { Article } from '../../text/article';
import type { Token } from '../../text/tokens';
import { readComplementizer } from '../words/complementizers';
import { headsNoun } from '../words/heads';
import { addressedOutlet } from '../words/outlets';
import { isUnknown } from '../words/unknown';
import { headWantsComplement, isName, type PhraseSoFar } from '../words/phraseWords';

const WEEKDAYS = new Set(['السبت', 'الاحد', 'الاثنين', 'الثلاثاء', 'الاربعاء', 'الخميس', 'الجمعة']);

/** Parts of a period: `منتصف الشهر`. */
const PARTS = new Set(['مطلع', 'منتصف', 'اواخر', 'اوائل', 'بداية', 'نهاية', 'مستهل']);

/** Whether an adverbial of time, place or manner begins at a word rather than the phrase or its next word. */
export function startsAdverbial(phrase: PhraseSoFar, token: Token): boolean {
  const { tokens } = phrase.article;
  const begun = phrase.first >= 0;
  const previous = tokens[token.index - 1], after = tokens[token.index + 1];
  // `المتحدث صباح الراضي`: without a day the morning is a name; `خطيب الجمعة` is the preacher's title.
  if (begun && /^(صباح|فجر)$/u.test(token.form) && after?.kind === 'word' && after.form.startsWith('ال') && !tables.time.has(after.form)) return false;
  if (begun && token.form === 'الجمعة' && /^(ال)?(خطيب|امام|صلاة|خطبة)$/u.test(previous?.form ?? '')) return false;
  // `رئيس اللجنة محمد الخميس، أن`: a first name alone is nobody's.
  const firstName = tables.givenNames.has(previous?.form ?? '') && tokens[token.index - 2]?.form.startsWith('ال') === true;
  if (begun && phrase.first < token.index - 1 && firstName && WEEKDAYS.has(token.form)) return false;
  if (begun && token.form === 'نقلا') return true;
  if (tables.time.has(token.form) && !(begun && previous?.form === 'المصري')) return true;
  if (isName(phrase, token)) return false;
  // `لاعب خط وسط نادي …`, `لاعب وسط العروبة`.
  if (token.form === 'وسط' && begun && /^(خط|لاعب|لاعبة|نجم)$/u.test(previous?.form ?? '')) return false;
  // `شبكة سي إن إن`: letters of a name.
  if (token.form === 'ان' && readComplementizer(tokens, token.index) === null) return false;
  const informed = token.form === 'مطلع' && begun && has(tables.anonymous, tokens[phrase.first]?.form ?? '');
  if (!informed && periodEnd(phrase.article, token.index) > token.index) return true;
  return isPreposition(token) || isManner(token.form);
}

/** `أول من أمس`, `مطلع الأسبوع`, `أواخر مايو`, `العام الماضي`: the token after such words, or the token itself where none begin. */
export function periodEnd({ tokens }: Article, at: number): number {
  const form = (offset: number): string => tokens[at + offset]?.form ?? '';
  if (form(0) === 'اول') return form(1) === 'امس' ? at + 2 : form(1) === 'من' && form(2) === 'امس' ? at + 3 : at;
  if (PARTS.has(form(0)) && [tables.periods, tables.months, tables.time].some(table => table.has(form(1)))) return at + 2;
  return tables.periods.has(form(0)) && tables.periodAdjectives.has(form(1)) ? at + 2 : at;
}

/** `إمام المسجد` is a title; only its hamza tells it from `أمام`. */
export function isImam({ bare }: Token): boolean {
  return bare.startsWith('إمام');
}

export function isPreposition(token: Token): boolean {
  return tables.before.has(token.form) && !isImam(token);
}

/** `بحضور الوزير`, `بتصريح`, `بصفته`. */
function isManner(form: string): boolean {
  const noun = /^و?ب(?:ال)?(.{3,})$/u.exec(form)?.[1];
  return noun !== undefined && (hasWithPronoun(tables.manners, noun) || [...tables.manners].some(manner => noun.startsWith(manner)));
}

/** The words of a date after its day (`يوم | 12 يناير/كانون الثاني الماضي`): the token after them; brackets are the caller's. */
export function dateEnd({ tokens }: Article, from: number, to: number): number {
  let at = from;
  for (; at < to; at++) {
    const token = tokens[at];
    const word =
      token?.kind === 'word' &&
      (tables.months.has(token.form) || tables.periodAdjectives.has(token.form) || /^(الاول|الثاني|الاخر|الاخرة|الحجة|القعدة)$/u.test(token.form));
    if (!word && token?.kind !== 'number' && token?.form !== '/') break;
  }
  return at;
}

/** `قال من جهته فلان`, `قال في مؤتمر صحفي الوزير فلان`: where the subject begins behind such a phrase; its end if none does. */
export function subjectBehindVenue(article: Article, at: number, end: number): number {
  const { tokens } = article;
  const noun = tokens[at + 1];
  if (noun?.kind !== 'word' || !(has(tables.venues, noun.form) || tables.sides.has(noun.form))) return end;
  let i = at + 2;
  if (pronounHost(noun.form) === null) {
    while (i < end && tokens[i]?.kind === 'word' && /^(?!ال|ل).{2,}(ي|ية|ة|خاص)$/u.test(tokens[i]?.form ?? '') && !headsNoun(tokens[i]?.form ?? '')) i++;
    const outlet = addressedOutlet(article, i, end);
    if (outlet) i = Math.max(outlet.to, i + 1) + (tokens[outlet.to]?.kind === 'quote' ? 1 : 0);
    if (i === at + 2) return end;
  }
  while (i < end && tokens[i]?.kind === 'word' && tables.time.has(tokens[i]?.form ?? '')) i++;
  const head = tokens[i];
  return i < end &&
    head?.kind === 'word' &&
    !tables.before.has(head.form) &&
    (headsNoun(head.form) || headsNoun(head.form.replace(/^ال/u, '')) || tables.givenNames.has(head.form))
    ? i
    : end;
}

/** `مدير مستشفى السلام في المدينة الجديدة | الدكتور فلان`: how many words up to the rank or name stand behind a place; 0 if neither does. */
export function titleBehindPlace(phrase: PhraseSoFar, at: number, to: number): number {
  const { tokens } = phrase.article;
  const word = (offset: number): Token | undefined => (at + offset < to ? tokens[at + offset] : undefined);
  if (phrase.first < 0 || phrase.named || !/^(في|ب)$/u.test(word(0)?.form ?? '') || !headWantsComplement(phrase)) return 0;
  for (let k = 2; k <= 5; k++) {
    const token = word(k), next = word(k + 1);
    if (token?.kind !== 'word' || tables.before.has(token.form)) return 0;
    // `مسؤول المياه في المعسكر | عبد الكريم هارون`.
    if (k === 2 && word(1)?.form.startsWith('ال') && tables.givenNames.has(token.form) && !token.form.startsWith('ال')) return k;
    // `ممثلة المنظمة في الخرطوم | كلارا بينتو`: two unknown words behind the place.
    const named = [token, next].every(each => isUnknown(each) && readAction(each?.form ?? '') === null);
    if (k === 2 && tables.places.has(word(1)?.form ?? '') && named) return k;
    if (
      tables.honorifics.has(token.form) &&
      token.form.startsWith('ال') &&
      next?.kind === 'word' &&
      !next.form.startsWith('ال') &&
      !tables.before.has(next.form)
    )
      return k;
  }
  return 0;
}

import { has, hasWithPronoun, pronounHost, tables } from '../../lexicon/tables';
import type { Article } from '../../text/article';
import type { Token } from '../../text/tokens';
import { headsNoun } from './heads';

/** A noun phrase as far as it has been read. */
export interface PhraseSoFar {
  readonly article: Article;
  /** Its first and last token; -1 before it has begun. */
  readonly first: number;
  readonly last: number;
  /** A personal name seems to have begun, so a preposition no longer complements the title. */
  readonly named: boolean;
  /** A personal name has begun, whatever title followed it. */
  readonly holdsName: boolean;
  /** It has ended: what follows may only be adverbial, addressee or apposition. */
  readonly ended: boolean;
  /** The verb's object may follow: what looks like one ends the phrase. */
  readonly object: boolean;
}

/** `للجنة`, `لوزارة`: said to somebody; `لافروف` only begins with the letter. */
export function isAddressee(form: string): boolean {
  if (/^لل../u.test(form)) return true;
  const stem = form.slice(1);
  return form.startsWith('ل') && stem.length > 2 && !has(tables.roles, form) && headsNoun(stem);
}

/** `محمد علي جعفري`: after a word without article, `علي` written with ya is the name. */
export function isName(phrase: PhraseSoFar, token: Token): boolean {
  const previous = phrase.article.tokens[token.index - 1];
  // `ديفيد لي`: what looks like a preposition with a pronoun ends a name.
  if (token.form === 'لي')
    return (
      phrase.first >= 0 && previous?.kind === 'word' && !previous.form.startsWith('ال') && phrase.article.tokens[token.index + 1]?.kind !== 'word'
    );
  const after = phrase.article.tokens[token.index + 1];
  // `الصياد علي آل مبارك`.
  if (token.bare === 'علي' && /^(آل|بن|ابن|ولد)$/u.test(after?.bare ?? '')) return true;
  // `رئيس المنظمة، علي صالحي،`.
  if (token.bare === 'علي' && previous?.kind === 'comma' && phrase.first >= 0 && !phrase.named)
    return (
      after?.kind === 'word' &&
      !after.form.startsWith('ال') &&
      !headsNoun(after.form) &&
      !has(tables.venues, after.form) &&
      !tables.before.has(after.form) &&
      phrase.article.tokens[token.index + 2]?.kind === 'comma'
    );
  return token.bare === 'علي' && (phrase.first < 0 || (previous?.kind === 'word' && (!previous.form.startsWith('ال') || has(tables.honorifics, previous.form))));
}

/** على, عن and إلى complete few words; of the others any title may take one. */
export function takesPreposition(phrase: PhraseSoFar, preposition: string, next: Token | undefined): boolean {
  const last = phrase.article.tokens[phrase.last]?.form ?? '', head = phrase.article.tokens[phrase.first]?.form ?? '';
  // `رئيس جهاز الرقابة على المصنفات`, but `علق الفنان على الحادثة`: the verb's own preposition follows a bare title.
  const compound = phrase.last > phrase.first + 1;
  if (preposition === 'علي')
    return (compound && !phrase.object && has(tables.roles, head)) || has(tables.overseers, head) || oversees(phrase);
  // `دراسة حول عادات القراءة`: what a document is about.
  if (preposition === 'حول') return phrase.first === phrase.last && tables.documents.has(head);
  // `النائب بمجلس الشعب عن الجبهة`: whom a member stands for.
  if (preposition === 'عن')
    return (
      tables.answerable.has(last.replace(/^و(?=ال)/u, '')) ||
      // `المتحدث الرسمي | عن الشركة`.
      (/^ال.{2,}ي$/u.test(last) && phrase.last === phrase.first + 1 && tables.answerable.has(head)) ||
      ((/^(ال)?(نائب|نائبة|ممثل|ممثلة|عضو)$/u.test(head) ||
        phrase.article.tokens.slice(phrase.first, phrase.last).some(({ form }) => /^ال(نائب|نائبة|عضو)$/u.test(form))) &&
        headsNoun((next?.form ?? '').replace(/^ال/u, '')))
    );
  if (preposition === 'الي') return tables.envoys.has(head);
  if (preposition === 'مع') return /^ب?ال(علاقة|علاقات|تعاون|تنسيق|تواصل)$/u.test(last);
  if (preposition === 'ضد') return /^(ال)?(ناشط|محتج)(ة|ون|ين)?$/u.test(last);
  // `البطريرك في عظة الأحد`: a bare definite title is complete.
  if (preposition === 'في' && tables.fielders.has(last)) return true;
  // `السلطات في مدينة …`: authorities are those of a place.
  if (preposition === 'في' && phrase.last === phrase.first && last.startsWith('ال'))
    return has(tables.organizations, next?.form ?? '') ||
      (has(tables.outletNouns, next?.form ?? '') && tables.presenters.has(last)) ||
      (has(tables.organizations, last) && tables.localities.has(next?.form ?? '')) ||
      (/^ال(سلطات|شرطة|سفارة|قنصلية)$/u.test(last) && next?.kind === 'word' && pronounHost(next.form) === null && !/^(ذات|نفس|ساعة)$/u.test(next.form));
  // `الصحيفة المقربة من الحكومة`.
  if (preposition === 'من' && tables.closeTo.has(last)) return true;
  // `طلبت النيابة من المحكمة`: asked of her.
  if (preposition === 'من' && phrase.last === phrase.first && last.startsWith('ال') && !has(tables.quantities, head))
    return /^ال.{3,}ون$/u.test(last) && /^ال.{3,}ين$/u.test(next?.form ?? '');
  return !phrase.object || preposition !== 'من' || has(tables.quantities, head) || has(tables.anonymous, head) || has(tables.collective, head);
}

/** `المشرف | على`, `ناصر الغامدي المشرف العام | على`: among the last two words. */
function oversees({ article, first, last }: PhraseSoFar): boolean {
  return article.tokens.slice(Math.max(first, last - 1), last + 1).some(({ form }) => has(tables.overseers, form));
}

/**
 * `المدير العام لقناة …`: a title that lacks its complement takes the outlet; an unnamed source (`مصدر`) speaks to it.
 * @param outletName first word of the outlet, with its article
 * @param told an outlet has been addressed already, so that a second one can only belong to the title
 */
export function outletCompletesTitle(phrase: PhraseSoFar, outletName: string, told: boolean): boolean {
  const head = phrase.article.tokens[phrase.first]?.form ?? '', last = phrase.article.tokens[phrase.last]?.form ?? '';
  // `تقرير لوكالة …` is by the outlet, as `بيان للوزارة` is by the ministry.
  const described = phrase.last === phrase.first + 1 && /^ال.{2,}(ي|ية)$/u.test(last);
  if (phrase.last <= phrase.first + 1 && (!head.startsWith('ال') || described) && has(tables.documents, head)) return true;
  // `الفريق الطبي للاتحاد`: `الاتحاد` is an outlet too, but hardly that of a team.
  const everyday = tables.ambiguousOutletNames.has(outletName) && !tables.outletNames.has(outletName);
  const adjective = phrase.last === phrase.first + 1 && /^ال.{2,}(ي|ية)$/u.test(last);
  if (everyday && adjective && has(tables.organizations, head)) return true;
  // `المستشارة القانونية للاتحاد هند الراوي`: a name follows.
  const after = phrase.article.tokens[phrase.last + 2]?.form ?? '';
  if (everyday && adjective && has(tables.roles, head) && tables.givenNames.has(after)) return true;
  // `المدير الجهوي للوكالة الفنية`: a regional office of the state.
  if (outletName === 'الوكالة' && has(tables.roles, head) && /^ال(جهوي|محلي|اقليمي)ة?$/u.test(last)) return true;
  // `جون فالون، المدير العام لـ«بيرسون»`: the title behind the name.
  const titled = phrase.article.tokens.slice(phrase.first, phrase.last + 1).some(({ form }) => has(tables.roles, form));
  return titled && (tables.executives.has(last) || (told && has(tables.roles, head)));
}

/** Whether a noun is what a verb is about and never somebody: `وقوع`, `سياسة`, `دعمه`. */
export function isMatter(form: string): boolean {
  return tables.matters.has(form) || tables.norms.has(form) || tables.possessions.has(form) || hasWithPronoun(tables.possessions, form);
}

/** `عليه`, `هل`: words that stand between a verb and its subject or open a question, and name nobody. */
export function isObjectPronoun(form: string): boolean {
  if (/^(و|ف)?هل$/u.test(form)) return true;
  // `لفت النظر إلى أن`.
  if (/^(النظر|الانتباه)$/u.test(form)) return true;
  // `اختتم حديثه`, `قدم اعتذاره`: what the speaker has is the verb's object.
  return !tables.notNames.has(form) && (hasWithPronoun(tables.venues, form) || hasWithPronoun(tables.sayings, form) || hasWithPronoun(tables.possessions, form));
}

/** `النيابة في مرافعتها`: what belongs to the speaker is where it was said, not part of the title. */
function ownedBySpeaker(form: string): boolean {
  return pronounHost(form) !== null && form.length > 3 && !form.startsWith('ال') && !tables.notNames.has(form);
}

const DIRECTIONS = new Set(['شمال', 'جنوب', 'شرق', 'غرب', 'وسط']);

/** `المتحدث باسم الوزارة | وفي استجابة لطلب …`: a conjunction before a preposition goes on with the sentence. */
export function joinsPhrase({ article }: PhraseSoFar, token: Token): boolean {
  // `غرب ووسط أفريقيا`.
  if (DIRECTIONS.has(token.form.slice(1)) && DIRECTIONS.has(article.tokens[token.index - 1]?.form ?? '')) return false;
  if (/^و(مقره|مقرها|عمره|عمرها|اسمه|اسمها)$/u.test(token.form)) return true;
  const rest = token.form.slice(1);
  return token.form.startsWith('و') && rest.length > 1 && tables.before.has(rest) && !/^و(علي|الي)$/u.test(token.bare) && rest !== 'لي';
}

const WANT_COMPLEMENT = [tables.roles, tables.unnamed, tables.anonymous, tables.collective, tables.quantities, tables.documents, tables.organizations];

/** Heads such as `مسؤول`, `مدير`, `عدد` take a prepositional complement; a full name does not. */
export function headWantsComplement(phrase: PhraseSoFar): boolean {
  for (let i = phrase.last; i >= phrase.first; i--) {
    const written = phrase.article.tokens[i]?.form ?? '';
    if (phrase.article.tokens[i]?.kind === 'comma') break;
    // `مراسلتنا`, `مصادرنا`.
    const host = written.replace(/(?<=...)نا$/u, '');
    // `مرممون في معهد …`: people of a profession.
    if (i === phrase.first && /^(?!ال).{3,}(ون|ين)$/u.test(written) && !tables.givenNames.has(written)) return true;
    if ([written, host, host.replace(/ت$/u, 'ة')].some(form => WANT_COMPLEMENT.some(table => has(table, form)))) return true;
  }
  return false;
}

/** `ويليام`: a name that begins with و, no word joined on. */
export function isWawName(form: string): boolean {
  return /^و(?!اخر|هولاء|غير|ذلك)/u.test(form) && (tables.wawNames.has(form) || tables.givenNames.has(form));
}

/** After the definite words of a title an indefinite word begins the name: `وزير الخارجية الإيراني | عباس`. */
export function startsName(phrase: PhraseSoFar, token: Token): boolean {
  const previous = phrase.article.tokens[token.index - 1]?.form ?? '';
  const titled = has(tables.honorifics, previous) || (has(tables.roles, previous) && phrase.first === phrase.last);
  if (titled && previous.startsWith('ال') && !/^(ال|ل|ب|و)/u.test(token.form)) return true;
  return previous.startsWith('ال') && !/^(و?ال|ل|ب|و)|^عشرة?$/u.test(token.form) && phrase.last - phrase.first >= 1;
}

/** Words of a name do not follow these without more: their complement belongs to the phrase. */
const COMPLEMENT_PREPOSITIONS = new Set(['في', 'من', 'الي', 'علي', 'لدي', 'عن', 'حول', 'ضد', 'مع', 'لشؤون', 'باسم', 'بلسان', 'بشوون']);
const OPENS_PHRASE_BEFORE_NAME = new Set(['باسم', 'بلسان', 'لشؤون', 'بشؤون', 'لدي']);

/** Whether a preposition and its noun complete the title (`مسؤول | في الشرطة`) or tell where its bearer comes from (`فيصل خليل | من حزب الأمل`). */
export function belongsToTitle(phrase: PhraseSoFar, preposition: string, next: Token): boolean {
  const head = phrase.article.tokens[phrase.first]?.form ?? '', last = phrase.article.tokens[phrase.last]?.form ?? '';
  // `وزيرة الطاقة | من قبة البرلمان`: where it was said.
  const unnamed = has(tables.anonymous, head) || has(tables.collective, head) || tables.unnamedSources.has(head);
  if (preposition === 'من' && !unnamed && /^(قبة|منبر|خلف|داخل|وراء|امام|شرفة|علي|فوق|تحت)$/u.test(next.form)) return false;
  // `الأطراف الموقعة | على الوثيقة`, `السجين المفرج | عنه`: a participle lacks its complement.
  if (governs(phrase) && !has(tables.venues, next.form) && !tables.time.has(next.form)) return true;
  if (preposition === 'من' && !phrase.object && phrase.last > phrase.first && has(tables.organizations, next.form) && !headsNoun(head)) return true;
  if (preposition === 'علي' && oversees(phrase)) return true;
  // `الدكتور كمال هاني من جامعة الموصل`.
  if (preposition === 'من' && !phrase.object && phrase.named && has(tables.organizations, next.form) && !next.form.startsWith('ال')) return true;
  const venue = preposition !== 'من' && has(tables.venues, next.form);
  if (!COMPLEMENT_PREPOSITIONS.has(preposition) || venue || ownedBySpeaker(next.form) || tables.time.has(next.form)) return false;
  if (preposition === 'من' && tables.closeTo.has(last)) return true;
  // `منشق | عن التنظيم`.
  if (preposition === 'عن' && tables.answerable.has(last) && !phrase.named && !has(tables.venues, next.form) && !ownedBySpeaker(next.form)) return true;
  const mayFollowName = OPENS_PHRASE_BEFORE_NAME.has(preposition) || tables.membership.has(last) || /^(المتخصص|المختص)ة?$/u.test(last);
  return takesPreposition(phrase, preposition, next) && (!phrase.named || mayFollowName) && headWantsComplement(phrase);
}

/** A participle with the article, behind its noun, that is incomplete without a preposition: `الخبيرة المقيمة`, `الحزب المتحالف`. */
export function governs(phrase: PhraseSoFar): boolean {
  return phrase.last > phrase.first && isGoverning(phrase.article.tokens[phrase.last]?.form ?? '') && !startsWithName(phrase);
}

/** `المقيم`, `والمتحالفة`. */
export function isGoverning(form: string): boolean {
  const written = form.replace(/^و(?=ال)/u, '');
  return written.startsWith('ال') && tables.governing.has(written.slice(2).replace(/(ة|ون|ين|ات)$/u, ''));
}

/** `أسامة (52 عاما) | المقيم في مدريد`: behind a name alone a participle describes as a relative clause does. */
export function startsWithName({ article, first, last }: PhraseSoFar): boolean {
  const head = article.tokens[first]?.form ?? '';
  return !head.startsWith('ال') && !headsNoun(head) && !article.tokens.slice(first, last + 1).some(({ form }) => has(tables.roles, form));
}

/** `متحدث | باسمها`, `بيان صادر | عنها`, `القائمون | عليها`. */
export function isPronounOfTitle({ article }: PhraseSoFar, { index, form }: Token): boolean {
  const previous = article.tokens[index - 1]?.form ?? '';
  if (/^باسم(ه|ها|هم|هما)$/u.test(form)) return true;
  // `شقيق المجني عليه`.
  if (/^علي(ه|ها|هم)$/u.test(form) && /^ال(مجني|مدعي|محكوم|معتدي|مغمي)$/u.test(previous)) return true;
  return (/^عن(ه|ها|هم)$/u.test(form) && /^ال?(صادر|مسؤول|مسؤولة|صادرة)$/u.test(previous)) || (/^علي(ه|ها|هم)$/u.test(form) && tables.overseers.has(previous));
}

/** `فلان عضو اللجنة | في الغرفة`, `فلان الملحق الثقافي | في السفارة`: a title behind the name takes a complement again. */
export function opensTitle({ article, first, ended }: PhraseSoFar, { form, index }: Token): boolean {
  if (ended || !has(tables.roles, form) || tables.givenNames.has(form)) return false;
  if (article.tokens[index - 1]?.kind === 'quote') return true;
  const next = article.tokens[index + 1]?.form ?? '';
  if (first < 0) return false;
  return form.startsWith('ال') ? /^ال.{2,}(ي|ية)$|^العامة?$/u.test(next) || has(tables.overseers, form) : !/^[بل]/u.test(form);
}

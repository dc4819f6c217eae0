import { has, hasWithPronoun, isKin, pronounHost, tables } from '../lexicon/tables';
import { isMasdar } from '../lexicon/masdars';
import { readVerb } from '../lexicon/verbs';
import type { Article } from '../text/article';
import type { Token } from '../text/tokens';

/** A noun phrase as far as it has been read. */
export interface PhraseSoFar {
  readonly article: Article;
  /** Its first and last token; -1 before it has begun. */
  readonly first: number;
  readonly last: number;
  /** A personal name seems to have begun, so a preposition no longer complements the title. */
  readonly named: boolean;
  /** The verb's object may follow: what looks like one ends the phrase. */
  readonly object: boolean;
}

/** `النائبة | مداخلتها`, `البنك | بيانا`; where an object is likely also `النائب | الشركة`, `المتظاهرون | فض الاعتصام`. */
export function isObject(phrase: PhraseSoFar, token: Token): boolean {
  const { form } = token;
  const previous = phrase.article.tokens[token.index - 1];
  // `منظمة «نور» | المتمردين`, but `صحيفة «نور» البريطانية`.
  if (previous?.kind === 'quote') return phrase.object && phrase.article.openingOf[previous.index] !== -1 && /^ال.{3,}$/u.test(form) && !isDefiniteAdjective(form);
  if (previous?.kind !== 'word') return false;
  const verbs = readVerb(form);
  if (verbs.some(({ aspect }) => aspect === 'participle') && /^م.{2,}ا$/u.test(form)) return true;
  // `رئيسها | الولايات المتحدة`: what carries a pronoun takes no complement.
  if (tables.places.has(form) && phrase.first === phrase.last && has(tables.roles, pronounHost(previous.form) ?? '')) return true;
  // `صحف محلية | إقرار بروتوكول`: an indefinite noun and its adjective are complete.
  const unnamed = [tables.outletNouns, tables.anonymous, tables.documents, tables.collective].some(table => table.has(phrase.article.tokens[phrase.first]?.form ?? ''));
  if (unnamed && isMasdar(form) && !/^ال|ية$/u.test(form) && phrase.last === phrase.first + 1 && /^(?!ال).+(ي|ية)$/u.test(previous.form)) return true;
  // `طهران | واشنطن`, `الرئيس | وفدا`.
  if (tables.places.has(form) && tables.places.has(previous.form)) return true;
  if (phrase.object && !phrase.named && previous.form.startsWith('ال') && /^...+ا$/u.test(form) && !namesOn(phrase, token)) return true;
  // `نقابة المعلمين | وجود نية`: an organisation has no personal name after its complement.
  const impersonal = [tables.organizations, tables.documents, tables.collective].some(table => table.has(phrase.article.tokens[phrase.first]?.form ?? ''));
  if (phrase.object && impersonal && phrase.last === phrase.first + 1 && previous.form.startsWith('ال') && !form.startsWith('ال') && !headsNoun(form.replace(/^و/u, '')) && !has(tables.quantities, form)) return true;
  if (phrase.object && previous.form.startsWith('ال') && (tables.matters.has(form) || tables.possessions.has(form) || tables.venues.has(form) || tables.documents.has(form))) return true;
  // `مدير حملته ألفونس نديالي`: what the title belongs to, and the name.
  const after = phrase.article.tokens[token.index + 1];
  const construct = phrase.first === phrase.last && has(tables.roles, previous.form) && !previous.form.startsWith('ال') && after?.kind === 'word' && !after.form.startsWith('ال') && !tables.before.has(after.form) && !/^[بلو]/u.test(after.form);
  if (phrase.object && !construct && (tables.matters.has(form) || hasWithPronoun(tables.possessions, form) || (/^ات.ا.ات$/u.test(form) && phrase.last > phrase.first))) return true;
  // `المحافظ مصطفى سالم | رسالة`: behind a name of two words.
  if (phrase.object && phrase.named && phrase.last >= phrase.first + 2 && !previous.form.startsWith('ال') && (tables.venues.has(form) || tables.documents.has(form))) return true;
  // `لفت المدير | النظر إلى`.
  if (/^(النظر|الانتباه)$/u.test(form)) return true;
  // `قائد الجيش | قوات الدعم`, `التنظيم | أكثر من مئة`.
  if (phrase.object && previous.form.startsWith('ال') && !phrase.named && !form.startsWith('ال') && tables.organizations.has(form)) return true;
  if (phrase.object && /^(اكثر|اقل|نحو|مئات|عشرات|الاف)$/u.test(form)) return true;
  // `السكان | برحيل الوزير`: a bare definite head is complete.
  if (phrase.object && phrase.first === phrase.last && previous.form.startsWith('ال') && /^ب(?!ال|اسم|لسان|ش[ؤئ]ون).{3,}/u.test(form) && !tables.places.has(form.slice(1)) && !headsNoun(form.slice(1)) && !headsNoun(form)) return true;
  // `أردان | مبادرته`: no name ends so.
  if (phrase.first === phrase.last && /^(?!ال).{3,}ت(ه|ها)$/u.test(form) && !tables.notNames.has(form) && !isKin(form) && !headsNoun(previous.form)) return true;
  // `نائب | زملاءه`.
  if (phrase.object && phrase.first === phrase.last && /^.{3,}[^ي]ه$/u.test(form) && !tables.notNames.has(form) && !has(tables.roles, form)) return true;
  // `المحكمة | بسجن المتهم`.
  if (phrase.object && has(tables.organizations, previous.form) && phrase.first === phrase.last && previous.form.startsWith('ال') && /^ب.{2,}/u.test(form) && !tables.places.has(form)) return true;
  if (form.startsWith('و')) return (hasWithPronoun(tables.possessions, form) && phrase.first !== token.index) || !headsNoun(form.slice(1)) && verbs.some(({ aspect, prefix, verb }) => prefix === 'و' && aspect === 'perfect' && verb.gate === 'open');
  const head = phrase.article.tokens[phrase.first]?.form ?? '';
  const partitive = has(tables.quantities, head) || previous.form === 'من';
  if (!partitive && (/^.{3,}(ها|هم|هما)$/u.test(form) || (/^.{2,}[^ي]ه$/u.test(form) && previous.form.startsWith('ال') && !phrase.named)) && !form.startsWith('ال') && !tables.notNames.has(form) && !has(tables.roles, form.replace(/(ه|ها|هم|هما)$/u, ''))) return true;
  if (/^....+ا$/u.test(form) && tables.venues.has(form.slice(0, -1))) return true;
  if (!phrase.object) return false;
  // `وصف أوباما | الشراكة الاقتصادية`: a name of one word has no adjective.
  if (/^ال.{3,}ة$/u.test(form) && phrase.first === phrase.last && !previous.form.startsWith('ال') && !/ة$/u.test(previous.form) && !headsNoun(previous.form) && !tables.groups.has(previous.form) && !headsNoun(form)) return true;
  // `مسؤولون أولمبيون | اليابان`: in a construct the ن would be gone.
  const plural = /^(?!ال).{3,}(ون|ين)$/u.test(previous.form);
  if (plural && (tables.places.has(form) || (form.startsWith('ال') && !isDefiniteAdjective(form) && previous.index > phrase.first) || (form.startsWith('ال') && previous.index === phrase.first && headsNoun(previous.form)))) return true;
  // `منظمة العفو الدولية | إسرائيل`.
  if (tables.places.has(form) && /^ال.+ية$/u.test(previous.form)) return true;
  if ((/^ب(ال.|.+(ة|ات)$)/u.test(form) && !headsNoun(form) && (phrase.named || phrase.last < phrase.first + 2)) || (phrase.named && tables.places.has(form))) return true;
  // `سامي بن عبدالله الصالح`: the family name.
  if (phrase.article.tokens[token.index - 2]?.form === 'بن') return false;
  const definite = form.startsWith('ال');
  // `الباحث سامر القرعان | الاتفاق`: of two definite words after a first name one is the family's.
  const next = phrase.article.tokens[token.index + 1];
  if (definite && phrase.named && beginsName(phrase, previous) && (next?.form.startsWith('ال') || next?.kind === 'comma' || /^هذ[اه]$/u.test(next?.form ?? '') || headsNoun(next?.form ?? ''))) return false;
  // `الأمين العام لمجلس التعاون`: an indefinite head lacks what it belongs to.
  if (definite && has(tables.organizations, previous.form.replace(/^[لب](?=...)/u, '')) && !/^[لب]?ل?ال/u.test(previous.form)) return false;
  if (definite) return (previous.form.startsWith('ال') || phrase.named) && !isDefiniteAdjective(form);
  return /^ال.{2,}(ون|ات|ين)$/u.test(previous.form) && previous.index === phrase.first;
}

/** A nisba, a known adjective or a title: what goes on with a definite phrase. */
function isDefiniteAdjective(form: string): boolean {
  return /(ي|ية|يين|يون|يتين)$/u.test(form) || tables.adjectives.has(form) || has(tables.roles, form) || has(tables.honorifics, form);
}

/** `منسقة الأمم المتحدة كريستينا فالمر`: an indefinite word goes on; the adjective of an accusative would end in ا too. */
function namesOn({ article }: PhraseSoFar, { index, form }: Token): boolean {
  const next = article.tokens[index + 1];
  return tables.givenNames.has(form) || (next?.kind === 'word' && next.form.length > 2 && !/^(ال|[بلو])|ا$/u.test(next.form) && !tables.before.has(next.form) && !headsNoun(next.form) && !tables.adverbs.has(next.form) && !tables.time.has(next.form));
}

/** The first word of a name after a title: `الباحث | سامر`. */
function beginsName({ article }: PhraseSoFar, { index, form }: Token): boolean {
  return !form.startsWith('ال') && article.tokens[index - 1]?.form.startsWith('ال') === true;
}

/** `محللون | استطلعت بلومبرغ آراءهم`, `رجل دين | يتولى منصبا`: a relative clause without pronoun after an indefinite noun. */
export function describesIndefinite(phrase: PhraseSoFar, token: Token): boolean {
  const { form } = token;
  const head = phrase.article.tokens[phrase.first]?.form ?? '';
  if (head.startsWith('ال') || phrase.named || !headsIndefinite(head)) return false;
  for (let i = phrase.first; i < token.index; i++) if (phrase.article.tokens[i]?.form.startsWith('ال')) return false;
  if (form.startsWith('ال')) return false;
  if (tables.notNames.has(form) || tables.yaNames.has(form) || tables.givenNames.has(form)) return false;
  if (tables.documents.has(head) && /^.{3,}ه$/u.test(form)) return true;
  // `سيدة خمسينية | تقيم في خيمة`.
  if (head.endsWith('ة') && phrase.article.tokens[token.index - 1]?.form.endsWith('ة') && /^ت.{3,}[^ةيا]$/u.test(form) && !tables.places.has(form) && tables.before.has(phrase.article.tokens[token.index + 1]?.form ?? '')) return true;
  return /^.{3,}[^ا]ت(ه|ها)?$/u.test(form) || (/^(ي|تت).{3,}$/u.test(form) && !/(ي|ية|ة|ات|يون|يين|ين)$/u.test(form));
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
  if (token.form === 'لي') return phrase.first >= 0 && previous?.kind === 'word' && !previous.form.startsWith('ال') && phrase.article.tokens[token.index + 1]?.kind !== 'word';
  const after = phrase.article.tokens[token.index + 1];
  // `رئيس المنظمة، علي صالحي،`.
  if (token.bare === 'علي' && previous?.kind === 'comma' && phrase.first >= 0 && !phrase.named) return after?.kind === 'word' && !after.form.startsWith('ال') && !headsNoun(after.form) && !has(tables.venues, after.form) && !tables.before.has(after.form) && phrase.article.tokens[token.index + 2]?.kind === 'comma';
  return token.bare === 'علي' && (phrase.first < 0 || (previous?.kind === 'word' && (!previous.form.startsWith('ال') || has(tables.honorifics, previous.form))));
}

/** على, عن and إلى complete few words; of the others any title may take one. */
export function takesPreposition(phrase: PhraseSoFar, preposition: string, next: Token | undefined): boolean {
  const last = phrase.article.tokens[phrase.last]?.form ?? '', head = phrase.article.tokens[phrase.first]?.form ?? '';
  // `رئيس جهاز الرقابة على المصنفات`, but `علق الفنان على الحادثة`: the verb's own preposition follows a bare title.
  const compound = phrase.last > phrase.first + 1;
  if (preposition === 'علي') return (compound && has(tables.roles, head)) || tables.overseers.has(last) || tables.overseers.has(head);
  // `دراسة حول عادات القراءة`: what a document is about.
  if (preposition === 'حول') return phrase.first === phrase.last && tables.documents.has(head);
  // `النائب بمجلس الشعب عن الجبهة`: whom a member stands for.
  if (preposition === 'عن') return tables.answerable.has(last) || (/^ال?(نائب|نائبة|ممثل|ممثلة|عضو)$/u.test(head) || phrase.article.tokens.slice(phrase.first, phrase.last).some(({ form }) => /^ال(نائب|نائبة|عضو)$/u.test(form))) && headsNoun((next?.form ?? '').replace(/^ال/u, ''));
  if (preposition === 'الي') return tables.envoys.has(head);
  // `البطريرك في عظة الأحد`: a bare definite title is complete.
  if (preposition === 'في' && tables.fielders.has(last)) return true;
  // `السلطات في مدينة …`: authorities are those of a place.
  if (preposition === 'في' && phrase.last === phrase.first && last.startsWith('ال')) return has(tables.organizations, next?.form ?? '') || (has(tables.organizations, last) && /^(مدينة|ولاية|محافظة|منطقة|بلدة|اقليم|مقاطعة)$/u.test(next?.form ?? ''));
  // `طلبت النيابة من المحكمة`: asked of her.
  if (preposition === 'من' && phrase.last === phrase.first && last.startsWith('ال') && !has(tables.quantities, head)) return false;
  return !phrase.object || preposition !== 'من' || has(tables.quantities, head) || has(tables.anonymous, head) || has(tables.collective, head);
}

/**
 * `المدير العام لقناة …`: a title that lacks its complement takes the outlet; an unnamed source (`مصدر`) speaks to it.
 * @param told an outlet has been addressed already, so that a second one can only belong to the title
 */
export function outletCompletesTitle(phrase: PhraseSoFar, told: boolean): boolean {
  const head = phrase.article.tokens[phrase.first]?.form ?? '', last = phrase.article.tokens[phrase.last]?.form ?? '';
  // `تقرير لوكالة …` is by the outlet, as `بيان للوزارة` is by the ministry.
  if (phrase.first === phrase.last && !head.startsWith('ال') && tables.documents.has(head)) return true;
  return has(tables.roles, head) && (told || tables.executives.has(last));
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
export function ownedBySpeaker(form: string): boolean {
  return pronounHost(form) !== null && form.length > 3 && !form.startsWith('ال') && !tables.notNames.has(form);
}

/** `المتحدث باسم الوزارة | وفي استجابة لطلب …`: a conjunction before a preposition goes on with the sentence. */
export function joinsPhrase(token: Token): boolean {
  if (/^و(مقره|مقرها|عمره|عمرها|اسمه|اسمها)$/u.test(token.form)) return true;
  const rest = token.form.slice(1);
  return token.form.startsWith('و') && rest.length > 1 && tables.before.has(rest) && token.bare !== 'وعلي' && rest !== 'لي';
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

/** After the definite words of a title an indefinite word begins the name: `وزير الخارجية الإيراني | عباس`. */
export function startsName(phrase: PhraseSoFar, token: Token): boolean {
  const previous = phrase.article.tokens[token.index - 1]?.form ?? '';
  if (has(tables.honorifics, previous) && previous.startsWith('ال') && !token.form.startsWith('ال')) return true;
  return previous.startsWith('ال') && !/^(و?ال|ل|ب|و)|^عشرة?$/u.test(token.form) && phrase.last - phrase.first >= 1;
}

/** Whether a word is in one of the tables of nouns that head a noun phrase. */
export function headsNoun(form: string): boolean {
  return [tables.roles, tables.honorifics, tables.organizations, tables.anonymous, tables.collective, tables.documents, tables.listeners, tables.outletNouns, tables.quantities, tables.places].some(table => table.has(form));
}

/** Nouns that, indefinite, are often described by a clause: documents, unnamed sources, groups, roles. */
function headsIndefinite(form: string): boolean {
  return [tables.documents, tables.anonymous, tables.collective, tables.roles, tables.unnamed].some(table => table.has(form));
}

import { readAction } from '../../lexicon/actions';
import { isMasdar } from '../../lexicon/masdars';
import { has, hasWithPronoun, isKin, pronounHost, tables } from '../../lexicon/tables';
import { readVerb, type InflectedVerb } from '../../lexicon/verbs';
import type { Token } from '../../text/tokens';
import { readComplementizer } from '../words/complementizers';
import { headsNoun } from '../words/heads';
import { isAccusative } from './phraseStart';
import type { PhraseSoFar } from '../words/phraseWords';
import { isUnknown } from '../words/unknown';

/** A word behind a subject that may be the verb's object, and what stands around it. */
interface Candidate {
  readonly phrase: PhraseSoFar;
  readonly token: Token;
  readonly form: string;
  /** The first word of the subject, and the last before this one. */
  readonly head: string;
  readonly last: string;
  readonly next: Token | undefined;
  /** Whether the subject is a single word so far, has two, has begun a name. */
  readonly alone: boolean;
  readonly two: boolean;
  readonly named: boolean;
  /** Whether the verb takes an object. */
  readonly likely: boolean;
  readonly definite: boolean;
  readonly lastDefinite: boolean;
}

type Rule = readonly [example: string, object: boolean, applies: (word: Candidate) => boolean];

const UNNAMED = [tables.outletNouns, tables.anonymous, tables.documents, tables.collective];
const IMPERSONAL = [tables.organizations, tables.documents, tables.collective];
const THINGS = [tables.matters, tables.possessions, tables.venues, tables.documents];

/** The first rule that applies decides; `|` stands before the word in question. What none of them knows goes on with the subject. */
const RULES: readonly Rule[] = [
  ['المعلمُ | أهلَ القرية', true, ({ phrase, token }) => isAccusative(phrase.article.text.slice(token.start, token.end))],
  [
    'نور الدين, المختار ولد سيدي: names with the article',
    false,
    ({ form, definite, next }) => form === 'الدين' || (definite && /^(ولد|بن|ابن)$/u.test(next?.form ?? '')),
  ],
  ['النائب | مطالبا', true, ({ form }) => /^م.{2,}ا$/u.test(form) && readVerb(form).some(({ aspect }) => aspect === 'participle')],
  [
    'رئيسها | الولايات المتحدة: what carries a pronoun takes no complement',
    true,
    ({ form, alone, last }) => alone && tables.places.has(form) && has(tables.roles, pronounHost(last) ?? ''),
  ],
  [
    'صحف محلية | إقرار بروتوكول: an indefinite noun and its adjective are complete',
    true,
    ({ form, two, head, last }) =>
      two && UNNAMED.some(table => table.has(head)) && isMasdar(form) && !/^ال|ية$/u.test(form) && /^(?!ال).+(ي|ية)$/u.test(last),
  ],
  ['طهران | واشنطن', true, ({ form, last }) => tables.places.has(form) && tables.places.has(last)],
  ['الرئيس | وفدا', true, word => word.likely && !word.named && word.lastDefinite && /^...+ا$/u.test(word.form) && !namesOn(word)],
  [
    'نقابة المعلمين | وجود نية: an organisation has no personal name after its complement',
    true,
    ({ form, likely, two, head, definite, lastDefinite }) =>
      likely &&
      two &&
      IMPERSONAL.some(table => table.has(head)) &&
      lastDefinite &&
      !definite &&
      !headsNoun(form.replace(/^و/u, '')) &&
      !has(tables.quantities, form),
  ],
  ['مجلس الوزراء | ملف الأسعار', true, ({ form, likely, lastDefinite }) => likely && lastDefinite && THINGS.some(table => table.has(form))],
  ['النائب | سياسة الحكومة, but مدير حملته ألفونس نديالي', true, word => word.likely && !lacksName(word) && isThing(word)],
  [
    'المحافظ مصطفى سالم | رسالة: behind a name of two words',
    true,
    ({ form, likely, named, phrase, lastDefinite }) =>
      likely &&
      named &&
      phrase.last >= phrase.first + 2 &&
      !lastDefinite &&
      (tables.venues.has(form) || tables.documents.has(form) || form === 'قطاع'),
  ],
  [
    'والي الولاية طيب كرار | توفير الوقود: a verbal noun in construct behind a name',
    true,
    ({ form, likely, named, phrase, lastDefinite, definite, next }) =>
      likely && named && phrase.last >= phrase.first + 2 && !lastDefinite && !definite && isMasdar(form) && next?.form.startsWith('ال') === true,
  ],
  ['رئيس القسم | المرضى, زعيم العصابة | أصحاب المحال, محافظ البنك | موظفيه: people are its object', true,
    ({ form, last, likely, lastDefinite, named }) => likely && (lastDefinite || named || pronounHost(last) !== null) &&
      (tables.collective.has(form) || tables.listeners.has(form) || ownsPeople(form))],
  ['أليون فاي | المعارضة: a man’s name has no feminine adjective', true, ({ form, head, last, likely, named, next, phrase, definite }) =>
    likely && named && definite && phrase.last > phrase.first && form.endsWith('ة') && !head.endsWith('ة') && !last.endsWith('ة') && !last.startsWith('ال') &&
    !headsNoun(last) && !has(tables.organizations, head) && (next?.kind !== 'word' || tables.before.has(next.form))],
  ['والي القضارف عبد العظيم الجاك | معسكر اللاجئين: behind a family name', true, ({ form, likely, lastDefinite, phrase, definite, next }) =>
    likely && phrase.holdsName && lastDefinite && !definite && isConstruct(next) && !/^[وبل]/u.test(form) &&
    !tables.givenNames.has(form) && !has(tables.roles, form) && !has(tables.honorifics, form) && !/^(بن|ال|ابو|ابن|ام)$/u.test(form)],
  ['عميد الكلية | فصل الطلاب: a short verbal noun in construct', true, ({ form, likely, lastDefinite, definite, next }) =>
    likely && lastDefinite && !definite && /^[^وبل]..$/u.test(form) && !tables.givenNames.has(form) && !headsNoun(form) && isConstruct(next)],
  ['ألكسيس تسيبراس | موقفا صارما', true, ({ form, likely, named, next }) => likely && named && /^...+ا$/u.test(form) && /^...+ا$/u.test(next?.form ?? '')],
  ['السفير لدى أديس أبابا | الصحفيين, but نقابة الصحفيين', true, ({ form, last, likely, two, alone }) =>
    likely && !alone && !two && /^ال.+ين$/u.test(form) && tables.listeners.has(form) && !headsNoun(last)],
  ['المدرب | بلاعبيه', true, ({ form, likely, lastDefinite }) => likely && lastDefinite && form.startsWith('ب') && ownsPeople(form.slice(1))],
  ['بيان للوزارة | بالهجوم', true, ({ form, likely, lastDefinite }) =>
    likely && lastDefinite && /^بال.../u.test(form) && !headsNoun(form.slice(3)) && !headsNoun(form.slice(1)) && !tables.places.has(form.slice(1))],
  ['المدرب التونسي | بأداء فريقه, رئيس اللجنة | بجميع الحاضرين', true, ({ form, likely, lastDefinite }) =>
    likely && lastDefinite && /^ب.{3,}/u.test(form) && isPraised(form.slice(1))],
  ['باحثون | بيانات, but باحثون أميركيون', true, ({ form, likely, alone, definite, last }) =>
    likely && alone && !definite && /^(?!ال).{3,}ون$/u.test(last) && !tables.givenNames.has(last) &&
    (/^(?![وبل]).{2,}(ات|ا)$/u.test(form) || tables.documents.has(form) || isMasdar(form))],
  ['تحليل فني | اللحظات الأخيرة: an indefinite noun and its adjective', true, ({ form, likely, two, head, last, definite }) =>
    likely && two && definite && !form.endsWith('ية') && tables.documents.has(head) && !head.startsWith('ال') && /^(?!ال).{2,}(ي|ية)$/u.test(last)],
  ['ناطق باسم الشرطة | إعطاء المزيد', true, ({ form, likely, lastDefinite, definite, next }) =>
    likely && lastDefinite && !definite && isMasdar(form) && !tables.givenNames.has(form) && !headsNoun(form) && next?.form.startsWith('ال') === true],
  ['رفضت شركة نوران | التعليق, but أعلنت هيئة الرد', true, ({ form, likely, alone, last }) =>
    likely && !(alone && headsNoun(last)) && tables.declined.has(form)],
  ['مكتب الصحة | هذه الأرقام', true, ({ form, likely, lastDefinite, last }) =>
    likely && /^(هذا|هذه|تلك|هؤلاء)$/u.test(form) && (lastDefinite || tables.places.has(last))],
  ['المصدر في الشركة | صحة ما تردد', true, ({ form, definite, lastDefinite, next }) =>
    !definite && !form.startsWith('و') && lastDefinite && next?.form === 'ما' && (form === 'صحة' || isMasdar(form))],
  ['المدرب | رأي زميله', true, ({ form, likely, lastDefinite }) => likely && lastDefinite && tables.sayings.has(form) && !tables.venues.has(form)],
  ['المدير | تأخر المشروع', true, ({ form, likely, lastDefinite, next, token }) =>
    likely && lastDefinite && /^ت[^اي]..$/u.test(token.bare) && next?.form.startsWith('ال') === true && !tables.givenNames.has(form) && !headsNoun(form)],
  ['لفت المدير | النظر إلى', true, ({ form }) => /^(النظر|الانتباه)$/u.test(form)],
  [
    'قائد الجيش | قوات الدعم',
    true,
    ({ form, likely, named, definite, lastDefinite }) => likely && !named && lastDefinite && !definite && tables.organizations.has(form),
  ],
  ['التنظيم | أكثر من مئة', true, ({ form, likely }) => likely && tables.approximations.has(form)],
  [
    'السكان | برحيل الوزير: a bare definite head is complete',
    true,
    ({ form, likely, alone, lastDefinite }) =>
      likely &&
      alone &&
      lastDefinite &&
      /^ب(?!ال|اسم|لسان|ش[ؤئ]ون).{3,}/u.test(form) &&
      !tables.places.has(form.slice(1)) &&
      !headsNoun(form.slice(1)) &&
      !headsNoun(form),
  ],
  ['الدكتور سمير | كلامه', true, ({ form, phrase }) =>
    phrase.object && !form.startsWith('و') && [tables.sayings, tables.speeches].some(table => hasWithPronoun(table, form))],
  [
    'أردان | مبادرته: no name ends so',
    true,
    ({ form, alone, last }) => alone && /^(?!ال).{3,}ت(ه|ها)$/u.test(form) && !tables.notNames.has(form) && !isKin(form) && !headsNoun(last),
  ],
  [
    'نائب | زملاءه',
    true,
    ({ form, likely, alone }) => likely && alone && /^.{3,}[^ي]ه$/u.test(form) && !tables.notNames.has(form) && !has(tables.roles, form),
  ],
  [
    'المحكمة | بسجن المتهم',
    true,
    ({ form, likely, alone, last, lastDefinite }) =>
      likely && alone && lastDefinite && has(tables.organizations, last) && /^ب.{2,}/u.test(form) && !tables.places.has(form),
  ],
  [
    'المدرب | وثقته',
    true,
    ({ form, phrase, token }) => form.startsWith('و') && hasWithPronoun(tables.possessions, form) && phrase.first !== token.index,
  ],
  ['الوزير | وقال', true, ({ form }) => form.startsWith('و') && !headsNoun(form.slice(1)) && readVerb(form).some(opensWithWa)],
  ['الوزير | والمدير: joined on', false, ({ form }) => form.startsWith('و')],
  ['اللاعبة الألمانية | أنجليكه كيربر: a foreign name, where the verb takes no object', false, word => !word.likely && beginsForeignName(word)],
  ['النائبة | مداخلتها', true, word => !isPartitive(word) && isOwned(word)],
  ['البنك | بيانا', true, ({ form }) => /^....+ا$/u.test(form) && tables.venues.has(form.slice(0, -1))],
  ['a verb that takes no object', false, ({ likely }) => !likely],
  [
    'أوباما | الشراكة الاقتصادية: a name of one word has no adjective',
    true,
    ({ form, alone, last, lastDefinite }) =>
      alone && /^ال.{3,}ة$/u.test(form) && !lastDefinite && !last.endsWith('ة') && !headsNoun(last) && !tables.groups.has(last) && !headsNoun(form),
  ],
  [
    'مسؤولون أولمبيون | اليابان: in a construct the ن would be gone',
    true,
    ({ form, alone, last, definite }) =>
      /^(?!ال).{3,}(ون|ين)$/u.test(last) && (tables.places.has(form) || (definite && (alone ? headsNoun(last) : !isDefiniteAdjective(form)))),
  ],
  ['منظمة العفو الدولية | إسرائيل', true, ({ form, last, named }) => tables.places.has(form) && (named || /^ال.+ية$/u.test(last))],
  ['المندوب | بالقرار', true, ({ form, named, alone, two, phrase }) =>
    /^ب(ال.|.+(ة|ات)$)/u.test(form) && !headsNoun(form) &&
    (named || (phrase.holdsName && (!headsNoun(form.slice(1)) || tables.venues.has(form.slice(1)) || tables.documents.has(form.slice(1)))) || alone || two)],
  ['سامي بن عبدالله الصالح, عبد العزيز الناصر: the family name', false, ({ phrase, token }) =>
    !isMasdar(token.form) && /^(بن|عبد)$/u.test(phrase.article.tokens[token.index - 2]?.form ?? '')],
  ['الباحث سامر القرعان | الاتفاق: of two definite words after a first name one is the family’s', false, isFamilyName],
  [
    'الأمين العام لمجلس التعاون: an indefinite head lacks what it belongs to',
    false,
    ({ definite, last }) => definite && has(tables.organizations, last.replace(/^[لب](?=...)/u, '')) && !/^[لب]?ل?ال/u.test(last),
  ],
  [
    'الرئيس الأميركي | الممثلة الكوميدية: a woman’s title is not his',
    true,
    ({ definite, form, head, lastDefinite }) =>
      definite && lastDefinite && form.endsWith('ة') && has(tables.roles, form) && !head.endsWith('ة') && has(tables.roles, head),
  ],
  ['المعلمة النازحة وصال عبد الباقي: an adjective, since a name follows', false, word =>
    word.definite && word.lastDefinite && !word.named && isFollowedByName(word)],
  ['النائب | الشركة', true, ({ form, definite, lastDefinite, named }) => definite && (lastDefinite || named) && !isDefiniteAdjective(form)],
  ['المتظاهرون | فض الاعتصام', true, ({ definite, alone, last }) => !definite && alone && /^ال.{2,}(ون|ات|ين)$/u.test(last)],
];

/** Whether a word after the subject of a verb is no longer part of it but the verb's object. */
export function isObject(phrase: PhraseSoFar, token: Token): boolean {
  const { tokens, openingOf } = phrase.article;
  const previous = tokens[token.index - 1];
  // `منظمة «نور» | المتمردين`, but `صحيفة «نور» البريطانية`.
  if (previous?.kind === 'quote') return phrase.object && openingOf[previous.index] !== -1 && /^ال.{3,}$/u.test(token.form) && !isDefiniteAdjective(token.form);
  if (previous?.kind !== 'word') return false;
  const word: Candidate = {
    phrase, token, form: token.form, head: tokens[phrase.first]?.form ?? '', last: previous.form, next: tokens[token.index + 1],
    alone: phrase.last === phrase.first, two: phrase.last === phrase.first + 1, named: phrase.named, likely: phrase.object,
    definite: token.bare.startsWith('ال'), lastDefinite: previous.bare.startsWith('ال'),
  };
  return RULES.find(([, , applies]) => applies(word))?.[1] ?? false;
}

const opensWithWa = ({ aspect, prefix, verb }: InflectedVerb): boolean => prefix === 'و' && aspect === 'perfect' && verb.gate === 'open';

function isThing({ form, alone }: Candidate): boolean {
  return tables.matters.has(form) || hasWithPronoun(tables.possessions, form) || (!alone && /^ات.ا.ات$/u.test(form));
}

/** `موظفيه`, `ناخبيها`, `زملاءه`: a plural and whose they are. */
function ownsPeople(form: string): boolean {
  return /^(?![وب]|ال).{3,}(ي|اء)(ه|ها|هم)$/u.test(form) && !tables.notNames.has(form) && !tables.givenNames.has(form);
}

/** A definite noun that is no second half of a name such as `نور الدين`. */
function isConstruct(next: Token | undefined): boolean {
  return next?.kind === 'word' && /^ال(?!(دين|له|اسلام|هدي|حق|عابدين|زمان)$)/u.test(next.form);
}

/** Two words that are neither definite nor anything else we know: a name. */
function isFollowedByName({ phrase, token, next }: Candidate): boolean {
  const names = [next, phrase.article.tokens[token.index + 2]];
  return names.every(word => isUnknown(word) && !/ا$/u.test(word?.form ?? '') && !isMasdar(word?.form ?? '')) && readAction(next?.form ?? '') === null;
}

/** What is praised or blamed: a verbal noun, what somebody has, all or some of a group. */
function isPraised(form: string): boolean {
  return !headsNoun(form) && (isMasdar(form) || isThingOf(form)) || /^(جميع|كل|بعض|كافة)$/u.test(form);
}

function isThingOf(form: string): boolean {
  return tables.matters.has(form) || tables.possessions.has(form) || hasWithPronoun(tables.possessions, form);
}

/** `مدير | حملته ألفونس`: an indefinite title before what it belongs to, and a name behind that. */
function lacksName({ alone, last, lastDefinite, next }: Candidate): boolean {
  return alone && has(tables.roles, last) && !lastDefinite && next?.kind === 'word' && !/^ال|^[بلو]/u.test(next.form) && !tables.before.has(next.form);
}

/** `عدد من | أعضائها`: the owner is inside the phrase. */
function isPartitive({ head, last }: Candidate): boolean {
  return has(tables.quantities, head) || last === 'من';
}

function isOwned({ form, named, definite, lastDefinite }: Candidate): boolean {
  if (definite || tables.notNames.has(form) || has(tables.roles, form.replace(/(ه|ها|هم|هما)$/u, ''))) return false;
  return /^.{3,}(ها|هم|هما)$/u.test(form) || (/^.{2,}[^ي]ه$/u.test(form) && lastDefinite && !named);
}

/** An indefinite word in ه behind an adjective in ـية or ـي, and another indefinite word before the end of the zone. */
function beginsForeignName({ form, last, next }: Candidate): boolean {
  return /^(?!ال).{3,}ه$/u.test(form) && /^ال.+(ية|ي)$/u.test(last) && next?.kind === 'word' && !/^(ال|[بل])/u.test(next.form) && !tables.before.has(next.form);
}

function isFamilyName({ phrase, token, definite, named, last, lastDefinite, next }: Candidate): boolean {
  if (!definite || !named || lastDefinite || !phrase.article.tokens[token.index - 2]?.form.startsWith('ال')) return false;
  const following = next?.form ?? '';
  const objectFollows = following.startsWith('ال') || next?.kind === 'comma' || /^هذ[اه]$/u.test(following) || headsNoun(following) || isMasdar(following);
  const clauseFollows = readComplementizer(phrase.article.tokens, token.index + 1) !== null;
  return objectFollows || clauseFollows || (tables.before.has(following) && tables.givenNames.has(last));
}

/** A nisba, a known adjective or a title: what goes on with a definite phrase. */
function isDefiniteAdjective(form: string): boolean {
  return /(ي|ية|يين|يون|يتين)$|^ال(مت|من|مست).{2,}ة$/u.test(form) || tables.adjectives.has(form) || has(tables.roles, form) || has(tables.honorifics, form);
}

/** `منسقة الأمم المتحدة كريستينا فالمر`: an indefinite word goes on; the adjective of an accusative would end in ا too. */
function namesOn({ form, next }: Candidate): boolean {
  return (
    tables.givenNames.has(form) ||
    (next?.kind === 'word' &&
      next.form.length > 2 &&
      !/^(ال|[بلو])|ا$/u.test(next.form) &&
      !tables.before.has(next.form) &&
      !headsNoun(next.form) &&
      !tables.adverbs.has(next.form) &&
      !tables.time.has(next.form))
  );
}

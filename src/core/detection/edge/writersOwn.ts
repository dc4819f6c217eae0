import { readAction } from '../../lexicon/actions';
import { isMasdar } from '../../lexicon/masdars';
import { has, hasWithPronoun, tables } from '../../lexicon/tables';
import { readVerb } from '../../lexicon/verbs';
import { readComplementizer } from '../words/complementizers';
import { formAt, type Edge, type Place } from './edge';
import { isPrayer } from '../cue/homographs';
import { answersTopic, reportsBehindTopic, reportsWithin } from './newReports';
import { opensTopic } from '../source/topics';

/** Where the writer goes on in his own words: an example, and the question whether this is such a place. */
const WRITERS_OWN: readonly (readonly [example: string, applies: (place: Place) => boolean])[] = [
  ['، مطالبا بإقالة الوزير: what the speaker does besides', ({ afterComma, cue, form }) =>
    afterComma && cue !== null && form !== 'مقارنة' && tables.speechActs.has(form.replace(/(ة|ين)$/u, 'ا'))],
  ['… في الظروف الصعبة مشيدا بجهود, without comma: behind a definite noun and before its own object', ({ afterComma, article, at, cue, form, next }) =>
    !afterComma && cue !== null && !/^(محاول|محمل|ساع)/u.test(form) && tables.speechActs.has(form.replace(/ين$/u, 'ا')) &&
    !(form.startsWith('متهم') && (next.startsWith('ب') || tables.before.has(next))) &&
    /^[وبلك]?ال|^(مع|عن|في|ب|ل|من|الي|علي)(ه|ها|هم|هما)$/u.test(article.tokens[at - 1]?.form ?? '') && article.tokens[at + 1]?.kind === 'word'],
  ['، مقدما شكره', ({ afterComma, cue, form, next }) => afterComma && cue !== null && /^مقدم(ا|ة|ين)$/u.test(form) && /^(ال)?(شكر|اعتذار)/u.test(next)],
  ['، قبل أن يغادر القاعة', ({ article, at, cue, cueAt, form, next }) =>
    article.tokens[at - 1]?.kind === 'comma' && form === 'قبل' && next === 'ان' && cue !== null && (cue.reading.aspect === 'perfect' || cueAt.has(at + 2))],
  ['، في حين تراجعت الأسعار, behind a phrase', place =>
    place.afterComma && place.cue === null && place.form === 'في' && place.next === 'حين' &&
    (readAction(formAt(place, place.at + 2)) !== null || /^[يت]ت.{2,}$/u.test(formAt(place, place.at + 2)))],
  ['، داعيا المولى أن, a prayer of the speaker’s', ({ afterComma, form, next }) => afterComma && isPrayer(form, next)],
  ['لكن الكيال شكك, somebody who speaks elsewhere', place =>
    place.form === 'لكن' && place.names.has(place.next) && place.cue !== null && !isOwnSource(place, place.at + 1)],
  ['، لكن بعض المحللين كانوا توقعوا: others, who said so before', place =>
    place.afterComma && /^(لكن|ولكن)$/u.test(place.form) && saidBefore(place, place.at)],
  ['، وأعرب الأمين عن سعادته: somebody else, with a noun instead of a clause', place => place.afterComma && tellsOfAnother(place)],
  ['، واستشهد بما أعدته الهيئة: what the speaker does besides', ({ afterComma, cue, form }) =>
    afterComma && cue?.reading.aspect === 'perfect' && /^و(استشهد|استعرض|تطرق|اختتم)(ت|وا)?$/u.test(form)],
  ['«…»، وسوف تقيم, «…»، كما مشطت: the marks have ended what was said', place => place.afterComma && isBehindMarks(place) && acts(place)],
  ['… ولفت في حديثه إلى', ({ article, at, cueAt, form, next }) =>
    form.startsWith('و') && cueAt.get(at)?.reading.aspect === 'perfect' && cueAt.get(at)?.reading.verb.gate === 'open' && /^(في|خلال)$/u.test(next) &&
    hasWithPronoun(tables.speeches, article.tokens[at + 2]?.form ?? '')],
  ['… واكتفى بالتأكيد على', ({ cue, form, next }) => cue !== null && /^واكتف(ي|ت|وا)$/u.test(form) && /^بال.{3,}/u.test(next)],
  ['، والله ولي التوفيق', ({ afterComma, form, next }) => afterComma && form === 'والله' && /^(ولي|الموفق|المستعان|الهادي|اعلم)$/u.test(next)],
  ['، كما قدم الشكر, كما أشاد بالجهود: what the speaker did too', place => place.afterComma && place.cue !== null && place.form === 'كما' && didToo(place)],
  ['، ومصادر مستقلة تقول إن: somebody else, the subject first', place => place.afterComma && namesAnother(place)],
  ['، ويرجح آخرون إمكانية إغلاقه', ({ afterComma, article, at, cueAt, form, next }) =>
    afterComma && form.startsWith('و') && cueAt.get(at)?.reading.aspect === 'imperfect' && /^(اخرون|اخر|البعض|بعضهم)$/u.test(next) &&
    isMasdar(article.tokens[at + 2]?.form ?? '')],
  ['، فقلت: …, the writer answers', ({ afterComma, form }) => afterComma && /^فقل(ت|نا)$/u.test(form)],
  ['، وينتظر أن يكون القرار أوليا', ({ afterComma, form, next }) => afterComma && /^و(ينتظر|يرتقب)$/u.test(form) && next === 'ان'],
  ['… من جهة أخرى أكدت الهيئة أن', place => tables.openers.has(`${place.form} ${place.next} ${formAt(place, place.at + 2)}`) && place.cueAt.has(place.at + 3)],
  ['بقوله إنه, the same report in other words', ({ article, at, form }) =>
    /^بقول(ه|ها|هم|هما)$/u.test(form) &&
    (readComplementizer(article.tokens, at + 1) !== null || article.tokens[at + 1]?.kind === 'colon' || (article.closingOf[at + 1] ?? -1) > 0)],
  ['، ما أثار غضب الجمهور: how it was received', ({ afterComma, article, at, form, next }) =>
    afterComma && /^(ما|مما)$/u.test(form) && /^(اثار|اثارت|لقي|لاقي|قوبل)$/u.test(next) && tables.reactions.has(article.tokens[at + 2]?.form ?? '')],
  ['، كما سعى كارتر إلى: the speaker by his name', place => place.afterComma && place.cue !== null && place.form === 'كما' &&
    (readAction(place.next) !== null || readVerb(place.next).some(({ aspect }) => aspect === 'perfect')) && isOwnName(place, place.at + 2)],
  ['وهناك من يرى أن: others', ({ at, cueAt, form, next }) => /^و(هناك|هنالك|ثمة|منهم|بينهم)$/u.test(form) && next === 'من' && cueAt.has(at + 2)],
  ['رابط الخبر بصحيفة المدار: what the page adds', ({ form, next }) => form === 'رابط' && next === 'الخبر'],
  ['، وهو ما نفته الشرطة', place =>
    place.afterComma && /^(و(هو|هي)|الامر)$/u.test(place.form) && /^(ما|الذي)$/u.test(place.next) &&
    (isFact(place, place.at + 2) || place.article.tokens[place.at - 2]?.kind === 'quote')],
  ['، وتعجب الكيال من, a verb before the name of a speaker', ({ afterComma, article, at, form, names, next }) =>
    afterComma && /^و(?!ال).{3,}/u.test(form) && names.has(next) && !readComplementizer(article.tokens, at)],
  ['«…» أي القوات الموالية, a gloss', ({ article, at, form, from, next }) =>
    form === 'اي' && next.startsWith('ال') && article.tokens[at - 1]?.kind === 'quote' && (article.openingOf[at - 1] ?? -1) >= from],
  ['، ولم يحدد موعدا', ({ afterComma, form, next }) => afterComma && form === 'ولم' && tables.withholding.has(next)],
  ['؛ فقد غادر', ({ article, at, form }) => article.tokens[at - 1]?.kind === 'semicolon' && /^(فقد|فان|فانه|فانها)$/u.test(form)],
  ['، ولم يعلق على الأمر', place =>
    place.afterComma && place.form === 'ولم' && place.cueAt.get(place.at + 1)?.reading.verb.gate === 'open' && !reportsWithin(place, place.at)],
  ['، رافضا الكشف عن اسمه', ({ afterComma, form, next }) => afterComma && /^(رافضا|رافضة|رافضين|مفضلا|مفضلة)$/u.test(form) && tables.withheld.has(next)],
  ['، وذلك خلال مؤتمر صحفي: where it was said', ({ afterComma, article, at, form, next }) =>
    afterComma && form === 'وذلك' && tables.occasions.has(next) && isOccasion(article.tokens[at + 2]?.form ?? '')],
  ['، في وقت هرعت فيه, but not ، في وقت لاحق', ({ afterComma, article, at, form, next }) =>
    afterComma && form === 'في' && next === 'وقت' && article.tokens.slice(at + 2, at + 5).some(word => word.form === 'فيه')],
  ['، ومن المتوقع أن', ({ afterComma, form, next }) => afterComma && form === 'ومن' && tables.expected.has(next)],
  ['، دون ذكر تفاصيل', place =>
    /^(دون|بدون|من)$/u.test(place.form) && (place.afterComma ? leavesOut(place, place.at + 1) : /^(مزيد|تفاصيل)$/u.test(place.next))],
  ['وعن موعد الافتتاح، قالت فلانة', place => /^و(عن|حول|بشان|بخصوص)$/u.test(place.form) && (reportsWithin(place, place.at) || reportsBehindTopic(place, place.at))],
  ['أما رئيس اللجنة فقد أكد', place => opensTopic(place.article.tokens[place.at]) && place.cue !== null && answersTopic(place, place.at)],
  ['، يذكر أن, جاء ذلك في', place =>
    place.afterComma && ((tables.narration.has(place.form) && !reportsWithin(place, place.at)) ||
    tables.narration.has(`${place.form} ${place.next}`))],
];

/** Whether the reported words end before a word because the writer goes on in his own. */
export function isWritersOwn(place: Place): boolean {
  return WRITERS_OWN.some(([, applies]) => applies(place));
}

/** `وذلك في مؤتمر صحفي`, `وذلك على هامش …`, `وذلك عقب لقائه`; but `وذلك خلال الفترة من …`, `وذلك في إطار …`. */
function isOccasion(noun: string): boolean {
  return tables.speeches.has(noun) || hasWithPronoun(tables.speeches, noun);
}

/** Whether the name at a token is the cue's own source. */
function isOwnSource({ article: { tokens }, cue, from }: Edge, at: number): boolean {
  return cue !== null && tokens.slice(cue.at, from).some(({ form }) => form === tokens[at]?.form);
}

/** Whether the word at a token, no short one, stands in the cue's source too. */
function isOwnName(edge: Edge, at: number): boolean {
  return (edge.article.tokens[at]?.form.length ?? 0) > 3 && isOwnSource(edge, at);
}

/** `، وهو ما نفته الشرطة`, `، وهو ما لم تعلق عليه`: what somebody else says of it is the writer's to tell. */
function isFact(edge: Edge, at: number): boolean {
  const negated = /^(لم|لا|لن)$/u.test(formAt(edge, at));
  const points = /^(فيه|به|عنه|عليه|له|اليه)$/u.test(formAt(edge, negated ? at + 2 : at + 1));
  return readVerb(formAt(edge, negated ? at + 1 : at)).some(({ aspect, object, verb }) => (aspect === 'perfect' || aspect === 'imperfect') &&
    (negated || object || points) && verb.gate !== 'knowledge');
}

/** A perfect of a verb of feeling or saying, and a title behind it that is not the cue's own. */
function tellsOfAnother({ article: { tokens }, at, cue, cueAt, next }: Place): boolean {
  const other = cueAt.get(at);
  if (!cue || other?.reading.prefix !== 'و' || other.reading.aspect !== 'perfect' || !other.reading.verb.nominal || other.reading.object) return false;
  const titled = [tables.roles, tables.honorifics, tables.collective, tables.anonymous].some(table => has(table, next)) || /^(ال)?.{3,}ون$/u.test(next);
  return titled && tokens.slice(at + 2, at + 12).some(({ form }) => form === other.reading.verb.requires || /^(عن|علي|الي|من)$/u.test(form));
}

/** Right behind the comma after marks that stand inside the content. */
function isBehindMarks({ article, at, from }: Place): boolean {
  const open = article.openingOf[at - 2] ?? -1;
  return article.tokens[at - 1]?.kind === 'comma' && open > from && at - 2 - open > 3;
}

/** `وسوف تقيم`, `ويتميز`, `كما مشطت`: a verb that goes on with something else. */
function acts({ form, next }: Place): boolean {
  const verb = form === 'كما' ? next : form.startsWith('و') ? form.slice(1) : '';
  return verb === 'سوف' || readAction(verb) !== null || /^س?ت.{3,}[^ةاي]$|^س?ي.{3,}[^ةاين]$|^(?!ال).{2,}[^ا]ت$/u.test(verb);
}

/** A perfect of thanks or praise, in the gender of the cue. */
function didToo({ at, cue, cueAt, next, article }: Place): boolean {
  if (/^قدم(ت|وا)?$/u.test(next)) return /^(ال)?شكر/u.test(article.tokens[at + 2]?.form ?? '');
  const verb = cueAt.get(at + 1)?.reading;
  return verb?.aspect === 'perfect' && /^(أشاد|أثنى|ثمن|شكر|هنأ|أعرب)$/u.test(verb.verb.lemma) && verb.gender === cue?.reading.gender;
}

/** An unnamed source or an institution with و, and soon behind it a verb of saying of its own. */
function namesAnother({ article: { tokens }, at, cueAt, form, reports }: Place): boolean {
  const another = /^و(اخر|اخري|اخرون|البعض)$/u.test(form) || [tables.anonymous, tables.documents].some(table => table.has(form.slice(1)));
  if (!form.startsWith('و') || !another) return false;
  for (let i = at + 1; i < at + 5 && tokens[i]?.kind === 'word'; i++) {
    const other = cueAt.get(i);
    if (other) return other.reading.prefix === '' && other.reading.aspect === 'imperfect' && reports(other);
  }
  return false;
}

/** A noun phrase, كان and the perfect of a reporting verb. */
function saidBefore({ article: { tokens }, cueAt }: Edge, at: number): boolean {
  for (let i = at + 2; i < at + 7; i++) {
    if (tokens[i]?.kind !== 'word') return false;
    if (/^كان(ت|وا)?$/u.test(tokens[i]?.form ?? '')) return cueAt.get(tokens[i + 1]?.form === 'قد' ? i + 2 : i + 1)?.reading.aspect === 'perfect';
  }
  return false;
}

/** `دون ذكر تفاصيل`, `من دون أن يشير إلى`. */
function leavesOut(edge: Edge, at: number): boolean {
  const form = formAt(edge, at), verb = formAt(edge, at + 1);
  if (tables.withheld.has(form)) return form !== 'دون' || leavesOut(edge, at + 1);
  return form === 'ان' && (readVerb(verb).length > 0 || tables.withholding.has(verb));
}

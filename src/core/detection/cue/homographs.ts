import { fold } from '../../text/fold';
import { readComplementizer } from '../words/complementizers';
import { has, tables, withoutConjunction } from '../../lexicon/tables';
import { readVerb, type InflectedVerb } from '../../lexicon/verbs';
import { headsSpeaker } from '../words/heads';
import { withholds } from '../words/withheld';
import type { Article } from '../../text/article';
import type { Token } from '../../text/tokens';

/** A word with the letters of a reporting verb, and what stands around it. */
export interface Sighting {
  readonly article: Article;
  readonly token: Token;
  readonly reading: InflectedVerb;
  readonly previous: Token | undefined;
  readonly next: Token | undefined;
}

/** After these a noun stands, not a finite verb. */
const BEFORE_NOUN = new Set(['في', 'من', 'الي', 'علي', 'عن', 'دون', 'عدم', 'بعد', 'قبل', 'خلال', 'كل', 'اي', 'بلا', 'بدون', 'هذا', 'هذه', 'مع',
  'حول', 'ضمن', 'بين', 'حسب', 'تم', 'يتم', 'تمت', 'ليتم', 'جري', 'يجري', 'تحت', 'عند', 'ضد', 'عبر', 'رغم', 'امام', 'وراء', 'لدي', 'نحو', 'حد']);
/** The word that a verb requires stands within this many tokens: behind its subject, before the next clause. */
const REQUIRED = 18;
const TANWIN_FATH = '\u064B';

const isFinite = ({ reading: { aspect } }: Sighting): boolean => aspect === 'perfect' || aspect === 'imperfect';
const isParticiple = ({ reading: { aspect } }: Sighting): boolean => aspect === 'participle';
const clauseFollows = ({ article, token }: Sighting): boolean => readComplementizer(article.tokens, token.index + 1) !== null;
const before = ({ article, token }: Sighting, words: number): readonly Token[] => article.tokens.slice(Math.max(0, token.index - words), token.index);

/** `، وملمحة إلى أن`: behind a comma, its own preposition and a clause. */
const leadsToClause = ({ article, next, previous, reading, token }: Sighting): boolean =>
  previous?.kind === 'comma' && reading.prefix === 'و' && readComplementizer(article.tokens, token.index + 2) !== null &&
  (reading.verb.before?.split(' ').map(fold).includes(next?.form ?? '') ?? false);

/** `هناك من يقول`, `ومنهم من يرى`: whoever he is, he says it. */
export function saidBySome({ tokens }: Article, at: number): boolean {
  return tokens[at - 1]?.form === 'من' && /^[وف]?(هناك|هنالك|ثمة|منهم|بينهم)$/u.test(tokens[at - 2]?.form ?? '');
}

/** What a word may be instead of a reporting verb: an example, and the question whether it is that here. */
const OTHERWISE: readonly (readonly [example: string, applies: (word: Sighting) => boolean])[] = [
  ['وجود تخوف, a noun in construct', word =>
    word.reading.aspect === 'perfect' && word.reading.prefix === '' && !word.reading.object && word.previous?.kind === 'word' &&
    tables.matters.has(word.previous.form) && !clauseFollows(word)],
  ['متحدثة: …, a title', word =>
    isParticiple(word) && word.reading.prefix === '' && has(tables.roles, word.token.form) && word.next?.kind === 'colon' &&
    (word.previous === undefined || word.previous.kind === 'newline')],
  ['عددا معتبرا, an adjective', word =>
    isParticiple(word) && /^(?!ال).{3,}ا$/u.test(word.token.form) && word.previous?.kind === 'word' && /^(?!ال).{2,}ا$/u.test(word.previous.form) &&
    word.next?.kind === 'word' && !clauseFollows(word) && !readComplementizer(word.article.tokens, word.token.index + 2)],
  ['يقل without لم', ({ reading, previous }) => reading.jussive && !/^[وف]?لم$/u.test(previous?.form ?? '')],
  ['من قال, في مذكرة, من فقرات: a noun after a preposition', word =>
    (isFinite(word) || /^(في|من)$/u.test(word.previous?.form ?? '')) && (/^(في|من)$/u.test(word.previous?.form ?? '') ? /^ف?$/u : /^$/u).test(word.reading.prefix) &&
    word.previous?.kind === 'word' && BEFORE_NOUN.has(withoutConjunction(word.previous.form)) && !saidBySome(word.article, word.token.index)],
  ['التي تعتبر من أهم المدن: it is considered', ({ next, previous, reading }) => reading.verb.lemma === 'اعتبر' && reading.aspect === 'imperfect' &&
    ((next?.kind === 'comma' && tables.relatives.has(previous?.form ?? '')) || /^(من|اهم|اكبر|اول|احد|احدي|ابرز|افضل|اعلي)$/u.test(next?.form ?? ''))],
  ['مؤكد, no accusative', word => isParticiple(word) && word.reading.number === 'singular' && word.reading.gender === 'm' && !word.token.form.endsWith('ا')],
  ['وعود معلنة, an adjective', word =>
    isParticiple(word) && word.token.form.endsWith('ة') && !word.reading.verb.continues && !word.reading.verb.companion &&
    ((word.previous?.kind !== 'comma' && !(word.previous?.kind === 'quote' && clauseFollows(word))) || word.reading.prefix !== '') && !leadsToClause(word)],
  ['فمتابعة اللاعب, a verbal noun joined on', word => isParticiple(word) && word.token.form.endsWith('ة') &&
    (word.reading.prefix.startsWith('ف') || (word.reading.prefix !== '' && word.reading.verb.lemma === 'تابع'))],
  ['مقره, its seat: ه for ة only before a clause', word =>
    isParticiple(word) && word.token.form.endsWith('ه') && !clauseFollows(word) &&
    !(/^(الي|علي)$/u.test(word.next?.form ?? '') && readComplementizer(word.article.tokens, word.token.index + 2))],
  ['أصبح مؤكدا, غير معلنة: a predicate', word => isParticiple(word) && tables.becoming.has(withoutConjunction(word.previous?.form ?? ''))],
  ['نقلا عن, a phrase', ({ token }) => token.form === 'نقلا'],
  ['رجحت مذكرة بحثية, a memorandum', ({ previous, token }) => token.form === 'مذكرة' && previous?.kind === 'word'],
  ['بين أن تجدد له وأن تبحث عن غيره: between', ({ article, next, previous, reading, token }) =>
    reading.verb.lemma === 'بين' && reading.prefix === '' && reading.aspect === 'perfect' && previous?.kind === 'word' && next?.form === 'ان' &&
    /^[يت]/u.test(article.tokens[token.index + 2]?.form ?? '')],
  ['بين شوطي اللقاء بين المدير: between, before a noun in the dual', ({ next, reading }) =>
    reading.verb.lemma === 'بين' && /^(?!ال).{3,}(تي|طي|ين)$/u.test(next?.form ?? '')],
  ['كان حذرا, no two who warned', ({ previous, reading, token }) =>
    reading.number === 'dual' && reading.prefix === '' && token.form.endsWith('ا') && /^[وف]?(كان|ليس|ظل|بدا|اصبح|يكون)$/u.test(previous?.form ?? '')],
  ['رأت النور', ({ next, reading }) => reading.verb.lemma === 'رأى' && next?.form === 'النور'],
  ['طالبة الهندسة, a student', ({ next, reading, token }) => reading.verb.lemma === 'طلب' && token.form === 'طالبة' && next?.form.startsWith('ال') === true],
  ['نفى نفيا قاطعا, an object of the same root', ({ next, token }) => token.form === 'نفيا' && /^...+ا$/u.test(next?.form ?? '')],
  ['550 طالب, students', ({ reading, previous }) => reading.verb.initial !== undefined && previous?.kind === 'number'],
  ['يرجع ذلك إلى أن, ترجع أهميته إلى أنه: it has a cause', ({ next, reading, token }) =>
    reading.verb.lemma === 'أرجع' && /^[وف]?[يت]رجع$/u.test(token.form) && !headsSpeaker(next?.form ?? '')],
  ['قال دان ويرثايمر: no second verb stands right behind the verb of saying, its subject does', ({ previous, reading, token }) =>
    (reading.aspect === 'perfect' || tables.yaNames.has(token.form) || tables.givenNames.has(token.form)) && reading.prefix === '' &&
    readVerb(previous?.form ?? '').some(({ aspect, object, verb }) => verb.lemma === 'قال' && aspect === 'perfect' && !object)],
  ['النائب المستقل حكمت أزهري: a name behind a title', ({ next, previous, reading, token }) =>
    reading.aspect === 'perfect' && reading.prefix === '' && tables.givenNames.has(token.form) && next?.kind === 'word' && !/^[بل]/u.test(next.form) &&
    previous?.kind === 'word' && (has(tables.roles, previous.form) || has(tables.honorifics, previous.form) || /^ال.{3,}(ي|ية|ل)$/u.test(previous.form))],
  ['تصور أن: imagine', word => word.reading.verb.lemma === 'تصور' && word.reading.aspect === 'perfect' && clauseFollows(word)],
  ['أي وقت مضى, عام مضى: gone by', ({ previous, reading }) =>
    reading.verb.lemma === 'مضى' && reading.prefix === '' && previous?.kind === 'word' &&
    (tables.time.has(previous.form) || /^(وقت|زمن|عهد|ما)$/u.test(previous.form))],
  ['وأمر آخر, another matter', ({ next, reading }) => reading.verb.lemma === 'أمر' && /^(اخر|اخري)$/u.test(next?.form ?? '')],
  ['مصدر تابع لها, belonging to it', ({ next, previous, reading }) =>
    reading.verb.lemma === 'تابع' && reading.prefix === '' && previous?.kind === 'word' && /^ل(ه|ها|هم|ل..+)$/u.test(next?.form ?? '')],
  ['لم تسمه, left unnamed', ({ article, token, reading }) => reading.verb.lemma === 'سمى' && isNegated(article, token.index)],
  ['لم يكشف عن اسمه, لم تذكر هويتها: a name is told or kept back', ({ article, next, token }) =>
    /^(اسم|هوي[ةت]|اسماء|هويات)(ه|ها|هم|هما)$/u.test((next?.form === 'عن' ? article.tokens[token.index + 2] : next)?.form ?? '')],
  ['سائلا الله, a prayer', ({ token, next }) => isPrayer(token.form, next?.form ?? '')],
  ['مؤكدات, مصرا: nouns and adjectives', word =>
    isParticiple(word) && (word.token.form.endsWith('ات') || (tables.weakParticiples.has(word.token.form) && word.previous?.kind !== 'comma'))],
  ['نفي, رأي: nouns with ya', word => isFinite(word) && /^[رن].ي$/u.test(word.token.bare) && !standsFirst(word)],
  ['عبر without عن, يجمع without على', ({ article, token, reading: { verb: { requires } } }) =>
    requires !== undefined && !article.tokens.slice(token.index + 1, token.index + REQUIRED).some(({ form }) => form === fold(requires))],
  ['التي وردت, إنه وردت: no و stands behind a relative or a complementizer', ({ article, reading, token }) =>
    /^[وف]/u.test(reading.prefix) &&
    (tables.relatives.has(article.tokens[token.index - 1]?.form ?? '') || readComplementizer(article.tokens, token.index - 1) !== null)],
  ['بيان نشره, a document described', ({ reading, previous }) =>
    reading.object && reading.prefix === '' && previous?.kind === 'word' && !previous.form.startsWith('ال') &&
    (has(tables.venues, previous.form) || has(tables.documents, previous.form))],
  ['أفاد بيان صدر عن الوزارة أن, where the document speaks', ({ article, token, reading, previous }) =>
    reading.verb.lemma === 'صدر' && reading.prefix === '' && has(tables.documents, previous?.form ?? '') &&
    readVerb(article.tokens[token.index - 2]?.form ?? '').some(({ aspect, verb }) => aspect === 'perfect' && verb.gate === 'open')],
  ['الجدير ذكره, the writer’s formula', ({ previous }) => /^و?(الجدير|جدير)$/u.test(previous?.form ?? '')],
  ['موفق أبو طالب, a name', ({ previous }) => /^(ابو|ابي|ابا|ام|بن|ابن|ال)$/u.test(previous?.form ?? '')],
  ['لعل أبرز مثال, the most prominent', ({ token, previous }) => token.form === 'ابرز' && /^[وف]?(لعل|من|هو|هي|كان|كانت|ان)$/u.test(previous?.form ?? '')],
  ['آثار مصر, monuments', ({ token, next }) => token.form === 'اثار' && token.bare.startsWith('آ') && tables.places.has(next?.form ?? '')],
  ['رفضا, a noun unless two have done it', word =>
    isFinite(word) && word.reading.prefix === '' && word.token.form === `${word.reading.verb.perfect.split(' ')[0] ?? ''}ا` &&
    (word.previous?.kind === 'word' || word.previous?.kind === 'quote') && !before(word, 6).some(({ form }) => form.endsWith('ان') && !tables.places.has(form))],
  ['يدعى فلانا, is called', word => /^[وف]?[يت]دعى$/u.test(word.token.bare) && !clauseFollows(word)],
  ['رأينا بأم أعيننا, we saw', word => /^[وف]?رأينا$/u.test(word.token.bare)],
  ['دعونا نر, let us', ({ token }) => /^[وف]?دعون[اي]$/u.test(token.form)],
  ['إبان الحرب, أبرزهم', ({ token }) => /^[وف]?إبان$/u.test(token.bare) || /^[وف]?ابرز(ه|ها|هم)$/u.test(token.form)],
  ['عقب المباراة, عقب صدور القرار: after', ({ article, token, next }) =>
    /^[وف]?عقب$/u.test(token.form) && !headsSpeaker(next?.form ?? '') &&
    (next?.form.startsWith('ال') === true || article.tokens[token.index + 2]?.form.startsWith('ال') === true)],
  ['وأن وصف السنة, a verbal noun', ({ reading, previous, article, token }) =>
    reading.aspect === 'perfect' && reading.gender === 'm' && reading.number === 'singular' && !reading.object && reading.prefix === '' &&
    reading.verb.masdar.split(' ').map(fold).includes(token.form) && previous?.kind === 'word' && followsComplementizer(article, token.index) &&
    readComplementizer(article.tokens, token.index + 1) === null],
  ['صهريج نقل المياه, transport', ({ reading, previous, article, token }) =>
    token.form === 'نقل' && reading.verb.relay !== undefined && previous?.kind === 'word' &&
    !article.tokens.slice(token.index + 1, token.index + 10).some(({ form }) => /^عن(ه|ها|هم)?$/u.test(form))],
  ['شاحنتين محملتين, an adjective', word =>
    isParticiple(word) && !word.reading.verb.companion && word.reading.prefix === '' && word.previous?.kind === 'word' &&
    !word.previous.form.startsWith('ال') && /(تين|ين|ة|ات)$/u.test(word.token.form) && sameEnding(word.previous.form, word.token.form) &&
    !tables.places.has(word.previous.form)],
  ['تابعته «المدار», followed it', ({ reading }) => reading.object && /^(تابع|واصل)$/u.test(reading.verb.lemma)],
  ['تأملنا, we looked at', ({ reading }) => reading.object && reading.verb.lemma === 'أمل'],
  ['المعنى, a noun', ({ token }) => /^[وف]?المعني$/u.test(token.form)],
  ['مما زاد من …، أنه: what adds to it', ({ reading, previous }) => reading.verb.lemma === 'زاد' && /^[وف]?(مما|ما)$/u.test(previous?.form ?? '')],
  ['يبلغ حوالي 6%, amounts to', ({ reading, next }) =>
    /^(أبلغ|بلغ)$/u.test(reading.verb.lemma) && reading.aspect === 'imperfect' && (next?.kind === 'number' || tables.approximations.has(next?.form ?? ''))],
  ['بينها, among them', ({ token }) => /^[وف]?بين(ه|ها|هم|هما|هن)$/u.test(token.form)],
  ['مقال نشر أمس, published', ({ reading, previous, article, token }) =>
    reading.verb.lemma === 'نشر' && !reading.object && reading.prefix === '' &&
    [previous, article.tokens[token.index - 2]].some(word => word?.kind === 'word' && !word.form.startsWith('ال') &&
    (tables.venues.has(word.form) || tables.documents.has(word.form)))],
  ['عقب أن, after', word => /^[وف]?عقب$/u.test(word.token.form) && clauseFollows(word)],
  ['ما حدث أن, قد يحدث أن: what happens', word => word.reading.verb.lemma === 'حدث' && (/^[وف]?ما$/u.test(word.previous?.form ?? '') || clauseFollows(word))],
  ['كنت قد ختمت, the writer', word =>
    word.reading.aspect === 'perfect' &&
    /^[وف]?(كنت|كنا)$/u.test(before(word, 2).find(({ kind, form }) => kind === 'word' && form !== 'قد')?.form ?? '')],
  ['لا قال, nobody has', ({ reading, previous }) => reading.aspect === 'perfect' && /^[وف]?لا$/u.test(previous?.form ?? '')],
  ['ما وصفه بـ«…», a name for something; but ما وصفه الوزير بأنه', word =>
    word.reading.object && word.reading.prefix === '' && /^(وصف|سمى|دعا)$/u.test(word.reading.verb.lemma) &&
    /^[وفبل]?(ما|عما|مما)$/u.test(word.previous?.form ?? '') &&
    !word.article.tokens.slice(word.token.index + 2, word.token.index + 10).some(({ form }) => /^بان(ه|ها|هم)$/u.test(form))],
  ['خسائر تذكر, worth mentioning', word =>
    /^[يت]ذكر$/u.test(word.token.form) && word.previous?.kind === 'word' && word.previous.form.length > 2 &&
    !/^ال|^[وف](لم|لن|لا|قد)$/u.test(word.previous.form) && !headsSpeaker(word.previous.form) && !clauseFollows(word)],
  ['أبرز الداعين, أبرز المحاور التي: the most prominent of them', ({ article, token, next }) =>
    (token.form === 'ابرز' && /^ال.{3,}ين$/u.test(next?.form ?? '')) ||
    (/^[وف]?ابرز$/u.test(token.form) && /^ال/u.test(next?.form ?? '') && !headsSpeaker(next?.form ?? '') &&
      tables.relatives.has(article.tokens[token.index + 2]?.form ?? ''))],
  ['صلى الله عليه وسلم', word => word.reading.verb.lemma === 'سلم' && before(word, 3).some(({ form }) => form === 'عليه')],
  ['قولًا, أمرًا: a tanwin shows the noun', word => isFinite(word) && word.article.text.slice(word.token.start, word.token.end).includes(TANWIN_FATH)],
  ['نسبته, its share', word => isFinite(word) && /^[وف]?نسبت(ه|ها|هم)$/u.test(word.token.form)],
  ['فالح, a name', ({ token }) => token.bare === 'فالح'],
  ['دون أن, دون أدنى شك: without', word => /^و?دون$/u.test(word.token.form) && (clauseFollows(word) || !headsSpeaker(word.next?.form ?? ''))],
  ['طلب عدم ذكر اسمه, طلب ألا يذكر اسمه: on the source', ({ article: { tokens }, token, reading, previous }) =>
    (tables.unnaming.has(fold(reading.verb.lemma)) && withholds(tokens, token.index + 1)) ||
    (tables.withheld.has(token.form) && tables.unnaming.has(previous?.form ?? '')) ||
    (previous?.form === 'الا' && tables.withholding.has(token.form) && tables.unnaming.has(tokens[token.index - 2]?.form ?? ''))],
  ['a commoner word inside a clause', word =>
    isFinite(word) && (word.reading.verb.initial === true || word.reading.verb.initial === word.reading.aspect) && !standsFirst(word)],
];

/** `داعيا المولى`, `سائلين الله`: said to God, no report. */
export function isPrayer(form: string, next: string): boolean {
  return /^(داعي|سائل)(ا|ة|ين)$|^داعين$/u.test(form) && tables.deity.has(next);
}

/** Whether a word with the letters of a reporting verb is something else where it stands. */
export function isHomograph(word: Sighting): boolean {
  return OTHERWISE.some(([, applies]) => applies(word));
}

/** An indefinite noun and an adjective that agrees with it in writing. */
function sameEnding(noun: string, adjective: string): boolean {
  return ['تين', 'ين', 'ة', 'ات'].some(ending => noun.endsWith(ending) && adjective.endsWith(ending));
}

/** `يعتقد بأن وصف …`: no perfect follows أن, unless what goes before leads up to an event (`بعد أن قال`). */
function followsComplementizer({ tokens }: Article, at: number): boolean {
  return /^[وف]?ب?ان$/u.test(tokens[at - 1]?.form ?? '') &&
    !/^[وف]?(بعد|قبل|سبق|منذ|الي|لولا|دون|بمجرد|مجرد|حتي|ما|عقب|لمجرد)$/u.test(tokens[at - 2]?.form ?? '');
}

/** Homographs of common words are verbs at the head of a clause: first, after a mark, or with `و`. */
function standsFirst(word: Sighting): boolean {
  const { reading, previous, next } = word;
  if (reading.prefix !== '' || clauseFollows(word)) return true;
  // `بينت المصادر`: the feminine is like no noun.
  if (reading.aspect === 'perfect' && reading.gender === 'f' && headsSpeaker(next?.form ?? '')) return true;
  // `وكان النائب طالب بكشف …`: after كان and its subject.
  const sentence = word.article.sentences[word.article.sentenceOf[word.token.index] ?? -1];
  if (reading.aspect === 'perfect' && /^و?كان(ت|وا)?$/u.test(word.article.tokens[sentence?.from ?? -1]?.form ?? '') &&
    word.token.index - (sentence?.from ?? 0) <= 12 && (/^(في|خلال|من)$|^ب..../u.test(next?.form ?? ''))) return true;
  return previous === undefined || previous.kind !== 'word' ||
    (reading.verb.lemma === 'نص' && previous.form === 'حيث') ||
    /^(و|ف|قد|لقد|وقد|ان|كما|فيما|بينما|وكان|كان|(جانب|جهت|بدور|وبدور|ناحيت)(ه|ها|هم|هما|هن))$/u.test(previous.form);
}

const NEGATORS = new Set(['لم', 'لن', 'لا', 'ولم', 'ولن', 'ولا', 'ما', 'وما', 'فلم', 'ليس']);

/** Whether a negator stands right before the cue (`لم يقل إن`), a `قد` or `يكن` apart. */
export function isNegated(article: Article, at: number): boolean {
  const previous = article.tokens[at - 1], last = article.tokens[at - 2];
  if (previous?.kind !== 'word') return false;
  return NEGATORS.has(previous.form) || (/^(يكن|تكن|قد)$/u.test(previous.form) && last?.kind === 'word' && NEGATORS.has(last.form));
}

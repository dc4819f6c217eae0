import { readAction } from '../../lexicon/actions';
import { hasWithPronoun, tables, withoutConjunction } from '../../lexicon/tables';
import { fold } from '../../text/fold';
import type { Article } from '../../text/article';
import type { Token } from '../../text/tokens';
import type { Complementizer } from '../words/complementizers';
import type { VerbCue } from '../cue/cues';

/** A complementizer behind a cue, and what stands around it. */
interface Candidate {
  readonly article: Article;
  readonly cue: VerbCue;
  readonly at: number;
  /** The complementizer has إنّ or أنّ in it (`أنه`, `بأنها`): no verb follows. */
  readonly inna: boolean;
  /** The second reporting word (`تابع … قائلا`), or the cue itself. */
  readonly after: number;
  readonly form: string;
  readonly next: string;
  readonly previous: Token | undefined;
  /** The words before it; '' where there are none. */
  readonly last: string;
  readonly lastButOne: string;
}

type Rule = readonly [example: string, accepted: boolean, applies: (candidate: Candidate) => boolean];

/** Prepositions that can lead a verb to its clause (`أشار إلى أن`). */
const PREPOSITIONS = new Set(['الي', 'علي', 'من', 'عن', 'في', 'ب']);

/** The first rule that applies decides; what none of them knows is the verb's. */
const RULES: readonly Rule[] = [
  ['بان كي مون, a name', false, ({ form, next }) => form === 'بان' && next === 'كي'],
  ['فإن, a new sentence', false, ({ form }) => /^فان/u.test(form)],
  ['، وأن goes on with somebody else’s clause, but اتهمه بالتراخي، وبأن is a second charge', false, ({ form, at, after, previous }) =>
    /^[وف](?!يما$)/u.test(form) && at - after > 1 && !(form.startsWith('وب') && previous?.kind === 'comma')],
  ['ترحب به القوات، …، وأن يكون: what it reports is the pronoun', false, ({ article, cue, form }) =>
    /^[وف]/u.test(form) && /^(ب|ل|علي|عن|في|من)(ه|ها|هم)$/u.test(article.tokens[cue.at + 1]?.form ?? '')],
  ['دفع بأن, قطع بأن: with another complementizer these push and cut', false, ({ cue, form }) =>
    /^(دفع|قطع|تمسك)$/u.test(cue.reading.verb.lemma) && !form.startsWith('ب')],
  ['إن كان, a condition', false, ({ form, inna, next, cue }) => inna && form === 'ان' && tables.conditional.has(next) && cue.reading.verb.lemma !== 'قال'],
  ['قال إن', true, ({ previous, cue, at }) => previous?.kind !== 'word' || at - 1 === cue.at],
  ['ردا على سؤال حول ما إذا: what was asked, unless the verb asks', false, word => isIndirectQuestion(word) && word.cue.reading.verb.class !== 'question'],
  ['تساءل عما إذا', true, isIndirectQuestion],
  ['عليها أيضا أن توضح: whoever the pronoun stands for ought to', false, ({ form, inna, last, lastButOne, next, cue }) =>
    form === 'ان' && !inna && [last, lastButOne].some(word => /^[وف]?علي(ه|ها|هم|هما|نا|كم|ك)$/u.test(word)) && /^[يتن]../u.test(next) && !takesOn(cue)],
  ['بزعم أنه مخالف: the noun’s own', false, ({ last }) => last.startsWith('ب') && tables.pretexts.has(last.slice(1))],
  ['، أو أن الظروف أجبرتهم: goes on with an earlier clause', false, ({ last }) => last === 'او'],
  ['مع العلم أن, ومن المنتظر أن: the writer’s formulas', false, ({ last, lastButOne }) =>
    tables.givens.has(last) || (/^[وف]?من$/u.test(lastButOne) && tables.formulas.has(last))],
  ['مهند الحاج علي إن: a name, where the verb takes no على', true, ({ previous, cue, at }) => previous?.bare === 'علي' && at - cue.at > 2 && !takesOn(cue)],
  ['جدد التأكيد على أن, ختم بالإشارة إلى أن: the noun brings its own preposition', true, ({ last, lastButOne }) =>
    PREPOSITIONS.has(last) && (hasWithPronoun(tables.feelings, lastButOne) || tables.serial.has(lastButOne))],
  ['أشار إلى أن', true, ({ last, cue }) => PREPOSITIONS.has(last) && prepositionsOf(cue).includes(last)],
  ['وأوضحت المؤسسة في تقريرها، إلى أنه: far from its verb the preposition may be the wrong one', true, ({ article, at, last, cue }) =>
    last === 'الي' && cue.reading.verb.gate === 'open' && article.tokens[at - 2]?.kind === 'comma'],
  ['وأكد الأمين إلى أن بعض الدراسات ناقصة: the wrong preposition before a noun', true, ({ last, next, cue, form }) =>
    last === 'الي' && cue.reading.verb.gate === 'open' && /^ان/u.test(form) && next !== '' && !/^[يتن]/u.test(next) && readAction(next) === null],
  ['نفى ما تم تداوله عن أن, رفض صحة ما تردد من أن, ما أعلنه الوزير عن أن', true, word => /^(عن|من)$/u.test(word.last) && tellsRumour(word)],
  ['صادق على القرار من أن: another word’s preposition', false, ({ last }) => PREPOSITIONS.has(last)],
  ['وتتميز بأنها: a verb joined on takes the clause', false, ({ form, last }) => form.startsWith('ب') && /^[وف][يت].{3,}(?<!ة|ي|ات|ا|ين|ون)$/u.test(last)],
  ['لا يعقل أن, لم يكن أن: so does a negated one', false, ({ last, lastButOne }) => /^(لا|لم|لن|كان|كانت)$/u.test(lastButOne) && /^[ايتن]...+/u.test(last)],
  ['يستطيع أن, حاولت أن: so does a verb that reports nothing; after إن and بأن there is only the one of saying', false, ({ form, inna, last }) =>
    form === 'ان' && !inna && readAction(last) !== null],
  ['إذا عرفنا أن, نأمل أن: so does the verb of a condition, and one that the writer says of himself', false, ({ last, lastButOne }) =>
    /^(اذا|لو)$/u.test(lastButOne) || tables.hopes.has(withoutConjunction(last))],
  ['مصادر خاصة أن', true, ({ last, lastButOne }) => last === 'خاصة' && (tables.unnamedSources.has(lastButOne) || tables.documents.has(lastButOne))],
  ['بعد أن, a connective', false, ({ last }) => tables.connectives.has(withoutConjunction(last)) || tables.connectives.has(last)],
];

/**
 * Whether a complementizer can be a verb's: not a connective's (`بعد أن`), not another preposition's, not conditional.
 * @param at the complementizer's token
 * @param after the last reporting word before it: the cue, or a second one (`تابع … قائلا`)
 */
export function accepts(article: Article, cue: VerbCue, at: number, { inna }: Complementizer, after: number): boolean {
  const { tokens } = article;
  const previous = tokens[at - 1];
  const candidate: Candidate = {
    article,
    cue,
    at,
    inna,
    after,
    previous,
    form: tokens[at]?.form ?? '',
    next: tokens[at + 1]?.form ?? '',
    last: previous?.form ?? '',
    lastButOne: tokens[at - 2]?.form ?? '',
  };
  return RULES.find(([, , applies]) => applies(candidate))?.[1] ?? true;
}

/** Whether the last word before the complementizer is a preposition that leads to it. */
export function isPreposition(form: string): boolean {
  return PREPOSITIONS.has(form);
}

/** Whether a verb leads to its clause with على. */
export function takesOn({ reading }: VerbCue): boolean {
  return /على/u.test(reading.verb.before ?? '');
}

function prepositionsOf({ reading }: VerbCue): readonly string[] {
  return reading.verb.before?.split(' ').map(fold) ?? [];
}

/** A denial and `ما` between it and the clause, or a verb with the pronoun of its own `ما`. */
function tellsRumour({ article, cue, at }: Candidate): boolean {
  const what = (form: string): boolean => /^[بعم]?ما$/u.test(form);
  if (cue.reading.object) return what(article.tokens[cue.at - 1]?.form ?? '');
  return cue.reading.verb.class === 'denial' && article.tokens.slice(cue.at + 1, at).some(({ form }) => what(form));
}

function isIndirectQuestion({ form, last }: Candidate): boolean {
  return (form === 'ما' && /^(حول|بشان|عن|عما)$/u.test(last)) || form === 'فيما';
}

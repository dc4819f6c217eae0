import { isMasdar } from '../../lexicon/masdars';
import { tables, withoutConjunction } from '../../lexicon/tables';
import { closingBracket } from '../../text/article';
import { fold } from '../../text/fold';
import { readComplementizer } from '../words/complementizers';
import type { VerbCue } from '../cue/cues';
import { formAt, type Edge } from './edge';
import { answerAt } from '../source/topics';

/** How far a connective or a topic may be from its verb, in tokens. */
const CLAUSE = 14, TOPIC = 20, ANSWER = 16;
const BUT_PRONOUN = /^و?لكن(ه|ها|هم)$/u;

/** `… بينما تقول العاصمة إن`, `… لكنه أضاف أن`: the conjunction opens a new report even without a comma. */
export function contrastsReport({ cueAt, reports, ...edge }: Edge, at: number): boolean {
  const other = cueAt.get(at + 1), form = edge.article.tokens[at]?.form ?? '';
  if (other === undefined || other.reading.aspect === 'participle' || !reports(other)) return false;
  return /^و?بينما$/u.test(form) || (BUT_PRONOUN.test(form) && other.reading.aspect === 'perfect');
}

/** `، فيما قال …`, `، لكنه أكد أن`, `، كما أشار إلى أن`: a connective, at most a short subject, then a reporting cue. */
export function startsClauseWithCue(edge: Edge, at: number): boolean {
  const { cue, cueAt } = edge;
  const word = formAt(edge, at), after = cueAt.get(at + 1);
  // `، في حين تبلغ المساحة`, `، بينما ترجع الزيادة`: a fact, not what somebody says.
  const says = (other: VerbCue | undefined): boolean =>
    other !== undefined && (edge.reports(other) || (other.reading.aspect === 'perfect' && !other.reading.verb.document && other.reading.verb.gate !== 'quote'));
  if (word === 'في' && formAt(edge, at + 1) === 'حين') return says(cueAt.get(at + 2));
  // `، ومضى يقول إن`.
  if (/^و(مضي|مضت|عاد|عادت|راح|راحت|اخذ|اخذت)$/u.test(word) && after?.reading.aspect === 'imperfect' && edge.reports(after)) return true;
  // `، وقد أنذر الاتحاد بأن`; behind a phrase such as `بحسب` also `، والشركة تدعي أنها`, `، وهو يخمن أن`, `، لكن رئيسها ينكر أنه`.
  if (word === 'وقد' && after?.reading.aspect === 'perfect' && edge.reports(after)) return true;
  if (cue === null && /^و(هو|هي|هم|ال.+)$|^و?لكن$/u.test(word) && reportsSoon(edge, at)) return true;
  if (!tables.breaks.has(word.replace(/^و(?=...)/u, '')) && !/^و?(لكنه|لكنها|لكنهم|لكن)$/u.test(word)) return false;
  if (/^و?(فيما|بينما)$/u.test(word) && after && !after.reading.verb.initial && says(after)) return true;
  if (BUT_PRONOUN.test(word)) {
    // `، لكنهم توقعوا تراجع الأسعار`: the same speakers, with a noun instead of a clause.
    if (cue && after?.reading.aspect === 'perfect' && after.reading.verb.nominal && after.reading.gender === cue.reading.gender) return true;
    // `، لكنه لم يستبعد أسبابا أخرى`, `، لكنه رفض الإفصاح عن …`: what the speaker would not say.
    if (formAt(edge, at + 1) === 'لم' && cueAt.get(at + 2)?.reading.verb.gate === 'open') return true;
    if (after?.reading.aspect === 'perfect' && after.reading.verb.class === 'denial') return true;
    if (tables.withheld.has(formAt(edge, at + 2))) return true;
  }
  return reportsWithin(edge, at);
}

/** A finite verb within three words that reports. */
function reportsSoon({ article: { tokens }, cueAt, reports, sentenceEnd }: Edge, at: number): boolean {
  for (let i = at + 1; i <= Math.min(at + 3, sentenceEnd - 1) && tokens[i]?.kind === 'word'; i++) {
    const other = cueAt.get(i);
    if (other) return other.reading.prefix === '' && other.reading.aspect !== 'participle' && reports(other);
  }
  return false;
}

/** Whether a verb reports soon behind a connective, before any other clause begins. */
export function reportsWithin(edge: Edge, at: number): boolean {
  const { article: { tokens }, cueAt, reports, sentenceEnd } = edge;
  for (let i = at + 1; i < Math.min(at + CLAUSE, sentenceEnd); i++) {
    if (tokens[i]?.kind === 'comma' || tokens[i]?.kind === 'quote') return false;
    const other = cueAt.get(i);
    if (other?.reading.aspect === 'perfect' && other.reading.verb.class === 'denial' && i > at + 1) return true;
    if (other && other.reading.aspect !== 'participle' && reports(other))
      return other.reading.aspect === 'perfect' || other.reading.verb.lemma === 'قال' || i === at + 1;
    if (readComplementizer(tokens, i) && !/^(الا|غير|بيد)$/u.test(formAt(edge, i - 1)) && i > at + 1) return false;
  }
  return false;
}

/** `وحول المعايير التي …، قالت فلانة إن`: a topic up to its comma, then the verb. */
export function reportsBehindTopic({ article: { tokens }, cueAt, sentenceEnd }: Edge, at: number): boolean {
  let i = at + 1;
  while (i < Math.min(at + TOPIC, sentenceEnd) && tokens[i]?.kind !== 'comma') i = tokens[i]?.kind === 'open' ? closingBracket(tokens, i, sentenceEnd) + 1 : i + 1;
  const verb = cueAt.get(i + 1);
  return verb?.reading.prefix === '' && verb.reading.aspect === 'perfect' && verb.reading.verb.gate === 'open';
}

/** `أما رئيس اللجنة فقد أبرز أن`: somebody else's turn. */
export function answersTopic({ article, cueAt, reports, sentenceEnd }: Edge, at: number): boolean {
  for (let i = at + 2; i < Math.min(at + ANSWER, sentenceEnd); i++) {
    if (article.tokens[i]?.kind === 'comma') return false;
    const verb = cueAt.get(i);
    if (verb && verb.reading.aspect !== 'participle' && reports(verb) && answerAt(article, verb) >= 0) return true;
  }
  return false;
}

/** `…، "نطبخ على الحطب"، يقول الطاهر`: the marks belong to the verb behind them. */
export function quotationIsSaidLater({ article, cueAt }: Edge, open: number): boolean {
  const close = article.closingOf[open] ?? -1;
  if (close - open < 4) return false;
  const verb = cueAt.get(article.tokens[close + 1]?.kind === 'comma' ? close + 2 : close + 1);
  return verb?.reading.prefix === '' && verb.reading.aspect !== 'participle' && verb.reading.verb.gate === 'open';
}

/** `، وأشارت إلى وقوع ضحايا`, `، ودعت الموظفين إلى الإضراب`: the speaker of the cue goes on, with a noun instead of a clause. */
export function goesOn(edge: Edge, { at, reading }: VerbCue): boolean {
  const { cue } = edge;
  const { aspect, gender, number, object, prefix, verb } = reading;
  if (!cue || aspect !== 'perfect' || prefix !== 'و' || object) return false;
  const same = gender === cue.reading.gender && number === cue.reading.number;
  const led = verb.gate === 'open' && (verb.before?.split(' ').map(fold).includes(formAt(edge, at + 1)) ?? false);
  // `، وكشفت عدم وجود سياسة`: a verbal noun where any verb of saying has a clause.
  const noun = verb.gate === 'open' && (formAt(edge, at + 1) === 'عدم' || isMasdar(formAt(edge, at + 1)));
  return same && (led || noun || (verb.nominal === true && !readComplementizer(edge.article.tokens, at + 1)));
}

/** Whether another cue ends the content: a participle goes on with its speaker, a verb joined on reports anew. */
export function isNewReport(edge: Edge, other: VerbCue, afterComma: boolean): boolean {
  const { cue, from, article: { tokens }, reports } = edge;
  const { aspect, object, number, prefix, verb } = other.reading;
  const next = formAt(edge, other.at + 1);
  // `ولفت إلى أن المتمردين زيفوا الواقع، مدعين أن`: several say it, where one man speaks.
  if (
    cue &&
    aspect === 'participle' &&
    number === 'plural' &&
    cue.reading.number === 'singular' &&
    cue.reading.prefix === 'و' &&
    tokens.slice(cue.at + 1, from).every(({ form }) => /^(الي|علي|من)$/u.test(form))
  )
    return false;
  // `قال المواطن: وصلنا الأرض، وقالوا لنا: …`: told to the speaker, and so part of what he tells.
  const quoted = tokens[from - 1]?.kind === 'colon';
  if (quoted && ((/^(لنا|لي|علينا|علي)$/u.test(next) && aspect === 'perfect') || (object && /(ني|نا)$/u.test(formAt(edge, other.at))))) return false;
  // `أن القائد خاطب ضباطه قائلا «…»`: the participle goes with the verb inside.
  if (aspect === 'participle' && !afterComma && cue && verb.companion && addresses(edge, other.at)) return false;
  // `، وآمل أن يلهم هذا النجاح الآخرين`: the speaker's own first person.
  if (tables.hopes.has(withoutConjunction(formAt(edge, other.at)))) return false;
  // `قال الكاتب إن الشركة نفت مسؤوليتها وأكدت سلامة الخطوط، مضيفة أن`: what she adds who is told of.
  if (aspect === 'participle' && isWoman(other) && cue && isMan(cue) && readComplementizer(tokens, other.at + 1) && sheSays(edge, other.at)) return false;
  // `قدم شكوى إلى المدير، فوعده بأنه سينظر فيها`: part of what happened to the speaker.
  if (object && aspect === 'perfect' && prefix === 'ف') return false;
  // `جلس مع الوجهاء وأبلغهم بأنهم أخوة`: a pronoun without comma goes on with what the speaker did.
  if (!afterComma && object && aspect === 'perfect' && /هم$/u.test(formAt(edge, other.at))) return false;
  // `لفت إلى أن المدينة فرضت قيودا مشددة على المرور`: a feminine is not said of the man who speaks.
  if (aspect === 'participle' && !afterComma && isWoman(other) && cue && isMan(cue) && !readComplementizer(tokens, other.at + 1)) return false;
  // `وحسب المحكمة فقد هدد الرجل جاره، قائلا: «…»`: said of whoever acts there; `، مشيرا إلى أن` goes on with the court.
  if (aspect === 'participle' && cue === null && !verb.continues && (verb.lemma === 'قال' || !reports(other))) return false;
  if (aspect === 'participle') {
    if (!afterComma && verb.gate !== 'knowledge' && leadsOnto(edge, other)) return true;
    return afterComma || (verb.continues === true && leadsOn(edge, other)) || (reports(other) && verb.gate !== 'knowledge');
  }
  // `قالت إن المستشارة ترى أن …، وتأمل أن`: goes on with the imperfect inside.
  if (aspect === 'imperfect' && cue?.reading.aspect === 'perfect' && holdsImperfect(edge, other)) return false;
  return reports(other) && /^[وف]/u.test(prefix) && verb.gate !== 'knowledge' && (aspect === 'perfect' || afterComma);
}

function holdsImperfect({ from, cueAt, reports }: Edge, { at, reading }: VerbCue): boolean {
  for (let i = from; i < at; i++) {
    const inner = cueAt.get(i);
    if (inner?.reading.aspect === 'imperfect' && inner.reading.gender === reading.gender && reports(inner)) return true;
  }
  return false;
}

/** A feminine perfect of saying inside the content. */
function sheSays({ from, cueAt }: Edge, to: number): boolean {
  for (let i = from; i < to; i++) {
    const inner = cueAt.get(i)?.reading;
    if (inner?.aspect === 'perfect' && inner.gender === 'f' && /^(open|clause)$/u.test(inner.verb.gate)) return true;
  }
  return false;
}

/** A perfect of speaking to somebody inside the content, with no comma between it and a token. */
function addresses({ article: { tokens }, from, cueAt }: Edge, to: number): boolean {
  for (let i = to - 1; i > from && tokens[i]?.kind !== 'comma'; i--) {
    const inner = cueAt.get(i)?.reading;
    if (inner?.aspect === 'perfect' && inner.prefix === '') return /^(خاطب|هدد|توعد|رد|صاح|صرخ|أجاب|علق)$/u.test(inner.verb.lemma);
  }
  return false;
}

const isWoman = ({ reading }: VerbCue): boolean => reading.gender === 'f' && reading.prefix === '';
const isMan = ({ reading }: VerbCue): boolean => reading.gender === 'm' && reading.number === 'singular' && reading.aspect !== 'participle';

/** `لافتا إلى`, but `حضورا لافتا للسعوديات`, `عملت مضيفة في معرض`: a participle whose preposition or clause is missing is an adjective or a noun. */
function leadsOn(edge: Edge, { at, reading }: VerbCue): boolean {
  const { article: { tokens } } = edge;
  if (reading.verb.lemma === 'أضاف' && formAt(edge, at).endsWith('ة'))
    return readComplementizer(tokens, at + 1) !== null || ['quote', 'colon'].includes(tokens[at + 1]?.kind ?? '');
  return reading.verb.lemma !== 'لفت' || (reading.verb.before?.split(' ').map(fold) ?? []).includes(formAt(edge, at + 1));
}

/** `أولوياتها مشيدا بجهود`: behind no indefinite noun that it could describe, and with its own preposition. */
function leadsOnto(edge: Edge, { at }: VerbCue): boolean {
  const previous = formAt(edge, at - 1), next = formAt(edge, at + 1);
  const definite = /^و?ال.*[^ا]$|(ها|هم|هما|نا)$/u.test(previous) && !tables.becoming.has(previous);
  const preposition = /^(ب|لل|بال)....|^(الي|علي|عن)$/u.test(next) || (next.startsWith('ل') && tables.matters.has(next.slice(1)));
  return edge.article.tokens[at - 1]?.kind === 'word' && definite && preposition && /^م.{2,}(ا|ة)$|^وا..ا$|^دا..ا$/u.test(formAt(edge, at));
}

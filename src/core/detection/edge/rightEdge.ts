import { readAction } from '../../lexicon/actions';
import { hasWithPronoun, tables, withoutConjunction } from '../../lexicon/tables';
import { closingBracket } from '../../text/article';
import type { CueContext } from '../complement/complement';
import { readComplementizer } from '../words/complementizers';
import type { VerbCue } from '../cue/cues';
import { formAt, type Edge } from './edge';
import { contrastsReport, goesOn, isNewReport, quotationIsSaidLater, startsClauseWithCue } from './newReports';
import { prepositionalCueAt } from '../cue/prepositionalCues';
import { mayBeVerb } from '../source/subjects';
import { isWritersOwn } from './writersOwn';

/**
 * Where a reported clause ends: before a new report, a trailing attribution or the writer's own narration, else with its
 * sentence. Commas and coordinated complementizers (`وأن`) do not end it.
 * @param from first token of the clause
 * @param sentenceEnd token after the sentence
 * @returns token after the content, marks at the edge included
 */
export function rightEdge(context: CueContext, cue: VerbCue | null, from: number, sentenceEnd: number): number {
  const { article, cueAt } = context;
  const { tokens } = article;
  const edge: Edge = { ...context, cue, from, sentenceEnd };
  // `ما يصفه الوزير بأنه «تسوية عملية» بشأن الديون`: what something is called.
  const called = cue?.reading.object === true && /^[بمع]?ما$/u.test(formAt(edge, cue.at - 1)) ? article.closingOf[from + 1] ?? -1 : -1;
  if (called > 0) return called + 1;
  const framed = endOfFrame(edge);
  // `وقال المحافظ إن، المدينة صمدت`: some set a comma behind the complementizer.
  const parted = tokens[from + 1]?.kind === 'comma' && readComplementizer(tokens, from) !== null;
  const begin = !parted ? from + 1 : tokens[from + 2]?.kind === 'word' ? from + 3 : from + 2;
  for (let i = begin; i < sentenceEnd; i++) {
    const token = tokens[i];
    const close = article.closingOf[i] ?? -1;
    if (token?.kind === 'quote' && close > i) { i = Math.min(close, sentenceEnd - 1); continue; }
    if (framed(i) || endsAtMark(edge, i)) return i;
    if (token?.kind === 'open') { i = closingBracket(tokens, i, sentenceEnd); continue; }
    if (token?.kind !== 'word') continue;
    const afterComma = ['comma', 'semicolon', 'dash', 'stop', 'quote'].includes(tokens[i - 1]?.kind ?? '');
    const other = cueAt.get(i);
    if (other && other !== cue && isNewReport(edge, other, afterComma)) return afterComma ? i : backToAdverbial(edge, i);
    if (afterComma && ((other && goesOn(edge, other)) || startsClauseWithCue(edge, i))) return i;
    if (contrastsReport(edge, i)) return i;
    // `إنه وفقا لإحصاءات الوزارة فقد ارتفعت`: right behind the complementizer the phrase is inside.
    const inside = i === from + 1 && readComplementizer(tokens, from) !== null;
    const phrase = inside ? null : prepositionalCueAt(article, i, sentenceEnd);
    // `… توفي بحسب الطبيب وإن جثمانه سلم`: the clause goes on behind the phrase.
    if (phrase && !afterComma && readComplementizer(tokens, phrase.to)?.conjunction === 'و') { i = phrase.to; continue; }
    if (phrase?.closes(afterComma)) return formAt(edge, i - 1) === 'وذلك' ? i - 1 : i;
    if (isWritersOwn({ ...edge, at: i, form: token.form, next: formAt(edge, i + 1), afterComma })) return i;
  }
  return sentenceEnd;
}

/** Where a report that stands inside another clause gives way to that clause, by the word before its cue. */
function endOfFrame(edge: Edge): (at: number) => boolean {
  const { article: { tokens }, cue, cueAt, reports } = edge;
  const opener = cue ? formAt(edge, cue.at - 1) : '';
  // `الوزير الذي قال إن العمل جار، غادر`: the relative clause ends at its comma.
  if (tables.relatives.has(withoutConjunction(opener))) return at => tokens[at]?.kind === 'comma' && !awaitsPredicate(edge, at) && endsRelative(edge, at + 1);
  // `لو قال إن …، فسيغادر`.
  // `دون أن يوضح ما إذا كان سيستقيل، إن`.
  if (opener === 'ان' && formAt(edge, (cue?.at ?? 0) - 2) === 'دون') return at => tokens[at]?.kind === 'comma';
  if (/^و?(اذا|لو|لئن)$|^وان$/u.test(opener)) return at => /^فس[يتن]..+|^ف(لن|انه?|انها|قد)$/u.test(formAt(edge, at));
  if (!/^و?(بينما|فيما|حين)$/u.test(opener) && !opensWithSubordinate(edge)) return () => false;
  // `وبينما تقول الإدارة إن …، فإن مصادر …`: the main clause answers the one with the report.
  return at => {
    const verb = cueAt.get(at);
    if (verb?.reading.prefix === '' && verb.reading.aspect === 'perfect' && reports(verb)) return true;
    const next = formAt(edge, at + 1), after = cueAt.get(at + 1);
    const acts = (readAction(next) !== null && !/^[وف]|(ه|ها|هم)$/u.test(next)) || mayBeVerb(edge.article, at + 1);
    // `وفيما قال إن المحطة التي ستبنى، تعد إنجازا`: the subject still lacks its verb.
    return (
      tokens[at]?.kind === 'comma' && !(acts && awaitsVerb(edge, at)) &&
      (/^ف(ان|انه|انها|قد)$|^(لا|لم|لن)$/u.test(next) || acts || (after?.reading.prefix === '' && after.reading.aspect !== 'participle'))
    );
  };
}

/** The cue of a subordinate clause that opens a sentence stands within so many tokens. */
const SUBORDINATE_CUE = 7;

/** `وبعد أن أكد الطبيب أن الإصابة طفيفة، سافر اللاعب`: the sentence begins with a clause that it is not about, and the cue stands in it. */
function opensWithSubordinate({ article: { tokens, sentences, sentenceOf }, cue }: Edge): boolean {
  if (!cue || cue.reading.aspect === 'participle') return false;
  const from = sentences[sentenceOf[cue.at] ?? -1]?.from ?? cue.at;
  const first = withoutConjunction(tokens[from]?.form ?? '');
  const opens = tables.subordinators.has(first) || (tables.subordinatorsOfThat.has(first) && tokens[from + 1]?.form === 'ان');
  return opens && cue.at - from <= SUBORDINATE_CUE && tokens.slice(from, cue.at).every(({ kind }) => kind === 'word');
}

/** What the clause outside goes on with: its verb (`، غادر`), its complement (`، إلى أن`), another connective; anything else is still said. */
function endsRelative(edge: Edge, at: number): boolean {
  const form = formAt(edge, at);
  if (edge.article.tokens[at]?.kind !== 'word') return true;
  const led = /^(الي|علي|من|عن)$/u.test(form) ? at + 1 : at;
  // `المبعوث، الذي يرى أن الحل سياسي، إلى العاصمة`: an aside of its own.
  const aside = edge.cue !== null && edge.article.tokens[edge.cue.at - 2]?.kind === 'comma';
  if (aside && (led > at || /^ب(ال|...)/u.test(form))) return true;
  if (form === 'الي' && !/^(جانب|حد|حين|درجة|ان)/u.test(formAt(edge, at + 1))) return true;
  if (readComplementizer(edge.article.tokens, led)?.conjunction === '') return true;
  if (/^(لم|لن|لا|قد|ثم|لكن|كما|غير|الا|بيد|ف.*|م.{2,}ا)$/u.test(form)) return true;
  return !form.startsWith('و') && (readAction(form) !== null || edge.cueAt.has(at));
}

/** `الذي أكد أن المدير، كان داعما للفريق`: without a verb the clause goes on behind its comma, as it does before `معظمها`, `حفاظا`. */
function awaitsPredicate(edge: Edge, comma: number): boolean {
  const next = formAt(edge, comma + 1);
  if (hasWithPronoun(tables.shares, next) || tables.trailers.has(next)) return true;
  return /^كانت?$/u.test(next) && edge.article.tokens.slice(edge.from, comma).every(({ form }) => readAction(form) === null);
}

/** Up to a comma there is a noun, and no verb but those of its relative clause. */
function awaitsVerb({ article: { tokens }, from }: Edge, comma: number): boolean {
  const relative = tokens.findIndex(({ form, index }) => index > from && index < comma && tables.relatives.has(form));
  return relative > 0 && tokens.slice(from, relative).every(({ form }) => readAction(form) === null);
}

/** A comma before words that are said later, a colon before a quotation of their own, two dots that are no pause. */
function endsAtMark(edge: Edge, at: number): boolean {
  const { article, from } = edge;
  const { tokens, closingOf } = article;
  const token = tokens[at];
  const unmarked = tokens[from - 1]?.kind === 'colon';
  if (token?.kind === 'comma') return quotationIsSaidLater(edge, at + 1);
  // Two dots are a pause in words after a colon.
  if (token?.kind === 'stop') return !unmarked && /^\.{2,}$/u.test(token.form) && at > from + 3;
  const close = closingOf[at + 1] ?? -1;
  return token?.kind === 'colon' && !unmarked && at > from + 2 && close - at > 5 && ['stop', 'comma', 'newline', undefined].includes(tokens[close + 1]?.kind);
}

/** `، متوجها إلى الحاضرين قائلا`: the participle before the cue belongs to the new report. */
function backToAdverbial({ article: { tokens }, from }: Edge, at: number): number {
  for (let i = at - 1; i > Math.max(from, at - 7); i--) {
    if (tokens[i]?.kind === 'comma') return /^م.{2,}ا$/u.test(tokens[i + 1]?.form ?? '') ? i : at;
  }
  return at;
}

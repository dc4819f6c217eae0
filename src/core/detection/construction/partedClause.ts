import { readAction } from '../../lexicon/actions';
import { tables } from '../../lexicon/tables';
import { readVerb } from '../../lexicon/verbs';
import type { Article } from '../../text/article';
import type { Token } from '../../text/tokens';
import type { CueContext } from '../complement/complement';
import type { PrepositionalCue } from '../cue/prepositionalCues';
import { trim, type TokenSpan } from '../draft';
import { rightEdge } from '../edge/rightEdge';
import { readComplementizer } from '../words/complementizers';

/** A verb and its subject before a phrase are no longer than this, in tokens. */
const LEFT = 7;

/**
 * The two parts of a clause that a phrase between commas stands in: `تضم المجموعة، بحسب المحققين، نحو عشرين عنصرا`; null if the
 * words behind its second comma are a clause of their own.
 * @param content what stands before the phrase
 */
export function partedClause(context: CueContext, cue: PrepositionalCue, content: TokenSpan, sentenceEnd: number): [TokenSpan, TokenSpan] | null {
  const { article } = context;
  const { tokens } = article;
  const mark = tokens[cue.from - 1]?.kind ?? '';
  const closing = mark === 'open' ? 'close' : mark;
  if (!['comma', 'dash', 'open'].includes(mark) || tokens[cue.to]?.kind !== closing || context.cueAt.has(cue.to + 1)) return null;
  const rest = trim(article, [cue.to + 1, rightEdge(context, null, cue.to + 1, sentenceEnd)]);
  if (rest[1] - rest[0] < 2 || tokens.slice(...rest).some(({ form }) => form === 'نسخة')) return null;
  const form = tokens[rest[0]]?.form ?? '';
  // `واندلعت الحرب، وأسفرت، وفقا لتقديرات، عن مقتل …`: the phrase parts a verb from what belongs to it.
  const verb = cue.from - 2;
  const opens = tables.relatives.has(tokens[verb - 1]?.form ?? '') ? verb - 1 : verb;
  const begins = opens < verb || tokens[verb - 1]?.kind !== 'word' || /^[وف]/u.test(tokens[verb]?.form ?? '');
  if (begins && readAction(tokens[verb]?.form ?? '') !== null && tables.before.has(form)) return [[opens, verb + 1], rest];
  // `خلفت، بحسب منظمات، ما لا يقل عن تسعين قتيلا`: how many.
  const measures = form === 'ما' && /^(لا|يقارب|يزيد|يناهز|بين)$/u.test(tokens[rest[0] + 1]?.form ?? '');
  const quoted = tokens[rest[0]]?.kind === 'quote' && (article.closingOf[rest[0]] ?? -1) > 0;
  const goesOn = quoted || tokens[rest[0]]?.kind === 'word' && (!/^(و.{2,}|مما|ما|الامر|لكن.{1,3})$/u.test(form) || measures);
  const leaves = tables.breaks.has(form) || tables.apart.has(form) || turns(form, tokens[rest[0] + 1]?.form ?? '');
  // `فالقرار، برأي النقيب، يضر`, `فهي، من وجهة نظره، مقحمة`: the subject alone.
  const subject = /^[وف]?(ال...|هو$|هي$|هم$)/u.test(tokens[content[0]]?.form ?? '');
  return goesOn && !leaves && content[1] - content[0] >= (subject ? 1 : 2) ? [content, rest] : null;
}

/**
 * The two parts of a clause whose verb and subject stand before a phrase, and a preposition behind it: `وعبر الوزير، بحسب البيان، عن
 * استعداده`, `وتنازل المالك وفقا للعقد عن حصته`; null if the words are not that.
 * @param from first token that no attribution before holds
 */
export function partedByPhrase(context: CueContext, cue: PrepositionalCue, from: number, sentenceEnd: number): [TokenSpan, TokenSpan] | null {
  const { article } = context;
  const { tokens } = article;
  const before = tokens[cue.from - 1]?.kind === 'comma' ? cue.from - 1 : cue.from;
  const behind = tokens[cue.to]?.kind === 'comma' ? cue.to + 1 : cue.to;
  if (behind === cue.to && !(before === cue.from)) return null;
  const form = tokens[behind]?.form ?? '';
  if (!cue.source || !tables.before.has(form) || context.cueAt.has(behind) || turns(form, tokens[behind + 1]?.form ?? '')) return null;
  const opens = clauseStart(article, from, before);
  if (before - opens < 2 || before - opens > LEFT || !startsWithVerb(tokens[opens]?.form ?? '')) return null;
  const plain = ({ form, index, kind }: Token): boolean =>
    kind === 'word' && !readComplementizer(tokens, index) && !tables.before.has(form) && !tables.relatives.has(form);
  if (!tokens.slice(opens, before).every(plain)) return null;
  const rest = trim(article, [behind, rightEdge(context, null, behind, sentenceEnd)]);
  return rest[1] - rest[0] < 2 ? null : [[opens, before], rest];
}

/** `في حين أصاب`, `قبل أن يغادر`, `من دون أن يقدم`: the sentence turns to something else. */
export function turns(form: string, next: string): boolean {
  return /^(فيما|بينما|اذ|رغم|دون)$/u.test(form) || (form === 'في' && /^(حين|وقت)$/u.test(next)) || (/^(قبل|بعد)$/u.test(form) && next === 'ان') ||
    (form === 'من' && next === 'دون') || (form === 'علي' && next === 'الرغم');
}

/** Behind the last comma before a token. */
function clauseStart({ tokens }: Article, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (tokens[i]?.kind === 'comma') return i + 1;
  return from;
}

function startsWithVerb(form: string): boolean {
  return readAction(form) !== null || readVerb(form).some(({ aspect, object }) => (aspect === 'perfect' || aspect === 'imperfect') && !object);
}

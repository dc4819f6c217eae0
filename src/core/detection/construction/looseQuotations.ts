import { readAction } from '../../lexicon/actions';
import { tables } from '../../lexicon/tables';
import type { Article } from '../../text/article';
import { fold } from '../../text/fold';
import type { VerbCue } from '../cue/cues';
import type { Draft } from '../draft';
import { readSubject } from '../phrase/nounPhrase';
import { marksName } from '../complement/utterance';

/** A quotation that is clearly an utterance needs this many tokens when nothing introduces it. */
const LONG = 7;
/** In a subheading all in marks, and where a headline begins with marks. */
const HEADING = 4, SHORT = 3;

/**
 * Quotations that no cue to their left introduces: with a verb of saying after them (`"…"، يقول فلان`), or with nothing at
 * all, when they make up a sentence of their own.
 * @param drafts all that has been found so far; quotations inside their contents are left alone
 */
export function looseQuotations(article: Article, cues: readonly VerbCue[], drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  const cueAt = new Map(cues.map(cue => [cue.at, cue]));
  const covered = new Uint8Array(article.tokens.length);
  const ends = new Set<number>();
  for (const [from, to] of drafts.flatMap(draft => draft.content)) { covered.fill(1, from, to); ends.add(to); }
  for (const { open, close } of article.quotations) {
    if ((covered[open] && covered[close]) || marksName(article, open) || article.quotationOf[open] !== -1) continue;
    const pointed = pointedAt(article, open, close, cueAt);
    if (pointed) found.push(pointed);
    if (pointed || close - open - 1 < (isFew(article, open, close) ? 2 : 3)) continue;
    const draft = postposed(article, open, close, cueAt, drafts) ?? afterColon(article, open, close, ends, cueAt) ?? alone(article, open, close);
    if (draft) found.push(draft);
  }
  return found;
}

/** `"…"، يقول أسامة`: a verb of saying right after the marks, its subject after it. */
function postposed(article: Article, open: number, close: number, cueAt: ReadonlyMap<number, VerbCue>, drafts: readonly Draft[]): Draft | null {
  let verb = close + 1;
  if (['comma', 'dash', 'stop'].includes(article.tokens[verb]?.kind ?? '')) verb++;
  const cue = cueAt.get(verb);
  if (!cue || cue.reading.aspect === 'participle' || cue.reading.prefix !== '' || !['open', 'quote'].includes(cue.reading.verb.gate)) return null;
  // `… «تحت الوصاية»، أكد المتحدث أن`: the verb has words of its own.
  if (drafts.some(({ at }) => at === verb)) return null;
  const zone = readSubject(article, verb + 1, nextMark(article, verb + 1));
  return {
    rule: 'quotation.postposed', class: cue.reading.verb.class, doubt: 0, irrealis: null, content: [[open, close + 1]], direct: false,
    cue: [cue.span], at: verb, source: zone.source, sourceTokens: zone.range, via: [...zone.via],
    agreement: { gender: cue.reading.gender, number: cue.reading.number }, anaphoric: true,
  };
}

/** `"…"، هذا ما أعلنه الوزير`, `"…".. هكذا وصفت الطالبة اللحظة`, `«…»، بهذه الكلمات ختم المدرب حديثه`: what points back at the marks makes any verb one of saying. */
function pointedAt(article: Article, open: number, close: number, cueAt: ReadonlyMap<number, VerbCue>): Draft | null {
  const { tokens } = article;
  const from = ['comma', 'dash', 'stop'].includes(tokens[close + 1]?.kind ?? '') ? close + 2 : close + 1;
  const word = (at: number): string => tokens[at]?.form ?? '';
  const words =
    word(from) === 'هكذا' ? 1 :
    /^(هذا|ذلك|هو)$/u.test(word(from)) && word(from + 1) === 'ما' ? 2 :
    /^ب(هذه|تلك)$/u.test(word(from)) && /^ال(كلمات|كلمة|عبارة|عبارات|جملة)$/u.test(word(from + 1)) ? 2 : 0;
  const verb = tokens[from + words], cue = cueAt.get(from + words);
  if (words === 0 || !verb || verb.kind !== 'word' || (!cue && (readAction(verb.form) === null || tables.auxiliaries.has(verb.form)))) return null;
  if (cue?.reading.aspect === 'participle') return null;
  // `بهذه العبارة رد الوزير على منتقديه`.
  const own = cue?.reading.verb.before?.split(' ').map(fold) ?? (cue?.reading.verb.lemma === 'رد' ? ['علي'] : []);
  const end = nextMark(article, verb.index + 1);
  const led = tokens.findIndex(({ form, index }) => index > verb.index + 1 && index < end && own.includes(form));
  const zone = readSubject(article, verb.index + 1, led > 0 ? led : end, !cue || cue.reading.verb.object === true);
  return {
    rule: 'quotation.postposed', class: cue?.reading.verb.class ?? 'statement', doubt: 0, irrealis: null, content: [[open, close + 1]], direct: false,
    cue: [cue?.span ?? [verb.start, verb.end]], at: verb.index, source: zone.source, sourceTokens: zone.range, via: [...zone.via],
    agreement: null, anaphoric: true,
  };
}

/** The token after the words up to the next mark of the sentence. */
function nextMark({ tokens, sentences, sentenceOf }: Article, from: number): number {
  const limit = sentences[sentenceOf[from] ?? -1]?.to ?? 0;
  let to = from;
  while (to < limit && !['stop', 'comma', 'colon', 'quote'].includes(tokens[to]?.kind ?? 'stop')) to++;
  return to;
}

/** `"الاتفاق مات"، أعلن الوزير`: a comma stands between no name and its verb. */
function isFew({ tokens }: Article, open: number, close: number): boolean {
  return ['newline', 'stop', undefined].includes(tokens[open - 1]?.kind) && tokens[close + 1]?.kind === 'comma';
}

/** `نافية أن تكون حذفت الصور: «…»`, and in a headline `حبس عامل بتهمة …: «…»`: a colon gives the words of whoever is spoken of. */
function afterColon(article: Article, open: number, close: number, ends: ReadonlySet<number>, cueAt: ReadonlyMap<number, VerbCue>): Draft | null {
  const colon = article.tokens[open - 1], title = article.paragraphs[0];
  if (colon?.kind !== 'colon') return null;
  const follows = ends.has(open - 1);
  let headline = title !== undefined && close === title.to - 1 && article.paragraphs.length > 1;
  for (let i = title?.from ?? 0; headline && i < open; i++) headline = !cueAt.has(i) && !tables.cited.has(article.tokens[i]?.form ?? '');
  return follows || headline ? unattributed(open, close, [[colon.start, colon.end]], 'quotation.colon') : null;
}

/** A long quotation that is a whole sentence, with a verb somewhere in it. */
function alone(article: Article, open: number, close: number): Draft | null {
  const before = article.tokens[open - 1], after = article.tokens[close + 1];
  const opensParagraph = before === undefined || before.kind === 'newline';
  // `«ننام والماء تحتنا».. الشتاء يطارد النازحين`, and a subheading all in marks.
  const heading = opensParagraph && ((before === undefined && /^(\.{2,}|…)$/u.test(after?.form ?? '')) || after === undefined || after.kind === 'newline');
  if (close - open - 1 < (heading ? (before === undefined ? SHORT : HEADING) : LONG)) return null;
  const starts =
    before === undefined ||
    ['newline', 'stop', 'dash', 'other'].includes(before.kind) ||
    (before.kind === 'quote' && article.tokens[open - 2]?.kind === 'stop');
  const ends = after === undefined || ['newline', 'stop'].includes(after.kind) || article.tokens[close - 1]?.kind === 'stop';
  return starts && ends ? unattributed(open, close, [], 'quotation.alone') : null;
}

function unattributed(open: number, close: number, cue: Draft['cue'], rule: string): Draft {
  return {
    rule, class: 'statement', doubt: 0, irrealis: null, content: [[open, close + 1]], direct: false,
    cue, at: open, source: null, sourceTokens: null, via: [], agreement: null, anaphoric: true,
  };
}

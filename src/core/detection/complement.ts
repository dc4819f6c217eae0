import { closingBracket, isAbbreviation, type Article } from '../text/article';
import { hasWithPronoun, tables, withoutConjunction } from '../lexicon/tables';
import { readAction } from '../lexicon/actions';
import type { VerbCue } from './cues';
import { readComplementizer } from './complementizers';
import { isPrayer } from './homographs';

/** What a cue reports, and where the words between cue and complement end. */
export interface Complement {
  /** `clause`: from a complementizer; `quotation`: one pair of marks; `colon`: unmarked words after a colon. */
  readonly kind: 'clause' | 'quotation' | 'colon';
  /** First token of the content. */
  readonly at: number;
  /** Token after the words in which the subject stands. */
  readonly zoneEnd: number;
  /** Tokens of a second reporting word before the complement: `تابع … قائلا`. */
  readonly extra: number | null;
}

/** What a stage needs to know about the cues around. */
export interface CueContext {
  readonly article: Article;
  readonly cueAt: ReadonlyMap<number, VerbCue>;
  /** Names of speakers that stand alone after a verb of saying: a verb before one of them starts the writer's own sentence. */
  readonly names: ReadonlySet<string>;
  /** Whether a cue to the right of the one in question has found something to report. */
  readonly reports: (cue: VerbCue) => boolean;
}

/** How far a complement may be from its cue, in tokens; أكد's 99th percentile is 32, أعلن's 36 (38,881 articles). */
const REACH = { open: 44, clause: 26, quote: 16, knowledge: 10 } as const;
/** A semicolon this close to the verb stands inside its subject. */
const TITLE = 8;
/** A verb that seldom reports takes a colon only this near. */
const NEAR_COLON = 10;
/** A quotation of at least this many tokens is an utterance, whatever stands before it. */
const UTTERANCE = 5;
const PREPOSITIONS = new Set(['الي', 'علي', 'من', 'عن', 'في', 'ب']);

/**
 * Looks to the right of a cue, inside its sentence, for what it reports; null if it reports nothing there.
 * Asks only about cues to the right, so that cues are best taken from the last to the first.
 */
export function findComplement(context: CueContext, cue: VerbCue): Complement | null {
  const found = search(context, cue) ?? spokenRightOn(context.article, cue);
  return found && belongsToOuterVerb(context, cue, found) ? null : found;
}

/** `وقال وصلنا قبل الفجر إلى الميناء`: without marks, but a first person right behind the verb. */
function spokenRightOn({ tokens }: Article, { at, reading }: VerbCue): Complement | null {
  const next = tokens[at + 1];
  if (!reading.verb.ownLine || reading.aspect !== 'perfect' || reading.object || next?.kind !== 'word') return null;
  const verb = /^(.{3,})نا$/u.exec(next.form)?.[1];
  return verb !== undefined && readAction(verb)?.aspect === 'perfect' ? { kind: 'colon', at: at + 1, zoneEnd: at + 1, extra: null } : null;
}

/** `نفى فلان الذي اعتبر من … أن`: a verb in a relative clause leaves a distant complement to the verb outside. */
function belongsToOuterVerb({ article, cueAt }: CueContext, cue: VerbCue, found: Complement): boolean {
  if (found.at - cue.at <= 5 || !tables.relatives.has(article.tokens[cue.at - 1]?.form ?? '')) return false;
  for (let i = cue.at - 2; i > cue.at - 12; i--) {
    const token = article.tokens[i];
    if (token === undefined || token.kind === 'stop' || token.kind === 'newline') return false;
    if (cueAt.get(i)?.reading.verb.gate === 'open') return true;
  }
  return false;
}

function search({ article, cueAt, reports }: CueContext, cue: VerbCue): Complement | null {
  const { tokens } = article;
  const gate = cue.reading.verb.gate;
  const sentence = article.sentences[article.sentenceOf[cue.at] ?? -1];
  if (!sentence) return null;
  const limit = Math.min(sentence.to, cue.at + 1 + REACH[gate]);
  let extra: number | null = null;
  let short: number | null = null;
  let relative = false;
  let modal = false;
  for (let i = cue.at + 1; i < limit; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'quote') {
      const close = article.closingOf[i] ?? -1;
      if (close < 0 && gate === 'open' && isLeftOpen(article, i) && i - cue.at <= REACH.quote) return { kind: 'colon', at: i, zoneEnd: i, extra };
      if (close < 0) continue;
      if (tokens[i - 1]?.form === 'و') { i = close; continue; }
      // `في ندوة “الذاكرة والرهان” أن`: the clause follows, so the marks hold a name.
      if (close + 1 < limit && readComplementizer(tokens, close + 1)?.conjunction === '' && tokens[i - 1]?.kind === 'word' && close - i <= 10) { i = close; continue; }
      if (gate === 'clause' && i - cue.at > REACH.quote) break;
      if (isDescription(article, cue, i, close) || isUtterance(article, i, close, cue)) return { kind: 'quotation', at: i, zoneEnd: i, extra };
      if (close - i > 2 && (endsClause(article, close) || (cue.reading.verb.lemma === 'قال' && close - i > 3)) && !marksName(article, i) && !relative && i - cue.at <= 8 && !tables.before.has(tokens[i - 1]?.form ?? '')) short ??= i;
      i = close;
      continue;
    }
    if (token.kind === 'open') { i = closingBracket(tokens, i, limit); continue; }
    if (token.kind === 'comma') { relative = false; continue; }
    // `في تصريح لقناة «المدى». أن الظروف مجهولة`: the sentence goes on behind the stop.
    if (token.kind === 'stop' && (isAbbreviation(tokens, i) || (token.form === '.' && readComplementizer(tokens, i + 1)?.conjunction === ''))) continue;
    // Some houses set the title off with a semicolon: `قال فلان؛ مدير الشركة، إن`.
    if (token.kind === 'semicolon' && (i - cue.at <= TITLE || readComplementizer(tokens, i + 1))) continue;
    if (token.kind === 'stop' || token.kind === 'semicolon') break;
    if (token.kind === 'colon' && gate === 'clause' && i - cue.at > NEAR_COLON) break;
    // `…؛ فكما يقال: …`: the colon is the nearer verb's.
    if (token.kind === 'colon' && cueAt.has(i - 1) && i - 1 > cue.at && cueAt.get(i - 1)?.reading.aspect !== 'participle') return null;
    if (token.kind === 'colon') return afterColon(article, cue, i, extra, sentence.to);
    if (token.kind !== 'word') continue;
    // `تسأل، لأنه من العيب ألا تسأل`: a reason of its own.
    if (i - cue.at <= 2 && /^لان(ه|ها|هم|هما|ك|نا)$/u.test(token.form)) break;
    if (tables.relatives.has(token.form)) { relative = true; continue; }
    if (/^و?لكن(ه|ها|هم|هما)?$/u.test(token.form)) relative = false;
    // `ينبغي على الناس أن`: the modal's clause is nobody's words; a prayer is not either.
    if (tables.modals.has(withoutConjunction(token.form))) { modal = true; continue; }
    if (isPrayer(token.form, tokens[i + 1]?.form ?? '')) break;
    const complementizer = readComplementizer(tokens, i);
    if (complementizer && modal && !complementizer.inna) { modal = false; continue; }
    if (complementizer) {
      if (accepts(article, cue, i, complementizer.inna, extra ?? cue.at)) {
        const inner = relative ? innerCue(cueAt, cue.at + 1, i) : null;
        if (inner && i - inner.at <= 5 && !(complementizer.inna && cue.reading.verb.lemma === 'قال')) return null;
        return clauseOrQuotation(article, i, extra, token.kind === 'word' && tokens[i - 1]?.bare === 'علي' && i - cue.at > 2 && !/على/u.test(cue.reading.verb.before ?? ''));
      }
      continue;
    }
    if (tables.serial.has(token.form) || (hasWithPronoun(tables.feelings, token.form) && i > cue.at + 1)) { extra ??= i; continue; }
    const other = cueAt.get(i);
    // `في تصريح بثته وكالة …`: a verb with an object pronoun right after a noun describes it.
    if (!other || relative || (other.reading.object && other.reading.prefix === '' && tokens[i - 1]?.kind === 'word')) continue;
    if (other.reading.aspect !== 'participle' && /^(تابع|واصل)$/u.test(cue.reading.verb.lemma)) return null;
    if (other.reading.aspect === 'participle') {
      if (tokens[i - 1]?.kind !== 'comma' && mayMerge(cue, other)) extra = i;
      else if (reports(other)) return null;
      continue;
    }
    if (other.reading.verb.gate !== 'knowledge' && reports(other)) return null;
  }
  // `أطلقت الوزارة "سداد"`: a few words in marks are its name, unless the verb is one of saying.
  return short === null || gate !== 'open' ? null : { kind: 'quotation', at: short, zoneEnd: short, extra };
}

function innerCue(cueAt: ReadonlyMap<number, VerbCue>, from: number, to: number): VerbCue | null {
  for (let i = from; i < to; i++) { const cue = cueAt.get(i); if (cue && cue.reading.verb.gate === 'open') return cue; }
  return null;
}

/** Verbs of saying take a participle of saying along: `تابع قائلا`; verbs of blame or praise leave it on its own. */
function mayMerge(cue: VerbCue, other: VerbCue): boolean {
  return other.reading.verb.companion === true && (cue.reading.verb.gate === 'open' || cue.reading.verb.gate === 'quote');
}

/** `أن "…"` stays a clause; the marks belong to the content. */
function clauseOrQuotation(article: Article, at: number, extra: number | null, named: boolean): Complement {
  const link = article.tokens[at - 1];
  return { kind: 'clause', at, zoneEnd: PREPOSITIONS.has(link?.form ?? '') && !named ? at - 1 : at, extra };
}

/** `وقال فلان «نحمد الله …` up to the end of the paragraph: nobody has closed the mark. */
function isLeftOpen({ tokens }: Article, open: number): boolean {
  const mark = tokens[open];
  if (!mark || !/^[«“"]$/u.test(mark.form) || (mark.form === '"' && (!mark.spaceBefore || mark.spaceAfter))) return false;
  for (let i = open + 1; i < tokens.length && tokens[i]?.kind !== 'newline'; i++) if (/^[»”"«“]$/u.test(tokens[i]?.form ?? '')) return false;
  return tokens.length - open > UTTERANCE;
}

function afterColon(article: Article, cue: VerbCue, colon: number, extra: number | null, sentenceEnd: number): Complement | null {
  const next = article.tokens[colon + 1];
  if (!next) return null;
  if (next.kind === 'newline') {
    const first = colon + 2;
    if ((article.closingOf[first] ?? -1) > 0) return { kind: 'quotation', at: first, zoneEnd: colon, extra };
    // `وعلق قائلا:` and the words without marks in a paragraph of their own; a list has dashes or numbers.
    const introduces = cue.reading.verb.ownLine === true && colon - cue.at <= NEAR_COLON;
    return introduces && article.tokens[first]?.kind === 'word' ? { kind: 'colon', at: first, zoneEnd: colon, extra } : null;
  }
  if ((article.closingOf[colon + 1] ?? -1) > 0) return { kind: 'quotation', at: colon + 1, zoneEnd: colon, extra };
  if (colon + 1 >= sentenceEnd) return null;
  // `تساءل: لماذا …` gives the question as it was put.
  if (readComplementizer(article.tokens, colon + 1) && !/^(هل|لماذا|كيف)$/u.test(next.form)) return { kind: 'clause', at: colon + 1, zoneEnd: colon, extra };
  // `تشمل ثلاث نقاط، منها: …`: a list.
  if (tables.listed.has(article.tokens[colon - 1]?.form ?? '')) return null;
  return { kind: 'colon', at: colon + 1, zoneEnd: colon, extra };
}

/** Whether a complementizer can be this verb's: not a connective's (`بعد أن`), not another preposition's, not conditional. */
function accepts(article: Article, cue: VerbCue, at: number, inna: boolean, after: number): boolean {
  const previous = article.tokens[at - 1], next = article.tokens[at + 1];
  const token = article.tokens[at];
  if (token?.form === 'بان' && next?.form === 'كي') return false;
  if (/^فان/u.test(token?.form ?? '')) return false;
  // `اتهمه بالتراخي، وبأن …`: a second charge; `وأن` alone goes on with somebody else's clause.
  if (/^[وف]/u.test(token?.form ?? '') && at - after > 1 && !(token?.form.startsWith('وب') && previous?.kind === 'comma')) return false;
  // `تنظيم ترحب به القوات، …، وأن يكون`: what it reports is the pronoun.
  if (/^[وف]/u.test(token?.form ?? '') && /^(ب|ل|علي|عن|في|من)(ه|ها|هم)$/u.test(article.tokens[cue.at + 1]?.form ?? '')) return false;
  if (inna && cue.reading.verb.lemma !== 'قال' && next && tables.conditional.has(next.form) && token?.form === 'ان') return false;
  if (previous?.kind !== 'word' || at - 1 === cue.at) return true;
  // `ردا على سؤال حول ما إذا`: what was asked, unless the verb asks.
  if (/^(حول|بشان|عن|عما)$/u.test(previous.form) && token?.form === 'ما') return cue.reading.verb.class === 'question';
  const last = article.tokens[at - 2]?.form ?? '';
  // `عليها أيضا أن توضح`: whoever the pronoun stands for ought to.
  if (!inna && token?.form === 'ان' && [previous.form, last].some(form => /^[وف]?علي(ه|ها|هم|هما|نا|كم|ك)$/u.test(form)) && /^[يتن]../u.test(next?.form ?? '') && !/على/u.test(cue.reading.verb.before ?? '')) return false;
  // `…، أو أن الظروف أجبرتهم`: goes on with an earlier clause.
  if (previous.form === 'او') return false;
  // `مع العلم أن`, `ومن المنتظر أن`: the writer's formulas.
  if (tables.givens.has(previous.form) || (/^[وف]?من$/u.test(last) && tables.formulas.has(previous.form))) return false;
  // `مهند الحاج علي إن`: a name, where the verb takes no على.
  if (previous.bare === 'علي' && at - cue.at > 2 && !/على/u.test(cue.reading.verb.before ?? '')) return true;
  if (PREPOSITIONS.has(previous.form)) {
    // `جدد التأكيد على أن`, `ختم بالإشارة إلى أن`: the noun brings its own preposition.
    if (hasWithPronoun(tables.feelings, article.tokens[at - 2]?.form ?? '') || tables.serial.has(article.tokens[at - 2]?.form ?? '')) return true;
    const before = cue.reading.verb.before?.split(' ').map(word => word.replace('إ', 'ا').replace('ى', 'ي')) ?? [];
    // `وأوضحت المؤسسة في تقريرها، إلى أنه`: far from its verb the preposition may be the wrong one.
    return before.includes(previous.form) || (previous.form === 'الي' && cue.reading.verb.gate === 'open' && article.tokens[at - 2]?.kind === 'comma');
  }
  // `لا يعقل أن`, `لم يكن أن`: a negated verb between takes the clause for itself.
  // `وتتميز بأنها`: as does a verb joined on.
  if (/^ب/u.test(token?.form ?? '') && /^[وف][يت].{3,}$/u.test(previous.form) && !/(ة|ي|ات|ا|ين|ون)$/u.test(previous.form)) return false;
  if (/^(لا|لم|لن|كان|كانت)$/u.test(last) && /^[يتن]...+/u.test(previous.form)) return false;
  // `يستطيع أن`, `حاولت أن`: so does a verb that reports nothing; after إن and بأن there is only the one of saying.
  if (token?.form === 'ان' && !inna && readAction(previous.form) !== null) return false;
  // `إذا عرفنا أن`, `نأمل أن`: so does the verb of a condition, and one that the writer says of himself.
  if (/^(اذا|لو)$/u.test(last) || tables.hopes.has(withoutConjunction(previous.form))) return false;
  return !tables.connectives.has(withoutConjunction(previous.form)) && !tables.connectives.has(previous.form);
}

/** `وصف القرار بـ"الخطوة الجيدة"`: what the object is called, in marks after ب, is the speaker's word for it. */
function isDescription(article: Article, cue: VerbCue, open: number, close: number): boolean {
  return cue.reading.verb.object === true && !cue.reading.object && article.tokens[open - 1]?.form === 'ب' && open - cue.at > 2 && (close - open > 2 || (cue.reading.verb.lemma === 'وصف' && cue.reading.aspect !== 'participle'));
}

/** Whether the words in marks are somebody's utterance rather than a name or term. */
export function isUtterance(article: Article, open: number, close: number, cue: VerbCue | null): boolean {
  const words = close - open - 1;
  if (readComplementizer(article.tokens, open + 1) && words >= 3) return true;
  // `رئيس النادي "…"`: so many words are no name, unless a title is announced.
  const title = tables.titles.has(withoutConjunction(article.tokens[open - 1]?.form ?? '').replace(/^ال/u, ''));
  if (marksName(article, open) && (!cue || words <= UTTERANCE || title)) return false;
  return words >= UTTERANCE;
}

/** Whether the marks are introduced as a name: `صحيفة "…"`, `بعنوان "…"`. */
export function marksName(article: Article, open: number): boolean {
  const previous = article.tokens[open - 1];
  return previous?.kind === 'word' && (tables.named.has(previous.form.replace(/^[وبلف]?(ال)?/u, '')) || tables.named.has(previous.form));
}

/** Whether a clause can end after a token: a mark, the end, or a new verb. */
function endsClause(article: Article, at: number): boolean {
  const next = article.tokens[at + 1];
  return next === undefined || ['stop', 'comma', 'newline', 'semicolon'].includes(next.kind);
}

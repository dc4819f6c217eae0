import { hasWithPronoun, tables, withoutConjunction } from '../../lexicon/tables';
import { readAction } from '../../lexicon/actions';
import { closingBracket, isAbbreviation, type Article } from '../../text/article';
import { fold } from '../../text/fold';
import type { Token } from '../../text/tokens';
import { accepts, isPreposition, takesOn } from './acceptance';
import { readComplementizer } from '../words/complementizers';
import { withholds } from '../words/withheld';
import type { VerbCue } from '../cue/cues';
import { isPrayer } from '../cue/homographs';
import { isDescription, isLeftOpen, isNameBeforeClause, isShortUtterance, isUtterance } from './utterance';

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
/** A verb of saying this near before a clause has it for itself. */
const INNER = 5;

/**
 * Looks to the right of a cue, inside its sentence, for what it reports; null if it reports nothing there.
 * Asks only about cues to the right, so that cues are best taken from the last to the first.
 */
export function findComplement(context: CueContext, cue: VerbCue): Complement | null {
  const found =
    spokenRightOn(context.article, cue) ??
    new Search(context, cue).run() ??
    spokenBehindSubject(context, cue);
  return found && belongsToOuterVerb(context, cue, found) ? null : found;
}

/** `وقال وصلنا قبل الفجر إلى الميناء`, `وقال لا يوجد طبيب`: without marks, but no subject can stand right behind the verb. */
function spokenRightOn({ tokens }: Article, { at, reading }: VerbCue): Complement | null {
  const next = tokens[at + 1];
  if (!reading.verb.ownLine || reading.aspect !== 'perfect' || reading.object || next?.kind !== 'word') return null;
  // `وقالت أنا ماري`: the pronoun may be a name.
  return saysWe(next.form) || (opensSpeech(next.form) && next.form !== 'انا') ? { kind: 'colon', at: at + 1, zoneEnd: at + 1, extra: null } : null;
}

/** `وصلنا`, `استطعنا`: whatever follows, the speaker himself is heard. */
function saysWe(form: string): boolean {
  const verb = /^(.{3,})نا$/u.exec(form)?.[1];
  return verb !== undefined && (readAction(verb)?.aspect === 'perfect' || /^است..+$/u.test(verb));
}

/** `لا`, `هناك`, `سيحصل`. */
function opensSpeech(form: string): boolean {
  return tables.speechOpeners.has(form) || (/^س[يتن]/u.test(form) && readAction(form) !== null);
}

/** `وقال الرفاعي يجب أن نبدأ`, `وقال المدير، في مؤتمر صحفي، لا شك في`: no words of a name or title, so that speech begins there. */
function spokenBehindSubject({ article: { tokens, sentences, sentenceOf }, cueAt }: CueContext, { at, reading }: VerbCue): Complement | null {
  if (!reading.verb.ownLine || reading.aspect !== 'perfect' || reading.object || tokens[at + 1]?.kind !== 'word') return null;
  const limit = Math.min(sentences[sentenceOf[at] ?? -1]?.to ?? 0, at + REACH.open);
  for (let i = at + 1; i < limit; i++) {
    const { kind, form } = tokens[i] ?? { kind: 'stop', form: '' };
    if (!['word', 'number', 'comma'].includes(kind) || cueAt.has(i) || readComplementizer(tokens, i)) return null;
    // `وقال الشهري من الصعب أن نعود`.
    const outlook = form === 'من' && tables.formulas.has(tokens[i + 1]?.form ?? '');
    if (!opensSpeech(form) && !outlook) continue;
    const previous = tokens[i - 1];
    // `مسؤول لا يحق له التصريح`: behind an indefinite noun, or a relative, a clause describes the speaker.
    // `وقال بيان الوزارة سيحصل المبعوث على`, `وقال سامي خليل لقد تعودت`: no noun is described so.
    const sure = i <= at + 6 && (form === 'لقد' || /^س[يت]/u.test(form) || (form === 'سوف' && previous?.form.startsWith('ال') === true));
    const definite = /^ال/u.test(previous?.form ?? '') && !tables.relatives.has(previous?.form ?? '');
    const told = i === at + 1 || previous?.kind === 'comma' || sure || (i <= at + 3 && definite);
    return told ? { kind: 'colon', at: i, zoneEnd: i, extra: null } : null;
  }
  return null;
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

/** What a token says about the search: go on behind it (a token's index), end with nothing, or end with a complement. */
type Step = number | 'ends' | 'nothing' | Complement;

/** One walk over the words behind a cue. */
class Search {
  private readonly article: Article;
  private readonly tokens: readonly Token[];
  private readonly gate: keyof typeof REACH;
  private readonly sentenceEnd: number;
  private readonly limit: number;
  private extra: number | null = null;
  /** Marks round so few words that they may be a name: taken where nothing better follows. */
  private short: number | null = null;
  /** The relative whose clause has not ended (`الذي …`), -1 outside of one; its verbs have complements of their own. */
  private relativeAt = -1;
  /** Behind `ينبغي` and its like: the next clause is nobody's words. */
  private modal = false;

  constructor(private readonly context: CueContext, private readonly cue: VerbCue) {
    this.article = context.article;
    this.tokens = this.article.tokens;
    this.gate = cue.reading.verb.gate;
    this.sentenceEnd = this.article.sentences[this.article.sentenceOf[cue.at] ?? -1]?.to ?? 0;
    this.limit = Math.min(this.sentenceEnd, cue.at + 1 + REACH[this.gate]);
  }

  private get relative(): boolean {
    return this.relativeAt >= 0;
  }

  run(): Complement | null {
    for (let i = this.cue.at + 1; i < this.limit; i++) {
      const token = this.tokens[i];
      const step: Step = token === undefined ? 'ends' : this.step(i, token);
      // `وأضاف "الوضع صعب"، متمنيا أن`: few words, and somebody else's clause behind them.
      if (step === 'ends' || (step === 'nothing' && this.short !== null && this.cue.reading.verb.ownLine)) break;
      if (step === 'nothing') return null;
      if (typeof step !== 'number') return step;
      i = step;
    }
    return this.inNextParagraph() ?? this.shortWords();
  }

  /** `أطلقت الوزارة "سداد"`: a few words in marks are its name, unless the verb is one of saying. */
  private shortWords(): Complement | null {
    return this.short === null || this.gate !== 'open' ? null : this.complement('quotation', this.short);
  }

  /** `قال المدير` without a mark, and his words in marks a paragraph of their own. */
  private inNextParagraph(): Complement | null {
    const newline = this.tokens[this.sentenceEnd]?.kind === 'newline' ? this.sentenceEnd : this.sentenceEnd - 1;
    const { verb, aspect } = this.cue.reading;
    if (!verb.ownLine || aspect !== 'perfect' || this.limit < newline) return null;
    if (this.tokens[newline]?.kind !== 'newline' || this.tokens[newline - 1]?.kind !== 'word') return null;
    const close = this.article.closingOf[newline + 1] ?? -1;
    const alone = close > 0 && ['newline', 'stop', undefined].includes(this.tokens[close + 1]?.kind);
    return alone && newline - this.cue.at <= NEAR_COLON ? this.complement('quotation', newline + 1, newline) : null;
  }

  private complement(kind: Complement['kind'], at: number, zoneEnd = at): Complement {
    return { kind, at, zoneEnd, extra: this.extra };
  }

  private step(i: number, token: Token): Step {
    switch (token.kind) {
      case 'quote': return this.marks(i);
      case 'open': return closingBracket(this.tokens, i, this.limit);
      case 'comma': this.relativeAt = -1; return i;
      case 'stop': return this.goesOnBehindStop(i, token) ? i : 'ends';
      // Some houses set the title off with a semicolon: `قال فلان؛ مدير الشركة، إن`.
      case 'semicolon': return i - this.cue.at <= TITLE || readComplementizer(this.tokens, i + 1) ? i : 'ends';
      case 'colon': return this.colon(i);
      case 'word': return this.word(i, token);
      case 'close': case 'dash': case 'newline': case 'number': case 'other': return i;
    }
  }

  private marks(open: number): Step {
    const { article, cue } = this;
    const close = article.closingOf[open] ?? -1;
    if (close < 0) return this.gate === 'open' && isLeftOpen(article, open) && open - cue.at <= REACH.quote ? this.complement('colon', open) : open;
    // `في تصريح لـ "المدى اف ام"`: the outlet that was told.
    if (this.tokens[open - 1]?.form === 'ل' && close - open <= 4) return close;
    if (this.tokens[open - 1]?.form === 'و' || isNameBeforeClause(article, open, close, this.limit)) return close;
    // `دعا الوزير الذي …، إلى «وقف البناء»`: behind the verb's own preposition the marks may be farther.
    const led = cue.reading.verb.before?.split(' ').map(fold).includes(this.tokens[open - 1]?.form ?? '') ?? false;
    if (this.gate === 'clause' && open - cue.at > REACH.quote && !led) return 'ends';
    if (isDescription(article, cue, open, close) || isUtterance(article, open, close, cue)) return this.complement('quotation', open);
    if (!this.relative && isShortUtterance(article, cue, open, close)) this.short ??= open;
    return close;
  }

  /** `في تصريح لقناة «المدى». أن الظروف مجهولة`: the sentence goes on behind the stop. */
  private goesOnBehindStop(i: number, { form }: Token): boolean {
    return isAbbreviation(this.tokens, i) || (form === '.' && readComplementizer(this.tokens, i + 1)?.conjunction === '');
  }

  private colon(i: number): Step {
    if (this.gate === 'clause' && i - this.cue.at > NEAR_COLON) return 'ends';
    // `…؛ فكما يقال: …`: the colon is the nearer verb's.
    const nearer = i - 1 > this.cue.at ? this.context.cueAt.get(i - 1) : undefined;
    if (nearer && nearer.reading.aspect !== 'participle') return 'nothing';
    return this.behindColon(i) ?? 'nothing';
  }

  private behindColon(colon: number): Complement | null {
    const { closingOf } = this.article;
    const next = this.tokens[colon + 1];
    if (!next) return null;
    if (next.kind === 'newline') {
      const first = colon + 2;
      if ((closingOf[first] ?? -1) > 0) return this.complement('quotation', first, colon);
      // `وعلق قائلا:` and the words without marks in a paragraph of their own; a list has dashes or numbers.
      const introduces = this.cue.reading.verb.ownLine === true && colon - this.cue.at <= NEAR_COLON;
      return introduces && this.tokens[first]?.kind === 'word' ? this.complement('colon', first, colon) : null;
    }
    if ((closingOf[colon + 1] ?? -1) > 0) return this.complement('quotation', colon + 1, colon);
    if (colon + 1 >= this.sentenceEnd) return null;
    // `تساءل: لماذا …` gives the question as it was put.
    if (readComplementizer(this.tokens, colon + 1) && !/^(هل|لماذا|كيف)$/u.test(next.form)) return this.complement('clause', colon + 1, colon);
    // `تشمل ثلاث نقاط، منها: …`: a list.
    if (tables.listed.has(this.tokens[colon - 1]?.form ?? '')) return null;
    return this.complement('colon', colon + 1, colon);
  }

  private word(i: number, { form }: Token): Step {
    // `تسأل، لأنه من العيب ألا تسأل`: a reason of its own.
    if (i - this.cue.at <= 2 && /^لان(ه|ها|هم|هما|ك|نا)$/u.test(form)) return 'ends';
    // `، دون أن يوضح ما إذا …، إن`: an aside, whose verbs have their own clauses as those of a relative do.
    const aside = form === 'دون' && this.tokens[i + 1]?.form === 'ان' && i > this.cue.at + 1;
    if (aside || tables.relatives.has(form)) { this.relativeAt = i; return aside ? i + 1 : i; }
    if (/^و?لكن(ه|ها|هم|هما)?$/u.test(form)) this.relativeAt = -1;
    // `ينبغي على الناس أن`: the modal's clause is nobody's words; a prayer is not either.
    if (tables.modals.has(withoutConjunction(form))) { this.modal = true; return i; }
    if (isPrayer(form, this.tokens[i + 1]?.form ?? '')) return 'ends';
    // `متسائلا ماذا سيكون مصيرهم`.
    if (form === 'ماذا' && this.cue.reading.verb.class === 'question') return this.complement('clause', i);
    if (readComplementizer(this.tokens, i)) return this.clause(i);
    if (tables.serial.has(form) || (hasWithPronoun(tables.feelings, form) && i > this.cue.at + 1)) { this.extra ??= i; return i; }
    const other = this.context.cueAt.get(i);
    return other ? this.otherCue(i, other) : i;
  }

  private clause(i: number): Step {
    const complementizer = readComplementizer(this.tokens, i);
    const unnamed = tables.unnaming.has(this.tokens[i - 1]?.form ?? '') && withholds(this.tokens, i);
    if (!complementizer || unnamed) return i;
    if (this.modal && !complementizer.inna) { this.modal = false; return i; }
    if (!accepts(this.article, this.cue, i, complementizer, this.extra ?? this.cue.at)) return i;
    const said = complementizer.inna && this.cue.reading.verb.lemma === 'قال';
    const inner = this.relative && !said ? this.firstSaying(i) : -1;
    // `الدراسة، التي وصفت المشروع بأنه مهم، أن`: behind the comma that ends the relative clause the verb's own clause follows.
    const behind = this.relative && this.holdsReport(i) ? this.behindRelative(i) : null;
    if (behind) return behind;
    // `السيناتور الذي يعتبر أن`: the clause is the relative verb's.
    const own = this.relative && i - 1 > this.cue.at && this.context.cueAt.get(i - 1)?.reading.verb.gate === 'clause';
    if (own || (inner >= 0 && i - inner <= INNER)) return this.behindRelative(i) ?? 'nothing';
    // `أشار | إلى أن`, but `الحاج علي | إن`.
    const name = this.tokens[i - 1]?.bare === 'علي' && i - this.cue.at > 2 && !takesOn(this.cue);
    return this.complement('clause', i, isPreposition(this.tokens[i - 1]?.form ?? '') && !name ? i - 1 : i);
  }

  /** `أشار المركز الذي يؤكد أنه …، إلى أن`: behind the comma the verb's own preposition leads to its clause. */
  private behindRelative(from: number): Complement | null {
    const own = this.cue.reading.verb.before?.split(' ').map(fold) ?? [];
    for (let i = from + 1; i < this.limit; i++) {
      if (this.tokens[i]?.kind !== 'comma') continue;
      const led = own.includes(this.tokens[i + 1]?.form ?? '') ? i + 2 : i + 1;
      // `النائب، الذي يعتبر أن …، أن`: between commas the relative clause is an aside.
      const direct = own.length === 0 || this.tokens[this.relativeAt - 1]?.kind === 'comma';
      if (readComplementizer(this.tokens, led)?.conjunction === '' && (led > i + 1 || direct)) return this.complement('clause', led, this.relativeAt);
    }
    return null;
  }

  /** Whether a verb of a relative clause before a token reports something. */
  private holdsReport(to: number): boolean {
    for (let i = this.relativeAt + 1; i < to; i++) {
      const inner = this.context.cueAt.get(i);
      if (inner && inner.reading.aspect !== 'participle' && this.context.reports(inner)) return true;
    }
    return false;
  }

  /** The first cue of saying between this one and a token; -1 where there is none. */
  private firstSaying(to: number): number {
    for (let i = this.cue.at + 1; i < to; i++) if (this.context.cueAt.get(i)?.reading.verb.gate === 'open') return i;
    return -1;
  }

  private otherCue(i: number, other: VerbCue): Step {
    const { reading } = other;
    const previous = this.tokens[i - 1]?.kind;
    // `في تصريح بثته وكالة …`: a verb with an object pronoun right after a noun describes it, but not in `مستشهدا بما قاله الرئيس`.
    const described = reading.object && reading.prefix === '' && previous === 'word' && !/^[بم]?ما$/u.test(this.tokens[i - 1]?.form ?? '');
    if (this.relative || described) return i;
    if (reading.aspect === 'participle') {
      if (previous !== 'comma' && this.takesAlong(other)) { this.extra = i; return i; }
      return this.context.reports(other) ? 'nothing' : i;
    }
    if (/^(تابع|واصل)$/u.test(this.cue.reading.verb.lemma)) return 'nothing';
    return reading.verb.gate !== 'knowledge' && this.context.reports(other) ? 'nothing' : i;
  }

  /** Verbs of saying take a participle of saying along: `تابع قائلا`; verbs of blame or praise leave it on its own. */
  private takesAlong({ reading }: VerbCue): boolean {
    return reading.verb.companion === true && (this.gate === 'open' || this.gate === 'quote');
  }
}

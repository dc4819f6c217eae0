import { has, hasWithPronoun, isKin, pronounHost, tables } from '../../lexicon/tables';
import { readAction } from '../../lexicon/actions';
import { readVerb, type Gender } from '../../lexicon/verbs';
import type { Span } from '../../span';
import { closingBracket, type Article } from '../../text/article';
import { withoutPrefix, type Token } from '../../text/tokens';
import { readComplementizer } from '../words/complementizers';
import { headsSpeaker } from '../words/heads';
import { isNorm } from './norms';
import { readSubject, type SubjectZone } from '../phrase/nounPhrase';
import { namesOutlet, outletAt } from '../words/outlets';
import { prepositionalEnd, reportsAfterAside } from './prepositionalEnd';

/** A phrase such as `بحسب رويترز`, `وفق ما أعلنته الوزارة`, `على حد قوله`, `كما قال الوزير`. */
export interface PrepositionalCue {
  readonly rule: string;
  readonly from: number;
  /** Token after the phrase. */
  readonly to: number;
  readonly cue: Span;
  readonly source: Span | null;
  readonly sourceTokens: readonly [number, number] | null;
  /** The source is an outlet by name. */
  readonly outlet: boolean;
  /** What its verb or pronoun shows of the speaker (`على حد قولها`); null if neither does. */
  readonly gender: Gender | null;
  /** Outlets addressed inside the phrase: `بحسب ما أكدته لوكالة …`. */
  readonly via: readonly Span[];
  /** Whether the phrase, standing here, ends the content before it. */
  closes(afterComma: boolean): boolean;
}

const HEADS = /^[وف]?(بحسب|حسب|حسبما|وفق|وفقما|وفقا|طبقا|تبعا|نقلا|كما|مثلما|علي|ب?حسبه|ب?حسبها|ب?حسبهم|في|من|براي|بنظر)$/u;
const CONJUNCTION = /^[وف](?=(بحسب|حسب|وفق|طبقا|تبعا|كما|علي|نقلا|في$|من$|براي|بنظر))/u;
const POINTERS = /^(هذه|هذا|تلك|ذلك)$/u;
/** Verbs of writing and passing on that `كما` may stand before, besides those of saying. */
const PASSING_ON = /^(ورد|جاء|نقل|وصف|بين|نشر)$/u;

/**
 * Reads an attributing phrase that begins at a token; null if none does, or if what follows is a norm rather than a source.
 * In `وفقا لصحيفة … نقلا عن مكتب …` the outlet is the via of whom it quotes.
 */
export function prepositionalCueAt(article: Article, at: number, limit: number): PrepositionalCue | null {
  const phrase = readPhrase(article, at, limit);
  const head = article.tokens[phrase?.sourceTokens?.[0] ?? -1]?.form ?? '';
  if (!phrase?.source || !(phrase.outlet || has(tables.documents, head)) || article.tokens[phrase.to]?.form !== 'نقلا') return phrase;
  const quoted = readPhrase(article, phrase.to, limit);
  return quoted ? { ...phrase, to: quoted.to, source: quoted.source, sourceTokens: quoted.sourceTokens, outlet: quoted.outlet, via: [phrase.source] } : phrase;
}

function readPhrase(article: Article, at: number, limit: number): PrepositionalCue | null {
  const token = article.tokens[at];
  if (token?.kind !== 'word' || !HEADS.test(token.form) || article.quotationOf[at] !== -1) return null;
  return new PhraseReader(article, token, limit).read();
}

/** Reads the phrase that one preposition opens. */
class PhraseReader {
  private readonly tokens: readonly Token[];
  private readonly at: number;
  /** The preposition without a conjunction, and where it begins. */
  private readonly word: string;
  private readonly start: number;

  constructor(private readonly article: Article, private readonly token: Token, private readonly limit: number) {
    this.tokens = article.tokens;
    this.at = token.index;
    this.word = token.form.replace(CONJUNCTION, '');
    this.start = withoutPrefix(article.text, token, token.form.length - this.word.length)[0];
  }

  read(): PrepositionalCue | null {
    const { word, at } = this;
    const next = this.form(at + 1);
    switch (word) {
      case 'من': return next === 'وجهة' && this.form(at + 2) === 'نظر' ? this.withSource('preposition.opinion', at + 3) : null;
      // `في رأي النائبة`, `برأي خبراء`, `في نظر الحكومة`.
      case 'في': return /^(راي|نظر)$/u.test(next) ? this.withSource('preposition.opinion', at + 2) : null;
      case 'براي': case 'بنظر': return this.withSource('preposition.opinion', at + 1);
      case 'علي': return this.on(next);
      case 'نقلا': return next === 'عن' ? this.withSource('preposition.relay', at + 2) : null;
      case 'كما': return this.clause(at + 1, true);
      case 'مثلما': case 'حسبما': case 'وفقما': return this.clause(at + 1, false);
    }
    if (/^ب?حسب(ه|ها|هم)$/u.test(word)) return this.pronoun(at, word);
    if (next === 'ما' || next === 'لما') return this.clause(at + 2, false);
    const saying = this.saying(at + 1);
    if (saying) return saying;
    return word === 'وفقا' || word === 'طبقا' || word === 'تبعا' ? this.accordingTo(next) : this.withSource('preposition', at + 1);
  }

  private form(index: number): string {
    return this.tokens[index]?.form ?? '';
  }

  /** From the preposition to a token. */
  private cue(last: number): Span {
    return [this.start, this.tokens[last]?.end ?? this.token.end];
  }

  /** `على لسان الوزير`, `على حد قوله`; `ردت على ما أعلنه` is the verb's own preposition. */
  private on(next: string): PrepositionalCue | null {
    const { at } = this;
    if (next === 'ما') return this.tokens[at - 1]?.kind === 'comma' ? this.clause(at + 2, false) : null;
    if (next === 'لسان') return this.withSource('preposition.tongue', at + 2);
    return next === 'حد' ? this.saying(at + 2) : null;
  }

  /** `لوزارة الصحة`, `له`, behind an accusative. */
  private accordingTo(next: string): PrepositionalCue | null {
    const { at, word } = this;
    if (next === 'الي') return this.withSource('preposition', at + 2);
    if (this.tokens[at + 1]?.kind !== 'word' || !next.startsWith('ل')) return null;
    // `تبعا للحجم`, `تتغير تبعا لقيادتها`: depending on it.
    if (word === 'تبعا' && (this.tokens[at - 1]?.kind === 'word' || !headsSpeaker(withoutLam(next)))) return null;
    if (/^ل(ه|ها|هم)$/u.test(next)) return this.pronoun(at + 1, next);
    return next === 'ل' ? this.withSource('preposition', at + 2) : this.withSource('preposition', at + 1, this.cue(at), true);
  }

  /** `قوله`, `تعبير الوزير`: a noun of saying. */
  private saying(at: number): PrepositionalCue | null {
    const form = this.form(at), noun = form.replace(/^ل(?=...)/u, '');
    if (this.tokens[at]?.kind !== 'word' || !(tables.sayings.has(noun) || hasWithPronoun(tables.sayings, noun))) return null;
    return pronounHost(form) !== null ? this.pronoun(at, form) : this.withSource('preposition.saying', at + 1);
  }

  private pronoun(at: number, form: string): PrepositionalCue {
    return this.build('preposition.pronoun', at + 1, this.cue(at), { gender: form.endsWith('ها') ? 'f' : 'm' });
  }

  /** `كما قال الوزير`, `وفق ما أعلنته الشركة`: a verb of saying without a complement, its subject after it. */
  private clause(verbAt: number, additive: boolean): PrepositionalCue | null {
    const { article, tokens } = this;
    const reading = readVerb(this.form(verbAt)).find(({ aspect }) => aspect === 'perfect' || aspect === 'imperfect');
    if (!reading || !/^(open|quote|clause|knowledge)$/u.test(reading.verb.gate)) return null;
    const end = this.clauseEnd(verbAt);
    for (let i = verbAt + 1; i <= end; i++) {
      // `وبحسب ما ذكرته رويترز فإن الطريق مغلق`: the clause that answers the phrase is not the verb's.
      const opens = readComplementizer(tokens, i);
      if ((opens && opens.conjunction !== 'ف') || tokens[i]?.kind === 'colon') return null;
    }
    if (tables.cited.has(this.form(verbAt + 1))) return null;
    // `كما وصفه الأمير قائلا «…»`: the words follow.
    for (let i = verbAt + 1; i <= end; i++) if (readVerb(this.form(i)).some(({ aspect, verb }) => aspect === 'participle' && verb.companion === true)) return null;
    if (additive && ((reading.verb.gate !== 'open' && !PASSING_ON.test(reading.verb.lemma)) || this.didSoToo(verbAt, end))) return null;
    const cue = this.cue(verbAt);
    const rule = additive ? 'preposition.as' : 'preposition.what';
    const link = reading.verb.lemma === 'نقل' ? 'عن' : reading.verb.lemma === 'علم' ? 'من' : '';
    const relayed = link ? tokens.slice(verbAt + 1, end).findIndex(({ form }) => form === link) : -1;
    if (relayed >= 0) {
      // `بحسب ما نقلته الهيئة عن مصدر`, `حسبما علمت «المدى» من مصادر`.
      const passer = readSubject(article, verbAt + 1, verbAt + 1 + relayed), quoted = readSubject(article, verbAt + 2 + relayed, end);
      if (quoted.source) return this.build('preposition.what', end, cue, { ...quoted, via: passer.source ? [passer.source] : [] });
    }
    const subject = reading.verb.document && this.form(verbAt + 1) === 'في' ? verbAt + 2 : verbAt + 1;
    const zone = readSubject(article, subject, end, reading.verb.object === true && !reading.object);
    // `بحسب ما أكده لإذاعة المدى، فلان`: the outlet that was told, and the speaker behind the comma.
    if (!zone.source && zone.via.length > 0 && tokens[end]?.kind === 'comma' && /^(?!و)./u.test(this.form(end + 1)) && tokens[end + 1]?.kind === 'word') {
      const speakerEnd = prepositionalEnd(article, this.at, end + 2, this.limit, false);
      const behind = readSubject(article, end + 1, speakerEnd);
      if (behind.range?.[0] === end + 1) return this.build(rule, speakerEnd, cue, { ...behind, via: zone.via });
    }
    // `وفق ما تقضي به الأنظمة`.
    if (zone.range && has(tables.norms, this.form(zone.range[0]))) return null;
    // `كما نقلت دبابات إلى البلدة`: carried, not passed on.
    if (additive && reading.verb.lemma === 'نقل' && zone.range && !headsSpeaker(this.form(zone.range[0])) && !isOutlet(article, zone.range)) return null;
    // `كما نشر المحافظ رسالة`: the verb has an object of its own.
    const opensSentence = article.sentences[article.sentenceOf[this.at] ?? -1]?.from === this.at;
    if (additive && opensSentence && reading.verb.gate !== 'open' && !reading.object) return null;
    return this.build(rule, end, cue, { ...zone, gender: reading.gender });
  }

  /** `بحسب ما أوضحه، اليوم، رئيس المجلس`, `وفق ما قال الناطق باسم المحكمة، فريد حمدي`: a time of day and the name of a title between commas. */
  private clauseEnd(verbAt: number): number {
    const { article, tokens } = this;
    let end = prepositionalEnd(article, this.at, verbAt + 1, this.limit, false);
    const timed = end === verbAt + 1 && tokens[end]?.kind === 'comma' && tables.time.has(this.form(end + 1));
    if (timed) {
      const comma = tokens.findIndex(({ kind }, i) => i > end && kind !== 'word' && kind !== 'number');
      if (comma < end + 6 && tokens[comma]?.kind === 'comma') end = prepositionalEnd(article, this.at, comma + 1, this.limit, false);
    }
    return this.nameEnd(verbAt, end);
  }

  /** Two to four words of a name between a comma and the end of the sentence, behind a title that has none. */
  private nameEnd(verbAt: number, comma: number): number {
    const { article, tokens } = this;
    if (tokens[comma]?.kind !== 'comma') return comma;
    let end = comma + 1;
    while (end < this.limit && tokens[end]?.kind === 'word') end++;
    const words = tokens.slice(comma + 1, end), last = end >= this.limit || ['stop', 'newline'].includes(tokens[end]?.kind ?? '');
    const plain = words.every(({ form }) => !tables.before.has(form) && readAction(form) === null && readVerb(form).length === 0);
    const first = words[0]?.form ?? '';
    if (!last || !plain || words.length < 2 || words.length > 4 || /^(ال|و)/u.test(first) || headsSpeaker(first)) return comma;
    const { range } = readSubject(article, verbAt + 1, comma);
    return range && has(tables.roles, this.form(range[0])) ? end : comma;
  }

  /** `كما أوضح، أن`, `كما أشار إلى …`, `كما نوه بمساهمات …`: a new report, or he did so too. */
  private didSoToo(verbAt: number, end: number): boolean {
    const { tokens } = this;
    const marks = (this.article.closingOf[end + 1] ?? -1) - end > 6;
    if (tokens[end]?.kind === 'quote' || (tokens[end]?.kind === 'comma' && (marks || readComplementizer(tokens, end + 1))) ||
      reportsAfterAside(this.article, end, this.limit)) return true;
    const next = this.form(verbAt + 1);
    return /^(الي|علي|عن|ب)$/u.test(next) || (/^ب(ال.|.{3,}(ة|ات)$)/u.test(next) && !headsSpeaker(next));
  }

  private withSource(rule: string, from: number, cue = this.cue(from - 1), prefixed = false): PrepositionalCue | null {
    const { article, tokens } = this;
    const head = tokens[from];
    // `بحسب (رويترز)`: a house that sets outlets in brackets.
    const bracket = head?.kind === 'open' ? closingBracket(tokens, from, this.limit) : -1;
    const inside = tokens[from + 1], closing = tokens[bracket - 1];
    if (inside && closing && bracket - from <= 5 && namesOutlet(article, from + 1, bracket))
      return this.build(rule, bracket + 1, cue, { source: [inside.start, closing.end], range: [from + 1, bracket] });
    if (!head || (head.kind !== 'word' && head.kind !== 'quote' && head.kind !== 'number')) return null;
    const stem = prefixed ? withoutLam(head.form) : head.form;
    // `وفق "مواصفات عالمية"`.
    const term = head.kind === 'quote' && rule === 'preposition' && !this.form(from + 1).startsWith('ال');
    if (term && isNorm(article, from + 1, this.form(from + 1), this.limit)) return null;
    if (rule === 'preposition' && isNorm(article, from, stem, this.limit)) return null;
    const end = prepositionalEnd(article, this.at, from, this.limit, true);
    const zone = prefixed ? this.headThenRest(from, end) : readSubject(article, from, end);
    // The head carries the preposition ل: the phrase reader starts after it, the source at its stem.
    const range: readonly [number, number] = prefixed ? [from, zone.range ? zone.range[1] : from + 1] : zone.range ?? [from, from];
    if (rule !== 'preposition.saying' && range[1] - range[0] === 1 && isOwned(head.form, stem)) return null;
    if (range[1] <= range[0]) return null;
    // `لصحيفة "المرصد"`: the closing mark belongs to the name.
    const closed = prefixed && (article.openingOf[range[1]] ?? -1) > from;
    const first = tokens[range[0]], last = tokens[closed ? range[1] : range[1] - 1];
    if (!first || !last) return null;
    const source: Span = prefixed ? [withoutPrefix(article.text, first, 1)[0], last.end] : zone.source ?? [first.start, last.end];
    return this.build(rule, end, cue, { source, range });
  }

  /** The rest of a phrase whose head carries ل: read from the head on as if it did not. */
  private headThenRest(from: number, end: number): Pick<SubjectZone, 'source' | 'range' | 'via'> {
    const next = this.form(from + 1);
    // `لدراسة نشرت في مجلة …`: a clause describes the head.
    const verb = readVerb(next).some(({ aspect, prefix }) => aspect === 'perfect' && prefix === '') || /^(?!و).{3,}ت?ه$/u.test(next) && readAction(next) !== null;
    const described = !this.form(from).startsWith('لل') && verb;
    if (described) return { source: null, range: null, via: [] };
    // `لتقرير لقناة "المدى"`: whose it is.
    if (next.startsWith('ل') && tables.documents.has(this.form(from).slice(1)) && end > from + 1)
      return { source: null, range: [from + 1, end], via: [] };
    const rest = readSubject(this.article, from + 1, end);
    if (rest.range && rest.range[0] <= from + 2) return beforePublished(this.article, rest);
    // `لمسؤول في البلدية`: the complement of a head that has one.
    const head = this.form(from).slice(1);
    if (next === 'في' && (has(tables.roles, head) || has(tables.anonymous, head)) && !has(tables.venues, this.form(from + 2))) {
      const complement = readSubject(this.article, from + 2, end);
      if (complement.range) return complement;
    }
    return { source: null, range: null, via: rest.via };
  }

  private build(rule: string, to: number, cue: Span,
    { source = null, range = null, via = [], gender = null }: Partial<SubjectZone> & { gender?: Gender | null }): PrepositionalCue {
    const closes = (afterComma: boolean): boolean => afterComma || !/^preposition\.(as|opinion|tongue)$/u.test(rule);
    return { rule, from: this.at, to, cue, source, sourceTokens: range, outlet: isOutlet(this.article, range), gender, via, closes };
  }
}

/** `لتقرير إخباري | نشر الاثنين`: when it came out describes the document. */
function beforePublished({ tokens }: Article, zone: SubjectZone): SubjectZone {
  if (!zone.range) return zone;
  const [from, to] = zone.range;
  const at = tokens.findIndex(({ form, index }) => index > from && index < to && tables.published.has(form));
  return at < 0 ? zone : { ...zone, range: [from, at] };
}

/** `للوزارة` → `الوزارة`, `لوزارة` → `وزارة`. */
function withoutLam(form: string): string {
  return form.startsWith('لل') ? `ال${form.slice(2)}` : form.slice(1);
}

/** `حسب حاجتهم`: a single noun with a pronoun is a measure. */
function isOwned(form: string, stem: string): boolean {
  return !POINTERS.test(form) && pronounHost(form) !== null && !isKin(stem) && !form.startsWith('ال') && !tables.notNames.has(form);
}

function isOutlet(article: Article, range: readonly [number, number] | null): boolean {
  const head = range ? article.tokens[range[0]] : undefined;
  if (!range || !head) return false;
  // `حسب «المدى»`, `حسب (وام)`: a name in marks or brackets is an outlet's.
  if (article.tokens[range[0] - 1]?.kind === 'quote' && (article.closingOf[range[0] - 1] ?? -1) === range[1]) return true;
  if (article.tokens[range[0] - 1]?.kind === 'open' && namesOutlet(article, ...range)) return true;
  const stem = head.form.replace(/^لل/u, 'ال').replace(/^ل(?=...)/u, '');
  return outletAt(article, range[0], range[1]) !== null || has(tables.outletNouns, stem) || tables.outletNames.has(stem);
}

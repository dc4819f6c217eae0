import { has, hasWithPronoun, tables } from '../../lexicon/tables';
import type { Span } from '../../span';
import { isAbbreviation, type Article } from '../../text/article';
import { withoutPrefix, type Token } from '../../text/tokens';
import { isAppositive, isOutside, opensAside, segmentEnd } from './appositions';
import { dateEnd, periodEnd, startsAdverbial, subjectBehindVenue, titleBehindPlace } from './adverbials';
import { headsNoun } from '../words/heads';
import { withholds } from '../words/withheld';
import { addressedOutlet, namesOutlet, outletSpan, outletsTold } from '../words/outlets';
import { endsPhrase } from './phraseEnd';
import { countedPeople, isNamedNumber, pointsAtWords, preambleAt } from './phraseStart';
import {
  belongsToTitle,
  headWantsComplement,
  isPronounOfTitle,
  opensTitle,
  outletCompletesTitle,
  startsName,
  takesPreposition,
  type PhraseSoFar,
} from '../words/phraseWords';

/** What stands between a cue and its complement. */
export interface SubjectZone {
  /** The noun phrase that speaks; null if the zone names nobody. */
  readonly source: Span | null;
  /** Tokens of the source, `[from, to)`; the brackets of quotation marks round the whole are left out. */
  readonly range: readonly [number, number] | null;
  readonly via: readonly Span[];
  /** Words that are neither source, addressee nor adverbial: the fewer, the likelier the verb reports. */
  readonly leftover: number;
}

/**
 * Reads the subject of a verb from the words after it. The phrase takes title chains, appositions between commas, names in
 * quotation marks or brackets and complements (`مسؤول في الشرطة`); it leaves out adverbials of time and place, venues
 * (`في تصريح`), relative clauses and addressees, of which outlets are the via.
 * @param from first token of the zone
 * @param to token after the zone
 * @param object the verb's object may follow its subject in the zone: the phrase ends at the first word that looks like one
 */
export function readSubject(article: Article, from: number, to: number, object = false): SubjectZone {
  return new ZoneReader(article, from, to, object).read();
}

class ZoneReader implements PhraseSoFar {
  private readonly via: Span[] = [];
  first = -1;
  last = -1;
  /** The phrase has ended: what follows may only be adverbial, addressee or apposition. */
  ended = false;
  named = false;
  holdsName = false;
  private leftover = 0;
  private at: number;

  constructor(readonly article: Article, from: number, private readonly to: number, readonly object: boolean) {
    this.at = from;
  }

  read(): SubjectZone {
    while (this.at < this.to) this.step();
    if (this.first < 0 || this.isPronoun()) return { source: null, range: null, via: this.via, leftover: this.leftover };
    return { source: this.span(), range: [this.first, this.last + 1], via: this.via, leftover: this.leftover };
  }

  private token(offset = 0): Token | undefined {
    const index = this.at + offset;
    return index < this.to ? this.article.tokens[index] : undefined;
  }

  private get begun(): boolean {
    return this.first >= 0;
  }

  /** The phrase has begun and not ended. */
  private get open(): boolean {
    return this.begun && !this.ended;
  }

  private step(): void {
    const token = this.token();
    if (token === undefined) { this.at = this.to; return; }
    switch (token.kind) {
      case 'comma': case 'semicolon': return this.comma();
      case 'dash': return this.dash(token);
      case 'open': return this.bracket();
      case 'quote': return this.quoted();
      case 'word': return this.word(token);
      case 'stop': return this.stop();
      case 'other': return this.mark(token);
      case 'number': return this.number();
      case 'colon': case 'newline': case 'close': return this.leave(1);
    }
  }

  private take(count = 1): void {
    if (this.ended) { this.leftover += count; this.at += count; return; }
    if (!this.begun) this.first = this.at;
    this.last = this.at + count - 1;
    this.at += count;
  }

  /** Goes on behind words outside the phrase; a phrase that has begun ends before them. */
  private leave(count: number): void {
    if (this.begun) this.ended = true;
    this.at += count;
  }

  /** Leaves everything up to a token, outlets that are told there apart. */
  private leaveUpTo(end: number): void {
    this.readVia(this.at, end);
    this.leave(Math.max(end - this.at, 1));
  }

  private number(): void {
    const count = this.begun ? 0 : countedPeople(this.article, this.at, this.to);
    if (count > 0) return this.take(count);
    // `حركة 15 مايو`.
    if (this.open && has(tables.organizations, this.article.tokens[this.at - 1]?.form ?? '') && tables.months.has(this.token(1)?.form ?? '')) return this.take(2);
    // `موقع ليبيا 361`.
    const outlet = this.open && this.last === this.at - 1 && has(tables.outletNouns, this.article.tokens[this.first]?.form ?? '');
    if (outlet || (this.open && isNamedNumber(this.article, this.at, this.first))) return this.take();
    this.leave(1);
  }

  /** `ماير- هولت`: a hyphen that touches the name goes on with it; between spaces dashes set off an aside. */
  private dash(token: Token): void {
    const close = this.article.tokens.slice(this.at + 1, this.to).find(({ kind }) => kind === 'dash');
    const hyphen = !token.spaceBefore && (!token.spaceAfter || !close);
    if (hyphen && (this.begun || !token.spaceAfter)) this.take();
    else if (close) { this.readVia(this.at + 1, close.index); this.leave(close.index + 1 - this.at); } else this.leave(1);
  }

  /** `السفير/ خالد العطية`: a slash after a title goes on with the name. */
  private mark(token: Token): void {
    // `لجنة 5+5`.
    if (token.form === '+' && this.open && this.token(1)?.kind === 'number' && this.article.tokens[this.at - 1]?.kind === 'number') return this.take(2);
    if (token.form === '/' && has(tables.honorifics, this.article.tokens[this.at - 1]?.form ?? '')) this.at++; else this.leave(1);
  }

  /** The dot of an abbreviation (`د. علام`) is inside the phrase, any other ends it. */
  private stop(): void {
    if (!isAbbreviation(this.article.tokens, this.at)) return this.leave(1);
    if (this.open) this.last = this.at;
    this.at++;
  }

  private comma(): void {
    const next = this.token(1);
    const segmentEnd = this.segmentEndFrom(this.at + 1);
    if (!this.begun) { this.at++; return; }
    const outside = next?.kind === 'word' && isOutside(this, next);
    if (next?.kind === 'word' && !outside && isAppositive(this, next, this.to)) {
      // A comma inside a title chain: the apposition belongs to the phrase, what follows its end does not.
      this.ended = false;
      this.named = false;
      this.last = this.at;
      this.at++;
      return;
    }
    this.readVia(this.at + 1, segmentEnd);
    this.leave(outside ? Math.max(segmentEnd - this.at, 1) : 1);
  }

  private segmentEndFrom(from: number): number {
    return segmentEnd(this.article, from, this.to);
  }

  private readVia(from: number, to: number): void {
    for (const span of outletsTold(this.article, from, to)) if (!this.via.some(([, end]) => end === span[1])) this.via.push(span);
  }

  private bracket(): void {
    let close = this.at + 1;
    while (close < this.to && this.article.tokens[close]?.kind !== 'close') close++;
    const inside = this.article.tokens[this.at + 1];
    const age = inside?.kind === 'number' && /^(عاما|سنة|عام|سنوات|اعوام)$/u.test(this.article.tokens[this.at + 2]?.form ?? '');
    // `المادة (17) من النظام`.
    const numbered = inside?.kind === 'number' && close === this.at + 2 && isNamedNumber(this.article, this.at, this.first);
    const names = (inside?.kind === 'word' || age || numbered) && this.open && !has(tables.time, inside.form);
    const count = Math.min(close, this.to - 1) - this.at + 1;
    // `علمت (اليوم) أن`: an outlet in brackets.
    const learned = /^[وف]?علمت$/u.test(this.article.tokens[this.at - 1]?.form ?? '') && close <= this.at + 3;
    if (!this.begun && learned && close === this.at + 3) { this.at++; this.take(2); this.at++; return; }
    if (!this.begun && close === this.at + 2 && namesOutlet(this.article, this.at + 1, close)) { this.at++; this.take(); this.at++; return; }
    if (names) this.take(count); else this.at += count;
  }

  private quoted(): void {
    const close = this.article.closingOf[this.at] ?? -1;
    if (close < 0 || close >= this.to) { this.at++; return; }
    if (this.ended) { this.at = close + 1; return; }
    // `مصدر في القيادة "للاقتصادية"`: said to the paper.
    const told = this.token(1);
    if (this.begun && close === this.at + 2 && told && /^لل.{4,}/u.test(told.form)) {
      this.via.push(withoutPrefix(this.article.text, told, 1));
      return this.leave(3);
    }
    this.take(close - this.at + 1);
    this.named = true;
  }

  private word(token: Token): void {
    const { form } = token;
    const segmentEnd = this.segmentEndFrom(this.at);
    const outlet = addressedOutlet(this.article, this.at, this.to);
    if (outlet && !(this.open && !this.named && outletCompletesTitle(this, form.replace(/^لل/u, 'ال'), this.via.length > 0))) {
      const told = outletSpan(this.article, outlet);
      if (told && !this.via.some(([, end]) => end === told[1])) this.via.push(told);
      this.leave(Math.max(outlet.to - this.at, 1));
      // The closing mark of `لـ"سبق"` stands after the name.
      if (this.token()?.kind === 'quote' || this.token()?.kind === 'close') this.at++;
      return;
    }
    if (this.begun && opensAside(token) && withholds(this.article.tokens, this.at + 1)) return this.leave(segmentEnd - this.at);
    if (has(tables.relatives, form) || /^[وف]?ب?(حسب|وفق|وفقا|حسبما)$/u.test(form)) return this.leaveUpTo(segmentEnd);
    if (form.startsWith('ل') && has(tables.listeners, form.slice(1).replace(/^ل/u, 'ال'))) return this.leave(1);
    if (!this.begun && pointsAtWords(this.article, this.at)) { this.at += 2; return; }
    // `يقول رحمه الله`: a prayer for the speaker.
    if (hasWithPronoun(tables.prayers, form) && this.token(1)?.form === 'الله') return this.leave(2);
    if (this.open && isPronounOfTitle(this, token)) return this.take();
    // `المرشح للرئاسة سابقا زياد`: once, or still, part of the title.
    const former = /^(سابقا|حاليا|سلفا)$/u.test(form) && this.open && tables.givenNames.has(this.token(1)?.form ?? '');
    if (former) return this.take();
    if (startsAdverbial(this, token)) return this.adverbial(token);
    // `متحدثة`, a title, but `متحدثة إلى الصحفيين`.
    const masculine = /^.{3,}ة$/u.test(form) && !(has(tables.roles, form) && !this.begun) ? form.replace(/ة$/u, 'ا') : form;
    // `نيابة عن الوفد`, but `رئيس نيابة المحافظة`.
    const office = this.open && has(tables.organizations, form) && this.token(1)?.form.startsWith('ال') === true;
    // `خاصة في الشتاء`, but `مصادر خاصة`.
    const head = this.article.tokens[this.first]?.form ?? '';
    const special = form === 'خاصة' && this.open && this.last === this.first && /^(?!ال).*(ر|ات)$/u.test(head) && headsNoun(head);
    if (!office && !special && (tables.adverbs.has(form) || tables.adverbs.has(masculine))) return this.leave(1);
    const preamble = this.begun ? null : preambleAt(this.article, this.at, segmentEnd);
    if (preamble) { this.leftover += Number(preamble.stray); this.at += preamble.tokens; return; }
    const end = this.begun ? endsPhrase(this, token, this.ended) : null;
    if (end) return end === 'segment' ? this.leaveUpTo(segmentEnd) : this.leave(1);
    const name = this.open && startsName(this, token);
    this.holdsName ||= name;
    this.named = !opensTitle(this, token) && (this.named || name);
    this.take();
  }

  /** A preposition or adverb: it completes a title (`مسؤول في الشرطة`), or everything up to the next comma is outside the phrase. */
  private adverbial(token: Token): void {
    const next = this.token(1);
    const mark = next?.kind === 'quote' ? this.article.closingOf[next.index] ?? -1 : -1;
    const overseen = token.form === 'علي' && takesPreposition(this, token.form, next);
    if (mark > 0 && mark < this.to && this.open && overseen) return this.take(mark - this.at + 1);
    const takesMark = /^(في|لدي)$/u.test(token.form) || (/^(حول|من)$/u.test(token.form) && takesPreposition(this, token.form, next));
    if (mark > 0 && mark < this.to && takesMark && this.open && !this.named && headWantsComplement(this)) return this.take(mark - this.at + 1);
    if (this.open && next?.kind === 'word' && belongsToTitle(this, token.form, next)) return this.take(2);
    const title = this.open ? titleBehindPlace(this, this.at, this.to) : 0;
    if (title > 0) return this.take(title);
    if (this.begun) return this.leaveUpTo(this.segmentEndFrom(this.at));
    // `ورد عليه رئيس الجلسة`: the subject follows the pronoun.
    if (/^(علي|ل|ب|في|من|الي|عن|مع|لدي)(ه|ها|هم|هما|نا|كم)$/u.test(token.form) && next?.kind === 'word') { this.at++; return; }
    if (tables.time.has(token.form) && !/^(قبل|بعد)$/u.test(token.form)) { this.at++; this.date(); return; }
    const period = periodEnd(this.article, this.at);
    if (period > this.at) { this.at = period; this.date(); return; }
    // `قال في تصريح لرويترز وزير …`: the subject begins at a comma or at a head noun.
    const subject = subjectBehindVenue(this.article, this.at, this.segmentEndFrom(this.at));
    this.readVia(this.at, subject);
    this.at = subject;
  }

  /** The rest of a date: `يوم 12 يناير/كانون الثاني الماضي`, `الثلاثاء (3 مايو)`. */
  private date(): void {
    for (;;) {
      this.at = dateEnd(this.article, this.at, this.to);
      if (this.token()?.kind !== 'open') return;
      this.bracket();
    }
  }

  /** `ذلك` points at words, not at somebody. */
  private isPronoun(): boolean {
    return this.first === this.last && /^(ذلك|هذا|هذه|تلك|هو|هي|هم)$/u.test(this.article.tokens[this.first]?.form ?? '');
  }

  private span(): Span {
    const { tokens } = this.article;
    let from = this.first, to = this.last;
    // `ندد الكرملين بـ"…"`: the preposition is the marks'.
    while (to > from && (['comma', 'semicolon', 'dash'].includes(tokens[to]?.kind ?? '') || tokens[to]?.form === 'ب')) to--;
    const open = tokens[from];
    if (open?.kind === 'quote' && this.article.closingOf[from] === to) { from++; to--; }
    this.first = from; this.last = to;
    return [tokens[from]?.start ?? 0, tokens[to]?.end ?? 0];
  }
}

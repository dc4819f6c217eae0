import { has, hasWithPronoun, pronounHost, tables } from '../lexicon/tables';
import { isMasdar } from '../lexicon/masdars';
import { readAction } from '../lexicon/actions';
import { readVerb } from '../lexicon/verbs';
import type { Span } from '../span';
import { isAbbreviation, type Article } from '../text/article';
import { withoutPrefix, type Token } from '../text/tokens';
import { readComplementizer } from './complementizers';
import { addressedOutlet, outletAt } from './outlets';
import { describesIndefinite, headsNoun, headWantsComplement, isAddressee, isMatter, isName, isObject, isObjectPronoun, joinsPhrase, ownedBySpeaker, outletCompletesTitle, startsName, takesPreposition, type PhraseSoFar } from './phraseWords';

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

/** `في تصريحات نقلتها وكالة …`: the subject of these passed the words on. */
const PASSED_ON = /^(نقل|بث|نشر|اورد|اذاع|تناقل|تداول|خص)ت?(ه|ها|هم|هما)$/u;
/** `، رفض الكشف عن هويته،`: an aside on why the source stays unnamed. */
const ANONYMITY = /^و?(فضل|رفض|طلب|اشترط|يرفض|طالب)(ت|وا|ا|تا|ون)?$|^.{3,}وا$/u;
/** Words of a name do not follow these without more: their complement belongs to the phrase. */
const COMPLEMENT_PREPOSITIONS = new Set(['في', 'من', 'الي', 'علي', 'لدي', 'عن', 'حول', 'لشؤون', 'باسم', 'بلسان', 'بشوون']);
const OPENS_PHRASE_BEFORE_NAME = new Set(['باسم', 'بلسان', 'لشؤون', 'بشؤون', 'لدي']);

/**
 * Reads the subject of a verb from the words after it. The phrase takes title chains, appositions between commas, names in
 * quotation marks or brackets and complements (`مسؤول في الشرطة`); it leaves out adverbials of time and place, venues
 * (`في تصريح`), relative clauses and addressees, of which outlets are the via.
 * @param from first token of the zone
 * @param to token after the zone
 * @param object the verb's object may follow its subject in the zone: the phrase ends at the first word that looks like one
 */
export function readSubject(article: Article, from: number, to: number, object = false): SubjectZone {
  const reader = new ZoneReader(article, from, to, object);
  return reader.read();
}

class ZoneReader implements PhraseSoFar {
  private readonly via: Span[] = [];
  first = -1;
  last = -1;
  /** The phrase has ended: what follows may only be adverbial, addressee or apposition. */
  private ended = false;
  named = false;
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
      case 'number':
        // `القناة 12 العبرية`.
        if (this.first >= 0 && !this.ended && tables.numbered.has(this.article.tokens[this.at - 1]?.form.replace(/^ال/u, '') ?? '')) return this.take();
        if (this.first < 0 && this.countsPeople()) return;
        // `إحصاءات الإدارة لسنة 2024`.
        if (this.first >= 0 && !this.ended && /^(ل|ال)?(سنة|عام)$/u.test(this.article.tokens[this.at - 1]?.form ?? '') && tables.documents.has(this.article.tokens[this.first]?.form.replace(/^لل?/u, '') ?? '')) return this.take();
        if (this.first >= 0) this.ended = true;
        this.at++;
        return;
      case 'colon': case 'newline': case 'close':
        if (this.first >= 0) this.ended = true;
        this.at++;
    }
  }

  /** `قال 57% من الآباء`, `قال 12 شاهدا`: a number of people speaks. */
  private countsPeople(): boolean {
    const percent = /[%٪]$/u.test(this.token()?.form ?? '');
    const sign = !percent && /^[%٪]$/u.test(this.token(1)?.form ?? '') ? 1 : 0;
    const spelt = this.token(1)?.form === 'في' && /^الما?[ئي]ة$/u.test(this.token(2)?.form ?? '') ? 2 : /^بالما?[ئي]ة$/u.test(this.token(1)?.form ?? '') ? 1 : 0;
    if (spelt > 0) {
      const only = /^(فقط|تقريبا)$/u.test(this.token(1 + spelt)?.form ?? '') ? 1 : 0;
      const of = this.token(1 + spelt + only)?.form ?? '';
      if (!/^(من|منهم|منهن)$/u.test(of)) return false;
      this.take(1 + spelt + only + (of === 'من' ? 2 : 1));
      return true;
    }
    const after = this.token(1 + sign);
    if (!percent && sign === 0 && !(after?.kind === 'word' && headsNoun(after.form.replace(/ا$/u, '')))) return false;
    this.take(1 + sign);
    if (after?.form === 'من' || /^منهم|منهن$/u.test(after?.form ?? '')) this.take(after?.form === 'من' && this.token(1)?.kind === 'word' ? 2 : 1);
    return true;
  }

  /** `وينتر- بوثام`: a hyphen that touches the name goes on with it; between spaces dashes set off an aside. */
  private dash(token: Token): void {
    const hyphen = !token.spaceBefore && (!token.spaceAfter || !this.article.tokens.slice(this.at + 1, this.to).some(({ kind }) => kind === 'dash'));
    if (hyphen && this.first >= 0) this.take(); else this.aside('dash');
  }

  /** `السفير/ خالد العطية`: a slash after a title goes on with the name. */
  private mark(token: Token): void {
    const title = token.form === '/' && has(tables.honorifics, this.article.tokens[this.at - 1]?.form ?? '');
    if (this.first >= 0 && !title) this.ended = true;
    this.at++;
  }

  /** The dot of an abbreviation (`د. علام`) is inside the phrase, any other ends it. */
  private stop(): void {
    if (isAbbreviation(this.article.tokens, this.at)) { if (this.first >= 0 && !this.ended) this.last = this.at; }
    else if (this.first >= 0) this.ended = true;
    this.at++;
  }

  private take(count = 1): void {
    if (this.ended) { this.leftover += count; this.at += count; return; }
    if (this.first < 0) this.first = this.at;
    this.last = this.at + count - 1;
    this.at += count;
  }

  private comma(): void {
    const next = this.token(1);
    const segmentEnd = this.segmentEnd(this.at + 1);
    if (this.first >= 0 && next?.kind === 'word' && !this.isAdverbialStart(next) && !has(tables.relatives, next.form) && !tables.apart.has(next.form) && !ANONYMITY.test(next.form) && this.isAppositive(next)) {
      // A comma inside a title chain: the apposition belongs to the phrase, what follows its end does not.
      this.ended = false;
      this.named = false;
      this.last = this.at;
      this.at++;
      return;
    }
    if (this.first >= 0 && next?.kind === 'word' && (tables.apart.has(next.form) || ANONYMITY.test(next.form) || has(tables.relatives, next.form) || this.isAdverbialStart(next))) { this.ended = true; this.at = Math.max(segmentEnd, this.at + 1); this.readVia(next.index, segmentEnd); return; }
    if (this.first >= 0) { this.ended = true; this.readVia(this.at + 1, segmentEnd); }
    this.at++;
  }

  /** An apposition names a role, a name or an age; a clause does not follow the comma of one. */
  private isAppositive(next: Token): boolean {
    // `، لافتا إلى`: the subject goes on doing something.
    if (next.form.endsWith('ا') && readVerb(next.form).some(({ aspect }) => aspect === 'participle')) return false;
    const titled = has(tables.roles, next.form) || has(tables.honorifics, next.form) || has(tables.anonymous, next.form) || has(tables.organizations, next.form);
    // `اعتبر فلان، وكيل المخبزة، إضراب الغرفة …`: what is neither title nor name may be the object.
    if (titled || this.object) return (titled || this.isNameBetweenCommas(next)) && !(this.object && this.ended);
    return       (!next.form.startsWith('و') && !this.ended && this.segmentEnd(next.index) < this.to) || (!next.form.startsWith('و') && this.to - next.index <= 4 && !this.ended);
  }

  /** `اعتبر الخبير في الطاقة، خالد سالم، أن`: a title, and the name between commas. */
  private isNameBetweenCommas(next: Token): boolean {
    const end = this.segmentEnd(next.index);
    const head = this.article.tokens[this.first]?.form ?? '';
    return (!this.named || tables.givenNames.has(next.form)) && (has(tables.roles, head) || has(tables.honorifics, head)) && end - next.index <= 5 && end - next.index >= 2 && end <= this.to &&
      !/^(و|ال)/u.test(next.form) && !/^...+ا$/u.test(next.form) && !isMasdar(next.form) && !headsNoun(next.form) && !tables.before.has(next.form);
  }

  private segmentEnd(from: number): number {
    for (let i = from; i < this.to; i++) if (['comma', 'semicolon'].includes(this.article.tokens[i]?.kind ?? '')) return i;
    return this.to;
  }

  /** Outlets addressed inside an adverbial: `في تصريح لرويترز`, `في حديث مع صحيفة …`. */
  private readVia(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const outlet = addressedOutlet(this.article, i, to) ?? ((/^(مع|الي|عبر|لدي|علي)$/u.test(this.article.tokens[i - 1]?.form ?? '') && !/^(موقع|صفحة)/u.test(this.article.tokens[i]?.form ?? '') || (this.article.tokens[i - 1]?.form === 'في' && hasWithPronoun(tables.venues, this.article.tokens[i - 2]?.form ?? '')) || PASSED_ON.test(this.article.tokens[i - 1]?.form ?? '')) ? outletAt(this.article, i, to) : null);
      // `في حديث إلى "النهار"`: whoever is talked to, in marks.
      const mark = this.article.tokens[i]?.kind === 'quote' && /^(مع|الي|لدي)$/u.test(this.article.tokens[i - 1]?.form ?? '') && (has(tables.venues, this.article.tokens[i - 2]?.form ?? '') || readVerb(this.article.tokens[i - 2]?.form ?? '').length > 0) ? this.article.closingOf[i] ?? -1 : -1;
      if (mark > i && mark < to && mark - i <= 5) { this.pushVia(i + 1, mark, 0); i = mark; continue; }
      if (outlet) { this.pushVia(outlet.from, outlet.to, outlet.letters); i = outlet.to - 1; }
    }
  }

  private pushVia(from: number, to: number, letters: number): void {
    const first = this.article.tokens[from], last = this.article.tokens[to - 1];
    if (!first || !last) return;
    // `عبر منصة «إكس»`: where the words were written, nobody who passed them on.
    if (this.article.tokens.slice(from, to).some(({ form }) => tables.platforms.has(form)) || this.via.some(([, end]) => end === last.end)) return;
    this.via.push([letters > 0 ? withoutPrefix(this.article.text, first, letters)[0] : first.start, last.end]);
  }

  private aside(kind: 'dash'): void {
    for (let i = this.at + 1; i < this.to; i++) {
      if (this.article.tokens[i]?.kind === kind) { this.readVia(this.at + 1, i); if (this.first >= 0) this.ended = true; this.at = i + 1; return; }
    }
    if (this.first >= 0) this.ended = true;
    this.at++;
  }

  private bracket(): void {
    let close = this.at + 1;
    while (close < this.to && this.article.tokens[close]?.kind !== 'close') close++;
    const inside = this.article.tokens[this.at + 1];
    const age = inside?.kind === 'number' && /^(عاما|سنة|عام|سنوات|اعوام)$/u.test(this.article.tokens[this.at + 2]?.form ?? '');
    const names = (inside?.kind === 'word' || age) && !this.ended && this.first >= 0 && !has(tables.time, inside.form);
    const count = Math.min(close, this.to - 1) - this.at + 1;
    if (names) this.take(count); else this.at += count;
  }

  private quoted(): void {
    const close = this.article.closingOf[this.at] ?? -1;
    if (close < 0 || close >= this.to) { this.at++; return; }
    if (this.ended) { this.at = close + 1; return; }
    this.take(close - this.at + 1);
    this.named = true;
  }

  private word(token: Token): void {
    const { form } = token;
    const outlet = addressedOutlet(this.article, this.at, this.to);
    if (outlet && !(this.first >= 0 && !this.named && !this.ended && outletCompletesTitle(this, this.via.length > 0))) {
      this.pushVia(outlet.from, outlet.to, outlet.letters);
      if (this.first >= 0) this.ended = true;
      // The closing mark of `لـ"سبق"` stands after the name.
      this.at = Math.max(outlet.to, this.at + 1);
      if (this.token()?.kind === 'quote' || this.token()?.kind === 'close') this.at++;
      return;
    }
    if (this.first >= 0 && ANONYMITY.test(form) && tables.withheld.has(this.token(1)?.form ?? '')) { this.ended = true; this.at = this.segmentEnd(this.at); return; }
    if (has(tables.relatives, form)) { this.ended = this.first >= 0; const end = this.segmentEnd(this.at); this.readVia(this.at, end); this.at = end; return; }
    if (form.startsWith('ل') && has(tables.listeners, form.slice(1).replace(/^ل/u, 'ال'))) { if (this.first >= 0) this.ended = true; this.at++; return; }
    // `أشار إلى ذلك المحلل`: what was said is pointed at.
    if (this.first < 0 && /^(الي|علي|عن)$/u.test(form) && this.token(1)?.form === 'ذلك' && this.token(2)?.kind === 'word' && headsNoun(this.token(2)?.form.replace(/^ال/u, '') ?? '')) { this.at += 2; return; }
    // `يقول رحمه الله`: a prayer for the speaker.
    if (/^(رحم|حفظ|سلم|رعا|ايد|وفق|اعز)(ه|ها|هم)$/u.test(form) && this.token(1)?.form === 'الله') { if (this.first >= 0) this.ended = true; this.at += 2; return; }
    // `متحدث باسمها`, `بيان صادر عنها`.
    if (this.first >= 0 && !this.ended && (/^باسم(ه|ها|هم|هما)$/u.test(form) || (/^عن(ه|ها|هم)$/u.test(form) && /^ال?(صادر|مسؤول|مسؤولة|صادرة)$/u.test(this.article.tokens[this.at - 1]?.form ?? '')) || (/^علي(ه|ها|هم)$/u.test(form) && tables.overseers.has(this.article.tokens[this.at - 1]?.form ?? '')))) { this.take(); return; }
    if (this.isAdverbialStart(token)) return this.adverbial(token);
    if (tables.adverbs.has(form) || (/^.{3,}ة$/u.test(form) && tables.adverbs.has(form.replace(/ة$/u, 'ا')))) { if (this.first >= 0) this.ended = true; this.at++; return; }
    // `لم يضف شيئًا`: the tanwin of an accusative shows the object.
    if (this.first < 0 && !/^(كثير|عدد|بعض)ا$/u.test(form) && !readComplementizer(this.article.tokens, token.index - 1) && this.article.text.slice(token.start, token.end).includes('\u064B')) { this.leftover++; this.at++; return; }
    if (this.first < 0 && /^(من|عن|الي|علي|ل|ب|في|مع|لدي)(هم|هما|هن|نا|كم)$/u.test(form)) { this.at++; return; }
    if (this.first < 0 && form === 'للمرة') { this.at += 2; return; }
    if (this.first < 0 && (isAddressee(form) || isObjectPronoun(form))) { this.at++; return; }
    if (this.first < 0 && form === 'ذلك' && !this.token(1)?.form.startsWith('ال')) { this.at++; return; }
    if (this.first < 0 && /^ب(هذا|هذه|ذلك|تلك|ال.+ة)$/u.test(form)) { this.at += this.token(1)?.form.startsWith('ال') ? 2 : 1; return; }
    // `تعهدت بوقف …`, `أفادت بوقوع …`: what it is about.
    if (this.first < 0 && form.startsWith('ب') && isMatter(form.slice(1))) { this.leftover++; this.at = this.segmentEnd(this.at); return; }
    // `يجادل المجتمع الدولي | بضرورة وجود …`.
    if (this.first >= 0 && !this.ended && /^ب.../u.test(form) && tables.matters.has(form.slice(1))) { this.ended = true; this.at = this.segmentEnd(this.at); return; }
    if (this.first >= 0 && form === 'لا' && /^[يت].../u.test(this.token(1)?.form ?? '')) { this.ended = true; this.at = this.segmentEnd(this.at); return; }
    if (this.first >= 0 && (joinsPhrase(token) || /^(كان|كانت|كانوا)$/u.test(form))) { this.ended = true; this.readVia(this.at, this.segmentEnd(this.at)); this.at = this.segmentEnd(this.at); return; }
    // `الشيخ | وصل إلى منزلة …`: a verb is not part of a name.
    if (this.first >= 0 && !this.ended && readAction(form)?.aspect === 'perfect' && !/^(و|ال)/u.test(form) && !headsNoun(form) && !tables.givenNames.has(form)) { this.ended = true; const end = this.segmentEnd(this.at); this.readVia(this.at, end); this.at = end; return; }
    if (this.first >= 0 && !this.ended && describesIndefinite(this, token)) { this.ended = true; this.readVia(this.at, this.segmentEnd(this.at)); this.at = this.segmentEnd(this.at); return; }
    // `أبلغ ترامب | الصحفيين`, but `نقابة الصحفيين`.
    if (this.first >= 0 && !this.ended && /^ال.+ين$/u.test(form) && tables.listeners.has(form) && (this.named || (this.first === this.last && !headsNoun(this.article.tokens[this.first]?.form ?? '')))) { this.ended = true; this.at++; return; }
    // `قال أبوت | للبرلمان`: a name has no complement with ل.
    if (this.first >= 0 && !this.ended && this.first === this.last && /^لل../u.test(form) && isAddressee(form) && !headsNoun(this.article.tokens[this.first]?.form ?? '') && !this.article.tokens[this.first]?.form.startsWith('ال')) { this.ended = true; this.at++; return; }
    if (this.first >= 0 && !this.ended && isObject(this, token)) { this.ended = true; this.at++; return; }
    if (this.first >= 0 && !this.ended && startsName(this, token)) this.named = true;
    else if (!this.ended && has(tables.roles, form) && this.article.tokens[this.at - 1]?.kind === 'quote') this.named = false;
    this.take();
  }

  private isAdverbialStart(token: Token): boolean {
    // `المتحدث صباح الراضي`: without a day the morning is a name; `خطيب الجمعة` is the preacher's title.
    const after = this.article.tokens[token.index + 1];
    if (this.first >= 0 && /^(صباح|فجر)$/u.test(token.form) && after?.kind === 'word' && after.form.startsWith('ال') && !tables.time.has(after.form)) return false;
    if (this.first >= 0 && token.form === 'الجمعة' && /^(ال)?(خطيب|امام|صلاة|خطبة)$/u.test(this.article.tokens[token.index - 1]?.form ?? '')) return false;
    if (tables.time.has(token.form) && !(this.first >= 0 && this.article.tokens[token.index - 1]?.form === 'المصري')) return true;
    if (isName(this, token)) return false;
    // `لاعب خط وسط نادي …`.
    if (token.form === 'وسط' && this.first >= 0 && this.article.tokens[token.index - 1]?.form === 'خط') return false;
    // `شبكة سي إن إن`: letters of a name.
    if (token.form === 'ان' && readComplementizer(this.article.tokens, token.index) === null) return false;
    // `الأسبوع الماضي`, `العام الجاري`: a period and its adjective.
    if (tables.periods.has(token.form) && tables.periodAdjectives.has(this.article.tokens[token.index + 1]?.form ?? '')) return true;
    return tables.before.has(token.form) || /^(ب|وب)(ال)?(تصريح|بيان|مؤتمر|حضور|مناسبة|قول|شكل|صفة)/u.test(token.form);
  }

  private adverbial(token: Token): void {
    const next = this.token(1);
    const mark = next?.kind === 'quote' ? this.article.closingOf[next.index] ?? -1 : -1;
    if (mark > 0 && mark < this.to && (token.form === 'في' || (token.form === 'حول' && takesPreposition(this, token.form, next))) && this.first >= 0 && !this.ended && !this.named && headWantsComplement(this)) { this.take(mark - this.at + 1); return; }
    const complement = this.first >= 0 && !this.ended && COMPLEMENT_PREPOSITIONS.has(token.form) && next?.kind === 'word' &&
      !has(tables.venues, next.form) && !ownedBySpeaker(next.form) && !tables.time.has(next.form) && takesPreposition(this, token.form, next) && (!this.named || OPENS_PHRASE_BEFORE_NAME.has(token.form) || tables.membership.has(this.article.tokens[this.last]?.form ?? '') || /^(المتخصص|المختص)ة?$/u.test(this.article.tokens[this.last]?.form ?? '')) && headWantsComplement(this);
    // `فيصل خليل من حزب الأمل`: where somebody comes from is part of the name.
    const member = token.form === 'من' && this.first >= 0 && !this.ended && !this.object && this.last > this.first && next?.kind === 'word' && has(tables.organizations, next.form) && !headsNoun(this.article.tokens[this.first]?.form ?? '');
    if (complement || member) { this.take(2); return; }
    const title = this.titleBehindPlace(token);
    if (title > 0) { this.take(title); return; }
    if (this.first >= 0) { this.ended = true; this.readVia(this.at, this.segmentEnd(this.at)); this.at = this.segmentEnd(this.at); return; }
    // `ورد عليه رئيس الجلسة`: the subject follows the pronoun.
    if (/^(علي|ل|ب|في|من|الي|عن|مع|لدي)(ه|ها|هم)$/u.test(token.form) && next?.kind === 'word') { this.at++; return; }
    this.leadingAdverbial(token);
  }

  /** `مدير مستشفى السلام في المدينة الجديدة | الدكتور فلان`: words up to the rank before a name, behind a place; 0 if there is none. */
  private titleBehindPlace(token: Token): number {
    if (this.first < 0 || this.ended || this.named || !/^(في|ب)$/u.test(token.form)) return 0;
    for (let k = 2; k <= 5; k++) {
      const word = this.token(k);
      if (word?.kind !== 'word' || tables.before.has(word.form)) return 0;
      // `مسؤول المياه في المعسكر | عبد الكريم هارون`.
      if (k === 2 && this.token(1)?.form.startsWith('ال') && tables.givenNames.has(word.form) && !word.form.startsWith('ال') && headWantsComplement(this)) return k;
      if (tables.honorifics.has(word.form) && word.form.startsWith('ال') && this.token(k + 1)?.kind === 'word' && !this.token(k + 1)?.form.startsWith('ال') && !tables.before.has(this.token(k + 1)?.form ?? '') && headWantsComplement(this)) return k;
    }
    return 0;
  }

  /** The rest of a date: `يوم 12 يناير/كانون الثاني الماضي`, `الثلاثاء (3 مايو)`. */
  private date(): void {
    for (let token = this.token(); token; token = this.token()) {
      if (token.kind === 'open') { this.bracket(); continue; }
      const word = token.kind === 'word' && (tables.months.has(token.form) || tables.periodAdjectives.has(token.form) || /^(الاول|الثاني|الاخر|الاخرة|الحجة|القعدة)$/u.test(token.form));
      if (!word && token.kind !== 'number' && token.form !== '/') return;
      this.at++;
    }
  }

  /** An adverbial before the subject (`قال في تصريح لرويترز وزير …`): the subject begins at a comma or at a head noun. */
  private leadingAdverbial(token: Token): void {
    if (tables.time.has(token.form) && !/^(قبل|بعد)$/u.test(token.form)) { this.at++; this.date(); return; }
    const end = this.segmentEnd(this.at);
    const subject = this.subjectBehindVenue(end);
    this.readVia(this.at, subject);
    this.at = subject;
  }

  /** `قال من جهته فلان`, `قال في مؤتمر صحفي الوزير فلان`: where the subject begins behind such a phrase; its end if none does. */
  private subjectBehindVenue(end: number): number {
    const { tokens } = this.article;
    const noun = tokens[this.at + 1];
    if (noun?.kind !== 'word' || !(has(tables.venues, noun.form) || tables.sides.has(noun.form))) return end;
    let i = this.at + 2;
    if (pronounHost(noun.form) === null) {
      while (i < end && tokens[i]?.kind === 'word' && /^(?!ال|ل).{2,}(ي|ية|ة|خاص)$/u.test(tokens[i]?.form ?? '') && !headsNoun(tokens[i]?.form ?? '')) i++;
      const outlet = addressedOutlet(this.article, i, end);
      if (outlet) i = Math.max(outlet.to, i + 1) + (tokens[outlet.to]?.kind === 'quote' ? 1 : 0);
      if (i === this.at + 2) return end;
    }
    while (i < end && tokens[i]?.kind === 'word' && tables.time.has(tokens[i]?.form ?? '')) i++;
    const head = tokens[i];
    return i < end && head?.kind === 'word' && !tables.before.has(head.form) && (headsNoun(head.form) || headsNoun(head.form.replace(/^ال/u, '')) || tables.givenNames.has(head.form)) ? i : end;
  }

  /** `ذلك` points at words, not at somebody. */
  private isPronoun(): boolean {
    return this.first === this.last && /^(ذلك|هذا|هذه|تلك|هو|هي|هم)$/u.test(this.article.tokens[this.first]?.form ?? '');
  }

  private span(): Span {
    const { tokens } = this.article;
    let from = this.first, to = this.last;
    while (to > from && ['comma', 'semicolon', 'dash'].includes(tokens[to]?.kind ?? '')) to--;
    const open = tokens[from];
    if (open?.kind === 'quote' && this.article.closingOf[from] === to) { from++; to--; }
    this.first = from; this.last = to;
    return [tokens[from]?.start ?? 0, tokens[to]?.end ?? 0];
  }
}

import { has, hasWithPronoun, shapes, tables, withoutConjunction } from '../../lexicon/tables';
import { readVerb } from '../../lexicon/verbs';
import type { Span } from '../../span';
import { closingBracket, type Article } from '../../text/article';
import { withoutPrefix } from '../../text/tokens';
import { houseNames } from './house';

/** A run of tokens that names an outlet, `[from, to)`; `letters`: bare letters of a preposition in front (`ل`, `لل`, `ب`). */
export interface OutletMention {
  readonly from: number;
  readonly to: number;
  readonly letters: number;
}

/** Longest name of the table that begins at a token; `sure` leaves out names that are also everyday words. */
function nameAt(article: Article, at: number, form: string, sure: boolean): number {
  for (const [first, ...rest] of houseNames(article)) {
    if (first === form && rest.every((word, k) => article.tokens[at + k + 1]?.form === word)) return at + 1 + rest.length;
  }
  for (const table of sure ? [tables.outletNames] : [tables.outletNames, tables.ambiguousOutletNames]) {
    for (const words of table.get(form) ?? []) {
      if (words.every((word, k) => k === 0 || article.tokens[at + k]?.form === word || article.tokens[at + k]?.form === `ال${word}`)) return at + words.length;
    }
  }
  return -1;
}

/** The outlet named from a token on, by name (`رويترز`), by noun (`وكالة الأنباء السعودية`) or both; null if none is. */
export function outletAt(article: Article, at: number, limit: number): OutletMention | null {
  const token = article.tokens[at];
  if (token?.kind !== 'word') return null;
  const end = nameAt(article, at, token.form, true);
  if (end > 0) return { from: at, to: Math.min(withBracket(article, end), limit), letters: 0 };
  const media = token.form === 'وسائل' && /^(ال)?اعلام$/u.test(article.tokens[at + 1]?.form ?? '');
  if (media || has(tables.outletNouns, token.form)) return { from: at, to: nounPhraseEnd(article, at, limit), letters: 0 };
  return null;
}

/** Token after the outlet's name that begins at a token whose stem, without clitics, is `stem`; -1 if none does. */
export function outletNameEnd(article: Article, at: number, stem: string): number {
  return nameAt(article, at, stem, true);
}

/** Whether a phrase that stands where an outlet is expected begins with the name or noun of one, everyday words included. */
export function namesOutlet(article: Article, from: number, to: number): boolean {
  return outletAt(article, from, to) !== null || nameAt(article, from, article.tokens[from]?.form ?? '', false) > 0;
}

/** The outlet addressed with `ل` at a token: `لرويترز`, `لـ«عكاظ»`, `لقناة الجزيرة`; null for other addressees. */
export function addressedOutlet(article: Article, at: number, limit: number): OutletMention | null {
  const token = article.tokens[at];
  // `وكالة … للأنباء` is part of a name.
  if (token?.kind !== 'word' || !token.form.startsWith('ل') || token.form === 'للانباء') return null;
  // `استطلاع للرأي`, `للرأي العام`.
  const poll = /^(ال)?استطلاع(ات|ا)?$/u.test(article.tokens[at - 1]?.form ?? '');
  if (token.form === 'للراي' && (poll || article.tokens[at + 1]?.form === 'العام')) return null;
  if (token.form === 'ل') {
    const next = article.tokens[at + 1];
    if (next?.kind === 'open') {
      const bracket = closingBracket(article.tokens, at + 1, limit);
      return bracket > at + 1 && bracket - at <= 7 ? { from: at + 2, to: bracket, letters: 0 } : null;
    }
    if (next?.kind === 'word') {
      const end = nameAt(article, at + 1, next.form, false);
      return end > 0 ? { from: at + 1, to: Math.min(withBracket(article, end), limit), letters: 0 } : outletAt(article, at + 1, limit);
    }
    if (next?.kind !== 'quote') return null;
    const close = article.closingOf[at + 1] ?? -1;
    return close > 0 && close - at <= 7 ? { from: at + 2, to: close, letters: 0 } : null;
  }
  const letters = token.form.startsWith('لل') ? 2 : 1;
  for (const stem of letters === 2 ? [`ال${token.form.slice(2)}`, token.form.slice(1)] : [token.form.slice(1)]) {
    // `لمبعوث إذاعة المدى`: who came from it.
    const own = tables.reporters.has(stem) ? outletAt(article, at + 1, limit) : null;
    if (own) return { from: at, to: own.to, letters };
    const end = nameAt(article, at, stem, false);
    if (end > 0) return { from: at, to: Math.min(withBracket(article, end), limit), letters: 1 };
    // `دعم لبرنامج القادة`: a programme without marks is seldom a broadcast.
    if (stem.endsWith('برنامج') && article.tokens[at + 1]?.kind !== 'quote') continue;
    if (shapes(stem).some(shape => tables.outletNouns.has(shape)) && !/^(اعلام|الاعلام)$/u.test(stem))
      return { from: at, to: nounPhraseEnd(article, at, limit), letters: 1 };
    // `لوسائل إعلام محلية` are some, `لوسائل الإعلام` is everybody.
    if (stem === 'وسائل' && article.tokens[at + 1]?.form !== 'الاعلام') return { from: at, to: nounPhraseEnd(article, at, limit), letters: 1 };
  }
  return null;
}

/** Where `صحيفة "كذا" الفرنسية` ends: name, brackets and adjectives, before a role, a preposition or a mark. */
function nounPhraseEnd(article: Article, at: number, limit: number): number {
  let i = at + 1, words = 0;
  while (i < limit) {
    const token = article.tokens[i];
    if (token === undefined) break;
    if (token.kind === 'quote') {
      const close = article.closingOf[i] ?? -1;
      if (close < 0) break;
      i = close + 1;
      words = Math.max(words, 2);
      continue;
    }
    if (token.kind === 'open') { const end = withBracket(article, i); if (end === i) break; i = end; continue; }
    if (token.kind !== 'word') break;
    const name = nameAt(article, i, token.form, false);
    if (name > 0) { i = name; words = 3; continue; }
    if (tables.before.has(token.form) || tables.time.has(token.form) || tables.venues.has(token.form)) break;
    if (
      /^المذاع(ة)?$/u.test(token.form) ||
      tables.relatives.has(token.form) ||
      has(tables.roles, token.form) ||
      has(tables.honorifics, token.form) ||
      has(tables.anonymous, token.form)
    )
      break;
    if (/^[بل]ال|^لل/u.test(token.form) && words > 0 && !/^للانباء$/u.test(token.form) && article.tokens[i - 1]?.form !== 'الرسمي') break;
    if (words >= 3 && !token.form.startsWith('ال') && token.form !== 'شبه') break;
    if (words >= 5) break;
    i++; words++;
  }
  return i;
}

/** A bracket right after a name belongs to it: `شينخوا (رسمية)`. */
function withBracket(article: Article, at: number): number {
  if (article.tokens[at]?.kind !== 'open') return at;
  for (let i = at + 1; i < at + 8; i++) if (article.tokens[i]?.kind === 'close') return i + 1;
  return at;
}

/** `في بيان تلقته «المدار»`, `اطلعت عليه (المدار)`, `حصلت وكالة … على نسخة منه`: the outlet that begins at a token and got the words. */
function receivedBy(article: Article, at: number, to: number): Span | null {
  const { tokens } = article;
  const form = (index: number): string => tokens[index]?.form ?? '';
  const previous = form(at - 1), last = form(at - 2);
  const pronoun =
    [previous, withoutConjunction(previous)].some(verb => hasWithPronoun(tables.receivers, verb)) ||
    (has(tables.receivers, last) && /^(عليه|عليها|الي)$/u.test(previous));
  // `ردا على استفسارات "المدار"`.
  const asked = /^(استفسار|استفسارات|تساولات|اسئلة|سوال)$/u.test(previous);
  const got = has(tables.receivers, previous === 'ال' ? last : previous);
  const copy = got && tokens.slice(at, at + 8).some(token => /^ب?نسخة$/u.test(token.form));
  if (!pronoun && !copy && !asked) return null;
  const mark = tokens[at]?.kind;
  const close = mark === 'quote' ? article.closingOf[at] ?? -1 : mark === 'open' ? closingBracket(tokens, at, to) : -1;
  if (close > at + 1 && close < to && close - at <= 5) return [tokens[at + 1]?.start ?? 0, tokens[close - 1]?.end ?? 0];
  const outlet = outletAt(article, at, to);
  return outlet && outletSpan(article, outlet);
}

/** Outlets that are told something in an adverbial: `في تصريح لرويترز`, `في حديث مع صحيفة …`, `في حديث إلى "النهار"`. */
export function outletsTold(article: Article, from: number, to: number): Span[] {
  const { tokens } = article;
  const form = (at: number): string => tokens[at]?.form ?? '';
  const spans: Span[] = [];
  for (let i = from; i < to; i++) {
    const talkedTo = /^(مع|الي|لدي)$/u.test(form(i - 1)) &&
      (has(tables.venues, form(i - 2)) || has(tables.venues, form(i - 3)) || readVerb(form(i - 2)).length > 0);
    const close = tokens[i]?.kind === 'quote' && talkedTo ? article.closingOf[i] ?? -1 : -1;
    const inMarks = close > i && close < to && close - i <= 5;
    const received = receivedBy(article, i, to);
    if (received) { spans.push(received); continue; }
    const without = /^(مع|الي|عبر|لدي|علي)$/u.test(form(i - 1)) && !/^(موقع|صفحة)/u.test(form(i));
    const told = without || (form(i - 1) === 'في' && hasWithPronoun(tables.venues, form(i - 2))) || hasWithPronoun(tables.passers, form(i - 1)) ||
      // `خص به جريدة …`, `نقله عنها موقع …`.
      (/^(ب|عن)(ه|ها|هم)$/u.test(form(i - 1)) && hasWithPronoun(tables.passers, form(i - 2))) ||
      // `عبر أثير إذاعة …`, `على شاشة قناة …`.
      /^(اثير|شاشة|صفحات|موجات)$/u.test(form(i - 1));
    const outlet = inMarks ? { from: i + 1, to: close, letters: 0 } : addressedOutlet(article, i, to) ?? (told ? outletAt(article, i, to) : null);
    const span = outlet && outletSpan(article, outlet);
    if (span) spans.push(span);
    if (outlet) i = inMarks ? close : outlet.to - 1;
  }
  return spans;
}

/** The text span of an outlet without the preposition written together with it; null for a platform (`عبر منصة «إكس»`), which passes nothing on. */
export function outletSpan(article: Article, { from, to, letters }: OutletMention): Span | null {
  const first = article.tokens[from], last = article.tokens[to - 1];
  if (!first || !last || article.tokens.slice(from, to).some(({ form }) => tables.platforms.has(form))) return null;
  return [letters > 0 ? withoutPrefix(article.text, first, letters)[0] : first.start, last.end];
}

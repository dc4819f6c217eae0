import { has, hasWithPronoun, tables } from '../../lexicon/tables';
import type { Span } from '../../span';
import type { Article } from '../../text/article';
import type { Complement } from '../complement/complement';
import type { VerbCue } from '../cue/cues';
import type { TokenSpan } from '../draft';
import { headsSpeaker } from '../words/heads';
import { readSubject, type SubjectZone } from '../phrase/nounPhrase';
import { addressedOutlet, outletAt, outletSpan } from '../words/outlets';
import type { Parts } from './verbSource';

/** `وفي تصريحات لـ«المدى» قالت فلانة`: the outlet addressed in the phrase before the verb. */
export function viaBefore(article: Article, cue: VerbCue, sentenceFrom: number): Span[] {
  for (let i = cue.at - 1; i >= Math.max(sentenceFrom, cue.at - 8); i--) {
    if (article.tokens[i]?.kind === 'colon') return [];
    // `وفي تصريحات نقلتها صحيفة …، توعد`.
    const passed = hasWithPronoun(tables.passers, article.tokens[i - 1]?.form ?? '') && has(tables.venues, article.tokens[i - 2]?.form ?? '');
    if (!passed && !has(tables.venues, article.tokens[i - 1]?.form ?? '')) continue;
    const named = passed ? outletAt(article, i, cue.at) : null;
    const outlet = named ?? addressedOutlet(article, i, cue.at) ?? (/^(مع|الي|لدي)$/u.test(article.tokens[i]?.form ?? '') ? outletAt(article, i + 1, cue.at) : null);
    const span = outlet && outletSpan(article, outlet);
    if (span) return [span];
  }
  return [];
}

/** `أضاف: «…»، في تصريح لوكالة «المدى»`: the outlet addressed in the phrase behind the words. */
export function viaAfter(article: Article, from: number, sentenceEnd: number): Span[] {
  if (!/^(في|خلال)$/u.test(article.tokens[from]?.form ?? '') || !has(tables.venues, article.tokens[from + 1]?.form ?? '')) return [];
  for (let i = from + 2; i < Math.min(sentenceEnd, from + 6); i++) {
    const outlet = addressedOutlet(article, i, sentenceEnd);
    const span = outlet && outletSpan(article, outlet);
    if (span) return [span];
  }
  return [];
}

/** `اكتفت المصادر بالقول لـ«المدى» إن`: the outlet addressed behind the second word of saying. */
export function withOutletAfter(article: Article, { extra, zoneEnd }: Complement, zone: SubjectZone): SubjectZone {
  const via = extra === null ? [] : readSubject(article, extra + 1, zoneEnd).via;
  return via.length > 0 ? { ...zone, via: [...zone.via, ...via] } : zone;
}

/** `أبلغ مسؤول وكالة فرانس برس أن`: the outlet is told, without a preposition. */
export function toldOutlet(article: Article, [from, to]: TokenSpan): Pick<Parts, 'source' | 'tokens' | 'via'> | null {
  // `أفادت صحيفة الغارديان`: the outlet itself speaks.
  if (outletAt(article, from, to) !== null) return null;
  for (let i = from + 1; i < to; i++) {
    const close = article.closingOf[i] ?? -1, before = article.tokens[i - 1], inside = article.tokens[i + 1];
    // `أبلغ مدير الدائرة سامي كريم "المدار" أن`: marks behind a name.
    if (close === to - 1 && i > from + 1 && before?.kind === 'word' && inside && !has(tables.organizations, before.form) && !tables.named.has(before.form))
      return { source: [article.tokens[from]?.start ?? 0, before.end], tokens: [from, i], via: [[inside.start, article.tokens[close - 1]?.end ?? inside.end]] };
    const outlet = outletAt(article, i, to);
    const first = article.tokens[from], last = article.tokens[i - 1], named = article.tokens[i];
    if (outlet?.to === to && first && last && named)
      return { source: [first.start, last.end], tokens: [from, i], via: [[named.start, article.tokens[to - 1]?.end ?? named.end]] };
  }
  return null;
}

/** `أبلغت «المدى» مصادر أن`: the outlet in marks is told, and the sources stand behind it. */
export function toldInMarks(article: Article, verb: number, zoneEnd: number): Pick<Parts, 'source' | 'tokens' | 'via'> | null {
  const close = article.closingOf[verb + 1] ?? -1;
  const first = article.tokens[verb + 2], last = article.tokens[close - 1], head = article.tokens[close + 1];
  if (close < 0 || close >= zoneEnd - 1 || !first || !last || head?.kind !== 'word' || !headsSpeaker(head.form)) return null;
  const { source, range, via } = readSubject(article, close + 1, zoneEnd);
  return source && range ? { source, tokens: range, via: [[first.start, last.end], ...via] } : null;
}

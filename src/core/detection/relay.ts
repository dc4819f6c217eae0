import type { Span } from '../span';
import type { Article } from '../text/article';
import type { VerbCue } from './cues';
import type { TokenSpan } from './draft';
import { readSubject } from './nounPhrase';

/** The parts of a chain: who passed it on, who said it, and the noun that reports it (`قولها`). */
export interface Relay {
  readonly via: readonly Span[];
  readonly source: Span | null;
  readonly tokens: TokenSpan | null;
  readonly cue: readonly Span[];
  readonly rule: string;
}

/** The word that leads from the passer-on to the one who said it, by verb. */
const LINK: Readonly<Record<string, RegExp>> = {
  نقل: /^عن$/u, نسب: /^(الي|ل)$/u, علم: /^من$/u, أورد: /^عن$/u, ذكر: /^عن$/u, أفاد: /^عن$/u, قال: /^عن$/u, بث: /^عن$/u, نشر: /^عن$/u, روى: /^عن$/u, فهم: /^من$/u, أذاع: /^عن$/u, كشف: /^عن$/u, أعلن: /^عن$/u,
};
const SAYING = /^(ال)?(قول|تاكيد|تصريح|تصريحات|اعلان|اشارت|نفي|وصف|اعتقاد|توقع|قلق|اعراب|ترجيح|تشديد|توضيح|كشف|اتهام|زعم|تحذير|تعهد|مطالبت|اضافت)(ه|ها|هم|هما|هن)?$/u;

/**
 * Reads `نقلت A عن B قوله`, `ذكرت A نقلا عن B`, `نسبت A إلى B قولها`, `علمت A من B`.
 * @param to token after the zone between verb and complement
 * @returns null if the verb has no such chain here
 */
export function readRelay(article: Article, cue: VerbCue, to: number): Relay | null {
  const { tokens } = article;
  const { lemma } = cue.reading.verb;
  const link = LINK[lemma];
  if (!link) return null;
  const quiet = !/^(نقل|نسب|علم|فهم)$/u.test(lemma);
  for (let i = cue.at + 1; i < to; i++) {
    if (!link.test(tokens[i]?.form ?? '')) continue;
    const linkedByRelay = tokens[i - 1]?.form === 'نقلا';
    if (quiet && !linkedByRelay) continue;
    let end = to;
    const nouns: Span[] = [];
    for (let k = i + 1; k < to; k++) {
      const token = tokens[k];
      if (token?.kind === 'word' && SAYING.test(token.form) && k > i + 1) { end = Math.min(end, k); nouns.push([token.start, token.end]); }
    }
    const source = readSubject(article, i + 1, end);
    const passer = readSubject(article, cue.at + 1, linkedByRelay ? i - 1 : i);
    if (!source.source) return null;
    return { via: passer.source ? [passer.source, ...passer.via] : [...passer.via], source: source.source, tokens: source.range, cue: nouns.slice(0, 1), rule: 'verb.relay' };
  }
  return null;
}

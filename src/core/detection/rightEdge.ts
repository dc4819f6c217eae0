import { tables } from '../lexicon/tables';
import type { Article } from '../text/article';
import type { VerbCue } from './cues';
import { readComplementizer } from './complementizers';
import { prepositionalCueAt } from './prepositionalCues';

/** What the edge search needs to know about the cues around. */
export interface EdgeContext {
  readonly article: Article;
  readonly cueAt: ReadonlyMap<number, VerbCue>;
  /** Whether a cue has found something to report. */
  readonly reports: (cue: VerbCue) => boolean;
}

/** Participles that also serve as plain adjectives or nouns end a content only with a complement of their own. */
const WEAK_PARTICIPLE = /^(مصرا|مقرا|طالبا|واضعا|مجددا|متحدثا|رافضا|واعدا|ماضيا|مطلقا|ضامنا|بالغا|حاملا|سامعا|عارفا|عالما|ناقلا|واجدا|شاعرا|شاهدا|مهاجما|مستمعا|شاكرا|مسلما|عائدا|مركزا|راصدا|عارضا|مثيرا|موجها|ناشرا|معرفا|مدركا|مقدرا|كاتبا|ذاكرا|خالصا|مستأنفا|مواصلا)$/u;
/** Openings of the writer's own narration after a comma. */
const NARRATION = /^(يذكر|ويذكر|يشار|ويشار|علما|وجاء|جاء|وياتي|ياتي|وتاتي|تاتي|وكان|وكانت)$/u;

/**
 * Where a reported clause ends: before a new report, a trailing attribution or the writer's own narration, else with its
 * sentence. Commas and coordinated complementizers (`وأن`) do not end it.
 * @param from first token of the clause
 * @param sentenceEnd token after the sentence
 * @returns token after the content, marks at the edge included
 */
export function rightEdge({ article, cueAt, reports }: EdgeContext, cue: VerbCue | null, from: number, sentenceEnd: number): number {
  const { tokens } = article;
  for (let i = from + 1; i < sentenceEnd; i++) {
    const token = tokens[i];
    const close = article.closingOf[i] ?? -1;
    if (token?.kind === 'quote' && close > i) { i = Math.min(close, sentenceEnd - 1); continue; }
    if (token?.kind === 'open') { i = closeBracket(article, i, sentenceEnd); continue; }
    if (token?.kind !== 'word') continue;
    const afterComma = ['comma', 'semicolon', 'dash', 'stop'].includes(tokens[i - 1]?.kind ?? '') || (tokens[i - 1]?.kind === 'quote');
    const other = cueAt.get(i);
    if (other && other !== cue && endsAt(other, afterComma, tokens[i]?.bare ?? '')) return i;
    if (afterComma && startsClauseWithCue(i)) return i;
    if (prepositionalCueAt(article, i, sentenceEnd)?.closes(afterComma)) return i;
    if (afterComma && token.form === 'في' && /^(اشارة|اشاره|اشارات)$/u.test(tokens[i + 1]?.form ?? '')) return i;
    if (afterComma && NARRATION.test(token.form) && !reportsWithin(i)) return i;
  }
  return sentenceEnd;

  function endsAt(other: VerbCue, afterComma: boolean, bare: string): boolean {
    if (other.reading.aspect === 'participle') {
      if (WEAK_PARTICIPLE.test(bare)) return afterComma && reports(other);
      return afterComma || (reports(other) && other.reading.verb.gate !== 'knowledge');
    }
    if (!reports(other)) return false;
    const joined = other.reading.prefix.startsWith('و') || other.reading.prefix.startsWith('ف');
    if (!joined) return false;
    if (other.reading.verb.gate === 'knowledge') return false;
    return other.reading.aspect === 'perfect' || afterComma;
  }

  /** `، فيما قال …`, `، لكنه أكد أن`, `، كما أشار إلى أن`: a connective, at most a short subject, then a reporting cue. */
  function startsClauseWithCue(at: number): boolean {
    const word = tokens[at]?.form ?? '';
    if (!tables.breaks.has(word.replace(/^و(?=...)/u, '')) && !/^و?(لكنه|لكنها|لكنهم|لكن)$/u.test(word)) return false;
    return reportsWithin(at);
  }

  function reportsWithin(at: number): boolean {
    for (let i = at + 1; i < Math.min(at + 14, sentenceEnd); i++) {
      if (tokens[i]?.kind === 'comma' || tokens[i]?.kind === 'quote') return false;
      const other = cueAt.get(i);
      if (other && other.reading.aspect !== 'participle' && reports(other)) return true;
      if (readComplementizer(tokens, i) && tokens[i - 1]?.form !== 'الا' && tokens[i - 1]?.form !== 'غير' && tokens[i - 1]?.form !== 'بيد' && i > at + 1) return false;
    }
    return false;
  }
}

function closeBracket(article: Article, at: number, limit: number): number {
  for (let i = at + 1; i < Math.min(limit, at + 20); i++) if (article.tokens[i]?.kind === 'close') return i;
  return at;
}

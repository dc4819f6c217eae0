import { has, tables, withoutConjunction } from '../../lexicon/tables';
import type { Article } from '../../text/article';
import { readComplementizer } from '../words/complementizers';
import type { VerbCue } from '../cue/cues';

/** A quotation of at least this many tokens is an utterance, whatever stands before it. */
const UTTERANCE = 5;

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

/** `في ندوة “الذاكرة والرهان” أن`: the verb's clause follows, or an adjective of what is named, so the marks hold a name. */
export function isNameBeforeClause({ tokens }: Article, open: number, close: number, limit: number): boolean {
  if (close + 1 >= limit || close - open > 10 || tokens[open - 1]?.kind !== 'word') return false;
  // `شركة التطوير "دار الساحل للبناء" التابعة للوزارة`: an adjective of the noun before.
  const described = tokens[close + 1]?.kind === 'word' && /^ال.{2,}(ة|ي)$/u.test(tokens[close + 1]?.form ?? '');
  // `رئيس «الأفق الكبير للبناء والتعمير»، الذي …، أن`: a house after its head, and the clause farther on.
  const headed = [tables.roles, tables.organizations].some(table => has(table, tokens[open - 1]?.form ?? ''));
  const behind = tokens[close + 1]?.kind === 'comma' ? tokens.slice(close + 2, Math.min(limit, close + 14)) : [];
  const later = headed && behind.some(({ index }) => readComplementizer(tokens, index)?.conjunction === '');
  return described || later || readComplementizer(tokens, close + 1)?.conjunction === '';
}

/** `وصف القرار بـ"الخطوة الجيدة"`: what the object is called, in marks after ب, is the speaker's word for it. */
export function isDescription({ tokens }: Article, { at, reading }: VerbCue, open: number, close: number): boolean {
  if (reading.verb.object !== true || reading.object || tokens[open - 1]?.form !== 'ب' || open - at <= 2) return false;
  return close - open > 2 || (reading.verb.lemma === 'وصف' && reading.aspect !== 'participle');
}

/** `أطلقت الوزارة "سداد"`: a few words in marks are a name, unless they stand near a verb of saying and end its clause. */
export function isShortUtterance(article: Article, cue: VerbCue, open: number, close: number): boolean {
  const ends = ['stop', 'comma', 'newline', 'semicolon', undefined].includes(article.tokens[close + 1]?.kind);
  // `فاستغرب وقال "نعم" لأن`: right behind a verb of saying no name stands.
  const speaks = (cue.reading.verb.ownLine === true && cue.reading.aspect === 'perfect') || /^(هتف|صاح|صرخ)$/u.test(cue.reading.verb.lemma);
  const rightOn = open === cue.at + 1 && speaks && close - open > 2;
  const said = rightOn || (ends ? close - open > 2 : cue.reading.verb.lemma === 'قال' && close - open > 2);
  return said && !marksName(article, open) && open - cue.at <= 8 && !tables.before.has(article.tokens[open - 1]?.form ?? '');
}

/** `وقال فلان «نحمد الله …` up to the end of the paragraph: nobody has closed the mark. */
export function isLeftOpen({ tokens, closingOf }: Article, open: number): boolean {
  const mark = tokens[open];
  if (!mark || !/^[«“"]$/u.test(mark.form) || (mark.form === '"' && (!mark.spaceBefore || mark.spaceAfter))) return false;
  for (let i = open + 1; i < tokens.length && tokens[i]?.kind !== 'newline'; i++) {
    if (!/^[»”"«“]$/u.test(tokens[i]?.form ?? '')) continue;
    // `… الجناة. وأضاف: "باشرت`, `… الجناة. وأضاف الناطق "باشرت`: the next words have marks of their own.
    const apart = tokens[i - 1]?.kind === 'colon' || tokens.slice(open, i).some(({ form }) => form === '.');
    return apart && (closingOf[i] ?? -1) > 0 && i - open > UTTERANCE;
  }
  return tokens.length - open > UTTERANCE;
}

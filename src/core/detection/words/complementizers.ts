import { tables } from '../../lexicon/tables';
import type { Token } from '../../text/tokens';

/** A word that opens a reported clause. */
export interface Complementizer {
  /** Bare letters of a conjunction before it: `وأن` goes on with an earlier clause. */
  readonly conjunction: '' | 'و' | 'ف';
  /** Written with hamza below (`إن`), as after قال; may also be the conditional. */
  readonly inna: boolean;
}

const ANNA = /^([وف]?)(ب?ان)(ه|ها|هم|هما|هن|ني|نا|ك|كم|ما|نني)?$/u;
const QUESTIONS = new Set(['هل', 'لماذا', 'كيف']);

/** Whether `إن` stands for the letter N in the name of a channel. */
function spellsLetter(tokens: readonly Token[], at: number): boolean {
  const form = (offset: number): string => tokens[at + offset]?.form ?? '';
  // In `بي بي سي إن` the channel's name is complete.
  return (form(-1) === 'سي' && !/^ل?بي$/u.test(form(-2))) || (form(-1) === 'ان' && form(-2) === 'سي') || (form(1) === 'بي' && form(2) === 'سي');
}

/** Reads `إن أن ان بأن إنه وأنها …`, `ألا`, `هل` and `ما إذا`; null for other words. */
export function readComplementizer(tokens: readonly Token[], at: number): Complementizer | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const match = ANNA.exec(token.form);
  if (match) {
    // `سي إن إن`, `إن بي سي`: Latin letters.
    if (token.form === 'ان' && spellsLetter(tokens, at)) return null;
    // `دويتشه بانك`.
    if (token.bare === 'بانك') return null;
    // `لويس فان غال`: a Dutch name, not `فإن`.
    if (token.bare === 'فان' && tables.dutch.has(tokens[at + 1]?.form ?? '')) return null;
    // `أنا` is "I"; folded it looks like a complementizer with a pronoun.
    if (token.form.endsWith('انا') && !token.bare.includes('إ') && !token.form.includes('ننا')) return null;
    return { conjunction: (match[1] ?? '') as Complementizer['conjunction'], inna: /^[وف]?إ/u.test(token.bare) };
  }
  // `ألا وهو`: namely.
  if ((token.bare === 'ألا' || token.bare === 'بألا') && !/^و(هو|هي|هم)$/u.test(tokens[at + 1]?.form ?? '')) return { conjunction: '', inna: false };
  if (QUESTIONS.has(token.form)) return { conjunction: '', inna: false };
  if ((token.form === 'ما' || token.form === 'عما' || token.form === 'فيما') && tokens[at + 1]?.form === 'اذا') return { conjunction: '', inna: false };
  return null;
}

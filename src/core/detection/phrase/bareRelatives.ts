import { tables } from '../../lexicon/tables';
import type { Token } from '../../text/tokens';
import { headsIndefinite } from '../words/heads';
import type { PhraseSoFar } from '../words/phraseWords';

/** `محللون | استطلعت بلومبرغ آراءهم`, `رجل دين | يتولى منصبا`: a relative clause without pronoun after an indefinite noun. */
export function describesIndefinite(phrase: PhraseSoFar, token: Token): boolean {
  const { form } = token;
  const head = phrase.article.tokens[phrase.first]?.form ?? '';
  if (head.startsWith('ال') || phrase.named || !headsIndefinite(head)) return false;
  for (let i = phrase.first; i < token.index; i++) if (phrase.article.tokens[i]?.form.startsWith('ال')) return false;
  if (form.startsWith('ال')) return false;
  // `مسؤول | لا يحق له التصريح`.
  if (/^(لا|لم|لن)$/u.test(form)) return true;
  if (tables.notNames.has(form) || tables.yaNames.has(form) || tables.givenNames.has(form)) return false;
  if (tables.documents.has(head) && /^.{3,}ه$/u.test(form)) return true;
  // `سيدة خمسينية | تقيم في خيمة`.
  if (
    head.endsWith('ة') &&
    phrase.article.tokens[token.index - 1]?.form.endsWith('ة') &&
    /^ت.{3,}[^ةيا]$/u.test(form) &&
    !tables.places.has(form) &&
    tables.before.has(phrase.article.tokens[token.index + 1]?.form ?? '')
  )
    return true;
  return /^.{3,}[^ا]ت(ه|ها)?$/u.test(form) || (/^(ي|تت).{3,}$/u.test(form) && !/(ي|ية|ة|ات|يون|يين|ين)$/u.test(form));
}

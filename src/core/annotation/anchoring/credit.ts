import { foldText, foldWords } from '../../text/foldedText';
import type { AnchoredCredit } from '../annotation';
import { occurrences } from './occurrences';
import { exactSpan } from './unit';

/** Finds the credit line again: in its place, or where its words stand, if they stand once. */
export function findCredit(credit: AnchoredCredit, text: string): AnchoredCredit | null {
  const { span, target, exact } = credit;
  if (text.startsWith(exact, span[0])) return credit;
  const folded = foldText(text);
  const find = (words: string): number[] => occurrences(folded.text, foldWords(words));
  const found = find(exact);
  if (found.length !== 1) return null;
  const words = foldWords(exact);
  const [start, end] = exactSpan(folded, [found[0]!, found[0]! + words.length], exact);
  const address = foldWords(exact.slice(target[0] - span[0], target[1] - span[0]));
  const at = address === '' ? -1 : words.lastIndexOf(address);
  if (at < 0) return null;
  const targetSpan = exactSpan(folded, [found[0]! + at, found[0]! + at + address.length], exact.slice(target[0] - span[0], target[1] - span[0]));
  return { ...credit, span: [start, end], target: targetSpan, exact: text.slice(start, end) };
}

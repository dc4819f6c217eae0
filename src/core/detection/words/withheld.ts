import { tables } from '../../lexicon/tables';
import type { Token } from '../../text/tokens';

/** `عدم ذكر اسمه`, `ألا يذكر اسمه`: whether what a source withholds stands at a token, behind a verb such as `طلب`. */
export function withholds(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.form ?? '';
  return tables.withheld.has(form) || (form === 'الا' && tables.withholding.has(tokens[at + 1]?.form ?? ''));
}

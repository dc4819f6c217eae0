import { counts } from '../report/counts';
import type { Check } from './finding';

/** Direct quotations of which neither their sentence nor anything before tells who speaks. */
export const unsourcedQuotation: Check = ({ annotations, speakers }) => annotations
  .filter(each => counts(each) && each.type === 'direct' && each.source === null && (each.speaker === null || !speakers[each.speaker]))
  .flatMap(({ id, content: [span, ...related] }) => span
    ? [{ check: 'unsourcedQuotation', message: 'unsourcedQuotation', args: [], span, related, statement: id, insertion: null }]
    : []);

import type { Grouping, PanelStatement } from '../../protocol/panel';
import { valueOf } from './filter';
import { needsReview } from './review';

/** The key of the group on top; it holds a sign that no other key has. */
export const REVIEW = '!review';

/** Statements under one heading. */
export interface Group {
  /** `REVIEW`, or what its statements have in common: a facet's value, or '' in the order of the text. */
  readonly key: string;
  readonly statements: readonly PanelStatement[];
}

const STATUSES = ['suggested', 'corrected', 'accepted', 'rejected'];

/**
 * The statements in groups: those that need review first, then by what one groups by, in the order in which the values
 * come up in the text; statuses begin with what is to be decided.
 */
export function arranged(statements: readonly PanelStatement[], grouping: Grouping): readonly Group[] {
  const review = statements.filter(needsReview);
  const groups = new Map<string, PanelStatement[]>();
  if (grouping === 'status') for (const status of STATUSES) groups.set(status, []);
  for (const statement of statements) {
    if (needsReview(statement)) continue;
    const key = grouping === 'order' ? '' : valueOf(statement, grouping);
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return [{ key: REVIEW, statements: review }, ...[...groups].map(([key, group]) => ({ key, statements: group }))].filter(group => group.statements.length > 0);
}

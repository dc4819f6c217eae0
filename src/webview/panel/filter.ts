import { searchForm } from '../../core/text/search';
import type { PanelStatement } from '../../protocol/panel';

/** What statements can be told apart by; the value of a statement under each is a key: a speaker's, a kind, a class, a status. */
export const facets = ['status', 'class', 'kind', 'speaker'] as const;
export type Facet = (typeof facets)[number];

/** What is let through: of each facet any of the values, or all where none is given; and all of the words. */
export interface Filter {
  readonly words: string;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}

export const NO_FILTER: Filter = { words: '', values: { status: [], class: [], kind: [], speaker: [] } };

/** The key of a statement that nobody can be made out for; no speaker and no kind is called so. */
export const NOBODY = '';

/** The value of a statement under a facet. */
export function valueOf(statement: PanelStatement, facet: Facet): string {
  switch (facet) {
    case 'status': return statement.status;
    case 'class': return statement.class;
    case 'kind': return statement.speaker?.kind ?? NOBODY;
    case 'speaker': return statement.speaker?.key ?? NOBODY;
  }
}

/** How many facets and words are set; 0 lets everything through. */
export function restrictions({ words, values }: Filter): number {
  return facets.reduce((sum, facet) => sum + values[facet].length, words.trim() ? 1 : 0);
}

/** The statements that a filter lets through, in their order. */
export function filtered(statements: readonly PanelStatement[], filter: Filter): readonly PanelStatement[] {
  const words = searchForm(filter.words).split(' ').filter(word => word !== '');
  const set = facets.filter(facet => filter.values[facet].length > 0);
  if (words.length === 0 && set.length === 0) return statements;
  return statements.filter(statement =>
    set.every(facet => filter.values[facet].includes(valueOf(statement, facet)))
    && words.every(word => wordsOf(statement).includes(word)));
}

/** A filter with one value of a facet more or less. */
export function toggled(filter: Filter, facet: Facet, value: string): Filter {
  const before = filter.values[facet];
  const after = before.includes(value) ? before.filter(each => each !== value) : [...before, value];
  return { ...filter, values: { ...filter.values, [facet]: after } };
}

/** How many statements have each value of a facet, in the order of first appearance. */
export function counts(statements: readonly PanelStatement[], facet: Facet): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  for (const statement of statements) {
    const value = valueOf(statement, facet);
    result.set(value, (result.get(value) ?? 0) + 1);
  }
  return result;
}

/** Prepares a statement to be searched, so that the first search need not wait for all of them. */
export function prepare(statement: PanelStatement): void {
  wordsOf(statement);
}

/** Folding takes its time, and every key that is typed searches all statements. */
const searchForms = new WeakMap<PanelStatement, string>();

function wordsOf(statement: PanelStatement): string {
  const known = searchForms.get(statement);
  if (known !== undefined) return known;
  const { content, cue, source, via, note, speaker } = statement;
  const form = searchForm([speaker?.label, source, cue, content, ...via, note].filter(each => each).join('\n'));
  searchForms.set(statement, form);
  return form;
}

import type { PanelStatement, PanelStrings } from '../../protocol/panel';
import { h } from '../dom';
import { Queue } from './queue';
import { drawStatement } from './statement';

/** One statement on the screen, and what it was drawn from; null before it was. */
export interface Entry {
  readonly element: HTMLElement;
  statement: PanelStatement;
  words: string;
  drawn: string | null;
}

/** So many are drawn at once: more than fit any view. */
const AT_ONCE = 24;

/** The elements of the statements, by id. They outlive updates; those out of sight are drawn little by little. */
export class Entries {
  private entries = new Map<string, Entry>();
  private statements: readonly PanelStatement[] = [];
  private strings: PanelStrings | null = null;
  private readonly queue = new Queue<Entry>(entry => this.draw(entry));

  /** Takes over these statements; what is drawn anew, and when, `drawFrom` decides. */
  update(statements: readonly PanelStatement[], strings: PanelStrings): void {
    // Filtering and grouping show the same ones anew, with every key that is typed.
    if (statements === this.statements && strings === this.strings) return;
    const isOtherLanguage = JSON.stringify(strings) !== JSON.stringify(this.strings);
    this.strings = strings;
    this.statements = statements;
    const before = this.entries;
    this.entries = new Map(statements.map(statement => [statement.id, before.get(statement.id) ?? newEntry(statement)]));
    for (const statement of statements) {
      const entry = this.entries.get(statement.id)!;
      entry.statement = statement;
      entry.words = JSON.stringify(statement);
      if (isOtherLanguage) entry.drawn = null;
    }
    for (const [id, entry] of before) if (!this.entries.has(id)) entry.element.remove();
  }

  get(id: string): Entry | undefined {
    return this.entries.get(id);
  }

  /** Draws what is not drawn as it is now: at once from the given one on, soon everything else. @param order the ids in view, from top to bottom */
  drawFrom(first: string | null, order: readonly string[]): void {
    const start = Math.max(0, first === null ? 0 : order.indexOf(first));
    for (const id of order.slice(start, start + AT_ONCE)) this.draw(this.entries.get(id)!);
    const rest = [...order.slice(start + AT_ONCE), ...order.slice(0, start).toReversed()];
    this.queue.begin(rest.map(id => this.entries.get(id)!).filter(({ drawn, words }) => drawn !== words));
  }

  /** Draws one now, because somebody goes to it. */
  drawNow(id: string): void {
    const entry = this.entries.get(id);
    if (entry) this.draw(entry);
  }

  private draw(entry: Entry): void {
    if (entry.drawn === entry.words || !this.strings) return;
    drawStatement(entry.element, entry.statement, this.strings);
    entry.drawn = entry.words;
  }
}

function newEntry(statement: PanelStatement): Entry {
  const element = h('div', { 'class': 'statement', 'role': 'option', 'tabindex': -1, 'aria-selected': 'false', 'data-id': statement.id });
  return { element, statement, words: '', drawn: null };
}

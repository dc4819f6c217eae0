import type { PanelStatement, PanelStrings } from '../../protocol/panel';
import { h } from '../dom';
import { moved } from './keyboard';
import { drawStatement } from './statement';

/** One statement on the screen, and what it was drawn from. */
interface Entry {
  readonly element: HTMLElement;
  drawn: string;
}

/**
 * The statements as a list box. Elements are kept by statement id, so that an update leaves focus, selection and the place
 * one has scrolled to alone.
 */
export class StatementList {
  readonly element = h('ul', {
    class: 'statements',
    role: 'listbox',
    click: event => this.clicked(event),
    keydown: event => this.pressed(event as KeyboardEvent),
    focusin: event => this.focused(event),
  });
  private entries = new Map<string, Entry>();
  private selected: string | null = null;

  /** `reveal` is called when the person asks to see a statement in the article. */
  constructor(private readonly reveal: (id: string) => void) {}

  /** Shows these statements, in this order. */
  update(statements: readonly PanelStatement[], strings: PanelStrings): void {
    this.element.setAttribute('aria-label', strings.statements);
    const focus = this.indexOf(document.activeElement);
    const words = JSON.stringify(strings);
    const before = this.entries;
    this.entries = new Map(statements.map(statement => [statement.id, before.get(statement.id) ?? newEntry(statement.id)]));
    for (const [id, entry] of before) if (!this.entries.has(id)) entry.element.remove();

    let next = this.element.firstElementChild;
    for (const statement of statements) {
      const entry = this.entries.get(statement.id)!;
      const drawn = JSON.stringify(statement) + words;
      if (entry.drawn !== drawn) drawStatement(entry.element, statement, strings);
      entry.drawn = drawn;
      // What already stands in its place is not moved: moving takes the focus away.
      if (entry.element === next) next = next.nextElementSibling;
      else this.element.insertBefore(entry.element, next);
    }
    if (this.selected !== null && !this.entries.has(this.selected)) this.selected = null;
    this.keepTabStop();
    if (focus >= 0 && !this.element.contains(document.activeElement)) this.focusAt(Math.min(focus, statements.length - 1));
  }

  has(id: string): boolean {
    return this.entries.has(id);
  }

  /** Marks a statement as the one the editor is at. The focus stays where it is. */
  select(id: string | null): HTMLElement | null {
    this.mark(this.selected, false);
    this.selected = id !== null && this.has(id) ? id : null;
    const element = this.mark(this.selected, true);
    if (element && !this.element.contains(document.activeElement)) this.setTabStop(element);
    return element;
  }

  private mark(id: string | null, selected: boolean): HTMLElement | null {
    const element = id === null ? null : (this.entries.get(id)?.element ?? null);
    element?.setAttribute('aria-selected', String(selected));
    return element;
  }

  private clicked(event: Event): void {
    // Selecting words to copy them ends in a click as well.
    if (document.getSelection()?.isCollapsed === false) return;
    const element = optionAround(event.target);
    if (element) this.choose(element);
  }

  private pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = this.indexOf(event.target);
    const to = moved(event.key, at, this.element.children.length);
    if (to !== null) this.focusAt(to);
    else if (event.key === 'Enter' || event.key === ' ') this.choose(this.element.children[at] as HTMLElement);
    else return;
    event.preventDefault();
  }

  private choose(element: HTMLElement): void {
    const id = element.dataset.id!;
    this.select(id);
    this.reveal(id);
  }

  private focused(event: Event): void {
    const element = optionAround(event.target);
    if (element) this.setTabStop(element);
  }

  private focusAt(index: number): void {
    (this.element.children[index] as HTMLElement | undefined)?.focus();
  }

  private indexOf(target: EventTarget | null): number {
    const element = optionAround(target);
    return element ? [...this.element.children].indexOf(element) : -1;
  }

  /** Tab leads to exactly one statement. */
  private setTabStop(element: HTMLElement): void {
    for (const other of this.element.querySelectorAll('[tabindex="0"]')) other.setAttribute('tabindex', '-1');
    element.setAttribute('tabindex', '0');
  }

  private keepTabStop(): void {
    const first = this.element.firstElementChild;
    if (first && !this.element.querySelector('[tabindex="0"]')) this.setTabStop(first as HTMLElement);
  }
}

function newEntry(id: string): Entry {
  return { element: h('li', { class: 'statement', role: 'option', tabindex: -1, 'aria-selected': 'false', 'data-id': id }), drawn: '' };
}

function optionAround(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.statement') : null;
}

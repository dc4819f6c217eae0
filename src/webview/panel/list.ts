import type { PanelCommand, PanelStatement, PanelStrings } from '../../protocol/panel';
import { h } from '../dom';
import type { Group } from './arrange';
import { Entries } from './entries';
import { fillGroups } from './groups';
import { Slices } from '../slices';
import { commandOf, moved, TypeAhead } from './keyboard';
import { everything, NOTHING_SELECTED, only, rangeTo, surviving, toggledAt, type Selection } from './selection';

/** What the list tells those around it. */
export interface ListEvents {
  /** The selection is another one, whoever changed it. */
  selected(selection: Selection): void;
  command(command: PanelCommand): void;
  /** Brings an element of the list into view. */
  see(element: HTMLElement): void;
  /** How many pixels of the list can be seen at a time. */
  height(): number;
}

/**
 * The statements as a list box in which several can be selected. Elements are kept by statement id, so that an update
 * leaves focus, selection and the place one has scrolled to alone. The selection goes along with the focus.
 */
export class StatementList {
  readonly element = h('div', {
    'class': 'statements',
    'role': 'listbox',
    'aria-multiselectable': 'true',
    'click': event => this.clicked(event as MouseEvent),
    'keydown': event => this.pressed(event as KeyboardEvent),
    'focusin': event => this.focused(event),
  });
  private readonly entries = new Entries();
  private readonly placing = new Slices();
  private readonly typeAhead = new TypeAhead();
  private order: readonly string[] = [];
  private chosen: Selection = NOTHING_SELECTED;

  constructor(private readonly events: ListEvents) {}

  get selection(): Selection {
    return this.chosen;
  }

  /** The elements that have their place, from top to bottom. */
  get elements(): HTMLElement[] {
    return this.order.map(id => this.entries.get(id)!.element).filter(element => this.element.contains(element));
  }

  /** Shows these of all statements, in these groups. @param first the one to draw from; what is seen first */
  update(all: readonly PanelStatement[], groups: readonly Group[], strings: PanelStrings, heading: (group: Group) => string | null, first: string | null): void {
    this.element.setAttribute('aria-label', strings.statements);
    const hadFocus = this.element.contains(document.activeElement);
    const before = this.order;
    this.entries.update(all, strings);
    // Twins in a broken file have one element; it stands where the first of them does.
    this.order = [...new Set(groups.flatMap(({ statements }) => statements.map(({ id }) => id)))];
    // An element that is moved loses the focus, in whichever slice that happens.
    this.placing.start(fillGroups(this.element, groups, heading, strings, id => this.entries.get(id)!.element), () => hadFocus && this.refocus());
    this.choose(surviving(this.chosen, before, this.order));
    this.entries.drawFrom(first ?? this.chosen.current, this.order);
    if (hadFocus) this.refocus();
  }

  has(id: string): boolean {
    return this.order.includes(id);
  }

  /** The element of a statement, in its place if it is shown; placing them all takes a while, which whoever wants one of them cannot wait for. */
  elementOf(id: string | null): HTMLElement | null {
    const element = id === null ? undefined : this.entries.get(id)?.element;
    if (element && !this.element.contains(element)) this.placing.finish();
    return element ?? null;
  }

  /** Selects one statement or none. The focus comes along only if it is in the list. */
  select(id: string | null): void {
    const hadFocus = this.element.contains(document.activeElement) && document.hasFocus();
    this.choose(id !== null && this.has(id) ? only(id) : { ...NOTHING_SELECTED, current: this.chosen.current });
    const element = this.elementOf(this.chosen.current);
    if (id === null || !element) return;
    this.entries.drawNow(id);
    if (hadFocus) element.focus({ preventScroll: true });
    this.events.see(element);
  }

  selectAll(): void {
    this.choose(everything(this.chosen, this.order));
  }

  /** Takes over a selection from before the page was destroyed. */
  restore(selection: Selection): void {
    this.choose(surviving(selection, this.order, this.order));
  }

  /** Puts the focus on the statement that the keyboard is at. */
  focus(): void {
    this.goTo(this.chosen.current ?? this.order[0]);
  }

  /** Goes to the nearest statement of a kind after (`1`) or before (`-1`) the one the keyboard is at, round the end. */
  goToNext(direction: 1 | -1, isWanted: (statement: PanelStatement) => boolean): void {
    const at = this.at;
    const { length } = this.order;
    const start = at < 0 && direction === -1 ? length : at;
    for (let step = 1; step <= length; step++) {
      const id = this.order[(start + direction * step + 2 * length) % length]!;
      if (isWanted(this.entries.get(id)!.statement)) return this.goTo(id, only(id));
    }
  }

  /** Puts the focus back where it was before the list changed, unless it has gone elsewhere since. */
  private refocus(): void {
    if (document.hasFocus() && (document.activeElement === null || document.activeElement === document.body)) this.focus();
  }

  private get at(): number {
    return this.chosen.current === null ? -1 : this.order.indexOf(this.chosen.current);
  }

  private clicked(event: MouseEvent): void {
    // Selecting words to copy them ends in a click as well.
    if (document.getSelection()?.isCollapsed === false && !event.shiftKey) return;
    const id = optionAround(event.target)?.dataset.id;
    if (id === undefined) return;
    document.getSelection()?.removeAllRanges();
    if (event.shiftKey) return this.choose(rangeTo(this.chosen, id, this.order));
    if (event.ctrlKey || event.metaKey) return this.choose(toggledAt(this.chosen, id));
    this.choose(only(id));
    const onName = event.target instanceof Element && event.target.closest('.speaker:not(.unknown)');
    this.events.command(onName ? 'speaker' : 'reveal');
  }

  private pressed(event: KeyboardEvent): void {
    if (!this.moves(event) && !this.selects(event) && !this.finds(event) && !this.commands(event)) return;
    event.preventDefault();
    // VS Code would undo in the page what is to be undone in the annotations.
    event.stopPropagation();
  }

  private moves(event: KeyboardEvent): boolean {
    if (event.altKey || event.metaKey) return false;
    const page = Math.max(1, Math.floor(this.events.height() / (this.elementOf(this.chosen.current)?.offsetHeight ?? 100)));
    const to = moved(event.key, this.at, this.order.length, page);
    const id = to === null ? undefined : this.order[to];
    if (id === undefined) return false;
    if (event.shiftKey) this.goTo(id, rangeTo(this.chosen, id, this.order));
    else this.goTo(id, event.ctrlKey ? { ...this.chosen, current: id } : only(id));
    return true;
  }

  private selects(event: KeyboardEvent): boolean {
    if (event.key !== ' ' || event.altKey || !this.chosen.current || this.typeAhead.isTyping(event.timeStamp)) return false;
    if (event.ctrlKey || event.shiftKey) this.choose(toggledAt(this.chosen, this.chosen.current));
    else this.events.command('reveal');
    return true;
  }

  private commands(event: KeyboardEvent): boolean {
    const command = commandOf(event);
    if (command === null) return false;
    // Who came here by Tab has selected nothing yet.
    if (this.chosen.ids.size === 0 && this.chosen.current !== null) this.choose(only(this.chosen.current));
    this.events.command(command);
    return true;
  }

  /** Latin letters are commands; unless in the middle of a name. */
  private finds(event: KeyboardEvent): boolean {
    const { key, timeStamp } = event;
    if (event.ctrlKey || event.altKey || event.metaKey) return false;
    if (commandOf(event) !== null && !(key.length === 1 && this.typeAhead.isTyping(timeStamp))) return false;
    const names = this.order.map(id => this.entries.get(id)!.statement.speaker?.label ?? '');
    const id = this.order[this.typeAhead.next(key, names, Math.max(this.at, 0), timeStamp)];
    if (id !== undefined) this.goTo(id, only(id));
    return id !== undefined;
  }

  /** Moves the focus, and with it the selection. */
  private goTo(id: string | undefined, selection?: Selection): void {
    const element = this.elementOf(id ?? null);
    if (id === undefined || !element) return;
    this.choose(selection ?? { ...this.chosen, current: id });
    this.entries.drawNow(id);
    element.focus({ preventScroll: true });
    this.events.see(element);
  }

  private focused(event: Event): void {
    const id = optionAround(event.target)?.dataset.id;
    if (id !== undefined && id !== this.chosen.current) this.choose({ ...this.chosen, current: id });
  }

  private choose(selection: Selection): void {
    const before = this.chosen;
    this.chosen = selection;
    for (const id of before.ids) if (!selection.ids.has(id)) this.entries.get(id)?.element.setAttribute('aria-selected', 'false');
    for (const id of selection.ids) if (!before.ids.has(id)) this.entries.get(id)?.element.setAttribute('aria-selected', 'true');
    // Tab leads to exactly one statement.
    this.entries.get(before.current ?? '')?.element.setAttribute('tabindex', '-1');
    this.element.querySelector('.statement[tabindex="0"]')?.setAttribute('tabindex', '-1');
    this.entries.get(selection.current ?? this.order[0] ?? '')?.element.setAttribute('tabindex', '0');
    this.events.selected(selection);
  }
}

function optionAround(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.statement') : null;
}

import type { Edit } from '../../core/annotation/edits/edit';
import type { FromPanel, PanelCommand, PanelState, PanelStatement, PanelStrings } from '../../protocol/panel';
import { h } from '../dom';
import { ActionBar } from './actionBar';
import { arranged, REVIEW, type Group } from './arrange';
import { Cards } from './cards';
import { Controls } from './controls';
import { decide, editFor } from './edits';
import { iconButton } from './fields';
import { filtered, NO_FILTER, prepare, restrictions } from './filter';
import { StatementList } from './list';
import type { Memory } from './memory';
import { isOpen, isSuggestion } from './review';
import { heldInPlace, placeOf, scrollToPlace, scrollToSee, scrollToTop, type Place } from './scrolling';
import { Queue } from './queue';
import type { Selection } from './selection';
import { PLAIN_VIEW, valueWords, type Sheet, type View } from './view';
import { format, labelled, quoted, said } from '../words';

/** The state with an article to show. */
export type ArticleState = Extract<PanelState, { kind: 'ready' }>;

/** What the page around has to know of what happens in the article. */
export interface ArticleEvents {
  post(message: FromPanel): void;
  keep(change: Partial<Memory>): void;
  /** Says something to those who hear the page. */
  say(text: string): void;
}

const SCROLL_REST_MS = 100;

/** The article's name, its statements as the person wants to see them, and what can be done about them. */
export class ArticleView {
  readonly list: StatementList;
  readonly element: HTMLElement;
  private readonly header = h('header', { class: 'article-header' });
  private readonly controls: Controls;
  private readonly bar = new ActionBar(command => this.run(command));
  private readonly cards: Cards;
  private readonly note = h('p', { class: 'nothing' });
  private readonly footer = h('footer', { class: 'article-footer' });
  private readonly scroller: HTMLElement;
  private readonly main: HTMLElement;
  private state: ArticleState | null = null;
  private strings: PanelStrings | null = null;
  private view: View = PLAIN_VIEW;
  private shown: readonly PanelStatement[] = [];
  private readonly preparing = new Queue(prepare);
  private headed = '';
  private rest = 0;

  constructor(private readonly events: ArticleEvents) {
    this.list = new StatementList({
      selected: selection => this.selected(selection),
      command: command => this.run(command),
      see: element => this.scrollToSee(element),
      height: () => this.scroller.clientHeight,
    });
    this.controls = new Controls({
      view: change => this.look({ ...this.view, ...change }),
      decideShown: status => this.edit(decide(this.shown.filter(isSuggestion), status)),
      leave: () => this.list.focus(),
    });
    this.cards = new Cards({
      edit: edit => this.edit(edit),
      reveal: id => this.reveal(id),
      opened: sheet => this.turned(sheet),
    });
    this.scroller = h('div', { class: 'scroller', scroll: () => this.scrolled() }, this.note, this.list.element, this.footer);
    this.main = h('div', { class: 'main' }, this.controls.element, this.scroller, this.bar.element);
    this.element = h('section', { class: 'article', tabindex: -1 }, this.header, this.main, this.cards.element);
  }

  /** @param first the statement to draw from; null draws from the one that the keyboard is at */
  update(state: ArticleState, strings: PanelStrings, view: View, first: string | null): void {
    this.state = state;
    this.strings = strings;
    this.view = view;
    heldInPlace(this.scroller, this.list.elements, () => this.arrange(first));
    this.head(state, strings);
    this.cards.update(state, strings);
    this.preparing.begin(state.statements);
    this.footer.hidden = state.credit === null;
    this.footer.replaceChildren(state.credit === null ? '' : labelled(strings.articleCredit, state.credit, strings));
  }

  /** Takes over what stood in place of the list before the page was destroyed. */
  restore(sheet: Sheet | null): void {
    this.cards.open(sheet);
  }

  /** Puts the focus where the keyboard goes on. */
  focus(): void {
    if (this.cards.sheet || this.shown.length === 0) this.element.focus();
    else this.list.focus();
  }

  /** Scrolls to where a person was. */
  scrollBack({ id, offset }: Place): void {
    const element = this.list.elementOf(id);
    if (element) scrollToPlace(this.scroller, element, offset);
  }

  /** Leaves only what one speaker says, whatever was filtered before. */
  narrow(speaker: string): void {
    this.look({ ...this.view, filter: { ...NO_FILTER, values: { ...NO_FILTER.values, speaker: [speaker] } } });
  }

  scrollToTop(): void {
    scrollToTop(this.scroller);
  }

  private arrange(first: string | null): void {
    const { state, strings, view } = this;
    if (!state || !strings) return;
    this.shown = filtered(state.statements, view.filter);
    const groups = arranged(this.shown, view.grouping);
    this.list.update(state.statements, groups, strings, group => this.heading(group, groups), first);
    this.controls.element.hidden = state.statements.length === 0;
    this.bar.element.hidden = this.shown.length === 0;
    this.list.element.hidden = this.shown.length === 0;
    this.note.hidden = this.shown.length > 0;
    this.note.replaceChildren(said(state.statements.length > 0 ? strings.noMatches : strings.noStatements, strings));
    this.controls.update(state, this.shown, view, strings);
    this.refreshBar();
  }

  private heading(group: Group, groups: readonly Group[]): string | null {
    const { state, strings, view } = this;
    if (!state || !strings || (view.grouping === 'order' && groups[0]?.key !== REVIEW)) return null;
    const words = group.key === REVIEW ? strings.review
      : view.grouping === 'order' ? strings.groupings.order : valueWords(view.grouping, group.key, strings, state.speakers);
    return `${words} (${format('{0}', strings, group.statements.length)})`;
  }

  private head({ title, statements }: ArticleState, strings: PanelStrings): void {
    const count = this.shown.length === statements.length
      ? format(strings.statementCount, strings, statements.length)
      : format(strings.shownCount, strings, this.shown.length, statements.length);
    const words = JSON.stringify([title, count, strings.keys]);
    if (words === this.headed) return;
    this.headed = words;
    this.header.replaceChildren(
      h('h1', { title }, quoted(title)),
      said(count, strings, { class: 'count' }),
      iconButton('unknown', strings.keys, () => this.run('keys')),
    );
  }

  private look(view: View): void {
    const isFiltered = view.filter !== this.view.filter;
    this.view = view;
    this.events.keep({ view });
    this.arrange(null);
    if (!this.state || !this.strings) return;
    this.head(this.state, this.strings);
    if (!isFiltered) return;
    this.scrollToTop();
    this.events.say(restrictions(view.filter) > 0
      ? format(this.strings.shownCount, this.strings, this.shown.length, this.state.statements.length)
      : format(this.strings.statementCount, this.strings, this.shown.length));
  }

  private get chosen(): readonly PanelStatement[] {
    const { ids } = this.list.selection;
    return ids.size === 0 ? [] : this.shown.filter(({ id }) => ids.has(id));
  }

  private selected({ ids, current }: Selection): void {
    this.events.keep({ selected: [...ids], current });
    this.refreshBar();
  }

  private refreshBar(): void {
    if (this.state && this.strings) this.bar.update(this.chosen, this.state, this.strings);
  }

  private run(command: PanelCommand): void {
    const { strings, list } = this;
    const [only] = this.chosen;
    const current = this.state?.statements.find(({ id }) => id === list.selection.current) ?? only;
    switch (command) {
      case 'reveal': return current && this.reveal(current.id);
      case 'next': return list.goToNext(1, isOpen);
      case 'previous': return list.goToNext(-1, isOpen);
      case 'correct': return current && this.cards.open({ kind: 'statement', id: current.id });
      case 'speaker': return current?.speaker ? this.cards.open({ kind: 'speaker', key: current.speaker.key }) : undefined;
      case 'keys': return this.cards.open({ kind: 'keys' });
      case 'search': return this.controls.focusSearch();
      case 'selectAll':
        list.selectAll();
        return strings ? this.events.say(format(strings.selectedCount, strings, list.selection.ids.size)) : undefined;
      case 'undo': return this.travel(-1);
      case 'redo': return this.travel(1);
      case 'accept':
      case 'reject':
        return this.decide(editFor(command, this.chosen));
      case 'reset':
      case 'place':
      case 'take':
      case 'keep':
        return this.edit(editFor(command, this.chosen));
    }
  }

  /** Does not wait for the answer: who knows what to say of each goes through the list as fast as the keys. */
  private decide(edit: Edit | null): void {
    this.edit(edit);
    if (edit && this.state?.advance && this.list.selection.ids.size <= 1) this.list.goToNext(1, isOpen);
  }

  private edit(edit: Edit | null): void {
    if (edit) this.events.post({ type: 'edit', edit });
  }

  private travel(direction: 1 | -1): void {
    const { state, strings } = this;
    if (!state || !strings) return;
    const what = direction === -1 ? state.undo : state.redo;
    if (what === null) return this.events.say(direction === -1 ? strings.nothingToUndo : strings.nothingToRedo);
    this.events.post({ type: 'travel', direction });
    this.events.say(format(direction === -1 ? strings.undone : strings.redone, strings, what));
  }

  private reveal(id: string): void {
    this.events.keep({ led: id });
    this.events.post({ type: 'reveal', id });
  }

  /** The list makes place for a card, or a card for the list. */
  private turned(sheet: Sheet | null): void {
    this.main.hidden = sheet !== null;
    this.events.keep({ sheet });
    // It may close by itself, while the person is writing in the editor.
    if (sheet === null && document.hasFocus()) this.list.focus();
  }

  private scrollToSee(element: HTMLElement): void {
    if (!this.main.hidden) scrollToSee(this.scroller, element);
  }

  private scrolled(): void {
    window.clearTimeout(this.rest);
    this.rest = window.setTimeout(() => this.events.keep({ place: placeOf(this.scroller, this.list.elements) }), SCROLL_REST_MS);
  }
}

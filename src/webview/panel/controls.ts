import type { Grouping, PanelStatement, PanelStrings } from '../../protocol/panel';
import { h } from '../dom';
import type { ArticleState } from './article';
import { FilterBoxes } from './filterBoxes';
import { button, dropdown, type TextField } from './fields';
import { NO_FILTER, restrictions, type Filter } from './filter';
import { icon } from './icons';
import { isSuggestion } from './review';
import { format, said } from '../words';
import type { View } from './view';

/** What the controls ask for. */
export interface ControlEvents {
  view(change: Partial<View>): void;
  /** Decides about all suggestions that are shown. */
  decideShown(status: 'accepted' | 'rejected'): void;
  /** Leads from the search to the first statement. */
  leave(): void;
}

/** Above the list: search, grouping, filter, and what can be done to all that is shown. */
export class Controls {
  readonly element = h('div', { class: 'controls' });
  private readonly boxes: FilterBoxes;
  private readonly bulk = h('div', { class: 'bulk' });
  private filter: Filter = NO_FILTER;
  private search: TextField | null = null;
  private filterButton: HTMLElement | null = null;
  private strings = '';
  private offered = '';

  constructor(private readonly events: ControlEvents) {
    this.boxes = new FilterBoxes(filter => events.view({ filter }));
  }

  update(state: ArticleState, shown: readonly PanelStatement[], view: View, strings: PanelStrings): void {
    this.filter = view.filter;
    const words = JSON.stringify(strings);
    if (words !== this.strings) this.draw(view, strings);
    this.strings = words;
    if (this.search && this.search.value !== view.filter.words) this.search.value = view.filter.words;
    const grouping = this.element.querySelector<TextField>('vscode-dropdown')!;
    if (grouping.value !== view.grouping) grouping.value = view.grouping;
    this.filterButton!.setAttribute('aria-expanded', String(view.isUnfolded));
    this.filterButton!.classList.toggle('is-set', restrictions({ ...view.filter, words: '' }) > 0);
    this.boxes.element.hidden = !view.isUnfolded;
    this.boxes.update(state, view.filter, strings);
    this.offer(shown.filter(isSuggestion).length, restrictions(view.filter) > 0, strings);
  }

  focusSearch(): void {
    this.search?.focus();
  }

  private draw(view: View, strings: PanelStrings): void {
    this.search = h('vscode-text-field', {
      'class': 'search', 'data-field': 'search', 'placeholder': strings.search, 'aria-label': strings.search, 'dir': 'rtl',
      'input': event => this.events.view({ filter: { ...this.filter, words: (event.currentTarget as TextField).value } }),
      'keydown': event => this.searchKey(event as KeyboardEvent),
    }) as TextField;
    const groupings = Object.entries(strings.groupings).map(([value, words]) => [value, said(words, strings)] as const);
    this.filterButton = h(
      'vscode-button',
      { 'appearance': 'icon', 'class': 'filter-button', 'aria-label': strings.filter, 'title': strings.filter, 'click': () => this.unfold() },
      icon('filter'),
    );
    this.element.replaceChildren(
      this.search,
      h('div', { class: 'control-row' },
        dropdown('grouping', strings.groupBy, groupings, view.grouping, strings, value => this.events.view({ grouping: value as Grouping })),
        this.filterButton),
      this.boxes.element,
      this.bulk,
    );
  }

  private unfold(): void {
    this.events.view({ isUnfolded: this.boxes.element.hidden });
  }

  private searchKey(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'Enter') this.events.leave();
    else if (event.key === 'Escape') this.events.view({ filter: NO_FILTER });
    else return;
    event.preventDefault();
  }

  private offer(count: number, isFiltered: boolean, strings: PanelStrings): void {
    const words = JSON.stringify([count, isFiltered, strings.language]);
    if (words === this.offered) return;
    this.offered = words;
    const clear = button(strings.clearFilter, strings, () => this.events.view({ filter: NO_FILTER }));
    this.bulk.hidden = count === 0 && !isFiltered;
    this.bulk.replaceChildren(
      ...(count > 0 ? [
        button(format(strings.acceptShown, strings, count), strings, () => this.events.decideShown('accepted')),
        button(format(strings.rejectShown, strings, count), strings, () => this.events.decideShown('rejected')),
      ] : []),
      ...(isFiltered ? [clear] : []),
    );
  }
}

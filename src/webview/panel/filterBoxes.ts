import type { PanelStrings } from '../../protocol/panel';
import { h } from '../dom';
import type { ArticleState } from './article';
import { counts, facets, NOBODY, toggled, type Facet, type Filter } from './filter';
import { valueWords } from './view';
import { format, quoted, said } from '../words';

/** A box to tick for every value of every facet that comes up in the article. */
export class FilterBoxes {
  readonly element = h('div', { class: 'filter-boxes' });
  private filter: Filter | null = null;
  private drawn = '';

  constructor(private readonly change: (filter: Filter) => void) {}

  update(state: ArticleState, filter: Filter, strings: PanelStrings): void {
    this.filter = filter;
    if (this.element.hidden) return;
    const present = facets.map(facet => [facet, [...counts(state.statements, facet)]] as const);
    const words = JSON.stringify([present, state.speakers.map(({ label }) => label), strings.language]);
    if (words !== this.drawn) this.draw(state, present, strings);
    this.drawn = words;
    for (const box of this.element.querySelectorAll<Checkbox>('vscode-checkbox')) {
      const { facet, value } = box.dataset as { facet: Facet; value: string };
      const isOn = filter.values[facet].includes(value);
      if (box.checked !== isOn) box.checked = isOn;
    }
  }

  private draw(state: ArticleState, present: readonly (readonly [Facet, readonly (readonly [string, number])[]])[], strings: PanelStrings): void {
    const names: Record<Facet, string> = strings;
    const focused = document.activeElement instanceof HTMLElement && this.element.contains(document.activeElement) ? { ...document.activeElement.dataset } : null;
    this.element.replaceChildren(...present.map(([facet, values]) =>
      h('div', { 'class': `facet facet-${facet}`, 'role': 'group', 'aria-label': names[facet] },
        h('span', { 'class': 'field-label', 'aria-hidden': 'true' }, said(names[facet], strings)),
        h('div', { class: 'boxes' }, ...values.map(([value, count]) => this.box(facet, value, count, state, strings))))));
    if (focused) [...this.element.querySelectorAll<HTMLElement>('vscode-checkbox')].find(({ dataset }) => dataset.facet === focused.facet && dataset.value === focused.value)?.focus();
  }

  private box(facet: Facet, value: string, count: number, { speakers }: ArticleState, strings: PanelStrings): HTMLElement {
    const words = valueWords(facet, value, strings, speakers);
    const label = facet === 'speaker' && value !== NOBODY ? quoted(words) : said(words, strings);
    const number = said(format('{0}', strings, count), strings, { class: 'number' });
    const box = h('vscode-checkbox', { 'data-facet': facet, 'data-value': value, 'change': () => this.ticked(box, facet, value) }, label, ' ', number) as Checkbox;
    return box;
  }

  /** The toolkit says so too when the program ticks a box. */
  private ticked(box: Checkbox, facet: Facet, value: string): void {
    if (this.filter && box.checked !== this.filter.values[facet].includes(value)) this.change(toggled(this.filter, facet, value));
  }
}

/** As the toolkit has it. */
type Checkbox = HTMLElement & { checked: boolean };

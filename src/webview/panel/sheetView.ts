import type { PanelStrings } from '../../protocol/panel';
import { h } from '../dom';
import { iconButton, keepingField } from './fields';

/** A page of the panel in place of the list, with a way back: a card, or the list of keys. */
export class SheetView {
  readonly element: HTMLElement;
  private readonly title = h('h2', { id: 'sheet-title' });
  private readonly head = h('div', { class: 'sheet-head' });
  private readonly body = h('div', { class: 'sheet-body' });
  private drawn = '';

  constructor(private readonly close: () => void) {
    this.element = h('section', { 'class': 'sheet', 'tabindex': -1, 'aria-labelledby': 'sheet-title', 'keydown': event => this.pressed(event as KeyboardEvent) }, this.head, this.body);
  }

  /** @param data what the page is made from: drawn only if that is another */
  show(title: HTMLElement, data: unknown, strings: PanelStrings, draw: () => readonly HTMLElement[]): void {
    const words = JSON.stringify([data, strings.language]);
    if (words === this.drawn) return;
    this.drawn = words;
    keepingField(this.element, () => {
      this.title.replaceChildren(title);
      this.head.replaceChildren(iconButton('back', strings.back, this.close, { 'data-field': 'back' }), this.title);
      this.body.replaceChildren(...draw());
    });
  }

  private pressed(event: KeyboardEvent): void {
    // An open list to choose from closes first.
    if (event.key !== 'Escape' || (event.target instanceof Element && event.target.matches('vscode-dropdown[open]'))) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  }
}

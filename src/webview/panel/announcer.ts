import { h } from '../dom';

/** Tells screen readers what changed, without moving the focus. */
export class Announcer {
  readonly element = h('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' });

  say(text: string): void {
    if (this.element.textContent !== text) this.element.textContent = text;
  }
}

import type { Role } from '../../core/annotation/annotation';
import type { ReaderStrings } from '../../protocol/reader';
import { h } from '../dom';
import { said } from '../words';

/** What selected words can be made: a new statement, a part of the current one, or the place of a lost one. */
export type MarkAction = Role | 'place';

/** The key for each action while words are selected. */
export const markKeys: Readonly<Record<string, MarkAction>> = { '1': 'content', '2': 'source', '3': 'cue', '4': 'via', '5': 'place' };

/** Floats above selected words and offers to mark them. */
export class Toolbar {
  readonly element = h('div', { class: 'toolbar', role: 'toolbar', hidden: true });

  constructor(private readonly act: (action: MarkAction) => void) {
    // A press must not take the selection away.
    this.element.addEventListener('pointerdown', event => event.preventDefault());
  }

  get isShown(): boolean {
    return !this.element.hidden;
  }

  /** Shows buttons for these actions at a place in the window. */
  show(box: DOMRect, actions: readonly MarkAction[], strings: ReaderStrings): void {
    const labels: Record<MarkAction, string> = {
      content: strings.markStatement, source: strings.markSource, cue: strings.markCue, via: strings.markVia, place: strings.placeHere,
    };
    const keys = Object.entries(markKeys);
    this.element.setAttribute('aria-label', strings.markStatement);
    this.element.replaceChildren(...actions.map(action => h(
      'vscode-button',
      { 'data-action': action, 'aria-label': labels[action], appearance: action === 'content' || action === 'place' ? 'primary' : 'secondary', title: keys.find(([, each]) => each === action)?.[0] ?? '', click: () => this.act(action) },
      said(labels[action], strings),
    )));
    this.element.hidden = false;
    const { width, height } = this.element.getBoundingClientRect();
    const left = Math.max(8, Math.min(box.left + (box.width - width) / 2, document.documentElement.clientWidth - width - 8));
    const above = box.top - height - 8;
    this.element.style.left = `${left + window.scrollX}px`;
    this.element.style.top = `${(above < 8 ? box.bottom + 8 : above) + window.scrollY}px`;
  }

  hide(): void {
    this.element.hidden = true;
  }
}

import type { PanelCommand, PanelStatement, PanelStrings } from '../../protocol/panel';
import { h } from '../dom';
import type { ArticleState } from './article';
import { button, iconButton } from './fields';
import type { IconName } from './icons';
import { question } from './question';
import { format, said } from '../words';

const PICTURES = { reset: 'reset', correct: 'corrected', speaker: 'person', undo: 'undo', redo: 'redo' } as const satisfies Partial<Record<PanelCommand, IconName>>;

/** Below the list: what can be done about what is selected in it. An option of a list may hold no buttons. */
export class ActionBar {
  readonly element = h('div', { class: 'action-bar', role: 'group' });
  private drawn = '';

  constructor(private readonly run: (command: PanelCommand) => void) {}

  /** @param selected the statements it is about, in their order */
  update(selected: readonly PanelStatement[], { undo, redo }: ArticleState, strings: PanelStrings): void {
    const first = selected.length === 1 ? selected[0]! : null;
    const words = JSON.stringify([selected.length, first, undo, redo, strings.language]);
    if (words === this.drawn) return;
    this.drawn = words;
    const focused = this.element.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset.command : undefined;
    this.element.setAttribute('aria-label', format(strings.selectedCount, strings, selected.length));
    this.element.replaceChildren(
      ...(first ? question(first, strings, this.run) : []),
      ...(selected.length > 1 ? [h('div', { class: 'selected-count' }, said(format(strings.selectedCount, strings, selected.length), strings))] : []),
      h('div', { class: 'actions' },
        this.decision('accept', 'accepted', selected, strings),
        this.decision('reject', 'rejected', selected, strings),
        this.picture('reset', selected.length === 0, strings),
        this.picture('correct', first === null, strings),
        this.picture('speaker', first?.speaker == null, strings),
        h('span', { class: 'gap' }),
        this.picture('undo', undo === null, strings, undo),
        this.picture('redo', redo === null, strings, redo)),
    );
    if (focused !== undefined) this.element.querySelector<HTMLElement>(`[data-command=${focused}]`)?.focus();
  }

  private decision(command: 'accept' | 'reject', picture: IconName, selected: readonly PanelStatement[], strings: PanelStrings): HTMLElement {
    const label = strings.commands[command];
    // In a narrow panel only the picture is left.
    return button(label, strings, () => this.run(command), { 'data-command': command, 'aria-label': label, 'title': label, 'disabled': selected.length === 0 }, picture);
  }

  private picture(command: keyof typeof PICTURES, disabled: boolean, strings: PanelStrings, what: string | null = null): HTMLElement {
    const label = what === null ? strings.commands[command] : `${strings.commands[command]}: ${what}`;
    return iconButton(PICTURES[command], label, () => this.run(command), { 'data-command': command, disabled });
  }
}

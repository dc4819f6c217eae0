import type { Side } from './border';
import type { Part } from './cursor';
import { commandOf, type KeyCommand } from './keys';
import { marksOf } from './paragraph';
import { markKeys, type MarkAction, type Toolbar } from './toolbar';

/** What a person can do on the page. */
export interface Actions {
  select(id: string, part?: Part): void;
  /** Shows all that a speaker says, or everybody again. */
  speaker(speaker: string): void;
  /** Words may have been selected, or no longer be. */
  selected(): void;
  mark(action: MarkAction): void;
  go(direction: 1 | -1): void;
  decide(status: 'accepted' | 'rejected'): void;
  travel(direction: 1 | -1): void;
  zoom(step: 1 | -1 | 0): void;
  border(side: Side, direction: 1 | -1): void;
  /** Selects a word to begin with. */
  pick(): void;
  /** Selects the word after or before what is selected. */
  word(direction: 1 | -1): void;
  currentSpeaker(): void;
  leave(): void;
}

/** Understands mouse and keyboard. */
export class Controls {
  constructor(root: HTMLElement, private readonly toolbar: Toolbar, private readonly actions: Actions) {
    root.addEventListener('click', event => this.clicked(event));
    document.addEventListener('keydown', event => this.pressed(event));
    // The selection is complete when the button or key is let go; before, a toolbar would be in the way.
    document.addEventListener('pointerup', () => setTimeout(() => this.actions.selected()));
    document.addEventListener('keyup', event => event.shiftKey || event.key === 'Shift' || event.ctrlKey ? this.actions.selected() : undefined);
  }

  private clicked({ target }: Event): void {
    if (!(target instanceof Element) || document.getSelection()?.isCollapsed === false) return;
    const who = target.closest<HTMLElement>('.who');
    if (who) return this.actions.speaker(who.dataset.speaker!);
    const note = target.closest<HTMLElement>('.note');
    if (note) return this.actions.select(note.dataset.id!);
    const mark = target.closest('.mark');
    const [inner] = mark ? marksOf(mark) : [];
    if (!inner) return;
    this.actions.select(inner.statement.id, { role: inner.role, index: inner.index });
    if (inner.role === 'source') this.actions.speaker(String(inner.statement.speaker ?? 'none'));
  }

  private pressed(event: KeyboardEvent): void {
    const action = this.toolbar.isShown && !event.ctrlKey && !event.metaKey ? markKeys[event.key] : undefined;
    const command = action ? null : commandOf(event);
    if (action) this.actions.mark(action);
    else if (!command || (command.type === 'word' && !this.toolbar.isShown)) return;
    else this.run(command);
    event.preventDefault();
    // VS Code would undo typing in the text, or make the whole window larger.
    event.stopPropagation();
  }

  private run(command: KeyCommand): void {
    switch (command.type) {
      case 'go': return this.actions.go(command.direction);
      case 'decide': return this.actions.decide(command.status);
      case 'travel': return this.actions.travel(command.direction);
      case 'zoom': return this.actions.zoom(command.step);
      case 'border': return this.actions.border(command.side, command.direction);
      case 'pick': return this.actions.pick();
      case 'word': return this.actions.word(command.direction);
      case 'speaker': return this.actions.currentSpeaker();
      case 'leave': return this.actions.leave();
    }
  }
}

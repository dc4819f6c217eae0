import type { Edit } from '../../core/annotation/edits/edit';
import type { PanelStrings } from '../../protocol/panel';
import type { ArticleState } from './article';
import { keyCard } from './keyCard';
import { SheetView } from './sheetView';
import { speakerCard } from './speakerCard';
import { statementCard } from './statementCard';
import type { Sheet } from './view';
import { quoted, said } from '../words';

/** What the cards ask for. */
export interface CardEvents {
  edit(edit: Edit): void;
  reveal(id: string): void;
  /** Another card is open, or none. */
  opened(sheet: Sheet | null): void;
}

/** The cards that can stand in place of the list: of a speaker, of a statement, and the list of keys. */
export class Cards {
  private readonly view = new SheetView(() => this.open(null));
  private opened: Sheet | null = null;
  private state: ArticleState | null = null;
  private strings: PanelStrings | null = null;

  constructor(private readonly events: CardEvents) {
    this.view.element.hidden = true;
  }

  get element(): HTMLElement {
    return this.view.element;
  }

  get sheet(): Sheet | null {
    return this.opened;
  }

  /** Opens a card, or with null closes the one that is open. */
  open(sheet: Sheet | null): void {
    if (sheet === null && this.opened === null) return;
    const isFocused = document.hasFocus();
    this.opened = sheet;
    this.element.hidden = sheet === null;
    this.draw();
    this.events.opened(this.opened);
    if (this.opened && isFocused) this.element.focus();
  }

  /** A card whose speaker or statement is gone closes. */
  update(state: ArticleState, strings: PanelStrings): void {
    this.state = state;
    this.strings = strings;
    this.draw();
  }

  private draw(): void {
    const { opened: sheet, state, strings } = this;
    if (!sheet || !state || !strings) return;
    switch (sheet.kind) {
      case 'keys':
        return this.view.show(said(strings.keys, strings), 'keys', strings, () => keyCard(strings));
      case 'speaker': {
        const speaker = state.speakers.find(({ key }) => key === sheet.key);
        if (!speaker) return this.open(null);
        const statements = state.statements.filter(each => each.speaker?.key === sheet.key);
        const facts = { speaker, statements, others: state.speakers.filter(each => each !== speaker) };
        return this.view.show(quoted(speaker.label), facts, strings, () => speakerCard(facts, strings, this.events.edit, this.events.reveal));
      }
      case 'statement': {
        const statement = state.statements.find(({ id }) => id === sheet.id);
        if (!statement) return this.open(null);
        const remove = (): void => this.events.edit({ kind: 'delete', ids: [statement.id] });
        return this.view.show(said(strings.commands.correct, strings), [statement, state.speakers], strings,
          () => statementCard(statement, state.speakers, strings, this.events.edit, remove));
      }
    }
  }
}

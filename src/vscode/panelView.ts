import * as vscode from 'vscode';
import type { Edit } from '../core/annotation/edits/edit';
import { countIn } from '../protocol/numbers';
import type { FromPanel, PanelState, ToPanel } from '../protocol/panel';
import { commands, views } from './ids';
import { language, t } from './l10n';
import { SideView } from './sideView';
import { panelStrings } from './words';

/** What the panel says once it is there. */
type Said = Exclude<FromPanel, { type: 'ready' }>;

/** The side panel. It holds what was last shown, so that a panel that was hidden or comes late has it too. */
export class PanelView extends SideView<Said, ToPanel> {
  private readonly asked = this._register(new vscode.EventEmitter<string>());
  private readonly edited = this._register(new vscode.EventEmitter<Edit>());
  private readonly travelled = this._register(new vscode.EventEmitter<1 | -1>());
  private selected: string | null = null;

  /** Fires with the id of a statement that a person wants to see in the text. */
  readonly onDidAskFor = this.asked.event;
  /** Fires with what a person wants changed in the annotations. */
  readonly onDidEdit = this.edited.event;
  /** Fires when a person undoes (`-1`) or redoes (`1`) a change of the annotations. */
  readonly onDidTravel = this.travelled.event;

  constructor(extension: vscode.Uri, private shown: PanelState) {
    super(extension, views.panel, () => ({ name: 'panel', title: t('Statements') }));
  }

  get state(): PanelState {
    return this.shown;
  }

  /** The id of the statement that the panel was last led to, by the text or by a person. */
  get selection(): string | null {
    return this.selected;
  }

  /** Shows only what one speaker says; null for what nobody can be made out for. */
  narrow(speaker: string | null): void {
    this.view?.show(true);
    this.post({ type: 'narrow', speaker });
  }

  override resolveWebviewView(view: vscode.WebviewView): void {
    super.resolveWebviewView(view);
    this.count();
  }

  show(state: PanelState): void {
    this.shown = state;
    this.post({ type: 'show', state, strings: panelStrings() });
    this.count();
  }

  select(id: string | null): void {
    if (id === this.selected) return;
    this.selected = id;
    this.post({ type: 'select', id });
  }

  protected override welcome(): void {
    this.show(this.shown);
    this.post({ type: 'select', id: this.selected });
  }

  protected override receive(message: Said): void {
    switch (message.type) {
      case 'reveal':
        // The panel has selected it already and would otherwise never hear that another one is.
        this.selected = message.id;
        this.asked.fire(message.id);
        break;
      case 'edit':
        this.edited.fire(message.edit);
        break;
      case 'travel':
        this.travelled.fire(message.direction);
        break;
      case 'annotate':
        void vscode.commands.executeCommand(commands.annotate);
        break;
    }
  }

  /** The number of statements, in small print beside the view's name. */
  private count(): void {
    if (this.view) this.view.description = this.shown.kind === 'ready' ? countIn(language(), this.shown.statements.length) : '';
  }
}

import * as vscode from 'vscode';
import type { FromVoices, ToVoices, VoicesState } from '../protocol/voices';
import { views } from './ids';
import { t } from './l10n';
import { SideView } from './sideView';
import { voicesStrings } from './voicesWords';

/** What the page says once it is there. */
type Said = Exclude<FromVoices, { type: 'ready' }>;

/** The pictures of who speaks how much, below the panel. Counting waits until somebody looks. */
export class VoicesView extends SideView<Said, ToVoices> {
  private readonly asked = this._register(new vscode.EventEmitter<string | null>());

  /** Fires with the key of a speaker whom a person wants to see in the text. */
  readonly onDidAskFor = this.asked.event;

  /** @param state tells what there is to show now */
  constructor(extension: vscode.Uri, private readonly state: () => VoicesState) {
    super(extension, views.voices, () => ({ name: 'voices', title: t('Share of Voice') }));
  }

  override resolveWebviewView(view: vscode.WebviewView): void {
    super.resolveWebviewView(view);
    view.onDidChangeVisibility(() => this.refresh());
  }

  /** Shows what there is now. */
  refresh(): void {
    if (!this.view?.visible) return;
    const state = this.state();
    this.view.description = state.kind === 'ready' ? state.title : '';
    this.post({ type: 'show', state, strings: voicesStrings() });
  }

  protected override welcome(): void {
    this.refresh();
  }

  protected override receive({ key }: Said): void {
    this.asked.fire(key);
  }
}

import * as vscode from 'vscode';
import type { Edit } from '../core/annotation/edits/edit';
import type { FromPanel, PanelState, ToPanel } from '../protocol/panel';
import { Disposable } from './disposable';
import { commands, settings, views } from './ids';
import { language } from './l10n';
import { panelHtml, panelRoots } from './panelHtml';
import { panelStrings } from './words';

/** The side panel. It holds what was last shown, so that a panel that was hidden or comes late has it too. */
export class PanelView extends Disposable implements vscode.WebviewViewProvider {
  private readonly asked = this._register(new vscode.EventEmitter<string>());
  private readonly edited = this._register(new vscode.EventEmitter<Edit>());
  private readonly travelled = this._register(new vscode.EventEmitter<1 | -1>());
  private view: vscode.WebviewView | undefined;
  private selected: string | null = null;
  private isReady = false;

  /** Fires with the id of a statement that a person wants to see in the text. */
  readonly onDidAskFor = this.asked.event;
  /** Fires with what a person wants changed in the annotations. */
  readonly onDidEdit = this.edited.event;
  /** Fires when a person undoes (`-1`) or redoes (`1`) a change of the annotations. */
  readonly onDidTravel = this.travelled.event;

  constructor(private readonly extension: vscode.Uri, private shown: PanelState) {
    super();
    this._register(vscode.window.registerWebviewViewProvider(views.panel, this));
    this._register(vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration(settings.language)) this.show(this.shown);
    }));
  }

  get state(): PanelState {
    return this.shown;
  }

  /** The id of the statement that the panel was last led to, by the text or by a person. */
  get selection(): string | null {
    return this.selected;
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.view = view;
    this.isReady = false;
    view.webview.onDidReceiveMessage((message: FromPanel) => this.receive(message));
    view.onDidDispose(() => {
      if (this.view === view) this.view = undefined;
    });
    view.webview.options = { enableScripts: true, localResourceRoots: panelRoots(this.extension) };
    view.webview.html = panelHtml(view.webview, this.extension);
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

  private receive(message: FromPanel): void {
    switch (message.type) {
      case 'ready':
        this.isReady = true;
        this.post({ type: 'show', state: this.shown, strings: panelStrings() });
        this.post({ type: 'select', id: this.selected });
        break;
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

  /** Messages to a page that is still loading get lost; what it missed it is sent when it says it is ready. */
  private post(message: ToPanel): void {
    if (this.isReady) void this.view?.webview.postMessage(message);
  }

  /** The number of statements, in small print beside the view's name. */
  private count(): void {
    if (this.view) this.view.description = this.shown.kind === 'ready' ? new Intl.NumberFormat(language()).format(this.shown.statements.length) : '';
  }
}

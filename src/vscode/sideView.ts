import * as vscode from 'vscode';
import { Disposable } from './disposable';
import { settings } from './ids';
import { webviewHtml, webviewRoots, type Page } from './webviewHtml';

/** A page in the side bar: builds it, shakes hands with it, and tells it when the language is another. */
export abstract class SideView<From extends { readonly type: string }, To> extends Disposable implements vscode.WebviewViewProvider {
  protected view: vscode.WebviewView | undefined;
  private isReady = false;

  constructor(private readonly extension: vscode.Uri, id: string, private readonly page: () => Page) {
    super();
    this._register(vscode.window.registerWebviewViewProvider(id, this));
    this._register(vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration(settings.language)) this.welcome();
    }));
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.view = view;
    this.isReady = false;
    view.webview.onDidReceiveMessage((message: From | { readonly type: 'ready' }) => this.heard(message));
    view.onDidDispose(() => {
      if (this.view === view) this.view = undefined;
    });
    view.webview.options = { enableScripts: true, localResourceRoots: webviewRoots(this.extension) };
    view.webview.html = webviewHtml(view.webview, this.extension, this.page());
  }

  /** Sends all that the page must know; called when it has come up, and again when the language changes. */
  protected abstract welcome(): void;

  protected abstract receive(message: From): void;

  /** Messages to a page that is still loading get lost; what it missed it is sent when it says it is ready. */
  protected post(message: To): void {
    if (this.isReady) void this.view?.webview.postMessage(message);
  }

  private heard(message: From | { readonly type: 'ready' }): void {
    if (message.type !== 'ready') return this.receive(message as From);
    this.isReady = true;
    this.welcome();
  }
}

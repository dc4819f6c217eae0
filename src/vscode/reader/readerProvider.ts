import * as vscode from 'vscode';
import type { Articles } from '../articles';
import { Disposable } from '../disposable';
import { readerId } from '../ids';
import { t } from '../l10n';
import type { Notifier } from '../notifier';
import type { Surfaces } from '../surfaces';
import { webviewHtml, webviewRoots } from '../webviewHtml';
import { ReaderView } from './readerView';

/** Opens articles as a page that reads from right to left. */
export class ReaderProvider extends Disposable implements vscode.CustomTextEditorProvider {
  constructor(private readonly extension: vscode.Uri, private readonly surfaces: Surfaces, private readonly articles: Articles, private readonly notifier: Notifier) {
    super();
    const options = { webviewOptions: { enableFindWidget: true }, supportsMultipleEditorsPerDocument: true };
    this._register(vscode.window.registerCustomEditorProvider(readerId, this, options));
  }

  resolveCustomTextEditor(document: vscode.TextDocument, panel: vscode.WebviewPanel): void {
    panel.webview.options = { enableScripts: true, localResourceRoots: webviewRoots(this.extension) };
    // What there is to know is sent once the sidecar has been read; until then the page shows the bare article.
    this.articles.look(document).catch((error: unknown) => this.notifier.report(error));
    new ReaderView(panel, document, this.surfaces, this.articles, this.notifier);
    panel.webview.html = webviewHtml(panel.webview, this.extension, { name: 'reader', title: t('Article') });
  }
}

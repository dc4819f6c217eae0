import * as vscode from 'vscode';
import type { Article } from './article';
import { isArticle, unfit } from './articleDocument';
import type { Articles } from './articles';
import { Disposable } from './disposable';
import { contextKeys, type ContextKey } from './ids';
import type { Notifier } from './notifier';
import type { Surface } from './surface';
import type { Surfaces } from './surfaces';

/** The article in front of the person: follows the surface in front and says when it, or what is known of it, changes. */
export class ActiveArticle extends Disposable {
  private readonly changed = this._register(new vscode.EventEmitter<{ readonly isTyping: boolean }>());
  private readonly context = new Map<ContextKey, boolean>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly surfaces: Surfaces, private readonly articles: Articles, private readonly notifier: Notifier) {
    super();
    const { window, workspace } = vscode;
    this._register(window.onDidChangeVisibleTextEditors(editors => this.lookAt(editors)));
    this._register(surfaces.onDidChange(() => this.announce()));
    this._register(workspace.onDidOpenTextDocument(() => this.lookAt(window.visibleTextEditors)));
    this._register(articles.onDidChange(({ article, isTyping }) => article.document === this.document && this.announce(isTyping)));
  }

  get surface(): Surface | undefined {
    return this.surfaces.active;
  }

  get document(): vscode.TextDocument | undefined {
    return this.surface?.document;
  }

  get article(): Article | undefined {
    return this.document && this.articles.get(this.document.uri);
  }

  /** Looks at what is open already. */
  start(): void {
    this.lookAt(vscode.window.visibleTextEditors);
    this.announce();
  }

  private lookAt(editors: readonly vscode.TextEditor[]): void {
    for (const { document } of editors) {
      if (isArticle(document)) this.articles.look(document).catch((error: unknown) => this.notifier.report(error));
    }
  }

  private announce(isTyping = false): void {
    this.setContext(contextKeys.arabic, this.document !== undefined && unfit(this.document) === null);
    this.setContext(contextKeys.annotated, this.article?.annotations != null);
    this.changed.fire({ isTyping });
  }

  private setContext(key: ContextKey, value: boolean): void {
    if (this.context.get(key) === value) return;
    this.context.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  }
}

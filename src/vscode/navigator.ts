import * as vscode from 'vscode';
import type { ActiveArticle } from './activeArticle';
import type { Annotation } from '../core/annotation/annotation';
import type { Article } from './article';
import { Delayer } from './delayer';
import { Disposable } from './disposable';
import { annotationsAt } from './lookup';
import type { PanelView } from './panelView';
import { panelState } from './panelState';

/** A list that changes with every key only flickers. */
const DEBOUNCE_MS = 150;

/** Leads from the text to the panel and back: the panel shows the article in front, and both show the same statement. */
export class Navigator extends Disposable {
  private readonly typing = this._register(new Delayer<PanelView>(DEBOUNCE_MS));
  /** Where in which article the cursor was when the panel was last led to it. */
  private place = '';

  constructor(private readonly active: ActiveArticle, private readonly panel: PanelView) {
    super();
    this._register(active.onDidChange(({ isTyping }) => {
      this.typing.cancel(panel);
      if (isTyping) this.typing.later(panel, () => this.show());
      else this.show();
    }));
    this._register(vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor === active.editor && this.selectInPanel()));
    this._register(panel.onDidAskFor(id => this.goTo(id)));
  }

  /** Selects a statement in the editor and brings it into the middle of the page. */
  reveal(editor: vscode.TextEditor, article: Article, { content }: Annotation): void {
    const first = content[0];
    if (!first) return;
    const range = article.range(first);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  private show(): void {
    this.panel.show(panelState(this.active.document, this.active.article));
    this.selectInPanel();
  }

  private goTo(id: string): void {
    const { editor, article } = this.active;
    const annotation = article?.annotations?.annotations.find(each => each.id === id);
    if (editor && article && annotation) this.reveal(editor, article, annotation);
  }

  private selectInPanel(): void {
    const { editor, article } = this.active;
    if (!editor || !article?.annotations || article.version !== editor.document.version) return void (this.place = '');
    const span = article.span(editor.selection);
    const place = `${article.uri.toString()} ${String(span)}`;
    // Who decides about statements in the panel stays where they are, though the one at the cursor is another now.
    if (place === this.place) return;
    this.place = place;
    const asked = article.annotations.annotations.find(({ id }) => id === this.panel.selection);
    // Words that several people say would else lead to the first of them, whichever of them was asked for.
    if (asked && String(asked.content[0]) === String(span)) return;
    this.panel.select(annotationsAt(article.annotations, span)[0]?.id ?? null);
  }
}

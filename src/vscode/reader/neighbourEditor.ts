import * as vscode from 'vscode';
import type { Annotation } from '../../core/annotation/annotation';
import type { Span } from '../../core/span';
import type { Article } from '../article';
import { Disposable } from '../disposable';

/** For so long after we moved an editor, what it says of its place is only an echo of that. */
const ECHO_MS = 300;

/** The text editors that show the same article as a reader: scroll and select with it, and tell when a person does. */
export class NeighbourEditor extends Disposable {
  private readonly scrolled = this._register(new vscode.EventEmitter<number>());
  private readonly selected = this._register(new vscode.EventEmitter<Span>());
  private deafUntil = 0;

  /** Fires with the offset at the top of the editor. */
  readonly onDidScroll = this.scrolled.event;
  readonly onDidSelect = this.selected.event;

  constructor(private readonly current: () => Article | undefined) {
    super();
    this._register(vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges: [first] }) => {
      const article = this.heard(textEditor);
      if (first && article) this.scrolled.fire(article.positions.offsetAt(first.start));
    }));
    this._register(vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [first] }) => {
      const article = this.heard(textEditor);
      if (first && article) this.selected.fire(article.span(first));
    }));
  }

  /** Brings an offset to the top of the editors. */
  scrollTo(offset: number): void {
    this.move((editor, article) => editor.revealRange(article.range([offset, offset]), vscode.TextEditorRevealType.AtTop));
  }

  /** Selects the words of a statement in the editors. */
  select({ content: [first] }: Annotation): void {
    if (!first) return;
    this.move((editor, article) => {
      const range = article.range(first);
      editor.selection = new vscode.Selection(range.start, range.end);
      editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    });
  }

  private move(how: (editor: vscode.TextEditor, article: Article) => void): void {
    this.deafUntil = Date.now() + ECHO_MS;
    const article = this.current();
    for (const editor of vscode.window.visibleTextEditors) if (article && editor.document === article.document) how(editor, article);
  }

  /** The article, if the editor shows it as we know it and a person is what moved it. */
  private heard({ document }: vscode.TextEditor): Article | undefined {
    const article = this.current();
    return Date.now() >= this.deafUntil && document === article?.document && document.version === article.version ? article : undefined;
  }
}

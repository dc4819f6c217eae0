import * as vscode from 'vscode';
import type { Annotation } from '../../core/annotation/annotation';
import type { Span } from '../../core/span';
import type { Article } from '../article';
import { Disposable } from '../disposable';

/** For so long after we scrolled an editor, what it says of its place is only an echo of that. */
const ECHO_MS = 300;

/** The text editors that show the same article as a reader: scroll and select with it, and tell when a person does. */
export class NeighbourEditor extends Disposable {
  private readonly scrolled = this._register(new vscode.EventEmitter<number>());
  private readonly selected = this._register(new vscode.EventEmitter<Span>());
  private deafUntil = 0;
  /** What we selected and have not been told of yet: on a busy machine the word of it may come late. */
  private echoes: vscode.Range[] = [];

  /** Fires with the offset at the top of the editor. */
  readonly onDidScroll = this.scrolled.event;
  readonly onDidSelect = this.selected.event;

  constructor(private readonly current: () => Article | undefined) {
    super();
    this._register(vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges: [first] }) => {
      const article = Date.now() >= this.deafUntil ? this.shownIn(textEditor) : undefined;
      if (first && article) this.scrolled.fire(article.positions.offsetAt(first.start));
    }));
    this._register(vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [first] }) => {
      const article = this.shownIn(textEditor);
      if (first && article && !this.isEcho(first)) this.selected.fire(article.span(first));
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
      if (!editor.selection.isEqual(range)) this.echoes.push(range);
      editor.selection = new vscode.Selection(range.start, range.end);
      editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    });
  }

  private move(how: (editor: vscode.TextEditor, article: Article) => void): void {
    this.deafUntil = Date.now() + ECHO_MS;
    const article = this.current();
    for (const editor of vscode.window.visibleTextEditors) if (article && editor.document === article.document) how(editor, article);
  }

  /** Whether a selection is one of ours; those before it need not be waited for any more. */
  private isEcho(selection: vscode.Selection): boolean {
    const at = this.echoes.findIndex(range => range.isEqual(selection));
    this.echoes = this.echoes.slice(at + 1);
    return at >= 0;
  }

  /** The article, if the editor shows it as we know it. */
  private shownIn({ document }: vscode.TextEditor): Article | undefined {
    const article = this.current();
    return document === article?.document && document.version === article.version ? article : undefined;
  }
}

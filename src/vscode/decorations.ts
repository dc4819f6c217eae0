import * as vscode from 'vscode';
import type { Article } from './article';
import type { ArticleChange, Articles } from './articles';
import { decorationOptions } from './decorationOptions';
import { Delayer } from './delayer';
import { Disposable } from './disposable';
import type { Highlights } from './highlights';
import { roles, type Role } from '../core/annotation/annotation';
import { spansOf } from '../core/annotation/parts';
import { isShown } from './lookup';

/** The ranges of each part of all statements. */
export type RoleRanges = Readonly<Record<Role, readonly vscode.Range[]>>;

/** VS Code moves marks along with typing by itself; ours only need to come after it. */
const DEBOUNCE_MS = 120;
const NONE: RoleRanges = { content: [], cue: [], source: [], via: [] };

/** Marks the statements in the visible editors. */
export class Decorations extends Disposable {
  private readonly types: Record<Role, vscode.TextEditorDecorationType>;
  private readonly drawn = new WeakMap<vscode.TextEditor, RoleRanges>();
  private readonly typing = this._register(new Delayer<Article>(DEBOUNCE_MS));

  constructor(private readonly articles: Articles, private readonly highlights: Highlights) {
    super();
    const options = decorationOptions(id => new vscode.ThemeColor(id));
    const create = (role: Role): vscode.TextEditorDecorationType => this._register(vscode.window.createTextEditorDecorationType({
      ...options[role],
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      ...(role === 'content' && { overviewRulerLane: vscode.OverviewRulerLane.Right }),
    }));
    // The later ones lie on top: what is smaller must not vanish under what is larger.
    this.types = { content: create('content'), via: create('via'), source: create('source'), cue: create('cue') };
    this._register(vscode.window.onDidChangeVisibleTextEditors(editors => editors.forEach(editor => this.draw(editor))));
    this._register(highlights.onDidChange(() => this.drawAll()));
    this._register(articles.onDidChange(change => this.follow(change)));
  }

  /** What is marked in the visible editors of a document. */
  rangesOf(uri: vscode.Uri): RoleRanges {
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
    return (editor && this.drawn.get(editor)) ?? NONE;
  }

  private drawAll(): void {
    for (const editor of vscode.window.visibleTextEditors) this.draw(editor);
  }

  private follow({ article, isTyping }: ArticleChange): void {
    const draw = (): void => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === article.document) this.draw(editor);
    };
    this.typing.cancel(article);
    if (isTyping) this.typing.later(article, draw);
    else draw();
  }

  private draw(editor: vscode.TextEditor): void {
    const article = this.articles.get(editor.document.uri);
    // An article behind its document says so soon, and is drawn then.
    if (article && article.version !== editor.document.version) return;
    const ranges = article && this.highlights.shown ? rangesOf(article) : NONE;
    for (const role of roles) editor.setDecorations(this.types[role], ranges[role]);
    this.drawn.set(editor, ranges);
  }
}

function rangesOf(article: Article): RoleRanges {
  const shown = article.annotations?.annotations.filter(isShown) ?? [];
  const of = (role: Role): vscode.Range[] => shown.flatMap(annotation => spansOf(annotation, role)).map(span => article.range(span));
  return { content: of('content'), cue: of('cue'), source: of('source'), via: of('via') };
}

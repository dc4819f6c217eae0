import * as vscode from 'vscode';
import type { Article } from './article';
import type { ArticleChange, Articles } from './articles';
import { certainties, decorationOptions, type Certainty } from './decorationOptions';
import { Delayer } from './delayer';
import { Disposable } from './disposable';
import type { Highlights } from './highlights';
import { isDecided, roles, type Annotation, type Role } from '../core/annotation/annotation';
import { spansOf } from '../core/annotation/parts';
import { isShown } from './lookup';

/** The ranges of each part of all statements. */
export type RoleRanges = Readonly<Record<Role, readonly vscode.Range[]>>;

/** What is marked in an editor. */
export type Marks = Readonly<Record<Certainty, RoleRanges>>;

/** VS Code moves marks along with typing by itself; ours only need to come after it. */
const DEBOUNCE_MS = 120;
const NOTHING: RoleRanges = { content: [], cue: [], source: [], via: [] };
const NONE: Marks = { suggested: NOTHING, decided: NOTHING };

/** Marks the statements in the visible editors. */
export class Decorations extends Disposable {
  private readonly types: Record<Certainty, Record<Role, vscode.TextEditorDecorationType>>;
  private readonly drawn = new WeakMap<vscode.TextEditor, Marks>();
  private readonly typing = this._register(new Delayer<Article>(DEBOUNCE_MS));

  constructor(private readonly articles: Articles, private readonly highlights: Highlights) {
    super();
    this.types = { suggested: this.create('suggested'), decided: this.create('decided') };
    this._register(vscode.window.onDidChangeVisibleTextEditors(editors => editors.forEach(editor => this.draw(editor))));
    this._register(highlights.onDidChange(() => this.drawAll()));
    this._register(articles.onDidChange(change => this.follow(change)));
  }

  /** What is marked in the visible editors of a document. */
  marksOf(uri: vscode.Uri): Marks {
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
    return (editor && this.drawn.get(editor)) ?? NONE;
  }

  private create(certainty: Certainty): Record<Role, vscode.TextEditorDecorationType> {
    const options = decorationOptions(certainty, id => new vscode.ThemeColor(id));
    const create = (role: Role): vscode.TextEditorDecorationType => this._register(vscode.window.createTextEditorDecorationType({
      ...options[role],
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      ...(role === 'content' && { overviewRulerLane: vscode.OverviewRulerLane.Right }),
    }));
    // The later ones lie on top: what is smaller must not vanish under what is larger.
    return { content: create('content'), via: create('via'), source: create('source'), cue: create('cue') };
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
    const marks = article && this.highlights.shown ? marksOf(article) : NONE;
    for (const certainty of certainties) for (const role of roles) editor.setDecorations(this.types[certainty][role], marks[certainty][role]);
    this.drawn.set(editor, marks);
  }
}

function marksOf(article: Article): Marks {
  const shown = article.annotations?.annotations.filter(isShown) ?? [];
  return { suggested: rangesOf(article, shown.filter(each => !isDecided(each))), decided: rangesOf(article, shown.filter(isDecided)) };
}

function rangesOf(article: Article, annotations: readonly Annotation[]): RoleRanges {
  const of = (role: Role): vscode.Range[] => annotations.flatMap(annotation => spansOf(annotation, role)).map(span => article.range(span));
  return { content: of('content'), cue: of('cue'), source: of('source'), via: of('via') };
}

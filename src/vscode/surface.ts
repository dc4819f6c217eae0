import * as vscode from 'vscode';
import type { Annotation } from '../core/annotation/annotation';
import type { Span } from '../core/span';
import type { Article } from './article';

/** Where a person works on an article: a text editor, or a reader. Spans count in the article's text. */
export interface Surface {
  readonly document: vscode.TextDocument;
  /** The id of the statement that is chosen as such; undefined where only words can be, so that the selection tells. */
  readonly chosen: string | null | undefined;
  /** The selected words, empty at the cursor if there are none. */
  selection(article: Article): Span;
  /** Selects words where they are. */
  select(article: Article, span: Span): void;
  /** Selects a statement and brings it into view. */
  reveal(article: Article, annotation: Annotation): void;
}

/** A text editor as a surface. */
export class TextSurface implements Surface {
  readonly chosen = undefined;

  constructor(private readonly editor: vscode.TextEditor) {}

  get document(): vscode.TextDocument {
    return this.editor.document;
  }

  selection(article: Article): Span {
    return article.span(this.editor.selection);
  }

  select(article: Article, span: Span): void {
    const { start, end } = article.range(span);
    this.editor.selection = new vscode.Selection(start, end);
  }

  reveal(article: Article, { content: [first] }: Annotation): void {
    if (!first) return;
    this.select(article, first);
    this.editor.revealRange(article.range(first), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

import * as vscode from 'vscode';
import type { AnnotationSet } from '../../core/annotation/annotation';
import type { Article } from '../article';
import { unfit, type Unfit } from '../articleDocument';
import type { Articles } from '../articles';
import { Failure, fileName, type Action } from '../failure';
import { commands } from '../ids';
import { t } from '../l10n';
import { unfitWords } from '../panelState';

/** The editor a command works on; fails with what is wrong if there is none with an Arabic article. */
export function targetEditor(): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor;
  if (!editor) throw new Failure(t('There is no article in front of you. Open one and try again.'), [], 'information');
  const problem = unfit(editor.document);
  if (problem) throw new Failure(unfitWords(problem, fileName(editor.document.uri)), remedies(problem), 'information');
  return editor;
}

/** An article that somebody has annotated. */
export interface Annotated {
  readonly editor: vscode.TextEditor;
  readonly article: Article;
  readonly annotations: AnnotationSet;
}

/** The annotated article a command works on; fails with an offer to annotate if nobody has yet. */
export async function targetAnnotations(articles: Articles): Promise<Annotated> {
  const editor = targetEditor();
  const article = await articles.look(editor.document);
  if (article.failure) throw article.failure;
  if (article.annotations) return { editor, article, annotations: article.annotations };
  throw new Failure(t('“{0}” has no annotations yet.', fileName(article.uri)), [
    { title: t('Annotate'), run: () => vscode.commands.executeCommand(commands.annotate) },
  ], 'information');
}

function remedies(problem: Unfit): Action[] {
  if (problem !== 'language') return [];
  return [{ title: t('Change Language Mode'), run: () => vscode.commands.executeCommand('workbench.action.editor.changeLanguageMode') }];
}

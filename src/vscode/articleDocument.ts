import * as vscode from 'vscode';
import { articleLanguages } from './ids';

/** Why a document cannot be annotated. */
export type Unfit = 'language' | 'place' | 'noArabic';

/** What stands against annotating a document; null when nothing does. */
export function unfit(document: vscode.TextDocument): Unfit | null {
  if (!articleLanguages.some(id => id === document.languageId)) return 'language';
  if (!hasPlaceForSidecar(document.uri)) return 'place';
  return /\p{Script=Arabic}/u.test(document.getText()) ? null : 'noArabic';
}

/** Whether a document may have annotations, whatever is written in it now. */
export function isArticle(document: vscode.TextDocument): boolean {
  const problem = unfit(document);
  return problem === null || problem === 'noArabic';
}

/**
 * The canonical text of an open document. VS Code has taken the byte order mark away already, so that one still there
 * is text and counts.
 */
export function documentText(document: vscode.TextDocument): string {
  const text = document.getText();
  return document.eol === vscode.EndOfLine.CRLF ? text.replaceAll('\r\n', '\n') : text;
}

/**
 * Whether a file can stand beside the document. Versions in a comparison with git have an address with a query, whose
 * path is not what is read: a name beside it would lead back to the article itself.
 */
function hasPlaceForSidecar(uri: vscode.Uri): boolean {
  return uri.scheme === 'untitled' || (uri.query === '' && vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== undefined);
}

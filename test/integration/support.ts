import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AnnotationSet, Role } from '../../src/core/annotation/annotation';
import { sliceAll, type Span } from '../../src/core/span';
import type { IsnadApi } from '../../src/extension';
import type { Certainty } from '../../src/vscode/decorationOptions';

/** The extension under test, running. */
export async function isnad(): Promise<IsnadApi> {
  const extension = vscode.extensions.getExtension<IsnadApi>('isnad.isnad');
  assert.ok(extension, 'the extension is installed');
  return extension.activate();
}

/** A file of the workspace the tests work in. */
export function inWorkspace(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'there is a workspace');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** The sidecar of an article. */
export function sidecarOf(article: vscode.Uri): vscode.Uri {
  return article.with({ path: `${article.path}.isnad.json` });
}

/** Writes a file, unit for unit as UTF-8. */
export async function write(uri: vscode.Uri, content: string): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return uri;
}

/** What a file holds, byte order mark included; null when there is none. */
export async function read(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

/** Opens a file in an editor. */
export async function show(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** Closes every editor and forgets what was not saved. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Closes an editor and waits until its document is gone too: reopening must read the file. */
export async function closeFor(uri: vscode.Uri): Promise<void> {
  const gone = new Promise<void>(resolve => {
    const listener = vscode.workspace.onDidCloseTextDocument(document => {
      if (document.uri.toString() !== uri.toString()) return;
      listener.dispose();
      resolve();
    });
  });
  // VS Code keeps a document for a while after its editor is closed; a change of language closes it at once.
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  const document = vscode.workspace.textDocuments.find(each => each.uri.toString() === uri.toString());
  if (document) await vscode.languages.setTextDocumentLanguage(document, document.languageId === 'plaintext' ? 'markdown' : 'plaintext');
  else return;
  await gone;
}

/** Waits until something is so, and says what was waited for if it never is. */
export async function until<T>(what: string, look: () => T | Promise<T>, patience = 8000): Promise<NonNullable<T>> {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > deadline) assert.fail(`waited in vain until ${what}`);
    await pause(30);
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}

/** The words at spans. */
export function words(text: string, spans: readonly Span[]): string {
  return sliceAll(text, spans);
}

/** What is marked in an editor, as words in the order of the text: as suggestions, as decisions, or both. */
export async function markedWords(editor: vscode.TextEditor, certainties: readonly Certainty[] = ['suggested', 'decided']): Promise<Record<string, string[]>> {
  const marks = (await isnad()).decorations(editor.document.uri);
  const ranged = (role: Role): vscode.Range[] => certainties.flatMap(certainty => marks[certainty][role]);
  const texts = (list: readonly vscode.Range[]): string[] =>
    [...list].sort((a, b) => a.start.compareTo(b.start)).map(range => editor.document.getText(range));
  return { content: texts(ranged('content')), cue: texts(ranged('cue')), source: texts(ranged('source')), via: texts(ranged('via')) };
}

/** What the annotations say should be marked, as words in the order of the text. */
export function annotatedWords({ annotations }: AnnotationSet, text: string): Record<string, string[]> {
  const texts = (spans: readonly Span[]): string[] => [...spans].sort((a, b) => a[0] - b[0]).map(span => text.slice(...span));
  return {
    content: texts(annotations.flatMap(each => each.content)),
    cue: texts(annotations.flatMap(each => each.cue)),
    source: texts(annotations.flatMap(each => (each.source ? [each.source] : []))),
    via: texts(annotations.flatMap(each => each.via)),
  };
}

import * as vscode from 'vscode';
import type { SidecarError } from '../core/sidecar/error';
import { t } from './l10n';

/** A button below a message. */
export interface Action {
  readonly title: string;
  readonly run: () => unknown;
}

/** Something could not be done, and the user can be told why in plain words and what to do about it. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(message: string, readonly actions: readonly Action[] = [], readonly severity: 'information' | 'warning' | 'error' = 'warning') {
    super(message);
  }
}

/**
 * A sidecar that is there but cannot be understood; Isnad leaves it as it is.
 * @param merge what to do about two versions that git wrote into one file
 */
export function unreadable(sidecar: vscode.Uri, error: SidecarError, merge: Action): Failure {
  const name = fileName(sidecar);
  const open = { title: t('Open Sidecar'), run: () => vscode.window.showTextDocument(sidecar) };
  switch (error.reason) {
    case 'version':
      return new Failure(t('“{0}” was written by a newer version of Isnad and is left untouched. Update Isnad to use it.', name), [open]);
    case 'syntax':
      return new Failure(t('“{0}” is not valid JSON and is left untouched: {1}. Repair or delete it, then annotate again.', name, error.detail), [open]);
    case 'size':
      return new Failure(t('“{0}” is too big to be a sidecar and is left untouched: {1}.', name, error.detail), [open]);
    case 'conflict':
      return new Failure(t('“{0}” has git conflict markers in it and is left untouched. Merge the two versions, or repair it by hand.', name), [merge, open]);
    case 'shape':
      return new Failure(t('“{0}” is not a sidecar that Isnad understands and is left untouched: {1}. Repair or delete it, then annotate again.', name, error.detail), [open]);
  }
}

/** A sidecar that is there but that the file system does not give out. */
export function readFailure(sidecar: vscode.Uri, error: unknown): Failure {
  return new Failure(t('“{0}” could not be read: {1}', fileName(sidecar), wordsOf(error)));
}

/** A sidecar that could not be written or removed, in words that say what to do. */
export function writeFailure(sidecar: vscode.Uri, error: unknown): Failure {
  const name = fileName(sidecar);
  switch (codeOf(error)) {
    case 'NoSpace':
      return new Failure(t('“{0}” could not be saved because the disk is full. Make room, then save the article again.', name), [], 'error');
    case 'NoPermissions':
      return readOnly(sidecar);
    case 'FileNotFound':
      return new Failure(t('“{0}” could not be saved because its folder is gone. Save the article somewhere else and annotate there.', name));
    case 'FileExists':
      return new Failure(t('“{0}” is there already and was not overwritten.', name));
    case 'FileIsADirectory':
      return new Failure(t('“{0}” could not be saved because a folder has that name. Rename the folder, then save the article again.', name));
    case 'Unavailable':
      return new Failure(t('“{0}” could not be saved because its file system is not available now. Save the article again later.', name));
    default:
      return new Failure(t('“{0}” could not be saved: {1}', name, wordsOf(error)), [], 'error');
  }
}

/** Why VS Code says that something failed, or Node, whose codes lead the message. */
function codeOf(error: unknown): string {
  if (error instanceof vscode.FileSystemError && error.code !== 'Unknown') return error.code;
  const [code = ''] = /\bE[A-Z]{4,}\b/.exec(wordsOf(error)) ?? [];
  return NODE_CODES.get(code) ?? 'Unknown';
}

const NODE_CODES: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'NoSpace'], ['EDQUOT', 'NoSpace'], ['EACCES', 'NoPermissions'], ['EPERM', 'NoPermissions'], ['EROFS', 'NoPermissions'],
  ['ENOENT', 'FileNotFound'], ['EISDIR', 'FileIsADirectory'], ['ENOTEMPTY', 'FileIsADirectory'], ['EEXIST', 'FileExists'],
]);

/** A place that nothing can be written to. */
export function readOnly(sidecar: vscode.Uri): Failure {
  const saveAs = { title: t('Save As…'), run: () => vscode.commands.executeCommand('workbench.action.files.saveAs') };
  return new Failure(
    t('The annotations are shown but cannot be saved: “{0}” is in a place you may not write to. Save a copy of the article in another folder and annotate it there.', fileName(sidecar)),
    [saveAs],
  );
}

/** The last part of a file's path. */
export function fileName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** What an error says of itself. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

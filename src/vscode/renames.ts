import * as vscode from 'vscode';
import { Disposable } from './disposable';
import type { Notifier } from './notifier';
import { sidecarUri, type SidecarStore } from './sidecarStore';

/** Lets a sidecar go along when its article is renamed or moved in VS Code. */
export class Renames extends Disposable {
  constructor(store: SidecarStore, notifier: Notifier) {
    super();
    this._register(vscode.workspace.onDidRenameFiles(({ files }) => {
      // Whoever renamed several files may have renamed the sidecar among them; then there is none left to move.
      for (const { oldUri, newUri } of files) store.move(sidecarUri(oldUri), sidecarUri(newUri)).catch((error: unknown) => notifier.report(error));
    }));
  }
}

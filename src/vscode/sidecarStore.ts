import * as vscode from 'vscode';
import { articleName, sidecarName } from '../core/sidecar/name';
import { writeWhole } from '../node/wholeFile';
import { readFailure, readOnly, writeFailure } from './failure';

/** The address of an article's sidecar. */
export function sidecarUri(article: vscode.Uri): vscode.Uri {
  return article.with({ path: sidecarName(article.path) });
}

/** The address of the article a sidecar belongs to. */
export function articleUri(sidecar: vscode.Uri): vscode.Uri | null {
  const path = articleName(sidecar.path);
  return path === null ? null : sidecar.with({ path });
}

/** Sidecars as files, on whatever file system the article is. Failures are told in words for the user. */
export class SidecarStore {
  /** The bytes of a sidecar; null when there is none. */
  async read(sidecar: vscode.Uri): Promise<Uint8Array | null> {
    try {
      return await vscode.workspace.fs.readFile(sidecar);
    } catch (error) {
      if (isMissing(error)) return null;
      throw readFailure(sidecar, error);
    }
  }

  /**
   * Puts a whole file in place of the old one: a crash in between leaves the old or the new, never a half. On a disk that
   * takes Node, since VS Code writes in place, and its rename removes the old file first; other file systems take a file
   * as a whole.
   */
  async replace(sidecar: vscode.Uri, bytes: Uint8Array): Promise<void> {
    const { fs } = vscode.workspace;
    if (fs.isWritableFileSystem(sidecar.scheme) === false) throw readOnly(sidecar);
    try {
      await (sidecar.scheme === 'file' ? writeWhole(sidecar.fsPath, bytes) : fs.writeFile(sidecar, bytes));
    } catch (error) {
      throw writeFailure(sidecar, error);
    }
  }

  /** Gives a sidecar another address; one that is there already stays as it is. That there is none to move is no failure. */
  async move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    try {
      await vscode.workspace.fs.rename(from, to, { overwrite: false });
    } catch (error) {
      if (!isMissing(error)) throw writeFailure(to, error);
    }
  }

  /** Removes a sidecar; that there is none already is no failure. */
  async remove(sidecar: vscode.Uri): Promise<void> {
    try {
      await vscode.workspace.fs.delete(sidecar);
    } catch (error) {
      if (!isMissing(error)) throw writeFailure(sidecar, error);
    }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

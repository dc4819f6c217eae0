import * as vscode from 'vscode';
import { readerId } from '../ids';
import { targetSurface, type Sight } from './target';

/** Open in Isnad Reader: beside the text, so that both can be seen. */
export async function openReader(sight: Pick<Sight, 'surfaces'>): Promise<void> {
  const { document } = targetSurface(sight);
  await vscode.commands.executeCommand('vscode.openWith', document.uri, readerId, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false });
}

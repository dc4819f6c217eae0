import * as vscode from 'vscode';
import { readerId } from '../ids';
import { targetEditor } from './target';

/** Open in Isnad Reader: beside the text, so that both can be seen. */
export async function openReader(): Promise<void> {
  const { document } = targetEditor();
  await vscode.commands.executeCommand('vscode.openWith', document.uri, readerId, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false });
}

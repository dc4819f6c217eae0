import * as vscode from 'vscode';
import type { ReaderLook } from '../../protocol/reader';
import { settings } from '../ids';

/** How the person wants the page to be set. */
export function readerLook(): ReaderLook {
  const configuration = vscode.workspace.getConfiguration();
  return {
    fontFamily: configuration.get(settings.readerFontFamily, ''),
    fontSize: Math.max(8, Math.min(80, configuration.get(settings.readerFontSize, 20))),
  };
}

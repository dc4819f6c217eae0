import * as vscode from 'vscode';
import { settings } from './ids';

/** Why a sidecar may be written now: something changed while the document is saved, or somebody asks for it. */
export type Occasion = 'change' | 'asked';

/** Whether the setting `isnad.save` says that this is the time to write. */
export function isDue(occasion: Occasion): boolean {
  return occasion === 'asked' || vscode.workspace.getConfiguration().get<'withDocument' | 'manual'>(settings.save, 'withDocument') !== 'manual';
}

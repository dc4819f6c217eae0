import * as vscode from 'vscode';
import { settings } from './ids';

/** Why a sidecar may be written now: an annotation changed, the document was saved or annotated, or somebody asks for it. */
export type Occasion = 'change' | 'document' | 'asked';

/** Whether the setting `isnad.save` says that this is the time to write. */
export function isDue(occasion: Occasion): boolean {
  const when = vscode.workspace.getConfiguration().get<'withDocument' | 'immediately' | 'manual'>(settings.save, 'withDocument');
  if (when === 'manual') return occasion === 'asked';
  return when === 'immediately' || occasion !== 'change';
}

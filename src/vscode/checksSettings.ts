import * as vscode from 'vscode';
import { checkIds, type CheckId } from '../core/checks/finding';
import { settings } from './ids';

/** How loud a check is. */
type Level = 'off' | 'hint' | 'information' | 'warning';

const SEVERITIES: Readonly<Record<Exclude<Level, 'off'>, vscode.DiagnosticSeverity>> = {
  hint: vscode.DiagnosticSeverity.Hint,
  information: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
};

/** The section all settings of the checks are in, as change events know it. */
export const CHECKS_SECTION = 'isnad.checks';

/** The checks that are on for a document, and how severe what they find is. */
export function checksFor(uri: vscode.Uri): ReadonlyMap<CheckId, vscode.DiagnosticSeverity> {
  const configuration = vscode.workspace.getConfiguration(undefined, uri);
  if (!configuration.get<boolean>(settings.checks, false)) return new Map();
  return new Map(checkIds.flatMap(id => {
    const level = configuration.get<Level>(settings[id], 'off');
    const severity = level === 'off' ? undefined : SEVERITIES[level];
    return severity === undefined ? [] : [[id, severity]];
  }));
}

/** Turns one check off wherever it was turned on last: a setting of the workspace would win over one of the user. */
export async function turnOff(check: CheckId, uri: vscode.Uri): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(undefined, uri);
  const { workspaceValue, workspaceFolderValue } = configuration.inspect<Level>(settings[check]) ?? {};
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  await configuration.update(settings[check], 'off', workspaceFolderValue !== undefined ? WorkspaceFolder : workspaceValue !== undefined ? Workspace : Global);
}

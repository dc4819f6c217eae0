import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';

/** Notes which commands the tests run; the answer names those of the manifest that none of them did. */
export function watchCommands(): () => string[] {
  const run = vscode.commands.executeCommand;
  const driven = new Set<string>();
  Object.assign(vscode.commands, {
    executeCommand: (command: string, ...rest: unknown[]): Thenable<unknown> => {
      driven.add(command);
      return run(command, ...rest);
    },
  });
  const manifest = JSON.parse(readFileSync(path.resolve(__dirname, '../../../package.json'), 'utf8')) as { contributes: { commands: { command: string }[] } };
  return () => manifest.contributes.commands.map(({ command }) => command).filter(command => !driven.has(command));
}

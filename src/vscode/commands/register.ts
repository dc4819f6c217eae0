import * as vscode from 'vscode';
import type { CommandId } from '../ids';
import type { Notifier } from '../notifier';

/** What each command does. */
export type Handlers = Readonly<Record<CommandId, () => Promise<void>>>;

/** Registers every command; whatever goes wrong in one is told to the user and goes no further. */
export function registerCommands(handlers: Handlers, notifier: Notifier): vscode.Disposable {
  return vscode.Disposable.from(...Object.entries(handlers).map(([id, run]) =>
    vscode.commands.registerCommand(id, async () => {
      notifier.log.debug(`command ${id}`);
      try {
        await run();
      } catch (error) {
        notifier.report(error);
      }
    }),
  ));
}

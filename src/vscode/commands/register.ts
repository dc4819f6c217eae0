import * as vscode from 'vscode';
import type { CommandId } from '../ids';
import type { Notifier } from '../notifier';

/** What a command does. @param argument what it was called with; menus of VS Code pass what they like */
export type Handler = (argument?: unknown) => Promise<void>;

/** What each command does. */
export type Handlers = Readonly<Record<CommandId, Handler>>;

/** Registers every command; whatever goes wrong in one is told to the user and goes no further. */
export function registerCommands(handlers: Handlers, notifier: Notifier): vscode.Disposable {
  return vscode.Disposable.from(...Object.entries(handlers).map(([id, run]) =>
    vscode.commands.registerCommand(id, async (argument?: unknown) => {
      notifier.log.debug(`command ${id}`);
      try {
        await run(argument);
      } catch (error) {
        notifier.report(error);
      }
    }),
  ));
}

import * as vscode from 'vscode';
import { EditError } from '../core/annotation/edits/edit';
import { Disposable } from './disposable';
import { editFailure } from './editFailure';
import { Failure, wordsOf, type Action } from './failure';
import { t } from './l10n';

/** Tells the user what happened; keeps a log that can be read afterwards. */
export class Notifier extends Disposable {
  readonly log = this._register(vscode.window.createOutputChannel('Isnad', { log: true }));

  /** Shows what went wrong, in plain words where we have them. */
  report(error: unknown): void {
    const failure = error instanceof EditError ? editFailure(error) : error instanceof Failure ? error : this.unexpected(error);
    this.log.warn(failure.message);
    void this.show(failure);
  }

  /** Says that something was done. */
  tell(message: string, actions: readonly Action[] = []): void {
    this.log.info(message);
    void this.show(new Failure(message, actions, 'information'));
  }

  /** Shows a message with buttons; the work of the button that was pressed is watched like a command. */
  private async show({ message, actions, severity }: Failure): Promise<void> {
    const show = { information: vscode.window.showInformationMessage, warning: vscode.window.showWarningMessage, error: vscode.window.showErrorMessage }[severity];
    const chosen = await show(message, ...actions.map(({ title }) => title));
    try {
      await actions.find(({ title }) => title === chosen)?.run();
    } catch (error) {
      this.report(error);
    }
  }

  private unexpected(error: unknown): Failure {
    this.log.error(error instanceof Error ? error : String(error));
    return new Failure(t('Isnad could not finish: {0}', wordsOf(error)), [{ title: t('Show Log'), run: () => this.log.show() }], 'error');
  }
}

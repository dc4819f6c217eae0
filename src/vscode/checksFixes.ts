import * as vscode from 'vscode';
import type { CheckId, Finding } from '../core/checks/finding';
import type { Articles } from './articles';
import type { Checks } from './checks';
import { turnOff } from './checksSettings';
import { insertionWords } from './checksWords';
import { Disposable } from './disposable';
import { articleLanguages, internalCommands, views } from './ids';
import { t } from './l10n';
import type { Notifier } from './notifier';
import { TextSurface } from './surface';

/** What one can do about what the checks found. */
export class CheckFixes extends Disposable implements vscode.CodeActionProvider {
  constructor(private readonly articles: Articles, private readonly checks: Checks, notifier: Notifier) {
    super();
    const selector = articleLanguages.map(language => ({ language }));
    this._register(vscode.languages.registerCodeActionsProvider(selector, this, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }));
    const command = <Args extends unknown[]>(id: string, run: (...args: Args) => Promise<void>): void => {
      this._register(vscode.commands.registerCommand(id, (...args: Args) => run(...args).catch((error: unknown) => notifier.report(error))));
    };
    command(internalCommands.showStatement, (uri: vscode.Uri, id: string) => this.showStatement(uri, id));
    command(internalCommands.turnOffCheck, (uri: vscode.Uri, check: CheckId) => turnOff(check, uri));
  }

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    return this.checks.at(document, range).flatMap(({ diagnostic, finding }) => {
      const actions = [this.insertion(document, finding), showing(document, finding), turningOff(document, finding)].filter(action => action !== null);
      for (const action of actions) action.diagnostics = [diagnostic];
      return actions;
    });
  }

  private insertion(document: vscode.TextDocument, finding: Finding): vscode.CodeAction | null {
    const article = this.articles.get(document.uri);
    if (!finding.insertion || !article) return null;
    const { at, text } = finding.insertion;
    const action = new vscode.CodeAction(insertionWords(finding), vscode.CodeActionKind.QuickFix);
    action.edit = new vscode.WorkspaceEdit();
    action.edit.insert(document.uri, article.range([at, at]).start, text);
    action.isPreferred = true;
    return action;
  }

  private async showStatement(uri: vscode.Uri, id: string): Promise<void> {
    const surface = new TextSurface(await vscode.window.showTextDocument(uri));
    const article = this.articles.get(uri);
    const annotation = article?.annotations?.annotations.find(each => each.id === id);
    if (!article || !annotation) return;
    surface.reveal(article, annotation);
    await vscode.commands.executeCommand(`${views.panel}.focus`, { preserveFocus: true });
  }
}

function showing({ uri }: vscode.TextDocument, { statement }: Finding): vscode.CodeAction | null {
  if (statement === null) return null;
  return calling(t('Show Statement'), internalCommands.showStatement, uri, statement);
}

function turningOff({ uri }: vscode.TextDocument, { check }: Finding): vscode.CodeAction {
  return calling(t('Do not check this again'), internalCommands.turnOffCheck, uri, check);
}

function calling(title: string, command: string, ...args: readonly unknown[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command, arguments: [...args] };
  return action;
}

import * as vscode from 'vscode';
import type { Articles } from './articles';
import { articleLanguages, commands, type CommandId } from './ids';
import { isolated, t } from './l10n';
import { judgements } from './judgements';
import { annotationsAt, lostAt } from './lookup';

const KIND = vscode.CodeActionKind.Refactor.append('isnad');

/** What can be done with the statement at the cursor, or with the words selected, under the light bulb. */
export class CodeActions implements vscode.CodeActionProvider {
  constructor(private readonly articles: Articles) {}

  /** Registers actions for all articles. */
  register(): vscode.Disposable {
    const languages = articleLanguages.map(id => ({ language: id }));
    return vscode.languages.registerCodeActionsProvider(languages, this, { providedCodeActionKinds: [KIND] });
  }

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    const article = this.articles.get(document.uri);
    if (!article?.annotations || article.version !== document.version) return [];
    const place = article.span(range);
    const statement = annotationsAt(article.annotations, place)[0];
    const isAnyLost = article.annotations.annotations.some(({ placement }) => placement === 'orphaned');
    return [
      ...(range.isEmpty ? [] : [action(t('Mark as Statement'), commands.mark)]),
      ...(range.isEmpty || article.annotations.annotations.length === 0 ? [] : [
        action(t('Set Source'), commands.setSource),
        action(t('Set Cue'), commands.setCue),
        action(t('Add Via'), commands.addVia),
      ]),
      ...(range.isEmpty ? lostAt(article.annotations, place).map(({ id, exact }) => action(`${t('Is it here?')} ${isolated(exact.content.join(' … '))}`, commands.reattach, id)) : []),
      ...(!range.isEmpty && isAnyLost ? [action(t('Attach Lost Statement'), commands.reattach)] : []),
      ...(statement ? judgements(statement).map(({ words, command }) => action(words, command, statement.id)) : []),
      ...(statement ? [action(t('Change Speaker'), commands.changeSpeaker, statement.id), action(t('Edit Note'), commands.editNote, statement.id)] : []),
    ];
  }
}

function action(title: string, command: CommandId, id?: string): vscode.CodeAction {
  const made = new vscode.CodeAction(title, KIND);
  made.command = { title, command, arguments: id === undefined ? [] : [{ id }] };
  return made;
}

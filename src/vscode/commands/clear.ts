import * as vscode from 'vscode';
import { isDecided } from '../../core/annotation/annotation';
import { fileName } from '../failure';
import { t } from '../l10n';
import type { Desk } from './desk';
import { targetAnnotations } from './target';

/** Clear Annotations: forgets them and removes the sidecar; asks first if a person's work would be lost. */
export async function clear(desk: Desk): Promise<void> {
  const { article, annotations } = await targetAnnotations(desk);
  const name = fileName(article.uri);
  const decided = annotations.annotations.filter(isDecided).length;
  if (decided > 0 && !(await isConfirmed(name, decided))) return;
  await desk.articles.clear(article);
  desk.notifier.tell(t('The annotations of “{0}” were cleared.', name), [{ title: t('Undo'), run: () => desk.articles.restore(article, annotations) }]);
}

async function isConfirmed(name: string, decided: number): Promise<boolean> {
  const clear = t('Clear');
  const question = t('Clear the annotations of “{0}”?', name);
  const detail = t('Decisions made by hand that will be lost: {0}', decided);
  return (await vscode.window.showWarningMessage(question, { modal: true, detail }, clear)) === clear;
}

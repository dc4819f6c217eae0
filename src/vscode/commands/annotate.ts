import * as vscode from 'vscode';
import { Failure, fileName } from '../failure';
import { t } from '../l10n';
import { targetSurface, type Sight } from './target';

/** Annotate Document: finds the statements of the article in front. */
export async function annotate(sight: Sight): Promise<void> {
  const { document } = targetSurface(sight);
  const progress = { location: vscode.ProgressLocation.Window, title: t('Finding statements…') };
  const article = await vscode.window.withProgress(progress, () => sight.articles.annotate(document));
  if (article.annotations?.annotations.length === 0) {
    throw new Failure(t('No statements were found in “{0}”.', fileName(document.uri)), [], 'information');
  }
}

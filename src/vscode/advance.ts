import * as vscode from 'vscode';
import type { Annotation } from '../core/annotation/annotation';
import type { Article } from './article';
import { settings } from './ids';
import { t } from './l10n';
import { contentStart, isToReview, neighbour } from './lookup';
import type { Surface } from './surface';

/** Whether deciding about a statement leads on to the next. */
export function isAdvancing(): boolean {
  return vscode.workspace.getConfiguration().get(settings.advance, true);
}

/** Leads on to what is to be reviewed after a statement just settled, if the person wants that. */
export function advance(surface: Surface, article: Article, annotation: Annotation): void {
  if (!isAdvancing()) return;
  const next = article.annotations && neighbour(article.annotations, contentStart(annotation), 1, isToReview);
  if (next) surface.reveal(article, next);
  else mention(t('Nothing is left to review.'));
}

/** A word in passing that asks for nothing. */
export function mention(message: string): void {
  vscode.window.setStatusBarMessage(message, 4000);
}

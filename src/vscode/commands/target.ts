import * as vscode from 'vscode';
import type { AnnotationSet } from '../../core/annotation/annotation';
import type { Article } from '../article';
import { unfit, type Unfit } from '../articleDocument';
import type { Articles } from '../articles';
import { Failure, fileName, type Action } from '../failure';
import { commands } from '../ids';
import { t } from '../l10n';
import { unfitWords } from '../panelState';
import type { Surface } from '../surface';
import type { Surfaces } from '../surfaces';

/** What commands look at to find what they work on. */
export interface Sight {
  readonly surfaces: Surfaces;
  readonly articles: Articles;
}

/** The surface a command works on; fails with what is wrong if there is none with an Arabic article. */
export function targetSurface({ surfaces }: Pick<Sight, 'surfaces'>): Surface {
  const surface = surfaces.active;
  if (!surface) throw new Failure(t('There is no article in front of you. Open one and try again.'), [], 'information');
  const problem = unfit(surface.document);
  if (problem) throw new Failure(unfitWords(problem, fileName(surface.document.uri)), remedies(problem), 'information');
  return surface;
}

/** An article that somebody has annotated. */
export interface Annotated {
  readonly surface: Surface;
  readonly article: Article;
  readonly annotations: AnnotationSet;
}

/** The annotated article a command works on; fails with an offer to annotate if nobody has yet. */
export async function targetAnnotations(sight: Sight): Promise<Annotated> {
  const surface = targetSurface(sight);
  const article = await sight.articles.look(surface.document);
  if (article.failure) throw article.failure;
  if (article.annotations) return { surface, article, annotations: article.annotations };
  throw new Failure(t('“{0}” has no annotations yet.', fileName(article.uri)), [
    { title: t('Annotate'), run: () => vscode.commands.executeCommand(commands.annotate) },
  ], 'information');
}

function remedies(problem: Unfit): Action[] {
  if (problem !== 'language') return [];
  return [{ title: t('Change Language Mode'), run: () => vscode.commands.executeCommand('workbench.action.editor.changeLanguageMode') }];
}

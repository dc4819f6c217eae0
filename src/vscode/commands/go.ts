import type { Articles } from '../articles';
import { Failure, fileName } from '../failure';
import { t } from '../l10n';
import { neighbour } from '../lookup';
import type { Navigator } from '../navigator';
import { targetAnnotations } from './target';

/** Go to Next Statement (`1`) and Go to Previous Statement (`-1`), from the cursor and round the end of the article. */
export async function go(articles: Articles, navigator: Navigator, direction: 1 | -1): Promise<void> {
  const { editor, article, annotations } = await targetAnnotations(articles);
  const [offset] = article.span(editor.selection);
  const annotation = neighbour(annotations, offset, direction);
  if (!annotation) throw new Failure(t('There are no statements to go to in “{0}”.', fileName(article.uri)), [], 'information');
  navigator.reveal(editor, article, annotation);
}

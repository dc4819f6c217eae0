import { Failure, fileName } from '../failure';
import { t } from '../l10n';
import { neighbour } from '../lookup';
import { targetAnnotations, type Sight } from './target';

/** Go to Next Statement (`1`) and Go to Previous Statement (`-1`), from the cursor and round the end of the article. */
export async function go(sight: Sight, direction: 1 | -1): Promise<void> {
  const { surface, article, annotations } = await targetAnnotations(sight);
  const [offset] = surface.selection(article);
  const annotation = neighbour(annotations, offset, direction);
  if (!annotation) throw new Failure(t('There are no statements to go to in “{0}”.', fileName(article.uri)), [], 'information');
  surface.reveal(article, annotation);
}

import type { Articles } from '../articles';
import { Failure, fileName } from '../failure';
import type { Keeper } from '../keeper';
import { t } from '../l10n';
import { targetAnnotations } from './target';

/** Save Annotations: writes the sidecar now, whatever `isnad.save` says. */
export async function saveAnnotations(articles: Articles, keeper: Keeper): Promise<void> {
  const { article } = await targetAnnotations(articles);
  if (article.document.isUntitled || article.document.isDirty) {
    throw new Failure(t('Save “{0}” first: its annotations are kept beside the saved article.', fileName(article.uri)), [], 'information');
  }
  await keeper.save(article, 'asked');
}

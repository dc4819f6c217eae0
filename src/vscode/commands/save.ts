import { Failure, fileName } from '../failure';
import type { Keeper } from '../keeper';
import { t } from '../l10n';
import { targetAnnotations, type Sight } from './target';

/** Save Annotations: writes the sidecar now, whatever `isnad.save` says. */
export async function saveAnnotations(sight: Sight, keeper: Keeper): Promise<void> {
  const { article } = await targetAnnotations(sight);
  if (article.document.isUntitled || article.document.isDirty) {
    throw new Failure(t('Save “{0}” first: its annotations are kept beside the saved article.', fileName(article.uri)), [], 'information');
  }
  await keeper.save(article, 'asked');
}

import type { Status } from '../core/annotation/annotation';
import type { Article } from './article';
import type { Articles } from './articles';
import { Failure } from './failure';
import { t } from './l10n';
import type { Notifier } from './notifier';

/** What a person decides about a suggestion, or that nothing is decided any more. */
export type Verdict = Exclude<Status, 'corrected'>;

/** Says how many statements were decided about at once, with a button that takes it back as long as nothing else was done since. */
export function tellDecided(articles: Articles, notifier: Notifier, article: Article, status: Verdict, count: number): void {
  const { deeds } = article;
  const undo = async (): Promise<void> => {
    if (article.deeds !== deeds) throw new Failure(t('Something else was done since. Undo that first.'), [], 'information');
    await articles.travel(article, -1);
  };
  notifier.tell(words(status, count), [{ title: t('Undo'), run: undo }]);
}

function words(status: Verdict, count: number): string {
  switch (status) {
    case 'accepted': return t('Statements accepted: {0}', count);
    case 'rejected': return t('Statements rejected: {0}', count);
    case 'suggested': return t('Statements made suggestions again: {0}', count);
  }
}

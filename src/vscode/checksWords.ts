import type { Finding } from '../core/checks/finding';
import { t } from './l10n';

/** What a check found, in a sentence. */
export function findingWords({ message, args: [name = ''] }: Finding): string {
  switch (message) {
    case 'unsourcedQuotation': return t('Nobody is named as the source of this quotation.');
    case 'singleAnonymousSource': return t('This rests on a single unnamed source: {0}.', name);
    case 'titleOnly': return t('The article names this speaker by a title only: {0}.', name);
    case 'singleName': return t('The article nowhere gives the full name of this speaker: {0}.', name);
    case 'neverClosed': return t('This quotation mark is never closed: {0}', name);
    case 'neverOpened': return t('This quotation mark is never opened: {0}', name);
  }
}

/** What inserting the mark that is missing does, in a few words. */
export function insertionWords({ message, insertion }: Finding): string {
  const mark = insertion?.text ?? '';
  return message === 'neverOpened' ? t('Insert the opening mark {0}', mark) : t('Insert the closing mark {0}', mark);
}

import type { ReaderStrings } from '../../protocol/reader';
import { language, t } from '../l10n';
import { classWords, irrealisWords, kindWords, statusWords } from '../words';

/** All the words the reader needs. */
export function readerStrings(): ReaderStrings {
  return {
    language: language(),
    article: t('Article'),
    annotate: t('Annotate'),
    unknownSpeaker: t('Unknown speaker'),
    speakers: t('Speakers'),
    via: t('Via'),
    statementCount: t('Statements: {0}'),
    moreSpeakers: t('and others: {0}'),
    showAll: t('Show all that they say'),
    orphans: t('No longer found in the text'),
    review: t('Needs review'),
    markStatement: t('Mark as Statement'),
    markSource: t('Source'),
    markCue: t('Cue'),
    markVia: t('Via'),
    placeHere: t('It Stands Here'),
    borderStart: t('Start of the part'),
    borderEnd: t('End of the part'),
    statuses: statusWords(),
    kinds: kindWords(),
    classes: classWords(),
    irrealis: irrealisWords(),
  };
}

import type { VoicesStrings } from '../protocol/voices';
import { language, t } from './l10n';
import { classWords, kindWords, typeWords } from './words';

/** All the words the pictures need. */
export function voicesStrings(): VoicesStrings {
  return {
    language: language(),
    showTables: t('Show as Tables'),
    showPictures: t('Show as Charts'),
    reported: t('of the article’s words are reported: {0} of {1}'),
    words: t('Words'),
    statements: t('Statements'),
    share: t('Share'),
    unknownSpeaker: t('Unknown speaker'),
    headings: {
      voices: t('Who speaks'), naming: t('Named and unnamed'), types: t('Quoted and reported'),
      kinds: t('Kinds of speakers'), classes: t('Kinds of statements'), relays: t('Passed on by'),
    },
    naming: { named: t('Named'), unnamed: t('Unnamed') },
    types: typeWords(),
    classes: classWords(),
    kinds: { ...kindWords(), unknown: t('Unknown speaker') },
  };
}

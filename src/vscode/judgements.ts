import { isDecided, type Annotation } from '../core/annotation/annotation';
import { commands, type CommandId } from './ids';
import { t } from './l10n';

/** Something that a person can say about a statement with one press: the command that does it, and its name. */
export interface Judgement {
  readonly command: CommandId;
  readonly words: string;
}

/** What can be said about a statement as things stand with it, wherever it is shown. */
export function judgements(annotation: Annotation): Judgement[] {
  const { offer, status, origin } = annotation;
  return [
    ...(offer ? [{ command: commands.takeOffer, words: t('Take What Detection Sees') }, { command: commands.leaveOffer, words: t('Keep Mine') }] : []),
    ...(status === 'suggested' || status === 'rejected' ? [{ command: commands.accept, words: t('Accept') }] : []),
    ...(status === 'rejected' ? [] : [{ command: commands.reject, words: t('Reject') }]),
    ...(isDecided(annotation) && origin === 'detected' ? [{ command: commands.reset, words: t('Reset to Suggestion') }] : []),
    { command: commands.nextToReview, words: t('Next to Review') },
  ];
}

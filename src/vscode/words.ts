import type { Status } from '../core/annotation/annotation';
import type { AttributionType, Irrealis, SpeakerKind, StatementClass } from '../core/attribution';
import type { PanelStrings } from '../protocol/panel';
import { language, t } from './l10n';

/** How the words are given, in a word or two. */
export function typeWords(): Record<AttributionType, string> {
  return { direct: t('Direct quotation'), indirect: t('Reported speech'), mixed: t('Partly quoted') };
}

/** What the speaker does by saying it. */
export function classWords(): Record<StatementClass, string> {
  return {
    statement: t('Statement'), denial: t('Denial'), claim: t('Claim'), warning: t('Warning'), promise: t('Promise'),
    demand: t('Demand'), question: t('Question'), opinion: t('Opinion'), expectation: t('Expectation'), finding: t('Finding'),
  };
}

/** Why nothing was in fact said. */
export function irrealisWords(): Record<Irrealis, string> {
  return { negated: t('Not said: the report is negated'), hypothetical: t('Not said: only supposed'), asked: t('Not said: only asked') };
}

/** What a speaker is. */
export function kindWords(): Record<SpeakerKind, string> {
  return {
    person: t('Person'), organization: t('Organization'), outlet: t('News outlet'),
    anonymous: t('Unnamed source'), collective: t('Group'), document: t('Document'),
  };
}

/** What a person has decided. */
export function statusWords(): Record<Status, string> {
  return { suggested: t('Suggested'), accepted: t('Accepted'), corrected: t('Corrected'), rejected: t('Rejected') };
}

/** All the words the panel needs. */
export function panelStrings(): PanelStrings {
  return {
    language: language(),
    annotate: t('Annotate'),
    retry: t('Try Again'),
    statements: t('Statements'),
    noStatements: t('No statements were found in this article.'),
    by: t('By'),
    via: t('Via'),
    unknownSpeaker: t('Unknown speaker'),
    article: t('This article'),
    asWritten: t('As written'),
    orphaned: t('No longer found in the text'),
    articleCredit: t('Source of the article'),
    statementCount: t('Statements: {0}'),
    types: typeWords(),
    classes: classWords(),
    irrealis: irrealisWords(),
    kinds: kindWords(),
    statuses: statusWords(),
  };
}

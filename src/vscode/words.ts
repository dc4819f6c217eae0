import type { Status } from '../core/annotation/annotation';
import type { AttributionType, Irrealis, SpeakerKind, StatementClass } from '../core/attribution';
import type { Grouping, PanelCommand, PanelStrings, Resolution, Sureness } from '../protocol/panel';
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

/** How sure detection is. */
export function surenessWords(): Record<Sureness, string> {
  return { high: t('High confidence'), medium: t('Medium confidence'), low: t('Low confidence') };
}

function resolutionWords(): Record<Resolution, string> {
  return { named: t('By name'), otherName: t('By another name'), continued: t('By a pronoun, or from the sentence before') };
}

function groupingWords(): Record<Grouping, string> {
  return { order: t('Order in the text'), speaker: t('Speaker'), kind: t('Kind of source'), class: t('Class'), status: t('Status') };
}

function commandWords(): Record<PanelCommand, string> {
  return {
    accept: t('Accept'), reject: t('Reject'), reset: t('Reset to Suggestion'), reveal: t('Show in the Text'),
    next: t('Next to Review'), previous: t('Previous to Review'), correct: t('Correct'), speaker: t('Speaker’s Card'),
    place: t('Yes, Here'), take: t('Take What Detection Sees'), keep: t('Keep Mine'), selectAll: t('Select All'),
    undo: t('Undo'), redo: t('Redo'), search: t('Search'), keys: t('Keys'),
  };
}

/** All the words the panel needs. */
export function panelStrings(): PanelStrings {
  return {
    language: language(),
    annotate: t('Annotate'),
    retry: t('Try Again'),
    statements: t('Statements'),
    noStatements: t('No statements were found in this article.'),
    noMatches: t('No statement fits the filter.'),
    by: t('By'),
    via: t('Via'),
    unknownSpeaker: t('Unknown speaker'),
    article: t('This article'),
    asWritten: t('As written'),
    orphaned: t('No longer found in the text'),
    moved: t('Found again elsewhere'),
    manual: t('Marked by hand'),
    articleCredit: t('Source of the article'),
    statementCount: t('Statements: {0}'),
    shownCount: t('Shown: {0} of {1}'),
    selectedCount: t('Selected: {0}'),
    acceptShown: t('Accept Shown ({0})'),
    rejectShown: t('Reject Shown ({0})'),
    acceptAll: t('Accept All ({0})'),
    search: t('Search statements'),
    groupBy: t('Group by'),
    filter: t('Filter'),
    clearFilter: t('Clear Filter'),
    review: t('To review'),
    isItHere: t('Is it here?'),
    seenOtherwise: t('Detected differently now'),
    undone: t('Undone: {0}'),
    redone: t('Redone: {0}'),
    nothingToUndo: t('There is no annotation change to undo.'),
    nothingToRedo: t('There is no annotation change to redo.'),
    back: t('Back'),
    keys: t('Keys'),
    note: t('Note'),
    notePlaceholder: t('Write a note'),
    type: t('Type'),
    class: t('Class'),
    reality: t('Was it said?'),
    saidInFact: t('Said'),
    speaker: t('Speaker'),
    kind: t('Kind of source'),
    status: t('Status'),
    confidence: t('Confidence'),
    name: t('Name'),
    rename: t('Rename'),
    names: t('Names in the article'),
    says: t('Says: {0}'),
    mergeInto: t('Is the same as'),
    merge: t('Merge'),
    delete: t('Delete'),
    types: typeWords(),
    classes: classWords(),
    irrealis: irrealisWords(),
    kinds: kindWords(),
    statuses: statusWords(),
    sureness: surenessWords(),
    resolutions: resolutionWords(),
    groupings: groupingWords(),
    commands: commandWords(),
  };
}

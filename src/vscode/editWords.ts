import { EditError, type Edit, type EditProblem } from '../core/annotation/edits/edit';
import { Failure } from './failure';
import { t } from './l10n';

/** What an edit does, in a few words, for undoing it. */
export function editLabel(edit: Edit): string {
  switch (edit.kind) {
    case 'decide': return { accepted: t('Accept'), rejected: t('Reject'), suggested: t('Back to Suggestion') }[edit.status];
    case 'mark': return t('Mark Words');
    case 'describe': return Object.keys(edit.change).every(key => key === 'note') ? t('Note') : t('Correct');
    case 'assign': return t('Change Speaker');
    case 'create': return t('Mark as Statement');
    case 'split': return t('Split');
    case 'join': return t('Join');
    case 'delete': return t('Delete');
    case 'place': return t('Place in the Text');
    case 'offer': return edit.take ? t('Take Over') : t('Keep Mine');
    case 'take': return t('Take Over');
    case 'nameSpeaker': return t('Rename Speaker');
    case 'mergeSpeakers': return t('Merge Speakers');
  }
}

/** The error as the user can be told it; what is no failed edit comes back as it is. */
export function editFailure(error: unknown): unknown {
  return error instanceof EditError ? new Failure(problemWords(error.problem), [], 'information') : error;
}

function problemWords(problem: EditProblem): string {
  switch (problem) {
    case 'gone': return t('This is not there any more; somebody has changed or removed it meanwhile.');
    case 'orphaned': return t('This statement is no longer found in the text. Say where it stands first.');
    case 'empty': return t('Nothing would be left of the statement. Choose some words of it.');
    case 'outside': return t('The text has changed meanwhile. Try again.');
    case 'border': return t('The place is not inside the statement. Put the cursor between two of its words.');
    case 'few': return t('This takes at least two.');
  }
}

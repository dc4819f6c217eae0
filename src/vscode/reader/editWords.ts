import { EditError, type Edit, type EditProblem } from '../../core/annotation/edits/edit';
import { Failure } from '../failure';
import { t } from '../l10n';

/** What an edit of the reader's is called when it is undone. */
export function editLabel(edit: Edit): string {
  if (edit.kind === 'decide') return edit.status === 'rejected' ? t('Reject') : t('Accept');
  if (edit.kind === 'create') return t('Mark as Statement');
  return edit.kind === 'place' ? t('It Stands Here') : t('Correct');
}

/** An edit that could not be made, in words for the person; anything else as it is. */
export function editFailure(error: unknown): unknown {
  return error instanceof EditError ? new Failure(problemWords(error.problem), [], 'information') : error;
}

function problemWords(problem: EditProblem): string {
  switch (problem) {
    case 'gone': return t('The statement is not there any more.');
    case 'orphaned': return t('The statement is no longer found in the text. Say first where it stands.');
    case 'empty': return t('There are no words to mark. Select some and try again.');
    case 'outside':
    case 'border':
    case 'few': return t('The text has changed meanwhile. Try again.');
  }
}

import type { EditError, EditProblem } from '../core/annotation/edits/edit';
import { Failure } from './failure';
import { t } from './l10n';

/** Why an edit could not be made and what to do, in plain words. */
export function editFailure({ problem }: EditError): Failure {
  return new Failure(words(problem), [], 'information');
}

function words(problem: EditProblem): string {
  switch (problem) {
    case 'gone': return t('What you wanted to change is not there any more.');
    case 'orphaned': return t('The words of this statement are no longer in the text. Select where it stands now and attach it again first.');
    case 'empty': return t('A statement must hold words. Select some, or delete the statement.');
    case 'outside': return t('These words are not in the text any more. Select them again.');
    case 'border': return t('Put the cursor between two words of the statement, then split it.');
    case 'few': return t('There must be two of them to make one.');
  }
}

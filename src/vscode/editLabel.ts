import type { Edit } from '../core/annotation/edits/edit';
import { t } from './l10n';

/** What an edit does, in a few words, for undoing it. */
export function editLabel(edit: Edit): string {
  switch (edit.kind) {
    case 'decide': return { accepted: t('Accept'), rejected: t('Reject'), suggested: t('Reset to Suggestion') }[edit.status];
    case 'mark': return t('Mark Words');
    case 'describe': return Object.keys(edit.change).every(key => key === 'note') ? t('Edit Note') : t('Correct');
    case 'assign': return t('Change Speaker');
    case 'create': return t('Mark as Statement');
    case 'split': return t('Split at Cursor');
    case 'join': return t('Join with Next');
    case 'delete': return t('Delete Statement');
    case 'place': return t('Attach Lost Statement');
    case 'offer': return edit.take ? t('Take What Detection Sees') : t('Keep Mine');
    case 'take': return t('Take Theirs');
    case 'nameSpeaker': return t('Rename Speaker');
    case 'mergeSpeakers': return t('Merge Speakers');
  }
}

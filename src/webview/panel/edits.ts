import type { Edit } from '../../core/annotation/edits/edit';
import type { PanelCommand, PanelStatement } from '../../protocol/panel';

/** The commands that change something. */
export type EditCommand = Extract<PanelCommand, 'accept' | 'reject' | 'reset' | 'place' | 'take' | 'keep'>;

/** The edit that a command means for the selected statements; null where there is nothing to change. */
export function editFor(command: EditCommand, selected: readonly PanelStatement[]): Edit | null {
  switch (command) {
    case 'accept':
      return decide(selected.filter(({ status }) => status !== 'accepted' && status !== 'corrected'), 'accepted');
    case 'reject':
      return decide(selected.filter(({ status }) => status !== 'rejected'), 'rejected');
    case 'reset':
      return decide(selected.filter(({ status, origin }) => status !== (origin === 'manual' ? 'accepted' : 'suggested')), 'suggested');
    case 'place': {
      const [only, another] = selected;
      const candidate = only?.placement === 'orphaned' && !another ? only.candidates[0] : undefined;
      return only && candidate ? { kind: 'place', id: only.id, parts: candidate.parts } : null;
    }
    case 'take':
    case 'keep': {
      const ids = selected.filter(({ offer }) => offer !== null).map(({ id }) => id);
      return ids.length > 0 ? { kind: 'offer', ids, take: command === 'take' } : null;
    }
  }
}

/** One edit, hence one undo, for all of them. */
export function decide(statements: readonly PanelStatement[], status: 'accepted' | 'rejected' | 'suggested'): Edit | null {
  return statements.length > 0 ? { kind: 'decide', ids: statements.map(({ id }) => id), status } : null;
}

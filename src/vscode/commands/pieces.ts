import type { Parts } from '../../core/annotation/annotation';
import type { Edit } from '../../core/annotation/edits/edit';
import { sliceAll } from '../../core/span';
import { Failure } from '../failure';
import { commands } from '../ids';
import { t } from '../l10n';
import { contentStart, isShown, neighbour } from '../lookup';
import { pickOne } from '../pick';
import { onArticle, onStatement, type Correction } from './correction';
import { idsOf, selectedWords, type Chosen, type Scene } from './desk';

/** Making two statements of one and one of two, removing them, and finding a place for those that lost theirs. */
export const pieces = {
  [commands.split]: { plan: onStatement(({ annotation, selection }): Edit => ({ kind: 'split', id: annotation.id, at: selection[0] })) },
  [commands.join]: { plan: onStatement(joined) },
  [commands.delete]: { plan: onStatement(({ ids }): Edit => ({ kind: 'delete', ids })) },
  [commands.reattach]: { plan: (desk, argument) => onArticle(target => reattached(target, idsOf(argument)))(desk, argument) },
} satisfies Record<string, Correction>;

/** Several statements that were named, or the one at the cursor and the one after it. */
function joined({ annotation, annotations, ids }: Chosen): Edit {
  if (ids.length > 1) return { kind: 'join', ids };
  const next = neighbour(annotations, contentStart(annotation), 1, each => isShown(each) && contentStart(each) > contentStart(annotation));
  return { kind: 'join', ids: next ? [annotation.id, next.id] : ids };
}

/** At the selection, or where the person says that it may be now. */
async function reattached({ annotations, article, selection }: Scene, wanted: readonly string[]): Promise<Edit | null> {
  const orphans = annotations.annotations.filter(({ placement }) => placement === 'orphaned');
  if (orphans.length === 0) throw new Failure(t('No statement has lost its place.'), [], 'information');
  const named = orphans.find(({ id }) => wanted.includes(id));
  const orphan = named ?? (await pickOne(orphans.map(each => ({ words: each.exact.content.join(' … '), value: each })), t('Which statement is to be attached?')));
  if (!orphan) return null;
  const parts = selection[0] < selection[1] || !orphan.candidates?.length ? { content: [selectedWords(selection)] } : await pickPlace(orphan.candidates, article.text);
  return parts ? { kind: 'place', id: orphan.id, parts } : null;
}

function pickPlace(places: readonly Parts[], text: string): Promise<Parts | undefined> {
  return pickOne(places.map(place => ({ words: sliceAll(text, place.content), value: place })), t('Where does it stand now?'));
}

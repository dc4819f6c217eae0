import type { AnnotationSet } from '../../core/annotation/annotation';
import { t } from '../l10n';
import { chosen, perform, selectedWords, type Desk } from './desk';
import { nearestWords, pickPart } from './selection';
import { targetSurface } from './target';

/**
 * Mark as Statement: makes a statement of the selection, then asks for the other parts in turn, the nearest words first.
 * Turning away from a question leaves that part, and those after it, for later.
 */
export async function markStatement(desk: Desk): Promise<void> {
  const surface = targetSurface(desk);
  const article = await desk.articles.look(surface.document);
  if (article.failure) throw article.failure;
  const { annotations, version } = article;
  const content = selectedWords(surface.selection(article));
  await perform(desk, { article, version }, { kind: 'create', content: [content] });
  const id = article.annotations && added(annotations, article.annotations);
  if (id) await askForParts(desk, id);
}

const parts = [
  { role: 'source', label: () => t('Set Source') },
  { role: 'cue', label: () => t('Set Cue') },
  { role: 'via', label: () => t('Add Via') },
] as const;

async function askForParts(desk: Desk, id: string): Promise<void> {
  for (const { role, label } of parts) {
    const target = await chosen(desk, { id });
    const words = nearestWords(target, role);
    if (words.length === 0) continue;
    const edit = await pickPart(target, role, words);
    if (!edit) return;
    await perform(desk, target, edit, label());
  }
}

function added(before: AnnotationSet | null, after: AnnotationSet): string | null {
  const known = new Set(before?.annotations.map(({ id }) => id));
  return after.annotations.find(({ id }) => !known.has(id))?.id ?? null;
}

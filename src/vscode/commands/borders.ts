import type { Edit } from '../../core/annotation/edits/edit';
import { spansOf } from '../../core/annotation/parts';
import { contains, distance, type Span } from '../../core/span';
import { stepped } from '../../core/text/borders';
import { Failure } from '../failure';
import { commands } from '../ids';
import { t } from '../l10n';
import { partAt, type Part } from '../lookup';
import { onStatement, type Correction, type Planned } from './correction';
import type { Chosen } from './desk';

/** Moving the borders of the part at the cursor word by word, and taking that part away. */
export const borders = {
  [commands.growStart]: { label: () => t('Grow Start'), ...border('start', true) },
  [commands.shrinkStart]: { label: () => t('Shrink Start'), ...border('start', false) },
  [commands.growEnd]: { label: () => t('Grow End'), ...border('end', true) },
  [commands.shrinkEnd]: { label: () => t('Shrink End'), ...border('end', false) },
  [commands.removePart]: { label: () => t('Remove Part'), plan: onStatement(target => marked(target, () => [])) },
} satisfies Record<string, Correction>;

function border(side: 'start' | 'end', grow: boolean): Omit<Correction, 'label'> {
  return {
    plan: onStatement(target => marked(target, span => {
      const moved = stepped(span, side, grow, target.article.text);
      return moved === span ? null : [moved];
    })),
    after: planned => keepInside(planned, side),
  };
}

/** The part at the cursor with something else in its place; null leaves everything as it is. */
function marked(target: Chosen, change: (span: Span) => readonly Span[] | null): Edit | null {
  const { annotation } = target;
  const { role, span } = partOf(target);
  const changed = change(span);
  return changed && { kind: 'mark', id: annotation.id, role, spans: spansOf(annotation, role).flatMap(each => each === span ? changed : [each]) };
}

/** The part at the cursor; of a statement that the cursor is not on, what was said. */
function partOf({ annotation, selection }: Chosen): Part {
  const [first] = annotation.content;
  const part = partAt(annotation, selection) ?? (first && { role: 'content' as const, span: first });
  if (!part) throw new Failure(t('There is no statement at the cursor. Put it on one and try again.'), [], 'information');
  return part;
}

/** The next press of the key is about the same part: the cursor may not stay behind outside of it. */
function keepInside({ surface, article, selection, edit }: Planned, side: 'start' | 'end'): void {
  const spans = edit.kind === 'mark' ? edit.spans : [];
  const nearest = spans.toSorted((a, b) => distance(a, selection) - distance(b, selection))[0];
  if (!nearest || contains(nearest, selection)) return;
  const border = nearest[side === 'start' ? 0 : 1];
  surface.select(article, selection[0] === selection[1] ? [border, border] : nearest);
}

import type { Annotation, AnnotationSet } from '../core/annotation/annotation';
import { spansOf } from '../core/annotation/parts';
import { sliceAll } from '../core/span';
import type { Comparison, Difference } from './comparison';
import { t } from './l10n';
import { classWords, irrealisWords, statusWords, typeWords } from './words';

/** What two people see differently, in a sentence. */
export function differenceWords(comparison: Comparison, { disagreement, mine, theirs }: Difference): string {
  const { text } = comparison.article;
  if (!mine || !theirs) {
    const content = sliceAll(text, (mine ?? theirs)?.content ?? []);
    return mine ? t('Only you have this statement: {0}', content) : t('Only they have this statement: {0}', content);
  }
  const view = (annotation: Annotation, set: AnnotationSet): string => viewOf(disagreement.kind, annotation, set, text) || '—';
  return t('Yours: {0}. Theirs: {1}.', view(mine, comparison.mine), view(theirs, comparison.theirs));
}

function viewOf(kind: Difference['disagreement']['kind'], annotation: Annotation, { speakers }: AnnotationSet, text: string): string {
  switch (kind) {
    case 'content': case 'cue': case 'source': case 'via': return sliceAll(text, spansOf(annotation, kind));
    case 'type': return typeWords()[annotation.type];
    case 'class': return classWords()[annotation.class];
    case 'irrealis': return annotation.irrealis ? irrealisWords()[annotation.irrealis] : classWords()[annotation.class];
    case 'speaker': return (annotation.speaker !== null && speakers[annotation.speaker]?.label) || t('Unknown speaker');
    case 'status': case 'onlyA': case 'onlyB': return statusWords()[annotation.status];
  }
}

import type { Speaker } from '../attribution';
import type { Annotation } from './annotation';
import { idOf } from './ids';

/**
 * Eight hexadecimal digits for how detection sees a statement: its words, its kind and who says it. The same view has the
 * same fingerprint wherever the words have moved to.
 */
export function fingerprint(annotation: Pick<Annotation, 'type' | 'class' | 'irrealis' | 'speaker' | 'exact'>, speakers: Readonly<Record<string, Speaker>>): string {
  const { type, irrealis, speaker, exact } = annotation;
  const label = (speaker !== null && speakers[speaker]?.label) || '';
  return idOf([...exact.content, ...exact.cue], [exact.source ?? '', ...exact.via, type, annotation.class, irrealis ?? '', label]);
}

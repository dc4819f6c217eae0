import type { AnnotationSet } from '../annotation';
import { change, corrected } from './change';
import type { Description } from './edit';

/** Changes what annotations are said to be. A note alone is a remark, not a correction. */
export function describe(set: AnnotationSet, ids: readonly string[], { note, ...kind }: Description): AnnotationSet {
  return change(set, ids, annotation => {
    const { note: before, ...rest } = annotation;
    const text = note === undefined ? before : note.trim();
    const noted = { ...rest, ...(text && { note: text }) };
    return Object.keys(kind).length > 0 ? corrected({ ...noted, ...kind }, set) : noted;
  });
}

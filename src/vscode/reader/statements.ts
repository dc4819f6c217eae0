import type { Annotation, AnnotationSet } from '../../core/annotation/annotation';
import type { ReaderMarks, ReaderStatement } from '../../protocol/reader';

/** The statements and speakers of an article as the reader marks them. */
export function readerStatements(set: AnnotationSet | null): Pick<ReaderMarks, 'statements' | 'speakers'> {
  if (!set) return { statements: [], speakers: [] };
  const keys = new Map(Object.keys(set.speakers).map((key, i) => [key, i]));
  return {
    statements: set.annotations.map(annotation => statementOf(annotation, keys)),
    speakers: Object.values(set.speakers).map(({ label, kind }) => ({ label, kind })),
  };
}

function statementOf(annotation: Annotation, speakers: ReadonlyMap<string, number>): ReaderStatement {
  const { id, status, placement, irrealis, content, cue, source, via, exact, offer } = annotation;
  return {
    id, status, placement, irrealis, content, cue, source, via, class: annotation.class,
    speaker: speakers.get(annotation.speaker ?? '') ?? null,
    lost: placement === 'orphaned' ? exact.content.join(' … ') : null,
    review: placement === 'moved' || offer !== undefined,
  };
}

/** The statement that is in one set and was not in another. */
export function newcomer(before: AnnotationSet | null, after: AnnotationSet | null): string | null {
  const known = new Set(before?.annotations.map(({ id }) => id));
  return after?.annotations.find(({ id }) => !known.has(id))?.id ?? null;
}

import type { Annotation, AnnotationSet } from '../core/annotation/annotation';
import { sliceAll } from '../core/span';
import type { PanelStatement } from '../protocol/panel';

/** The statements of an article as the panel shows them, in the order of the text. */
export function panelStatements(set: AnnotationSet, text: string): PanelStatement[] {
  return set.annotations.map(annotation => {
    const { id, type, irrealis, status, placement, confidence } = annotation;
    const speaker = (annotation.speaker !== null && set.speakers[annotation.speaker]) || null;
    return { id, type, class: annotation.class, irrealis, status, placement, confidence, speaker, ...words(annotation, text) };
  });
}

/** An orphan stands nowhere in the text, so that only the words it was made on can tell what it was. */
function words(annotation: Annotation, text: string): Pick<PanelStatement, 'content' | 'cue' | 'source' | 'via'> {
  const { placement, exact, content, cue, source, via } = annotation;
  if (placement === 'orphaned') return { content: exact.content.join(' … '), cue: exact.cue.join(' … '), source: exact.source, via: exact.via };
  return {
    content: sliceAll(text, content),
    cue: sliceAll(text, cue),
    source: source && text.slice(...source),
    via: via.map(span => text.slice(...span)),
  };
}

import type { Annotation, AnnotationSet } from '../../src/core/annotation/annotation';
import { writeSidecar } from '../../src/core/sidecar/write';
import type { Span } from '../../src/core/span';

/** An article and a statement in it that no detection would ever find: proof that what is shown was read, not found. */
export const article = 'تفتح الحديقة أبوابها كل صباح.\nويزورها كثير من الناس في الصيف.\n';
export const statement = 'كثير من الناس';
export const speaker = 'الحديقة';

/** The sidecar of that article as a person might have made it. */
export function sidecar(changes: Partial<Annotation> = {}): string {
  return writeSidecar(annotations(changes), { text: article, eol: 'lf', bom: false });
}

function annotations(changes: Partial<Annotation>): AnnotationSet {
  const span = (words: string): Span => [article.indexOf(words), article.indexOf(words) + words.length];
  const annotation: Annotation = {
    id: '0a1b2c3d', type: 'indirect', class: 'statement', content: [span(statement)], cue: [span('يزورها')], source: span(speaker), via: [],
    speaker: 'S1', irrealis: null, rule: 'verb.complement', confidence: 0.5, status: 'suggested', origin: 'detected', placement: 'anchored',
    exact: { content: [statement], cue: ['يزورها'], source: speaker, via: [] }, ...changes,
  };
  return { annotations: [annotation], speakers: { S1: { label: speaker, kind: 'organization' } }, credit: null };
}

import type { Annotation, AnnotationSet, Offer, Parts } from '../core/annotation/annotation';
import { sliceAll } from '../core/span';
import type { PanelCandidate, PanelOffer, PanelSpeaker, PanelStatement } from '../protocol/panel';

/** An orphan for which likely places were found. */
type Annotated = Annotation & { readonly candidates?: readonly Parts[] };

/** The statements of an article as the panel shows them, in the order of the text. */
export function panelStatements(set: AnnotationSet, text: string): PanelStatement[] {
  return set.annotations.map((annotation: Annotated) => {
    const { id, type, irrealis, status, origin, placement, confidence, note = null, offer, candidates = [] } = annotation;
    return {
      id, type, class: annotation.class, irrealis, status, origin, placement, confidence, note,
      ...words(annotation, text),
      speaker: speakerOf(annotation, set),
      offer: offer ? offered(offer, set, text) : null,
      candidates: candidates.map(parts => candidate(parts, text)),
    };
  });
}

/** Everybody who speaks in the article, with all the names they go by in it, in the order of their first statement. */
export function panelSpeakers({ annotations, speakers }: AnnotationSet): PanelSpeaker[] {
  const names = new Map(Object.entries(speakers).map(([key, { label, aliases = [] }]) => [key, new Set([label, ...aliases])]));
  const inOrder = new Set<string>();
  for (const { speaker, exact } of annotations) {
    if (speaker === null || !names.has(speaker)) continue;
    inOrder.add(speaker);
    if (exact.source !== null) names.get(speaker)?.add(exact.source.replace(/\s+/gu, ' '));
  }
  return [...inOrder].map(key => ({ key, label: speakers[key]!.label, kind: speakers[key]!.kind, names: [...names.get(key)!] }));
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

function speakerOf({ speaker: key }: Pick<Annotation, 'speaker'>, { speakers }: AnnotationSet): PanelStatement['speaker'] {
  const speaker = key !== null && Object.hasOwn(speakers, key) ? speakers[key] : undefined;
  return key !== null && speaker ? { key, label: speaker.label, kind: speaker.kind } : null;
}

function offered(offer: Offer, set: AnnotationSet, text: string): PanelOffer {
  const { type, irrealis, content } = offer;
  return { type, class: offer.class, irrealis, speaker: speakerOf(offer, set)?.label ?? null, content: sliceAll(text, content) };
}

function candidate(parts: Parts, text: string): PanelCandidate {
  return { parts, content: sliceAll(text, parts.content) };
}

import type { AnnotationSet } from '../annotation/annotation';
import { withoutContexts } from '../annotation/anchoring/context';
import { reanchorSteps, toTheEnd, type ReanchorOptions } from '../annotation/reanchor';
import type { CanonicalText } from '../text/canonical';
import { opensAsIs } from './document';
import { readSidecar, type Sidecar } from './read';

/**
 * Reads a sidecar for an article as it is now: if the article changed since, the annotations are found again in it.
 * @throws SidecarError as {@link readSidecar}
 */
export function openSidecar(json: string, canonical: CanonicalText): AnnotationSet {
  return openIn(readSidecar(json), canonical);
}

/** As {@link openSidecar}, for a sidecar that was read already. */
export function openIn(sidecar: Pick<Sidecar, 'set' | 'document'>, canonical: CanonicalText): AnnotationSet {
  return toTheEnd(openInSteps(sidecar, canonical));
}

/** {@link openIn} in pieces, as `reanchorSteps` makes them. */
export function* openInSteps(
  { set, document }: Pick<Sidecar, 'set' | 'document'>,
  canonical: CanonicalText,
  options?: ReanchorOptions,
): Generator<AnnotationSet | undefined, AnnotationSet> {
  return opensAsIs(document, canonical) ? withoutContexts(set) : yield* reanchorSteps(set, canonical.text, options);
}

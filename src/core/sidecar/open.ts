import type { AnnotationSet } from '../annotation/annotation';
import { withoutContexts } from '../annotation/anchoring/context';
import { reanchorSteps, toTheEnd, type ReanchorOptions } from '../annotation/reanchor';
import type { CanonicalText } from '../text/canonical';
import { opensAsIs } from './document';
import { readSidecar } from './read';

/**
 * Reads a sidecar for an article as it is now: if the article changed since, the annotations are found again in it.
 * @throws SidecarError as {@link readSidecar}
 */
export function openSidecar(json: string, canonical: CanonicalText): AnnotationSet {
  return toTheEnd(openSidecarSteps(json, canonical));
}

/** {@link openSidecar} in pieces, as `reanchorSteps` makes them. */
export function* openSidecarSteps(json: string, canonical: CanonicalText, options?: ReanchorOptions): Generator<AnnotationSet | undefined, AnnotationSet> {
  const { set, document } = readSidecar(json);
  return opensAsIs(document, canonical) ? withoutContexts(set) : yield* reanchorSteps(set, canonical.text, options);
}

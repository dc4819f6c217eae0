import type { AnnotationSet } from '../annotation/annotation';
import { withoutContexts } from '../annotation/anchoring/context';
import { reanchor } from '../annotation/reanchor';
import type { CanonicalText } from '../text/canonical';
import { opensAsIs } from './document';
import { readSidecar } from './read';

/**
 * Reads a sidecar for an article as it is now: if the article changed since, the annotations are found again in it.
 * @throws SidecarError as {@link readSidecar}
 */
export function openSidecar(json: string, canonical: CanonicalText): AnnotationSet {
  const { set, document } = readSidecar(json);
  return opensAsIs(document, canonical) ? withoutContexts(set) : reanchor(set, canonical.text);
}

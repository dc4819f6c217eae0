import type { AnnotationSet } from '../core/annotation/annotation';
import { SidecarError } from '../core/sidecar/error';
import { openIn } from '../core/sidecar/open';
import { readSidecar } from '../core/sidecar/read';
import type { CanonicalText } from '../core/text/canonical';
import { t } from './l10n';

/**
 * The text of a sidecar's bytes.
 * @throws SidecarError if they are not UTF-8
 */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SidecarError('syntax', t('it is not UTF-8'));
  }
}

/**
 * The annotations of a sidecar, in their places in the article as it is now.
 * @throws SidecarError if it cannot be read
 */
export function parse(bytes: Uint8Array, canonical: CanonicalText): { readonly set: AnnotationSet; readonly version: number } {
  const sidecar = readSidecar(decode(bytes));
  return { set: openIn(sidecar, canonical), version: sidecar.version };
}

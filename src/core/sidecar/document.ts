import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { CanonicalText } from '../text/canonical';
import type { DocumentInfo } from './format';

/** What a sidecar says about the text its offsets count in. */
export function describeDocument({ text, eol, bom }: CanonicalText): DocumentInfo {
  return { sha256: bytesToHex(sha256(text)), length: text.length, eol, bom };
}

/**
 * Whether a sidecar's offsets count in this very text, so that they can be trusted. A change of line endings or of the
 * byte order mark alone does not matter.
 */
export function opensAsIs(document: DocumentInfo, { text }: CanonicalText): boolean {
  return document.length === text.length && document.sha256 === bytesToHex(sha256(text));
}

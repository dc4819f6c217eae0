import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';

const LENGTH = 8;

/**
 * The id of a statement: eight hexadecimal digits that depend on the words of its content and cue alone.
 * Vocalisation, tatweel, invisible marks and white space do not count.
 */
export function idOf(content: readonly string[], cue: readonly string[]): string {
  const words = [content, cue].map(spans => spans.map(bare).join('\u001F')).join('\u001E');
  return bytesToHex(sha256(words)).slice(0, LENGTH);
}

/** The id of the `ordinal`th statement (from 1) with the same words: `3fa4c07b`, `3fa4c07b-2`. */
export function withOrdinal(id: string, ordinal: number): string {
  return ordinal === 1 ? id : `${id}-${ordinal}`;
}

/** The id without its ordinal: what statements with the same words have in common. */
export function baseOf(id: string): string {
  return id.replace(/-\d+$/, '');
}

/** `id` if nobody has it, else its base with the first ordinal that is free. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let ordinal = 2; ; ordinal++) {
    const candidate = withOrdinal(baseOf(id), ordinal);
    if (!taken.has(candidate)) return candidate;
  }
}

/** Not the detector's normalisation on purpose: ids live in files and must not change when detection learns something. */
function bare(words: string): string {
  return words.normalize('NFC').replace(/[\p{Mn}\p{Cf}\u0640]+/gu, '').replace(/\s+/gu, ' ').trim();
}

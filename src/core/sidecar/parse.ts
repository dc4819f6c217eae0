import { hasConflictMarkers } from './conflictMarkers';
import { SidecarError } from './error';

/** In UTF-16 code units: a hundred times what the annotations of a long article take. */
const MAX_LENGTH = 32 * 1024 * 1024;
/** Unknown keys are kept, and nothing that is kept needs to nest deeper; what nests without end would break the writer. */
const MAX_DEPTH = 64;

/**
 * Parses JSON in which nothing gets lost: a key that stands twice in an object would leave only its last value.
 * @throws SidecarError if it is not such JSON, or too big or too deep for anybody's work
 */
export function parse(json: string): unknown {
  if (json.length > MAX_LENGTH) throw new SidecarError('size', `it has ${json.length} characters, a sidecar has at most ${MAX_LENGTH}`);
  const text = json.startsWith('\uFEFF') ? json.slice(1) : json;
  const value = parseJson(text);
  if (nestsDeeper(value, MAX_DEPTH)) throw new SidecarError('shape', `/ is nested more than ${MAX_DEPTH} levels deep`);
  const twice = repeatedKey(text);
  if (twice !== null) throw new SidecarError('shape', `/ has an object in which the key ${twice} stands twice`);
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (hasConflictMarkers(text)) throw new SidecarError('conflict', 'it has git conflict markers in it');
    throw new SidecarError('syntax', error instanceof Error ? error.message : String(error));
  }
}

function nestsDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some(each => nestsDeeper(each, levels - 1));
}

/** The first key that an object of sound JSON has twice, as it is written there; null if none has. */
function repeatedKey(json: string): string | null {
  const open: Set<string>[] = [];
  for (const [token, key] of json.matchAll(/("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (key !== undefined) {
      const keys = open.at(-1), name = String(JSON.parse(key));
      if (keys?.has(name)) return key;
      keys?.add(name);
    }
  }
  return null;
}

import { VERSION } from './format';

type Json = Readonly<Record<string, unknown>>;

/** How a file of each older version becomes one of the next. They trust nothing: what has another shape is passed on as it is. */
const MIGRATIONS: Readonly<Record<number, (file: Json) => Json>> = { 1: toVersion2 };

/**
 * Brings a file of an older version up to the present one. Files of versions that never were are returned as they are,
 * for the reader to refuse.
 */
export function migrate(value: unknown): unknown {
  let file = value;
  for (let next = migrationOf(file); next; next = migrationOf(file)) file = next(file as Json);
  return file;
}

/** The version that a file says it has; null if it is no sidecar at all. */
export function versionOf(value: unknown): number | null {
  return isObject(value) && value['format'] === 'isnad' && typeof value['version'] === 'number' ? value['version'] : null;
}

/** The name under which a sidecar of an older version is kept when it is first written anew. Works for paths too. */
export function backupName(sidecar: string, version: number): string {
  return `${sidecar}.v${version}.bak`;
}

function migrationOf(file: unknown): ((file: Json) => Json) | undefined {
  const version = versionOf(file);
  return version !== null && version < VERSION ? MIGRATIONS[version] : undefined;
}

/**
 * Version 2 gives a meaning to some keys of annotations that version 1 did not know and kept for whoever wrote them. A
 * note in words stays a note; anything else moves aside.
 */
function toVersion2(file: Json): Json {
  const annotations = file['annotations'];
  const taken = ['note', 'context', 'detected', 'conflict'];
  const renamed = (key: string, value: unknown): string => !taken.includes(key) || (key === 'note' && typeof value === 'string') ? key : `${key} (v1)`;
  return {
    ...file,
    version: 2,
    ...(Array.isArray(annotations) && {
      annotations: annotations.map((each: unknown) =>
        isObject(each) ? Object.fromEntries(Object.entries(each).map(([key, value]) => [renamed(key, value), value])) : each,
      ),
    }),
  };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

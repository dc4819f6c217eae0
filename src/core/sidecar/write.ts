import type { Annotation, AnnotationSet } from '../annotation/annotation';
import { withContexts } from '../annotation/anchoring/context';
import { inTextOrder } from '../annotation/order';
import type { CanonicalText } from '../text/canonical';
import { describeDocument } from './document';
import { ANNOTATION_KEYS, FILE_KEYS, VERSION, type SidecarFile } from './format';

/**
 * The sidecar of an article: JSON that version control can compare and merge, with one speaker and one annotation a
 * line, in an order that does not depend on how the set came about. Equal sets give equal strings.
 * @param canonical the text that the set's offsets count in
 */
export function writeSidecar(set: AnnotationSet, canonical: CanonicalText): string {
  const speakers = Object.entries(set.speakers)
    .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
    .map(([key, { label, kind, ...rest }]) => `${line(key)}: ${line({ label, kind, ...rest })}`);
  const values: Record<keyof SidecarFile, string> = {
    format: line('isnad'),
    version: line(VERSION),
    tool: line('isnad'),
    offsets: line('utf-16'),
    document: line(describeDocument(canonical)),
    credit: line(set.credit),
    speakers: block('{', speakers, '}'),
    annotations: block('[', inTextOrder(withContexts(set, canonical.text).annotations).map(annotation => line(flat(annotation))), ']'),
  };
  const known = FILE_KEYS.map(key => `  ${line(key)}: ${values[key]}`);
  const unknown = unknownOf(set.extra, FILE_KEYS).map(([key, value]) => `  ${line(key)}: ${line(value)}`);
  return `{\n${[...known, ...unknown].join(',\n')}\n}\n`;
}

function flat(annotation: Annotation): object {
  const known = ANNOTATION_KEYS.filter(key => annotation[key] !== undefined).map(key => [key, annotation[key]] as const);
  return Object.fromEntries([...known, ...unknownOf(annotation.extra, ANNOTATION_KEYS)]);
}

function unknownOf(extra: Readonly<Record<string, unknown>> = {}, known: readonly string[]): [string, unknown][] {
  return Object.entries(extra).filter(([key]) => !known.includes(key));
}

function block(open: string, lines: readonly string[], close: string): string {
  return lines.length === 0 ? open + close : `${open}\n${lines.map(each => `    ${each}`).join(',\n')}\n  ${close}`;
}

/** Marks that turn or break lines are escaped, so that what a diff shows is what the file holds. */
function line(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g,
    mark => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

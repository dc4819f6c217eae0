import { withContexts } from '../annotation/anchoring/context';
import type { AnnotationSet } from '../annotation/annotation';
import { inTextOrder } from '../annotation/order';
import type { CanonicalText } from '../text/canonical';
import { describeDocument } from './document';
import { flatten, unknownOf } from './flat';
import { FILE_KEYS, VERSION, type DocumentInfo, type SidecarFile } from './format';

/**
 * The sidecar of an article: JSON that version control can compare and merge, with one speaker and one annotation a
 * line, in an order that does not depend on how the set came about. Equal sets give equal strings.
 * @param canonical the text that the set's offsets count in
 */
export function writeSidecar(set: AnnotationSet, canonical: CanonicalText): string {
  return writeFor(withContexts(set, canonical.text), describeDocument(canonical));
}

/** As {@link writeSidecar}, for whoever has not got the text itself: the annotations must have their contexts already. */
export function writeFor(set: AnnotationSet, document: DocumentInfo): string {
  const speakers = Object.entries(set.speakers)
    .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
    .map(([key, { label, kind, ...rest }]) => `${line(key)}: ${line({ label, kind, ...rest })}`);
  const values: Record<keyof SidecarFile, string> = {
    format: line('isnad'),
    version: line(VERSION),
    tool: line('isnad'),
    offsets: line('utf-16'),
    document: line(document),
    credit: line(set.credit),
    speakers: block('{', speakers, '}'),
    annotations: block('[', inTextOrder(set.annotations).map(annotation => line(flatten(annotation))), ']'),
  };
  const known = FILE_KEYS.map(key => `  ${line(key)}: ${values[key]}`);
  const unknown = unknownOf(set.extra, FILE_KEYS).map(([key, value]) => `  ${line(key)}: ${line(value)}`);
  return `{\n${[...known, ...unknown].join(',\n')}\n}\n`;
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

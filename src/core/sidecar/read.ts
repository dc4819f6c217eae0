import type { AnnotationSet } from '../annotation/annotation';
import { inTextOrder } from '../annotation/order';
import { SidecarError } from './error';
import { extraOf, unflatten } from './flat';
import { FILE_KEYS, VERSION, type DocumentInfo } from './format';
import { migrate, versionOf } from './migrate';
import { parse } from './parse';
import { assertSense } from './sense';
import { assertShape } from './shape';

/** What a sidecar holds. */
export interface Sidecar {
  /** Its offsets count in the text that `document` describes, which need not be the article's present text; its annotations have their contexts. */
  readonly set: AnnotationSet;
  readonly document: DocumentInfo;
  /** The version of the format it was written in. If that is an older one, keep a copy before writing over it. */
  readonly version: number;
}

/**
 * Reads a sidecar, trusting nothing in it.
 * @throws SidecarError for anything that is not a whole and sound sidecar of a version this code knows
 */
export function readSidecar(json: string): Sidecar {
  const value = parse(json);
  const version = versionOf(value) ?? VERSION;
  if (version > VERSION) throw new SidecarError('version', `/version is ${version}, this program knows ${VERSION}`);
  const file = migrate(value);
  assertShape(file);
  assertSense(file);
  const { document, credit, speakers, annotations } = file;
  return {
    set: { annotations: inTextOrder(annotations.map(unflatten)), speakers, credit, ...extraOf(file, FILE_KEYS) },
    document,
    version,
  };
}

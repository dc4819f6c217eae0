import type { Annotation, AnnotationSet } from '../annotation/annotation';
import { inTextOrder } from '../annotation/order';
import { SidecarError } from './error';
import { ANNOTATION_KEYS, FILE_KEYS, VERSION, type DocumentInfo, type FileAnnotation } from './format';
import { assertSense } from './sense';
import { assertShape } from './shape';

/** Unknown keys are kept, and nothing that is kept needs to nest deeper; what nests without end would break the writer. */
const MAX_DEPTH = 64;

/** What a sidecar holds. */
export interface Sidecar {
  /** Its offsets count in the text that `document` describes, which need not be the article's present text; its annotations have their contexts. */
  readonly set: AnnotationSet;
  readonly document: DocumentInfo;
}

/**
 * Reads a sidecar, trusting nothing in it.
 * @throws SidecarError for anything that is not a whole and sound sidecar of a version this code knows
 */
export function readSidecar(json: string): Sidecar {
  const value = parse(json);
  if (isNewer(value)) throw new SidecarError('version', `/version is ${value.version}, this program knows ${VERSION}`);
  if (nestsDeeper(value, MAX_DEPTH)) throw new SidecarError('shape', `/ is nested more than ${MAX_DEPTH} levels deep`);
  assertShape(value);
  assertSense(value);
  const { document, credit, speakers, annotations } = value;
  return {
    set: { annotations: inTextOrder(annotations.map(readAnnotation)), speakers, credit, ...extraOf(value, FILE_KEYS) },
    document,
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.startsWith('\uFEFF') ? json.slice(1) : json);
  } catch (error) {
    throw new SidecarError('syntax', error instanceof Error ? error.message : String(error));
  }
}

function isNewer(value: unknown): value is { version: number } {
  return typeof value === 'object' && value !== null
    && 'format' in value && value.format === 'isnad'
    && 'version' in value && typeof value.version === 'number' && value.version > VERSION;
}

function nestsDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some(each => nestsDeeper(each, levels - 1));
}

function readAnnotation(annotation: FileAnnotation): Annotation {
  const known = Object.fromEntries(Object.entries(annotation).filter(([key]) => (ANNOTATION_KEYS as readonly string[]).includes(key)));
  return { ...known as unknown as FileAnnotation, ...extraOf(annotation, ANNOTATION_KEYS) };
}

function extraOf(value: object, known: readonly string[]): { extra?: Record<string, unknown> } {
  const unknown = Object.entries(value).filter(([key]) => !known.includes(key));
  return unknown.length > 0 ? { extra: Object.fromEntries(unknown) } : {};
}

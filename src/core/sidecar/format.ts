import type { Speaker } from '../attribution';
import type { AnchoredCredit, Annotation } from '../annotation/annotation';
import type { LineEnding } from '../text/canonical';

/** The version of the format that this code writes; it reads no newer one. `media/sidecar.schema.json` describes it. */
export const VERSION = 2;

/** The text that a sidecar's offsets were counted in. */
export interface DocumentInfo {
  /** Of the canonical text as UTF-8, in lower-case hexadecimal. */
  readonly sha256: string;
  /** Of the canonical text, in UTF-16 code units. */
  readonly length: number;
  /** How the article's lines end on disk; offsets count every line ending as one unit all the same. */
  readonly eol: LineEnding;
  /** Whether the article begins with a byte order mark; offsets do not count it. */
  readonly bom: boolean;
}

/** An annotation as JSON has it: without what is found anew whenever it is opened or detected. */
export type FileAnnotation = Omit<Annotation, 'extra' | 'candidates' | 'offer'>;

/** A sidecar as JSON has it: what is unknown lies among the rest, not under `extra`. */
export interface SidecarFile {
  readonly format: 'isnad';
  readonly version: typeof VERSION;
  /** Who wrote it last. Without a version number, or an update would touch every sidecar. */
  readonly tool: string;
  readonly offsets: 'utf-16';
  readonly document: DocumentInfo;
  readonly credit: AnchoredCredit | null;
  readonly speakers: Readonly<Record<string, Speaker>>;
  readonly annotations: readonly FileAnnotation[];
}

/** The keys of a sidecar, in the order they are written. */
export const FILE_KEYS = keys<SidecarFile>({
  format: true, version: true, tool: true, offsets: true, document: true, credit: true, speakers: true, annotations: true,
});

/** The keys of an annotation, in the order they are written: what a reader of a diff looks for comes first. */
export const ANNOTATION_KEYS = keys<FileAnnotation>({
  id: true,
  status: true,
  origin: true,
  placement: true,
  type: true,
  class: true,
  irrealis: true,
  speaker: true,
  note: true,
  exact: true,
  content: true,
  cue: true,
  source: true,
  via: true,
  lastKnown: true,
  context: true,
  copies: true,
  conflict: true,
  rule: true,
  confidence: true,
  detected: true,
});

/** Takes an object rather than a list, so that the compiler misses a key that was forgotten. */
function keys<Shape>(all: Record<keyof Shape, true>): readonly (keyof Shape & string)[] {
  return Object.keys(all) as (keyof Shape & string)[];
}

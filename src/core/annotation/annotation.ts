import type { Attribution, Credit, Speaker } from '../attribution';

/** What a person has decided about an annotation. */
export type Status = 'suggested' | 'accepted' | 'corrected' | 'rejected';

/** Who made it. */
export type Origin = 'detected' | 'manual';

/** Where it stands in the text: in its place, found again elsewhere, or no longer found (its spans are the last known). */
export type Placement = 'anchored' | 'moved' | 'orphaned';

/** An attribution with an identity, a person's decision, and the words it was made on. */
export interface Annotation extends Attribution {
  /** Stable: the same content and cue get the same id whenever they are detected. */
  readonly id: string;
  readonly status: Status;
  readonly origin: Origin;
  readonly placement: Placement;
  /** The content's words when last anchored, one string a content span. */
  readonly exact: readonly string[];
}

/** The annotations of one article, in the order of the text. */
export interface AnnotationSet {
  readonly annotations: readonly Annotation[];
  readonly speakers: Readonly<Record<string, Speaker>>;
  readonly credit: Credit | null;
}

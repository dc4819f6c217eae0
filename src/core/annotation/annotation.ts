import type { Attribution, Credit, Speaker } from '../attribution';

/** What a person has decided about an annotation. */
export type Status = 'suggested' | 'accepted' | 'corrected' | 'rejected';

/** Who made it. */
export type Origin = 'detected' | 'manual';

/** Where it stands in the text: in its place, found again elsewhere, or no longer found. */
export type Placement = 'anchored' | 'moved' | 'orphaned';

/** The spans of an attribution. */
export type Parts = Pick<Attribution, 'content' | 'cue' | 'source' | 'via'>;

/** The parts of a statement that are told apart on the page. */
export const roles = ['content', 'cue', 'source', 'via'] as const;
export type Role = (typeof roles)[number];

/** The words that stand at an attribution's spans: one string a span. */
export interface ExactWords {
  readonly content: readonly string[];
  readonly cue: readonly string[];
  readonly source: string | null;
  readonly via: readonly string[];
}

/** Another view of a decided annotation, for the person to take or leave. */
export type Offer = Pick<Attribution, 'type' | 'class' | 'irrealis' | 'speaker' | 'rule' | 'confidence'> & Parts;

/** What stands around the words of an attribution: up to 32 UTF-16 code units before the first and after the last of them. */
export interface Context {
  readonly before: string;
  readonly after: string;
}

/** An attribution with an identity, a person's decision, and the words it was made on. */
export interface Annotation extends Attribution {
  /** Stable: the same content and cue get the same id whenever they are detected. */
  readonly id: string;
  readonly status: Status;
  readonly origin: Origin;
  /**
   * An orphan marks no words: its content is one empty span where the words last stood, its cue, source and via are
   * empty. So whoever draws it without asking draws nothing, rather than putting words into somebody's mouth.
   */
  readonly placement: Placement;
  /** The words of all parts when last in place; an orphan keeps them. */
  readonly exact: ExactWords;
  /** Orphans only, and always: the spans as they last stood, in an older text. They tell how the parts lie to each other. */
  readonly lastKnown?: Parts;
  /** What a person wrote about it. */
  readonly note?: string;
  /** Decided ones that were detected: what detection saw when the person decided, see `fingerprint`. */
  readonly detected?: string;
  /** How detection sees it by now, if otherwise than when the person decided; not written to the sidecar. */
  readonly offer?: Offer;
  /**
   * Only what a sidecar said of an older text, and what an orphan keeps: while the text is followed, nobody needs it. It
   * lets words that were edited be told from words that went.
   */
  readonly context?: Context;
  /** As `context`: at how many more places the words of the content stood. A copy that was there before is not where they went. */
  readonly copies?: number;
  /** Orphans only, never in a sidecar: where the statement may be now, best first, for a person to judge. */
  readonly candidates?: readonly Parts[];
  /** What another version of the sidecar says of it, until a person decides. */
  readonly conflict?: AnnotationConflict;
  /** What a sidecar said beyond what this version knows; kept so that writing loses nothing. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** What another version of a sidecar says of an annotation. */
export interface AnnotationConflict {
  /** Whose version `other` is. */
  readonly side: 'ours' | 'theirs';
  /** What the two disagree about, see `Topic` in `core/merge`. */
  readonly about: readonly string[];
  /** The other version as a file has it, its spans in the text that it was made on; null if that side deleted the annotation. */
  readonly other: Omit<Annotation, 'extra'> | null;
}

/** The credit line of an article and its words, by which it is found again. */
export interface AnchoredCredit extends Credit {
  /** The words of `span`. */
  readonly exact: string;
}

/** The annotations of one article, in the order of the text. */
export interface AnnotationSet {
  readonly annotations: readonly Annotation[];
  readonly speakers: Readonly<Record<string, Speaker>>;
  readonly credit: AnchoredCredit | null;
  /** As in {@link Annotation}. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** Whether a person has had a say in it, so that detection must leave it alone. */
export function isDecided(annotation: Annotation): boolean {
  return annotation.status !== 'suggested' || annotation.origin === 'manual';
}

import type { Annotation } from '../annotation/annotation';

/** One of two versions of a set of annotations that are made one. */
export type Side = 'ours' | 'theirs';

/** An annotation as it lies in a file: unknown keys among the rest. */
export type FlatAnnotation = Omit<Annotation, 'extra'>;

/**
 * What two versions of an annotation can disagree about: that it is there, a person's decision, the words that it marks,
 * or any other of its keys by name (`speaker`, `type`, `note` …).
 */
export type Topic = 'existence' | 'status' | 'parts' | (string & Record<never, never>);

/** Both sides changed the same thing, and not to the same. */
export type Conflict =
  /** About one annotation; the merged one carries its `conflict`. */
  | { readonly kind: 'annotation'; readonly id: string; readonly about: Topic; readonly ours: unknown; readonly theirs: unknown }
  /** About the name or another field of a speaker, by its key in the merged set. */
  | { readonly kind: 'speaker'; readonly key: string; readonly about: string; readonly ours: unknown; readonly theirs: unknown }
  /** About a key of the file that this version does not know. */
  | { readonly kind: 'file'; readonly about: string; readonly ours: unknown; readonly theirs: unknown };

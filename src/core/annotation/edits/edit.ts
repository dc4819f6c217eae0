import type { Speaker } from '../../attribution';
import type { Span } from '../../span';
import type { Annotation, Parts, Role } from '../annotation';

/** A speaker of the article by key, a new one, or nobody. */
export type SpeakerChoice = string | Omit<Speaker, 'aliases'> | null;

/**
 * One thing a person does to the annotations of an article. Plain data, so that a webview can send it; `apply` carries it out.
 * Spans count UTF-16 code units in the canonical text, half-open.
 */
export type Edit =
  /** Accept, reject, or make suggestions of them again. */
  | { readonly kind: 'decide'; readonly ids: readonly string[]; readonly status: 'accepted' | 'rejected' | 'suggested' }
  /** Let one part of an annotation stand at these words. */
  | { readonly kind: 'mark'; readonly id: string; readonly role: Role; readonly spans: readonly Span[] }
  /** Say otherwise what kind of statement it is, or write a note; an empty note removes it. */
  | { readonly kind: 'describe'; readonly ids: readonly string[]; readonly change: Description }
  /** Say otherwise who says it. */
  | { readonly kind: 'assign'; readonly ids: readonly string[]; readonly speaker: SpeakerChoice }
  /** A new statement that a person marked. */
  | { readonly kind: 'create'; readonly content: readonly Span[] }
  /** Make two of one: what follows `at` becomes a statement of its own. */
  | { readonly kind: 'split'; readonly id: string; readonly at: number }
  /** Make one of several: the first keeps its id. */
  | { readonly kind: 'join'; readonly ids: readonly string[] }
  /** Remove what a person made; what was detected is rejected, or it would come back. */
  | { readonly kind: 'delete'; readonly ids: readonly string[] }
  /** Say where an orphan stands now; parts that are not given are looked for around the content. */
  | { readonly kind: 'place'; readonly id: string; readonly parts: Pick<Parts, 'content'> & Partial<Parts> }
  /** Take, or leave, how detection sees decided annotations by now. */
  | { readonly kind: 'offer'; readonly ids: readonly string[]; readonly take: boolean }
  /** Take over somebody else's annotation of the same text: in place of `id`, or besides. */
  | { readonly kind: 'take'; readonly id: string | null; readonly annotation: Annotation; readonly speaker: Speaker | null }
  /** Call a speaker something else throughout the article. */
  | { readonly kind: 'nameSpeaker'; readonly key: string; readonly speaker: Partial<Omit<Speaker, 'aliases'>> }
  /** Make one speaker of several throughout the article. */
  | { readonly kind: 'mergeSpeakers'; readonly keys: readonly string[]; readonly into: string };

/** What a person can say about a statement besides where it stands. */
export type Description = Partial<Pick<Annotation, 'type' | 'class' | 'irrealis' | 'note'>>;

/**
 * Why an edit cannot be made. `gone`: the annotation or speaker is not there any more; `orphaned`: it stands nowhere in the
 * text; `empty`: nothing would be left of the content; `outside`: a span lies outside the text; `border`: the place is not
 * inside the content; `few`: there are not two to make one of.
 */
export type EditProblem = 'gone' | 'orphaned' | 'empty' | 'outside' | 'border' | 'few';

/** An edit that cannot be made; nothing was changed. */
export class EditError extends Error {
  constructor(readonly problem: EditProblem) {
    super(problem);
    this.name = 'EditError';
  }
}

import type { AnnotationSet } from '../annotation/annotation';
import type { Span } from '../span';
import type { Article } from '../text/article';

/** The checks, by what they find. */
export const checkIds = ['unsourcedQuotation', 'singleAnonymousSource', 'noFullName', 'unpairedMarks'] as const;
export type CheckId = (typeof checkIds)[number];

/** What a finding says; the arguments that go with it are in brackets. */
export type MessageId =
  | 'unsourcedQuotation'
  /** [the source as written] */
  | 'singleAnonymousSource'
  /** [the fullest name there is] */
  | 'titleOnly' | 'singleName'
  /** [the mark] */
  | 'neverClosed' | 'neverOpened';

/** Text that would mend a finding. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Something an editor should look at. Spans count in the canonical text. */
export interface Finding {
  readonly check: CheckId;
  readonly message: MessageId;
  readonly args: readonly string[];
  readonly span: Span;
  /** Other places that belong to it. */
  readonly related: readonly Span[];
  /** The id of the statement it is about, if it is about one. */
  readonly statement: string | null;
  readonly insertion: Insertion | null;
}

/** Looks for one kind of weakness in the sourcing of an article; findings in any order. */
export type Check = (set: AnnotationSet, article: Article) => Finding[];

import type { Annotation } from '../core/annotation/annotation';
import type { Edit } from '../core/annotation/edits/edit';
import type { Irrealis, SpeakerKind, StatementClass } from '../core/attribution';
import type { Span } from '../core/span';
import type { Patch } from '../core/text/patch';

/** One statement as the reader marks it. Spans count in the canonical text of the page's version. */
export interface ReaderStatement extends Pick<Annotation, 'id' | 'status' | 'placement' | 'class' | 'irrealis' | 'content' | 'cue' | 'source' | 'via'> {
  /** Index into the speakers of the page; null when nobody can be made out. */
  readonly speaker: number | null;
  /** The words that an orphan was made on; null for what stands in the text. */
  readonly lost: string | null;
  /** Whether detection sees it otherwise by now, or it was found again elsewhere, so that a person should look at it. */
  readonly review: boolean;
}

/** Somebody who speaks in the article. */
export interface ReaderSpeaker {
  readonly label: string;
  readonly kind: SpeakerKind;
}

/** Something to be told above the article, and whether a button that finds the statements helps. */
export interface ReaderMessage {
  readonly kind: 'information' | 'error';
  readonly text: string;
  readonly canAnnotate: boolean;
}

/** What is marked on the page. */
export interface ReaderMarks {
  readonly statements: readonly ReaderStatement[];
  /** In an order that stays: it gives them their letters and colours. */
  readonly speakers: readonly ReaderSpeaker[];
  readonly message: ReaderMessage | null;
}

/** How the page is set. */
export interface ReaderLook {
  /** Families in the order of preference; empty for the one that comes with the extension. */
  readonly fontFamily: string;
  /** In pixels. */
  readonly fontSize: number;
}

/** The words of the interface, localised by the extension. Labels come without a colon. */
export interface ReaderStrings {
  readonly language: 'ar' | 'en';
  readonly article: string;
  readonly annotate: string;
  readonly unknownSpeaker: string;
  readonly speakers: string;
  readonly via: string;
  /** With `{0}` for a number. */
  readonly statementCount: string;
  readonly moreSpeakers: string;
  readonly showAll: string;
  readonly orphans: string;
  readonly review: string;
  readonly markStatement: string;
  readonly markSource: string;
  readonly markCue: string;
  readonly markVia: string;
  readonly placeHere: string;
  readonly borderStart: string;
  readonly borderEnd: string;
  readonly statuses: Readonly<Record<Annotation['status'], string>>;
  readonly kinds: Readonly<Record<SpeakerKind, string>>;
  readonly classes: Readonly<Record<StatementClass, string>>;
  readonly irrealis: Readonly<Record<Irrealis, string>>;
}

/** From the extension to the reader. */
export type ToReader =
  | { readonly type: 'show'; readonly version: number; readonly text: string; readonly marks: ReaderMarks; readonly strings: ReaderStrings; readonly look: ReaderLook }
  /** What is otherwise than before; `patch` is null if the text is not. */
  | { readonly type: 'update'; readonly version: number; readonly patch: Patch | null; readonly marks: ReaderMarks }
  | { readonly type: 'select'; readonly id: string | null }
  /** Brings the paragraph at an offset to the top. */
  | { readonly type: 'scroll'; readonly offset: number };

/** From the reader to the extension. `version` is that of the text whose offsets are meant. */
export type FromReader =
  | { readonly type: 'ready' }
  | { readonly type: 'annotate' }
  | { readonly type: 'edit'; readonly version: number; readonly edit: Edit }
  /** Undoes (`-1`) or redoes (`1`) a change of the annotations. */
  | { readonly type: 'travel'; readonly direction: 1 | -1 }
  /** The chosen statement; null if there is none any more. */
  | { readonly type: 'select'; readonly id: string | null }
  /** The selected words; null if there are none any more. */
  | { readonly type: 'words'; readonly version: number; readonly span: Span | null }
  | { readonly type: 'scrolled'; readonly offset: number };

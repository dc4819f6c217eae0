import type { AttributionType, Irrealis, SpeakerKind, StatementClass } from '../core/attribution';
import type { Origin, Parts, Placement, Status } from '../core/annotation/annotation';
import type { Edit } from '../core/annotation/edits/edit';

/** Somebody who speaks in the article. */
export interface PanelSpeaker {
  /** As in the annotations. */
  readonly key: string;
  readonly label: string;
  readonly kind: SpeakerKind;
  /** Every name used for them in the article, the label among them or not, each once. */
  readonly names: readonly string[];
}

/** A place where the words of an orphan may stand by now. */
export interface PanelCandidate {
  /** Spans of the canonical text, to be sent back as they are. */
  readonly parts: Parts;
  /** What stands there. */
  readonly content: string;
}

/** A statement as detection sees it by now. */
export interface PanelOffer {
  readonly type: AttributionType;
  readonly class: StatementClass;
  readonly irrealis: Irrealis | null;
  /** Null when nobody can be made out. */
  readonly speaker: string | null;
  readonly content: string;
}

/** One statement as the panel shows it; every string is the article's own text, without markup. */
export interface PanelStatement {
  readonly id: string;
  readonly content: string;
  readonly cue: string;
  readonly type: AttributionType;
  readonly class: StatementClass;
  /** Why it was in fact not said; null for what was. */
  readonly irrealis: Irrealis | null;
  readonly status: Status;
  readonly origin: Origin;
  readonly placement: Placement;
  /** Null when nobody can be made out. */
  readonly speaker: Pick<PanelSpeaker, 'key' | 'label' | 'kind'> | null;
  /** The source as written here; null when the sentence names nobody. */
  readonly source: string | null;
  /** Outlets that passed it on, outermost last. */
  readonly via: readonly string[];
  readonly confidence: number;
  /** What a person wrote about it. */
  readonly note: string | null;
  readonly offer: PanelOffer | null;
  /** Of an orphan, best first. */
  readonly candidates: readonly PanelCandidate[];
}

/** Everything the panel needs to draw itself; sent whole, so that a hidden panel can be restored from the last one. */
export type PanelState =
  | { readonly kind: 'empty'; readonly message: string; readonly canAnnotate: boolean }
  | { readonly kind: 'working'; readonly message: string }
  | { readonly kind: 'error'; readonly message: string }
  | {
      readonly kind: 'ready';
      /** Tells one article from another. */
      readonly uri: string;
      /** The article's file name. */
      readonly title: string;
      readonly statements: readonly PanelStatement[];
      readonly speakers: readonly PanelSpeaker[];
      /** Where the article itself says it comes from. */
      readonly credit: string | null;
      /** What undoing would undo, and redoing redo, in the interface's language; null if there is nothing. */
      readonly undo: string | null;
      readonly redo: string | null;
      /** Whether deciding about a statement leads on to the next. */
      readonly advance: boolean;
    };

/** What can be done from the panel; one word each, on buttons and in the list of keys. */
export type PanelCommand =
  | 'accept' | 'reject' | 'reset' | 'reveal' | 'next' | 'previous' | 'correct' | 'speaker'
  | 'place' | 'take' | 'keep' | 'selectAll' | 'undo' | 'redo' | 'search' | 'keys';

/** What statements are put together by. */
export type Grouping = 'order' | 'speaker' | 'kind' | 'class' | 'status';

/** How sure detection is, in three steps. */
export type Sureness = 'high' | 'medium' | 'low';

/** How it was made out who says something: by the name in the sentence, by another name, or by what went before. */
export type Resolution = 'named' | 'otherName' | 'continued';

/**
 * The words of the interface, localised by the extension, so that the webview needs no localisation library.
 * Labels come without a colon.
 */
export interface PanelStrings {
  readonly language: 'ar' | 'en';
  readonly annotate: string;
  /** On the button below an error. */
  readonly retry: string;
  /** The name of the list, for those who hear it. */
  readonly statements: string;
  /** In place of the list when nobody says anything. */
  readonly noStatements: string;
  /** In place of the list when the filter lets nothing through. */
  readonly noMatches: string;
  readonly by: string;
  readonly via: string;
  readonly unknownSpeaker: string;
  /** The last link of the chain: this article. */
  readonly article: string;
  /** Before the source as the sentence names it, where that differs from the speaker's full name. */
  readonly asWritten: string;
  readonly orphaned: string;
  /** Found again elsewhere. */
  readonly moved: string;
  /** Made by a person. */
  readonly manual: string;
  readonly articleCredit: string;
  /** With `{0}` for the number of statements. */
  readonly statementCount: string;
  /** With `{0}` for the number shown and `{1}` for the number of all. */
  readonly shownCount: string;
  /** With `{0}` for the number of selected statements. */
  readonly selectedCount: string;
  /** With `{0}` for the number of suggestions among what is shown. */
  readonly acceptShown: string;
  readonly rejectShown: string;
  /** With `{0}` for the number of a speaker's suggestions. */
  readonly acceptAll: string;
  readonly search: string;
  readonly groupBy: string;
  readonly filter: string;
  readonly clearFilter: string;
  /** The group on top: what is no longer found, and what detection sees otherwise by now. */
  readonly review: string;
  /** Before the place where an orphan may stand. */
  readonly isItHere: string;
  /** Before how detection sees it by now. */
  readonly seenOtherwise: string;
  /** With `{0}` for what was undone or redone. */
  readonly undone: string;
  readonly redone: string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly back: string;
  readonly keys: string;
  readonly note: string;
  readonly notePlaceholder: string;
  readonly type: string;
  readonly class: string;
  readonly saidInFact: string;
  readonly reality: string;
  readonly speaker: string;
  readonly kind: string;
  readonly status: string;
  readonly confidence: string;
  readonly name: string;
  readonly rename: string;
  readonly names: string;
  readonly says: string;
  readonly mergeInto: string;
  readonly merge: string;
  readonly delete: string;
  readonly types: Readonly<Record<AttributionType, string>>;
  readonly classes: Readonly<Record<StatementClass, string>>;
  readonly irrealis: Readonly<Record<Irrealis, string>>;
  readonly kinds: Readonly<Record<SpeakerKind, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly sureness: Readonly<Record<Sureness, string>>;
  readonly resolutions: Readonly<Record<Resolution, string>>;
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly commands: Readonly<Record<PanelCommand, string>>;
}

/** From the extension to the panel. */
export type ToPanel =
  | { readonly type: 'show'; readonly state: PanelState; readonly strings: PanelStrings }
  | { readonly type: 'select'; readonly id: string | null }
  /** Show only what one speaker says; null for what nobody can be made out for. */
  | { readonly type: 'narrow'; readonly speaker: string | null };

/** From the panel to the extension. */
export type FromPanel =
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly id: string }
  | { readonly type: 'annotate' }
  | { readonly type: 'edit'; readonly edit: Edit }
  /** Undo (`-1`) or redo (`1`) the latest change of the annotations. */
  | { readonly type: 'travel'; readonly direction: 1 | -1 };

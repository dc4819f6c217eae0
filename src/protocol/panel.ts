import type { AttributionType, Irrealis, SpeakerKind, StatementClass } from '../core/attribution';
import type { Placement, Status } from '../core/annotation/annotation';

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
  readonly placement: Placement;
  /** Null when nobody can be made out. */
  readonly speaker: { readonly label: string; readonly kind: SpeakerKind } | null;
  /** The source as written here; null when the sentence names nobody. */
  readonly source: string | null;
  /** Outlets that passed it on, outermost last. */
  readonly via: readonly string[];
  readonly confidence: number;
}

/** Everything the panel needs to draw itself; sent whole, so that a hidden panel can be restored from the last one. */
export type PanelState =
  | { readonly kind: 'empty'; readonly message: string; readonly canAnnotate: boolean }
  | { readonly kind: 'working'; readonly message: string }
  | { readonly kind: 'error'; readonly message: string }
  | {
      readonly kind: 'ready';
      /** The article's file name. */
      readonly title: string;
      readonly statements: readonly PanelStatement[];
      /** Where the article itself says it comes from. */
      readonly credit: string | null;
    };

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
  readonly by: string;
  readonly via: string;
  readonly unknownSpeaker: string;
  /** The last link of the chain: this article. */
  readonly article: string;
  /** Before the source as the sentence names it, where that differs from the speaker's full name. */
  readonly asWritten: string;
  readonly orphaned: string;
  readonly articleCredit: string;
  /** With `{0}` for the number of statements. */
  readonly statementCount: string;
  readonly types: Readonly<Record<AttributionType, string>>;
  readonly classes: Readonly<Record<StatementClass, string>>;
  readonly irrealis: Readonly<Record<Irrealis, string>>;
  readonly kinds: Readonly<Record<SpeakerKind, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
}

/** From the extension to the panel. */
export type ToPanel =
  | { readonly type: 'show'; readonly state: PanelState; readonly strings: PanelStrings }
  | { readonly type: 'select'; readonly id: string | null };

/** From the panel to the extension. */
export type FromPanel =
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly id: string }
  | { readonly type: 'annotate' };

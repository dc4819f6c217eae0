import type { AttributionType, SpeakerKind, StatementClass } from '../core/attribution';
import type { Report } from '../core/report/report';

/** What the pictures of who speaks how much are drawn from; sent whole, so that a hidden page can be restored from the last one. */
export type VoicesState =
  | { readonly kind: 'message'; readonly message: string }
  | {
      readonly kind: 'ready';
      /** The article's file name. */
      readonly title: string;
      readonly report: Report;
    };

/** The words of the interface, localised by the extension. */
export interface VoicesStrings {
  readonly language: 'ar' | 'en';
  /** On the button that changes from pictures to tables and back. */
  readonly showTables: string;
  readonly showPictures: string;
  /** With `{0}` of `{1}` words. */
  readonly reported: string;
  /** Headings of columns. */
  readonly words: string;
  readonly statements: string;
  readonly share: string;
  readonly unknownSpeaker: string;
  /** Headings, one a picture. */
  readonly headings: Readonly<Record<'voices' | 'naming' | 'types' | 'kinds' | 'classes' | 'relays', string>>;
  readonly naming: Readonly<Record<'named' | 'unnamed', string>>;
  readonly types: Readonly<Record<AttributionType, string>>;
  readonly classes: Readonly<Record<StatementClass, string>>;
  readonly kinds: Readonly<Record<SpeakerKind | 'unknown', string>>;
}

/** From the extension to the page. */
export type ToVoices = { readonly type: 'show'; readonly state: VoicesState; readonly strings: VoicesStrings };

/** From the page to the extension. */
export type FromVoices =
  | { readonly type: 'ready' }
  /** A person wants to see what somebody says: the key of a speaker, null for those nobody can be made out for. */
  | { readonly type: 'speaker'; readonly key: string | null };

import type { Span } from './span';

/** How the words are given: inside quotation marks, as a reported clause, or a clause partly quoted. */
export type AttributionType = 'direct' | 'indirect' | 'mixed';

/** What the speaker does by saying it. */
export type StatementClass =
  | 'statement' | 'denial' | 'claim' | 'warning' | 'promise'
  | 'demand' | 'question' | 'opinion' | 'expectation' | 'finding';

/** What a speaker is; `anonymous`: unnamed sources, `collective`: a group of people, `document`: a report that itself says. */
export type SpeakerKind = 'person' | 'organization' | 'outlet' | 'anonymous' | 'collective' | 'document';

/** Why a reporting clause reports nothing that was in fact said. */
export type Irrealis = 'negated' | 'hypothetical' | 'asked';

/** Somebody is reported to have said, written or held something. All spans count in one canonical text. */
export interface Attribution {
  readonly type: AttributionType;
  readonly class: StatementClass;
  /** What was said, in reading order; more than one span when the cue interrupts it. Never empty. */
  readonly content: readonly Span[];
  /** The words that report it; empty for a quotation that nobody introduces. */
  readonly cue: readonly Span[];
  /** Who said it, as named right here; null where the sentence names nobody. */
  readonly source: Span | null;
  /** Who passed it on: outlets and agencies. */
  readonly via: readonly Span[];
  /** Key into the speakers of the same article; null when nobody can be made out. */
  readonly speaker: string | null;
  readonly irrealis: Irrealis | null;
  /** The id of the rule that found it, e.g. `verb.complement`. */
  readonly rule: string;
  /** 0 to 1: the share of attributions with this score that are right. */
  readonly confidence: number;
}

/** Somebody or something that speaks in one article. */
export interface Speaker {
  /** The fullest name used in the article. */
  readonly label: string;
  readonly kind: SpeakerKind;
  /** Once a person named the speaker: the labels under which detection knows them, so that detecting again finds them. */
  readonly aliases?: readonly string[];
}

/** The credit line of an article (`المصدر: …`): where the article itself comes from. */
export interface Credit {
  readonly span: Span;
  /** The address or name after the label. */
  readonly target: Span;
}

/** All that is reported in one article. */
export interface Detection {
  /** In the order of their first content or cue. */
  readonly attributions: readonly Attribution[];
  readonly speakers: Readonly<Record<string, Speaker>>;
  readonly credit: Credit | null;
}

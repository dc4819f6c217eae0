import type { SpeakerKind, StatementClass } from '../../core/attribution';
import type { Status } from '../../core/annotation/annotation';
import type { Grouping, PanelSpeaker, PanelStrings } from '../../protocol/panel';
import { NOBODY, NO_FILTER, type Facet, type Filter } from './filter';

/** How a person looks at the statements. */
export interface View {
  readonly grouping: Grouping;
  readonly filter: Filter;
  /** Whether the filter's boxes are unfolded. */
  readonly isUnfolded: boolean;
}

export const PLAIN_VIEW: View = { grouping: 'order', filter: NO_FILTER, isUnfolded: false };

/** What stands in place of the list. */
export type Sheet = { readonly kind: 'keys' } | { readonly kind: 'speaker'; readonly key: string } | { readonly kind: 'statement'; readonly id: string };

/** A facet's value in words; those of speakers are the article's own. */
export function valueWords(facet: Facet, value: string, strings: PanelStrings, speakers: readonly PanelSpeaker[]): string {
  switch (facet) {
    case 'status': return strings.statuses[value as Status];
    case 'class': return strings.classes[value as StatementClass];
    case 'kind': return value === NOBODY ? strings.unknownSpeaker : strings.kinds[value as SpeakerKind];
    case 'speaker': return speakers.find(({ key }) => key === value)?.label ?? strings.unknownSpeaker;
  }
}

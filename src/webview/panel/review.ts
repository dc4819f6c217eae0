import type { PanelStatement, Resolution, Sureness } from '../../protocol/panel';

/** Whether only a person can tell what has become of it: its words are gone, or detection sees it otherwise by now. */
export function needsReview({ placement, status, offer }: PanelStatement): boolean {
  return (placement === 'orphaned' && status !== 'rejected') || offer !== null;
}

/** Whether nobody has had the last word on it yet. */
export function isOpen(statement: PanelStatement): boolean {
  return statement.status === 'suggested' || needsReview(statement);
}

/** Suggestions that stand in the text: what can be accepted without looking at each. */
export function isSuggestion({ status, placement }: PanelStatement): boolean {
  return status === 'suggested' && placement !== 'orphaned';
}

/** How sure a confidence (0 to 1) is: wrong once in ten times or less, once in three, or more often. */
export function sureness(confidence: number): Sureness {
  if (confidence >= 0.9) return 'high';
  return confidence >= 2 / 3 ? 'medium' : 'low';
}

/** How it was made out who says it. */
export function resolution({ source, speaker }: PanelStatement): Resolution {
  if (source === null) return 'continued';
  return source === speaker?.label ? 'named' : 'otherName';
}

import type { Annotation } from '../annotation/annotation';
import { has, tables } from '../lexicon/tables';
import { counts } from '../report/counts';
import type { Span } from '../span';
import { tokenize } from '../text/tokens';
import type { Check } from './finding';
import { namesInFull } from './personalName';

/**
 * Statements that rest on one unnamed source. Sources in the plural (`مصادر`, `ثلاثة مسؤولين`) are several, and so are
 * two speakers of the very same words. An outlet that passed it on is no second source.
 */
export const singleAnonymousSource: Check = ({ annotations, speakers }, { text }) => {
  const counted = annotations.filter(counts);
  const speakersOf = new Map<string, Set<string | null>>();
  for (const each of counted) speakersOf.set(place(each), (speakersOf.get(place(each)) ?? new Set()).add(each.speaker));
  return counted.flatMap(annotation => {
    const speaker = annotation.speaker === null ? undefined : speakers[annotation.speaker];
    const [span, ...rest] = annotation.content;
    if (speaker?.kind !== 'anonymous' || !span || (speakersOf.get(place(annotation))?.size ?? 0) > 1) return [];
    const source = annotation.source ? text.slice(...annotation.source) : speaker.label;
    if ([source, speaker.label].some(name => areSeveral(name) || namesInFull(name))) return [];
    const related: Span[] = annotation.source ? [...rest, annotation.source] : rest;
    return [{ check: 'singleAnonymousSource', message: 'singleAnonymousSource', args: [source], span, related, statement: annotation.id, insertion: null }];
  });
};

function place({ content }: Annotation): string {
  return content.join(' ');
}

/** Whether a source is more than one: a plural or dual, or a quantity other than `أحد`. */
function areSeveral(source: string): boolean {
  const head = tokenize(source).find(({ kind }) => kind === 'word' || kind === 'number');
  if (!head || /^[وف]?(احد|احدي|اي)$/u.test(head.form)) return false;
  return head.kind === 'number' || has(tables.severalSources, head.form) || has(tables.quantities, head.form);
}

import type { Span } from '../span';
import { overlap } from '../span';
import { isDecided, type Annotation, type AnnotationSet } from './annotation';
import { baseOf, freeId } from './ids';
import { inTextOrder } from './order';
import { joinSpeakers } from './speakers';

/**
 * Replaces the suggestions of an article by fresh ones and leaves alone what a person decided or made.
 *
 * A statement that a person decided about is not suggested again: not at the same cue or content, whatever the rest now
 * looks like, and not after a rejection whose words are no longer found in their place.
 * @param old both sets must count in the same canonical text
 * @param fresh what `suggest` makes of a new detection
 */
export function redetect(old: AnnotationSet, fresh: AnnotationSet): AnnotationSet {
  const decided = old.annotations.filter(isDecided);
  const same: [Annotation, Annotation][] = [];
  const open: Annotation[] = [];
  for (const suggestion of fresh.annotations) {
    const known = decided.find(annotation => isSame(annotation, suggestion));
    if (known) same.push([known, suggestion]);
    else open.push(suggestion);
  }
  const { speakers, keys } = joinSpeakers(speakersOf(decided, old.speakers), speakersOf(open, fresh.speakers), same);
  const suggestions = withOldIds(open, old.annotations)
    .map(suggestion => ({ ...suggestion, speaker: suggestion.speaker && (keys.get(suggestion.speaker) ?? null) }));
  return { ...old, annotations: inTextOrder([...decided, ...suggestions]), speakers, credit: fresh.credit };
}

function isSame(decided: Annotation, suggestion: Annotation): boolean {
  if (decided.placement === 'orphaned') return decided.status === 'rejected' && decided.id === suggestion.id;
  return sharesWords(decided.cue, suggestion.cue) || sameSpans(decided.content, suggestion.content);
}

function sharesWords(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some(a => others.some(b => overlap(a, b) > 0));
}

function sameSpans(some: readonly Span[], others: readonly Span[]): boolean {
  return some.length === others.length && some.every(([start, end], i) => others[i]?.[0] === start && others[i]?.[1] === end);
}

/**
 * Gives each suggestion an id that nothing else has. Where the same words were suggested at the same place before, it is
 * the id from then, since the ordinals of repeated words change when one of them comes or goes.
 */
function withOldIds(suggestions: readonly Annotation[], old: readonly Annotation[]): Annotation[] {
  const place = ({ id, content, cue }: Annotation): string => JSON.stringify([baseOf(id), content, cue]);
  const before = new Map(old.filter(annotation => !isDecided(annotation)).map(annotation => [place(annotation), annotation]));
  const heirs = suggestions.map(suggestion => before.get(place(suggestion)));
  const taken = new Set([...old.filter(isDecided), ...heirs.filter(heir => heir !== undefined)].map(({ id }) => id));
  return suggestions.map((suggestion, i) => {
    const { id, extra } = heirs[i] ?? { id: freeId(suggestion.id, taken) };
    taken.add(id);
    return { ...suggestion, id, ...(extra && { extra }) };
  });
}

function speakersOf(annotations: readonly Annotation[], all: AnnotationSet['speakers']): AnnotationSet['speakers'] {
  const used = new Set(annotations.map(annotation => annotation.speaker));
  return Object.fromEntries(Object.entries(all).filter(([key]) => used.has(key)));
}

import type { Span } from '../span';
import { contains, overlap } from '../span';
import { isDecided, type Annotation, type AnnotationSet, type Offer } from './annotation';
import { fingerprint } from './fingerprint';
import { baseOf, freeId } from './ids';
import { inTextOrder } from './order';
import { partsOf } from './parts';
import { joinSpeakers } from './speakers';

/**
 * Replaces the suggestions of an article by fresh ones and leaves alone what a person decided or made.
 *
 * A statement that a person decided about is not suggested again: not at the same cue or content, whatever the rest now
 * looks like (that is offered, if detection changed its mind), and not after a rejection whose words are no longer found in their place.
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
  const joined = <Said extends { readonly speaker: string | null }>(said: Said): Said => ({ ...said, speaker: said.speaker && (keys.get(said.speaker) ?? null) });
  const suggestions = withOldIds(open, old.annotations).map(joined);
  const offers = offersOf(same, fresh.speakers);
  const kept = decided.map(annotation => withOffer(annotation, offers.get(annotation), joined));
  return { ...old, annotations: inTextOrder([...kept, ...suggestions]), speakers, credit: fresh.credit };
}

/** What detection sees otherwise than when the person decided; not what it saw all along and the person knew better. */
function offersOf(same: readonly (readonly [Annotation, Annotation])[], speakers: AnnotationSet['speakers']): Map<Annotation, Annotation> {
  const news = same.filter(([{ status, detected, placement }, now]) =>
    status !== 'rejected' && placement !== 'orphaned' && detected !== undefined && detected !== fingerprint(now, speakers));
  return new Map(news.toReversed());
}

function withOffer({ offer: outdated, ...mine }: Annotation, now: Annotation | undefined, joined: (said: Offer) => Offer): Annotation {
  if (!now) return mine;
  const { type, irrealis, rule, confidence } = now;
  const offer = joined({ type, class: now.class, irrealis, speaker: now.speaker, rule, confidence, ...partsOf(now) });
  const differs = (['type', 'class', 'irrealis', 'speaker', 'content', 'cue', 'source', 'via'] as const)
    .some(key => JSON.stringify(mine[key]) !== JSON.stringify(offer[key]));
  return differs ? { ...mine, offer } : mine;
}

function isSame(decided: Annotation, suggestion: Annotation): boolean {
  if (decided.placement === 'orphaned') return decided.status === 'rejected' && decided.id === suggestion.id;
  return sharesWords(decided.cue, suggestion.cue) || sameSpans(decided.content, suggestion.content)
    || (suggestion.cue.length === 0 && suggestion.content.every(span => decided.content.some(whole => contains(whole, span))));
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
  return Object.fromEntries(Object.entries(all).filter(([key, { aliases }]) => used.has(key) || aliases));
}

import { isDecided, type Annotation } from '../annotation/annotation';
import { flatten, unflatten } from '../sidecar/flat';
import type { FlatAnnotation, Topic } from './conflict';
import { eitherOf, keysOf, mergeValue, same, valueOf } from './values';

/** Where an annotation stands and the words that stand there; they only make sense together. */
const PLACE_KEYS: readonly string[] = ['placement', 'exact', 'context', 'content', 'cue', 'source', 'via', 'lastKnown'];
/** What detection says and will say again; nobody needs to be asked about it. */
const MACHINE_KEYS: readonly string[] = ['rule', 'confidence', 'detected'];
/** What a person judges when judging a suggestion: a decision about it is a decision about these. */
const JUDGED_KEYS: readonly string[] = ['status', 'origin', 'type', 'class', 'irrealis', 'speaker', ...MACHINE_KEYS];

/** A disagreement about one annotation. */
export interface Clash {
  readonly about: Topic;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** An annotation that two sides have, made one; where they clash it is as ours has it. */
export interface MergedAnnotation {
  readonly annotation: Annotation;
  readonly clashes: readonly Clash[];
}

/** Whether only a program has had a say in an annotation since the two sides parted. */
export function isUntouched(annotation: Annotation, base: Annotation | undefined): boolean {
  return !isDecided(annotation) && !(base && isDecided(base)) && keysOf(flatten(annotation)).every(key =>
    PLACE_KEYS.includes(key) || JUDGED_KEYS.includes(key) || key === 'id'
    || same(valueOf(flatten(annotation), key), valueOf(base && flatten(base), key)));
}

/**
 * Makes two versions of one annotation one, key by key; the place counts as one key. All three name speakers by the same
 * keys and count in the same text.
 *
 * What a person decided about a suggestion stands against what a program made of the suggestion meanwhile, and two
 * programs never clash. But words that were followed through an edit of the article are followed for both.
 * @param base null when the two sides came to the same annotation independently
 */
export function mergeAnnotation(base: Annotation | undefined, ours: Annotation, theirs: Annotation): MergedAnnotation {
  if (same(ours, theirs) || same(base, theirs)) return { annotation: ours, clashes: [] };
  if (same(base, ours)) return { annotation: theirs, clashes: [] };
  const yielding = yieldingSide(base, ours, theirs);
  const flat = { base: base && flatten(base), ours: flatten(ours), theirs: flatten(theirs) };
  const clashes: Clash[] = [];

  const settle = (about: Topic, b: unknown, o: unknown, t: unknown): unknown => {
    const judged = about === 'parts' || JUDGED_KEYS.includes(about);
    const { value, clash } = mergeValue(b, o, t);
    if (judged && yielding === 'ours' && (clash || about !== 'parts')) return t;
    if (judged && yielding === 'theirs' && (clash || about !== 'parts')) return o;
    if (!clash) return value;
    if (MACHINE_KEYS.includes(about) || (judged && yielding === 'both')) return eitherOf(o, t);
    clashes.push({ about, ours: o, theirs: t });
    return o;
  };

  const placed = placeBoth(flat.ours, flat.theirs)
    ?? settle('parts', flat.base && placeOf(flat.base), ...judgedPlaces(yielding, flat.ours, flat.theirs));
  const others = keysOf(flat.ours, flat.theirs).filter(key => !PLACE_KEYS.includes(key));
  const merged = others.map(key => [key, settle(key, valueOf(flat.base, key), valueOf(flat.ours, key), valueOf(flat.theirs, key))]);
  const known = [...merged, ...Object.entries(placed as object)].filter(([, value]) => value !== undefined);
  return { annotation: unflatten(Object.fromEntries(known) as FlatAnnotation), clashes };
}

/** The side whose version is a suggestion that nobody has looked at, which a decision of the other beats. */
function yieldingSide(base: Annotation | undefined, ours: Annotation, theirs: Annotation): 'ours' | 'theirs' | 'both' | null {
  if (base && isDecided(base)) return null;
  if (isDecided(ours)) return isDecided(theirs) ? null : 'theirs';
  return isDecided(theirs) ? 'ours' : 'both';
}

/** When both mark the same words, the one that knows best where they are; null when the words differ. */
function placeBoth(ours: FlatAnnotation, theirs: FlatAnnotation): object | null {
  if (!same(ours.exact, theirs.exact)) return null;
  const ranks = ['anchored', 'moved', 'orphaned'];
  const inPlace = ours.placement !== 'orphaned' && theirs.placement !== 'orphaned';
  if (inPlace && !same(spansOf(ours), spansOf(theirs))) return null;
  const lead = ranks.indexOf(ours.placement) - ranks.indexOf(theirs.placement);
  const [a, b] = [placeOf(ours), placeOf(theirs)];
  return lead < 0 ? a : lead > 0 ? b : eitherOf(a, b);
}

/** If only source or via differ, then not because the article was edited: the place of whoever decided holds. */
function judgedPlaces(yielding: string | null, ours: FlatAnnotation, theirs: FlatAnnotation): [object, object] {
  const [o, t] = [placeOf(ours), placeOf(theirs)];
  const sameStatement = same([ours.exact.content, ours.exact.cue], [theirs.exact.content, theirs.exact.cue]);
  if (sameStatement && yielding === 'ours') return [t, t];
  if (sameStatement && yielding === 'theirs') return [o, o];
  return [o, t];
}

function placeOf(annotation: FlatAnnotation): object {
  return Object.fromEntries(Object.entries(annotation).filter(([key]) => PLACE_KEYS.includes(key)));
}

function spansOf({ content, cue, source, via }: FlatAnnotation): unknown {
  return [content, cue, source, via];
}

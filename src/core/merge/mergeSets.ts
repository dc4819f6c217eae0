import { isDecided, type AnchoredCredit, type Annotation, type AnnotationSet } from '../annotation/annotation';
import { inTextOrder } from '../annotation/order';
import { flatten } from '../sidecar/flat';
import { isUntouched, mergeAnnotation } from './annotation';
import type { Conflict, Side } from './conflict';
import { mergeSpeakers, unifySpeakers, type Unified } from './speakers';
import { besideOurs, eitherOf, keysOf, mergeValue, same, valueOf } from './values';

/** What two versions began with when nothing is known of it. */
export const NOTHING: AnnotationSet = { annotations: [], speakers: {}, credit: null };

/** Two versions made one. */
export interface MergedSet {
  /** Whole and sound; where the versions clash it has ours, and annotations carry the other version as `conflict`. */
  readonly set: AnnotationSet;
  /** Empty when nobody needs to decide anything. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Makes two versions of the annotations of one article one, by the ids of annotations. Nothing that a person did on either
 * side is lost; suggestions that a program replaced are not brought back.
 *
 * All three count in one text: `mergeSidecars` sees to it.
 * @param base what both began with; {@link NOTHING} if that is not known
 */
export function mergeSets(base: AnnotationSet, ours: AnnotationSet, theirs: AnnotationSet): MergedSet {
  if (same(ours, theirs) || same(base, theirs)) return { set: ours, conflicts: [] };
  if (same(base, ours)) return { set: theirs, conflicts: [] };
  const unified = unifySpeakers(base, ours, theirs);
  const { annotations, conflicts } = mergeAnnotations(unified);
  const needed = new Set(annotations.flatMap(({ speaker, conflict }) => [speaker, conflict?.other?.speaker ?? null]).filter(key => key !== null));
  const named = mergeSpeakers(unified, needed);
  const { extra, conflicts: fileConflicts } = mergeExtra(base.extra, ours.extra, theirs.extra);
  return {
    set: {
      annotations: inTextOrder(annotations),
      speakers: named.speakers,
      credit: mergeCredit(base.credit, ours.credit, theirs.credit),
      ...(Object.keys(extra).length > 0 && { extra }),
    },
    conflicts: [...conflicts, ...named.conflicts, ...fileConflicts],
  };
}

function mergeAnnotations({ base, ours, theirs }: Unified): { annotations: Annotation[]; conflicts: Conflict[] } {
  const [inBase, inOurs, inTheirs] = [base, ours, theirs].map(set => new Map(set.annotations.map(each => [each.id, each])));
  const conflicts: Conflict[] = [];
  const annotations = [...new Set([...inOurs!.keys(), ...inTheirs!.keys()])].flatMap((id): Annotation[] => {
    const [b, o, t] = [inBase!.get(id), inOurs!.get(id), inTheirs!.get(id)];
    if (!o || !t) {
      const [only, deleter] = o ? [o, 'theirs' as const] : [t!, 'ours' as const];
      if (!b) return [only];
      if (same(b, only) || isUntouched(only, b)) return [];
      // Detecting again takes suggestions away without asking anybody, so that a decision about one need not ask either.
      if (!isDecided(b)) return [only];
      conflicts.push({ kind: 'annotation', id, about: 'existence', ours: o ?? null, theirs: t ?? null });
      return [contested(only, deleter, ['existence'], null)];
    }
    const { annotation, clashes } = mergeAnnotation(b, o, t);
    if (clashes.length === 0) return [annotation];
    conflicts.push(...clashes.map((clash): Conflict => ({ kind: 'annotation', id, ...clash })));
    return [contested(annotation, 'theirs', clashes.map(({ about }) => about), t)];
  });
  return { annotations: withoutDoubles(annotations, inOurs!, inTheirs!), conflicts };
}

/** A conflict that was there before goes on inside the new one. */
function contested(annotation: Annotation, side: Side, about: readonly string[], other: Annotation | null): Annotation {
  return { ...annotation, conflict: { side, about, other: other && flatten({ ...other, ...(annotation.conflict && { conflict: annotation.conflict }) }) } };
}

/**
 * Without suggestions of one side about what a person on the other side decided: under another id, since detection now
 * draws its borders differently. Sets in which both stood already are left as they are.
 */
function withoutDoubles(annotations: readonly Annotation[], ours: ReadonlyMap<string, Annotation>, theirs: ReadonlyMap<string, Annotation>): Annotation[] {
  const decided = new Map<string, Annotation[]>();
  for (const other of annotations.filter(isDecided)) for (const mark of marksOf(other)) decided.set(mark, [...decided.get(mark) ?? [], other]);
  return annotations.filter(each => !isUntouched(each, undefined) || !marksOf(each).some(mark => decided.get(mark)?.some(other =>
    ![ours, theirs].some(side => side.has(each.id) && side.has(other.id)))));
}

/** What two annotations of one statement have in common: the very same cue, or the very same content. */
function marksOf({ cue, content, exact }: Annotation): string[] {
  const marks = [JSON.stringify(['content', content, exact.content])];
  return cue.length > 0 ? [...marks, JSON.stringify(['cue', cue, exact.cue])] : marks;
}

/** The credit line is found by detection alone, so that nobody needs to be asked. */
function mergeCredit(base: AnchoredCredit | null, ours: AnchoredCredit | null, theirs: AnchoredCredit | null): AnchoredCredit | null {
  const { value, clash } = mergeValue(base, ours, theirs);
  if (!clash) return value;
  return ours && theirs ? eitherOf(ours, theirs) : ours ?? theirs;
}

type Extra = Readonly<Record<string, unknown>>;

/** Where both changed a key that nobody here understands, theirs is kept beside ours. */
function mergeExtra(base: Extra = {}, ours: Extra = {}, theirs: Extra = {}): { extra: Extra; conflicts: Conflict[] } {
  const conflicts: Conflict[] = [];
  const merged = keysOf(ours, theirs).flatMap((key): [string, unknown][] => {
    const [b, o, t] = [valueOf(base, key), valueOf(ours, key), valueOf(theirs, key)];
    const { value, clash } = mergeValue(b, o, t);
    if (!clash) return [[key, value]];
    conflicts.push({ kind: 'file', about: key, ours: o, theirs: t });
    return [[key, o], [besideOurs(key), t]];
  });
  return { extra: Object.fromEntries(merged.filter(([, value]) => value !== undefined)), conflicts };
}

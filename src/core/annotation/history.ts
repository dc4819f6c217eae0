import type { Speaker } from '../attribution';
import type { Annotation, AnnotationSet } from './annotation';
import { inTextOrder } from './order';

/** What was there under a key before and after a change; undefined where nothing was. */
interface Swap<Value> {
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

/** One change of a set, from which either side can be had from the other. */
interface Step {
  /** What the person did, in the words of whoever recorded it. */
  readonly label: string;
  readonly annotations: ReadonlyMap<string, Swap<Annotation>>;
  readonly speakers: ReadonlyMap<string, Swap<Speaker>>;
}

/** What can be undone and redone, the latest last. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** A set after undoing or redoing, and what that was. */
export interface Travelled {
  readonly history: History;
  readonly set: AnnotationSet;
  readonly label: string;
  /** The annotations that changed. */
  readonly ids: readonly string[];
}

export const NO_HISTORY: History = { past: [], future: [] };

/** Steps beyond this are forgotten, the oldest first: each must be moved along with every key typed. */
const MAX_STEPS = 100;

/** Records a change; what was undone before it can no longer be redone. */
export function recorded({ past }: History, before: AnnotationSet, after: AnnotationSet, label: string): History {
  const step: Step = {
    label,
    annotations: swaps(byId(before), byId(after)),
    speakers: swaps(new Map(Object.entries(before.speakers)), new Map(Object.entries(after.speakers))),
  };
  if (step.annotations.size === 0 && step.speakers.size === 0) return { past, future: [] };
  return { past: [...past, step].slice(-MAX_STEPS), future: [] };
}

/** The set before the latest step; null if there is nothing to undo. */
export function undone({ past, future }: History, set: AnnotationSet): Travelled | null {
  const step = past.at(-1);
  return step ? travelled({ past: past.slice(0, -1), future: [...future, step] }, set, step, 'before') : null;
}

/** The set after the step that was undone last; null if there is nothing to redo. */
export function redone({ past, future }: History, set: AnnotationSet): Travelled | null {
  const step = future.at(-1);
  return step ? travelled({ past: [...past, step], future: future.slice(0, -1) }, set, step, 'after') : null;
}

/**
 * Lets the steps keep pace with the text: what is brought back must stand where its words are by then.
 * @param move what was done to the present set: `follow`, or `reanchor`
 */
export function moved(history: History, move: (set: AnnotationSet) => AnnotationSet): History {
  const { past, future } = history;
  const steps = [...past, ...future];
  // All at once and under names of their own: finding words again costs much a time and little an annotation.
  const sides = steps.flatMap((step, i) => [...step.annotations].flatMap(([id, swap]) =>
    (['before', 'after'] as const).flatMap(side => swap[side] ? [{ ...swap[side], id: `${i} ${side} ${id}` }] : [])));
  if (sides.length === 0) return history;
  const now = byId(move({ annotations: sides, speakers: {}, credit: null }));
  const at = (i: number, side: keyof Swap<unknown>, id: string): Annotation | undefined => {
    const annotation = now.get(`${i} ${side} ${id}`);
    return annotation && { ...annotation, id };
  };
  const followed = steps.map((step, i): Step => ({
    ...step,
    annotations: new Map([...step.annotations.keys()].map(id => [id, { before: at(i, 'before', id), after: at(i, 'after', id) }])),
  }));
  return { past: followed.slice(0, past.length), future: followed.slice(past.length) };
}

/** Without the steps that concern annotations which somebody else has changed meanwhile, and without those before them. */
export function forgotten({ past, future }: History, ids: ReadonlySet<string>): History {
  const concerns = (step: Step): boolean => [...step.annotations.keys()].some(id => ids.has(id));
  return { past: past.slice(past.findLastIndex(concerns) + 1), future: future.slice(future.findLastIndex(concerns) + 1) };
}

function travelled(history: History, set: AnnotationSet, step: Step, side: keyof Swap<unknown>): Travelled {
  const annotations = byId(set);
  for (const [id, swap] of step.annotations) put(annotations, id, swap[side]);
  const speakers = new Map(Object.entries(set.speakers));
  for (const [key, swap] of step.speakers) put(speakers, key, swap[side]);
  return {
    history, label: step.label, ids: [...step.annotations.keys()],
    set: { ...set, annotations: inTextOrder([...annotations.values()]), speakers: Object.fromEntries(speakers) },
  };
}

function byId({ annotations }: AnnotationSet): Map<string, Annotation> {
  return new Map(annotations.map(annotation => [annotation.id, annotation]));
}

/** Sets are never changed in place, so that whatever is the same object is unchanged. */
function swaps<Value>(before: ReadonlyMap<string, Value>, after: ReadonlyMap<string, Value>): Map<string, Swap<Value>> {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return new Map([...keys].filter(key => before.get(key) !== after.get(key)).map(key => [key, { before: before.get(key), after: after.get(key) }]));
}

function put<Value>(map: Map<string, Value>, key: string, value: Value | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

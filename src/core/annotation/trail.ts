import type { Annotation, AnnotationSet } from './annotation';
import { inTextOrder } from './order';
import { partsOf, wordsAt } from './parts';

/** A text that was there, with its annotations as they were when it came and when it went. */
interface Station {
  readonly text: string;
  readonly arrived: AnnotationSet;
  readonly left: AnnotationSet;
}

/** The texts that a document has lately been through, the latest last. */
export type Trail = readonly Station[];

export const NO_TRAIL: Trail = [];

/** One undo takes back all keys of a word or two; what was typed long before is out of its reach anyway. */
const MAX_STATIONS = 100;

/** In UTF-16 units, over all texts of a trail. */
const MAX_LENGTH = 16_000_000;

/** Goes on from one text to the next. @param before the annotations when the old text went @param after as they came into the new one */
export function extended(trail: Trail, oldText: string, before: AnnotationSet, newText: string, after: AnnotationSet): Trail {
  const last = trail.at(-1);
  const past = last?.text === oldText ? [...trail.slice(0, -1), { ...last, left: before }] : [{ text: oldText, arrived: before, left: before }];
  const most = Math.max(2, Math.min(MAX_STATIONS, Math.floor(MAX_LENGTH / Math.max(1, newText.length))));
  return [...past, { text: newText, arrived: after, left: after }].slice(-most);
}

/**
 * Gives annotations their old places in a text that comes back by undo or redo. To follow the edit is not enough: words that were typed over a
 * border and are taken back stand outside of it. Only places that nobody but the text has changed since are given back.
 * @param before the annotations when the old text went
 * @param after the same as they followed the edit into `newText`
 */
export function retraced(trail: Trail, oldText: string, before: AnnotationSet, newText: string, after: AnnotationSet): AnnotationSet {
  const way = trail.slice(trail.findLastIndex(({ text }) => text === newText));
  const [origin] = way;
  if (origin?.text !== newText || way.length < 2 || way.at(-1)?.text !== oldText) return after;
  const wasThere = places(origin.left);
  const untouched = [...way.slice(1, -1), { ...way.at(-1)!, left: before }].map(({ arrived, left }) => [places(arrived), places(left)] as const);
  return {
    ...after,
    annotations: inTextOrder(after.annotations.map(annotation => {
      const { id } = annotation;
      const old = wasThere.get(id);
      return old && untouched.every(([arrived, left]) => sameParts(arrived.get(id), left.get(id))) ? placed(annotation, old, newText) : annotation;
    })),
  };
}

function places({ annotations }: AnnotationSet): ReadonlyMap<string, Annotation> {
  return new Map(annotations.map(annotation => [annotation.id, annotation]));
}

function sameParts(a: Annotation | undefined, b: Annotation | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && JSON.stringify(partsOf(a)) === JSON.stringify(partsOf(b)));
}

function placed(annotation: Annotation, old: Annotation, text: string): Annotation {
  if (old.placement === 'orphaned' || sameParts(annotation, old)) return annotation;
  const { candidates: _, ...rest } = annotation;
  const parts = partsOf(old);
  return { ...rest, ...parts, placement: old.placement, exact: wordsAt(parts, text) };
}

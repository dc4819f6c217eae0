import type { Annotation } from '../annotation/annotation';
import { ANNOTATION_KEYS, type SidecarFile } from './format';

/** An annotation as a sidecar has it, unknown keys after the known ones. Keys without a value are left out. */
export function flatten(annotation: Annotation): SidecarFile['annotations'][number] {
  const known = ANNOTATION_KEYS.filter(key => annotation[key] !== undefined).map(key => [key, annotation[key]] as const);
  return Object.fromEntries([...known, ...unknownOf(annotation.extra, ANNOTATION_KEYS)]) as unknown as SidecarFile['annotations'][number];
}

/** An annotation of a sidecar as the rest of the program knows it: what is unknown under `extra`. */
export function unflatten(annotation: SidecarFile['annotations'][number]): Annotation {
  const known = Object.entries(annotation).filter(([key]) => (ANNOTATION_KEYS as readonly string[]).includes(key));
  return { ...Object.fromEntries(known) as unknown as typeof annotation, ...extraOf(annotation, ANNOTATION_KEYS) };
}

/** The keys of an object that are not known, as the `extra` that keeps them; nothing if there are none. */
export function extraOf(value: object, known: readonly string[]): { extra?: Record<string, unknown> } {
  const unknown = unknownOf(value, known);
  return unknown.length > 0 ? { extra: Object.fromEntries(unknown) } : {};
}

/** The entries of an object whose keys are not known. */
export function unknownOf(value: object = {}, known: readonly string[]): [string, unknown][] {
  return Object.entries(value).filter(([key]) => !known.includes(key));
}

import type { Side } from './conflict';

/** Whether two JSON values are the same, whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const [some, others] = [entriesOf(a), new Map(entriesOf(b))];
  return some.length === others.size && some.every(([key, value]) => others.has(key) && same(value, others.get(key)));
}

/** What came of one value that two sides started from together. */
export interface Merged<Value> {
  readonly value: Value;
  /** Both sides changed it, and not to the same; `value` is then what ours made of it. */
  readonly clash: boolean;
}

/** The side that changed a value wins; undefined stands for no value. */
export function mergeValue<Value>(base: Value, ours: Value, theirs: Value): Merged<Value> {
  if (same(ours, theirs) || same(theirs, base)) return { value: ours, clash: false };
  return same(ours, base) ? { value: theirs, clash: false } : { value: ours, clash: true };
}

/** One of two values, whichever is ours and whichever theirs: for what a program made and may make again. */
export function eitherOf<Value>(a: Value, b: Value): Value {
  return (JSON.stringify(a) ?? '') <= (JSON.stringify(b) ?? '') ? a : b;
}

/** The keys of several objects, each once, in the order they come. */
export function keysOf(...objects: readonly (object | undefined)[]): string[] {
  return [...new Set(objects.flatMap(each => Object.keys(each ?? {})))];
}

/** A value of an object's own; `__proto__` and the like are keys as any other. */
export function valueOf(object: object | undefined, key: string): unknown {
  return object && Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;
}

/** A key without a value counts as no key. */
function entriesOf(object: object): [string, unknown][] {
  return Object.entries(object).filter(([, value]) => value !== undefined);
}

const THEIRS = ' (theirs)';

/** The key under which theirs is kept beside ours where there is no better place for it. */
export function besideOurs(key: string): string {
  return `${key}${THEIRS}`;
}

/** Whether an object keeps values of theirs beside ours. */
export function isDivided(object: object): boolean {
  return Object.keys(object).some(key => key.endsWith(THEIRS));
}

/** An object that keeps values of theirs beside ours, as one side has it. */
export function asOf<T extends object>(side: Side, object: T): T {
  const [ours, theirs] = [false, true].map(isTheirs => Object.entries(object).filter(([key]) => key.endsWith(THEIRS) === isTheirs)) as [
    [string, unknown][],
    [string, unknown][],
  ];
  const taken = side === 'ours' ? [] : theirs.map(([key, value]) => [key.slice(0, -THEIRS.length), value] as const);
  return Object.fromEntries([...ours, ...taken]) as T;
}

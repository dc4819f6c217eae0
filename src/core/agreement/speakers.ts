import type { AnnotationSet } from '../annotation/annotation';
import type { Pair } from './pairs';

/** Whether two people mean the same speaker, by the keys that each of them uses. */
export type SameSpeaker = (a: string | null, b: string | null) => boolean;

/**
 * Finds out which speakers of two people are the same, one to one: those first who are given most statements in common,
 * of these those with one name. Nobody is the same as nobody.
 */
export function matchSpeakers(pairs: readonly Pair[], some: AnnotationSet['speakers'], others: AnnotationSet['speakers']): SameSpeaker {
  const counts = new Map<string, { readonly a: string; readonly b: string; readonly named: boolean; count: number }>();
  for (const [one, other] of pairs) {
    const [a, b] = [one?.speaker, other?.speaker];
    if (a == null || b == null) continue;
    const key = JSON.stringify([a, b]);
    const known = counts.get(key) ?? { a, b, named: some[a]?.label === others[b]?.label, count: 0 };
    known.count++;
    counts.set(key, known);
  }
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const { a, b } of [...counts.values()].sort((x, y) => y.count - x.count || Number(y.named) - Number(x.named))) {
    if (keys.has(a) || taken.has(b)) continue;
    keys.set(a, b);
    taken.add(b);
  }
  return (a, b) => a === null || b === null ? a === b : keys.get(a) === b;
}

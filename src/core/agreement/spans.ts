import { overlap, type Span } from '../span';

/** How well two lists of the same kind of thing agree. */
export interface Agreement {
  /** How many there are in the first list, in the second, and in both. */
  readonly a: number;
  readonly b: number;
  readonly both: number;
  /** 0 to 1; null when there is nothing to agree about. */
  readonly f1: number | null;
}

/**
 * Agreement as F1 = 2·both / (a + b), which is the same whoever is taken for the truth. It is the measure for marking
 * spans, where nobody can count what both left unmarked: Hripcsak and Rothschild, Agreement, the F-measure, and
 * Reliability in Information Retrieval, JAMIA 12(3), 2005.
 */
export function agreement(a: number, b: number, both: number): Agreement {
  return { a, b, both, f1: a + b === 0 ? null : 2 * both / (a + b) };
}

/** Spans agree that are the same. */
export function exactAgreement(some: readonly Span[], others: readonly Span[]): Agreement {
  const [a, b] = [some, others].map(spans => new Set(spans.map(String)));
  return agreement(a!.size, b!.size, [...a!].filter(span => b!.has(span)).length);
}

/** Spans agree that share a code unit, one to one. */
export function overlappingAgreement(some: readonly Span[], others: readonly Span[]): Agreement {
  const [a, b] = [some, others].map(distinct);
  const free = new Set(b);
  let both = 0;
  // In this order, taking the partner that ends first leaves the most for those that follow.
  for (const span of a!) {
    const partner = [...free].find(other => overlap(span, other) > 0);
    if (partner && free.delete(partner)) both++;
  }
  return agreement(a!.length, b!.length, both);
}

function distinct(spans: readonly Span[]): Span[] {
  const all = new Map(spans.map(span => [String(span), span]));
  return [...all.values()].toSorted((a, b) => a[1] - b[1] || a[0] - b[0]);
}

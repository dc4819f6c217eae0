import type { Annotation } from '../annotation/annotation';
import { overlap, type Span } from '../span';
import { tokenize } from '../text/tokens';

/** What a word is to the statements of an article. */
export type Label = 'content' | 'cue' | 'source' | 'via' | 'none';

/** Of nested statements, the inner one's cue and source are words of the outer one's content; what is rarer says more. */
const BY_RANK = ['cue', 'source', 'via', 'content'] as const;

/**
 * What every word of a text is, in order. A word belongs to a span that holds any unit of it; marks are no words.
 * @param text the canonical text the annotations count in
 */
export function wordLabels(annotations: readonly Annotation[], text: string): Label[] {
  const words = tokenize(text).filter(({ kind }) => kind === 'word' || kind === 'number');
  const labels: Label[] = words.map(() => 'none');
  for (const role of BY_RANK.toReversed()) {
    const spans = annotations.flatMap(each => role === 'source' ? (each.source ? [each.source] : []) : each[role]);
    for (const span of spans) mark(span, role);
  }
  return labels;

  function mark(span: Span, role: Label): void {
    for (let i = firstEndingAfter(span[0]); i < words.length && words[i]!.start < span[1]; i++) {
      if (overlap(span, [words[i]!.start, words[i]!.end]) > 0) labels[i] = role;
    }
  }

  function firstEndingAfter(at: number): number {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle]!.end > at) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/**
 * Cohen's kappa: the share of equal labels, less what chance would give two people who use each label as often as these
 * two do. κ = (po − pe) / (1 − pe). Cohen, A Coefficient of Agreement for Nominal Scales, Educational and Psychological
 * Measurement 20(1), 1960.
 * @returns at most 1; null when there are no labels or both people used a single one, since chance then explains everything
 */
export function cohensKappa<Value>(some: readonly Value[], others: readonly Value[]): number | null {
  const total = some.length;
  if (total === 0) return null;
  const count = (labels: readonly Value[], label: Value): number => labels.filter(each => each === label).length;
  const observed = some.filter((label, i) => label === others[i]).length / total;
  const expected = [...new Set(some)].reduce((sum, label) => sum + (count(some, label) / total) * (count(others, label) / total), 0);
  return expected >= 1 ? null : (observed - expected) / (1 - expected);
}

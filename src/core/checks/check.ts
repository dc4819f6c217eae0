import type { AnnotationSet } from '../annotation/annotation';
import { readArticle } from '../text/article';
import type { Check, CheckId, Finding } from './finding';
import { noFullName } from './noFullName';
import { singleAnonymousSource } from './singleAnonymousSource';
import { unpairedMarks } from './unpairedMarks';
import { unsourcedQuotation } from './unsourcedQuotation';

const CHECKS: Readonly<Record<CheckId, Check>> = { unsourcedQuotation, singleAnonymousSource, noFullName, unpairedMarks };

/** Which checks to make. */
export interface CheckOptions {
  readonly checks: readonly CheckId[];
}

/**
 * Checks the sourcing of an article as an editor would. What a person rejected, what is no longer in the text and what
 * was in fact not said is not looked at.
 * @param text the canonical text the annotations count in
 * @returns findings in the order of the text
 */
export function check(set: AnnotationSet, text: string, { checks }: CheckOptions): Finding[] {
  if (checks.length === 0) return [];
  const article = readArticle(text);
  return checks.flatMap(id => CHECKS[id](set, article)).sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

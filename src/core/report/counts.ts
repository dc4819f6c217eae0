import type { Annotation } from '../annotation/annotation';

/** Whether an annotation has a say in counts and checks: it stands in the text, nobody rejected it, and it was in fact said. */
export function counts({ status, placement, irrealis }: Annotation): boolean {
  return status !== 'rejected' && placement !== 'orphaned' && irrealis === null;
}

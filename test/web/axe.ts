import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { PanelPage } from './harness';

/** What axe finds wrong in a page, one line a finding. */
export async function axeFaults(panel: PanelPage): Promise<string[]> {
  await panel.page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  // Our pages are part of a window that has a heading of its own; a lone message needs none.
  const { violations }: AxeResults = await panel.page.evaluate(`axe.run({ rules: { 'page-has-heading-one': { enabled: false } } })`);
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`));
}

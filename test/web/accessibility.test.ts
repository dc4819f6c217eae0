import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { usePanels, type PanelPage } from './harness';
import { ready, screens } from './samples';
import { themes, type ThemeName } from './themes';

describe('panel: accessibility', function () {
  this.timeout(60_000);
  const open = usePanels();
  let axe: string;

  before(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  });

  /** What axe finds wrong, one line a finding. */
  async function faults(panel: PanelPage): Promise<string[]> {
    await panel.page.evaluate(axe);
    // The panel is part of a window that has a heading of its own; a lone message needs none.
    const { violations }: AxeResults = await panel.page.evaluate(`axe.run({ rules: { 'page-has-heading-one': { enabled: false } } })`);
    return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`));
  }

  for (const theme of Object.keys(themes) as ThemeName[]) {
    it(`has no fault that axe can find in ${theme}`, async () => {
      const panel = await open({ theme, height: 1400 });
      await panel.show(ready);
      await panel.select('s3');
      assert.deepEqual(await faults(panel), []);
      await panel.page.locator('.filter-button').click();
      await panel.page.locator('vscode-dropdown').click();
      assert.deepEqual(await faults(panel), [], 'filter and grouping');
      await panel.page.keyboard.press('Escape');
      for (const key of ['e', 's', '?']) {
        await panel.page.locator('[data-id=s1]').focus();
        await panel.page.keyboard.press(key);
        assert.ok(await panel.page.locator('.sheet').isVisible());
        assert.deepEqual(await faults(panel), [], `card of ${key}`);
        await panel.page.keyboard.press('Escape');
      }
      for (const state of Object.values(screens)) {
        await panel.show(state);
        if (state.kind === 'working') await panel.page.locator('vscode-progress-ring').waitFor();
        assert.deepEqual(await faults(panel), [], state.kind);
      }
    });
  }

  it('stands still for those who asked for that', async () => {
    const panel = await open();
    await panel.page.emulateMedia({ reducedMotion: 'reduce' });
    await panel.show(screens.working);
    assert.ok(await panel.page.locator('vscode-progress-ring').isHidden());
    assert.ok(await panel.page.locator('#panel').getByText(screens.working.message).isVisible());
  });

  it('keeps its shapes in forced colours', async () => {
    const panel = await open();
    await panel.page.emulateMedia({ forcedColors: 'active' });
    await panel.show(ready);
    await panel.select('s2');
    assert.notEqual(await panel.style('[data-id=s2]', 'outlineStyle'), 'none');
  });
});

import assert from 'node:assert/strict';
import { axeFaults } from './axe';
import { usePanels } from './harness';
import { ready, screens } from './samples';
import { themes, type ThemeName } from './themes';

describe('panel: accessibility', function () {
  this.timeout(60_000);
  const open = usePanels();

  for (const theme of Object.keys(themes) as ThemeName[]) {
    it(`has no fault that axe can find in ${theme}`, async () => {
      const panel = await open({ theme, height: 1400 });
      await panel.show(ready);
      await panel.select('s3');
      assert.deepEqual(await axeFaults(panel), []);
      await panel.page.locator('.filter-button').click();
      await panel.page.locator('vscode-dropdown').click();
      assert.deepEqual(await axeFaults(panel), [], 'filter and grouping');
      await panel.page.keyboard.press('Escape');
      await panel.page.locator('vscode-checkbox[data-value=suggested]').click();
      await panel.page.locator('.statement').first().focus();
      await panel.page.keyboard.press('Control+a');
      assert.deepEqual(await axeFaults(panel), [], 'what is left of a filter, all of it selected');
      await panel.page.locator('vscode-checkbox[data-value=suggested]').click();
      for (const key of ['e', 's', '?']) {
        await panel.page.locator('[data-id=s1]').focus();
        await panel.page.keyboard.press(key);
        assert.ok(await panel.page.locator('.sheet').isVisible());
        assert.deepEqual(await axeFaults(panel), [], `card of ${key}`);
        await panel.page.keyboard.press('Escape');
      }
      for (const state of Object.values(screens)) {
        await panel.show(state);
        if (state.kind === 'working') await panel.page.locator('vscode-progress-ring').waitFor();
        assert.deepEqual(await axeFaults(panel), [], state.kind);
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

import assert from 'node:assert/strict';
import { usePanels, type PanelPage } from './harness';
import { many, ready, screens } from './samples';

/** VS Code destroys the page of a hidden panel; a reload is the same to the panel. */
describe('panel: hidden and shown again', function () {
  this.timeout(20_000);
  const open = usePanels();

  const scrollTop = (panel: PanelPage): Promise<number> => panel.page.evaluate(`document.querySelector('.scroller').scrollTop`);

  it('stands as it stood, before the extension has said anything', async () => {
    const panel = await open({ height: 500 });
    await panel.show(many(60));
    await panel.select('m30');
    const before = await scrollTop(panel);
    await panel.until(`JSON.parse(sessionStorage.getItem('state')).scroll > 0`);
    await panel.page.reload();
    assert.equal(await panel.page.locator('.statement').count(), 60);
    assert.equal(await panel.page.locator('[aria-selected=true]').getAttribute('data-id'), 'm30');
    assert.equal(await scrollTop(panel), before);
    assert.deepEqual(await panel.posted(), [{ type: 'ready' }]);
  });

  it('does not move when the extension then says the same again', async () => {
    const panel = await open({ height: 500 });
    await panel.show(many(60));
    await panel.select('m30');
    await panel.page.evaluate(`document.querySelector('.scroller').scrollTop = 120`);
    await panel.until(`JSON.parse(sessionStorage.getItem('state')).scroll === 120`);
    await panel.page.reload();
    await panel.show(many(60));
    await panel.select('m30');
    assert.equal(await scrollTop(panel), 120);
  });

  it('restores a message as well', async () => {
    const panel = await open();
    await panel.show(screens.error);
    await panel.page.reload();
    assert.ok(await panel.page.locator('#panel').getByText(screens.error.message).isVisible());
  });

  it('comes back to its place in the list after a long search', async () => {
    const panel = await open({ height: 500 });
    await panel.show(many(60));
    await panel.select('m30');
    const before = await scrollTop(panel);
    await panel.until(`JSON.parse(sessionStorage.getItem('state')).scroll > 0`);
    await panel.show(screens.working);
    await panel.page.locator('vscode-progress-ring').waitFor();
    await panel.show(many(61));
    assert.equal(await scrollTop(panel), before);
  });

  it('marks the statement even when the word of it came before the article', async () => {
    const panel = await open({ height: 500 });
    await panel.select('s10');
    await panel.show(ready);
    assert.equal(await panel.page.locator('[aria-selected=true]').getAttribute('data-id'), 's10');
    assert.ok((await scrollTop(panel)) > 0);
  });

  it('starts empty when what was kept is of another version', async () => {
    const panel = await open();
    await panel.page.evaluate(`sessionStorage.setItem('state', JSON.stringify({ version: 0, shown: { state: 'of old' } }))`);
    await panel.page.reload();
    assert.deepEqual(await panel.posted(), [{ type: 'ready' }]);
    assert.equal(await panel.page.locator('#panel').textContent(), '');
  });
});

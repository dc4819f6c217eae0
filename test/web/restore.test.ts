import assert from 'node:assert/strict';
import { usePanels, type PanelPage } from './harness';
import { many, ready, screens } from './samples';

/** VS Code destroys the page of a hidden panel; a reload is the same to the panel. */
describe('panel: hidden and shown again', function () {
  this.timeout(20_000);
  const open = usePanels();

  /** How far below the top of the view a statement begins, once the page has come to rest. */
  async function topOf(panel: PanelPage, id: string): Promise<number> {
    const read = `Math.round(document.querySelector('[data-id=${id}]').getBoundingClientRect().top - document.querySelector('.scroller').getBoundingClientRect().top)`;
    let before = NaN;
    for (;;) {
      await panel.page.evaluate('new Promise(resolve => setTimeout(resolve, 60))');
      const now: number = await panel.page.evaluate(read);
      if (now === before) return now;
      before = now;
    }
  }

  /** To the pixel, give or take the one that half pixels are rounded to. */
  const near = (actual: number, expected: number): void => assert.ok(Math.abs(actual - expected) <= 1, `${actual} instead of ${expected}`);

  const kept = (panel: PanelPage, what: string): Promise<void> => panel.until(`((JSON.parse(sessionStorage.getItem('state')) ?? {}) ${what})`);

  it('stands as it stood, before the extension has said anything', async () => {
    const panel = await open({ height: 500 });
    await panel.show(many(60));
    await panel.select('m30');
    const before = await topOf(panel, 'm30');
    await kept(panel, '.place');
    await panel.page.reload();
    assert.equal(await panel.page.locator('.statement').count(), 60);
    assert.equal(await panel.page.locator('.statement[aria-selected=true]').getAttribute('data-id'), 'm30');
    near(await topOf(panel, 'm30'), before);
    assert.deepEqual(await panel.posted(), [{ type: 'ready' }]);
  });

  it('does not move when the extension then says the same again', async () => {
    const panel = await open({ height: 500 });
    await panel.show(many(60));
    await panel.select('m30');
    await topOf(panel, 'm30');
    await panel.page.evaluate(`document.querySelector('.scroller').scrollTop = 120`);
    const before = await topOf(panel, 'm1');
    await kept(panel, `.place?.id.match(/m[01]$/)`);
    await panel.page.reload();
    await panel.show(many(60));
    await panel.select('m30');
    near(await topOf(panel, 'm1'), before);
  });

  it('keeps grouping, filter, selection and the open card', async () => {
    const panel = await open();
    await panel.show(ready);
    await panel.page.locator('vscode-dropdown').click();
    await panel.page.locator('vscode-option[value=speaker]').click();
    await panel.page.locator('.filter-button').click();
    await panel.page.locator('vscode-checkbox[data-value=suggested]').click();
    await panel.still();
    await panel.page.locator('.statement').first().focus();
    await panel.page.keyboard.press('Shift+ArrowDown');
    await panel.page.keyboard.press('s');
    const ids = await panel.listed();
    const title = await panel.page.locator('.sheet h2').textContent();
    await kept(panel, '.sheet');
    await panel.page.reload();
    assert.deepEqual(await panel.listed(), ids);
    assert.equal(await panel.page.locator('.sheet h2').textContent(), title);
    await panel.page.locator('.sheet [data-field=back]').click();
    assert.equal(await panel.page.locator('.statement[aria-selected=true]').count(), 2);
    assert.equal(await panel.page.evaluate(`document.querySelector('vscode-dropdown').value`), 'speaker');
    assert.ok(await panel.page.evaluate(`document.querySelector('vscode-checkbox[data-value=suggested]').checked`));
  });

  it('comes back to a long article as well, once it has been sent again', async () => {
    const panel = await open();
    await panel.show(many(500));
    await panel.page.locator('vscode-text-field input').fill('ضرائب');
    await panel.page.locator('.statement').nth(3).click();
    const chosen = await panel.page.locator('.statement[aria-selected=true]').getAttribute('data-id');
    await panel.until(`JSON.parse(sessionStorage.getItem('state'))?.current === ${JSON.stringify(chosen)}`);
    await panel.page.reload();
    assert.equal(await panel.page.locator('.statement').count(), 0);
    await panel.show(many(500));
    assert.ok((await panel.page.locator('.statement').count()) < 500);
    assert.equal(await panel.page.locator('.statement[aria-selected=true]').getAttribute('data-id'), chosen);
  });

  it('shows another article without the filter of the one before', async () => {
    const panel = await open();
    await panel.show(ready);
    await panel.page.locator('vscode-text-field input').fill('ضرائب');
    assert.equal(await panel.page.locator('.statement').count(), 1);
    await panel.show(many(5));
    assert.equal(await panel.page.locator('.statement').count(), 5);
    // The toolkit writes into its field a moment later.
    await panel.until(`document.querySelector('vscode-text-field').shadowRoot.querySelector('input').value === ''`);
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
    const before = await topOf(panel, 'm30');
    await kept(panel, '.place');
    await panel.show(screens.working);
    await panel.page.locator('vscode-progress-ring').waitFor();
    await panel.show(many(61));
    near(await topOf(panel, 'm30'), before);
  });

  it('marks the statement even when the word of it came before the article', async () => {
    const panel = await open({ height: 500 });
    await panel.select('s10');
    await panel.show(ready);
    assert.equal(await panel.page.locator('.statement[aria-selected=true]').getAttribute('data-id'), 's10');
    assert.ok(await panel.page.evaluate(`document.querySelector('.scroller').scrollTop > 0`));
  });

  it('starts empty when what was kept is of another version', async () => {
    const panel = await open();
    await panel.page.evaluate(`sessionStorage.setItem('state', JSON.stringify({ version: 0, shown: { state: 'of old' } }))`);
    await panel.page.reload();
    assert.deepEqual(await panel.posted(), [{ type: 'ready' }]);
    assert.equal(await panel.page.locator('#panel').textContent(), '');
  });
});

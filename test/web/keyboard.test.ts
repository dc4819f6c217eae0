import assert from 'node:assert/strict';
import { usePanels, type PanelPage } from './harness';
import { article, many, settled } from './samples';

describe('panel: keyboard', function () {
  this.timeout(20_000);
  const open = usePanels();

  /** Goes by Tab from the search into the list. */
  async function enter(panel: PanelPage): Promise<void> {
    await panel.page.locator('vscode-text-field.search').focus();
    for (let i = 0; i < 8 && (await focused(panel)) === undefined; i++) await panel.page.keyboard.press('Tab');
  }

  /** The id of the statement that has the focus. */
  const focused = (panel: PanelPage): Promise<string | undefined> => panel.page.evaluate('document.activeElement.dataset.id');

  async function opened(): Promise<PanelPage> {
    const panel = await open();
    await panel.show(article({ statements: settled }));
    return panel;
  }

  it('is one tab stop, at the first statement', async () => {
    const panel = await opened();
    assert.equal(await panel.page.locator('.statement[tabindex="0"]').count(), 1);
    await enter(panel);
    assert.equal(await focused(panel), 's1');
  });

  it('moves with the arrows and stops at both ends', async () => {
    const panel = await opened();
    await enter(panel);
    const path: (string | undefined)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'End', 'ArrowDown', 'Home']) {
      await panel.page.keyboard.press(key);
      path.push(await focused(panel));
    }
    assert.deepEqual(path, ['s2', 's3', 's2', 's1', 's1', 's10', 's10', 's1']);
  });

  it('reveals with Enter and with the space bar', async () => {
    const panel = await opened();
    await enter(panel);
    await panel.page.keyboard.press('ArrowDown');
    await panel.page.keyboard.press('Enter');
    await panel.page.keyboard.press('ArrowDown');
    await panel.page.keyboard.press('Space');
    const revealed = (await panel.posted()).filter(message => message.type === 'reveal');
    assert.deepEqual(revealed, [{ type: 'reveal', id: 's2' }, { type: 'reveal', id: 's3' }]);
    assert.equal(await panel.page.locator('.statement[aria-selected=true]').getAttribute('data-id'), 's3');
  });

  it('leaves keys with modifiers to VS Code', async () => {
    const panel = await opened();
    await enter(panel);
    await panel.page.keyboard.press('Alt+ArrowDown');
    await panel.page.keyboard.press('Alt+Enter');
    assert.equal(await focused(panel), 's1');
    assert.deepEqual((await panel.posted()).filter(message => message.type === 'reveal'), []);
  });

  it('enters at the statement the editor is at, and goes along with the editor', async () => {
    const panel = await opened();
    await panel.select('s4');
    await enter(panel);
    assert.equal(await focused(panel), 's4');
    await panel.select('s6');
    assert.equal(await focused(panel), 's6');
    await panel.page.keyboard.press('ArrowDown');
    assert.equal(await focused(panel), 's7');
  });

  it('keeps the focus through an update, and moves it to a neighbour when its statement is gone', async () => {
    const panel = await opened();
    await enter(panel);
    await panel.page.keyboard.press('ArrowDown');
    await panel.show(article({ statements: [...settled.slice(5), ...settled.slice(0, 5)].map(each => ({ ...each, status: 'accepted' })) }));
    assert.equal(await focused(panel), 's2');
    await panel.show(article({ statements: settled.filter(each => each.id !== 's2') }));
    assert.match((await focused(panel)) ?? 'lost', /^s\d+$/);
    assert.equal(await panel.page.locator('.statement[tabindex="0"]').count(), 1);
  });

  it('shows where the focus is', async () => {
    const panel = await opened();
    await enter(panel);
    assert.equal(await panel.style(':focus', 'outlineStyle'), 'solid');
    assert.equal(await panel.style(':focus', 'outlineWidth'), '2px');
  });

  it('scrolls to where the focus goes', async () => {
    const panel = await open({ height: 400 });
    await panel.show(many(60));
    await enter(panel);
    await panel.page.keyboard.press('End');
    assert.equal(await focused(panel), 'm59');
    await panel.page.locator('[data-id=m59]').waitFor({ state: 'visible' });
    assert.ok(await panel.page.evaluate(`document.querySelector('[data-id=m59]').getBoundingClientRect().bottom <= innerHeight`));
  });
});

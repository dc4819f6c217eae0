import assert from 'node:assert/strict';
import type { Edit } from '../../src/core/annotation/edits/edit';
import { usePanels, type PanelPage } from './harness';
import { article, ready, statements } from './samples';
import { arabic } from './strings';

describe('panel: cards', function () {
  this.timeout(20_000);
  const open = usePanels();

  const edits = async (panel: PanelPage): Promise<Edit[]> => (await panel.posted()).flatMap(message => message.type === 'edit' ? [message.edit] : []);

  /** Opens a card of a statement by a key. */
  async function card(id: string, key: string): Promise<PanelPage> {
    const panel = await open({ height: 1000 });
    await panel.show(ready);
    await panel.page.locator(`[data-id=${id}]`).focus();
    await panel.page.keyboard.press(key);
    return panel;
  }

  /** Chooses from a list as a person would. */
  async function choose(panel: PanelPage, field: string, value: string): Promise<void> {
    await panel.page.locator(`.sheet [data-field=${field}]`).click();
    await panel.page.locator(`.sheet [data-field=${field}] vscode-option[value="${value}"]`).click();
  }

  it('tells of a speaker all names, all they say, and how they were made out', async () => {
    const panel = await card('s2', 's');
    assert.equal(await panel.page.locator('.sheet h2').textContent(), 'وزير المالية محمد بن راشد العلي');
    assert.deepEqual(await panel.page.locator('.sheet .saying-content').allTextContents(), [statements[0]!.content, statements[1]!.content]);
    const how = await panel.page.locator('.sheet .saying-how').allTextContents();
    assert.ok(how[0]!.startsWith(arabic.resolutions.named));
    assert.ok(how[1]!.startsWith(arabic.resolutions.continued));
    await panel.page.locator('.saying').nth(1).click();
    assert.deepEqual((await panel.posted()).at(-1), { type: 'reveal', id: 's2' });
  });

  it('renames, reclassifies and merges a speaker, and accepts all they say', async () => {
    const panel = await card('s3', 's');
    assert.deepEqual(await panel.page.locator('.names li').allTextContents(), ['البنك المركزي', 'البنك']);
    await panel.page.locator('.sheet [data-field=name] input').fill('مصرف البلاد المركزي');
    await panel.page.keyboard.press('Enter');
    await choose(panel, 'kind', 'outlet');
    await choose(panel, 'merge', 'S1');
    await panel.page.locator('.sheet vscode-button', { hasText: arabic.merge }).click();
    assert.deepEqual(await edits(panel), [
      { kind: 'nameSpeaker', key: 'S2', speaker: { label: 'مصرف البلاد المركزي' } },
      { kind: 'nameSpeaker', key: 'S2', speaker: { kind: 'outlet' } },
      { kind: 'mergeSpeakers', keys: ['S2', 'S1'], into: 'S2' },
    ]);
  });

  it('opens from the name with the mouse, and closes with Escape back to where one was', async () => {
    const panel = await open();
    await panel.show(ready);
    await panel.page.locator('[data-id=s6] .speaker').click();
    assert.ok(await panel.page.locator('.sheet').isVisible());
    await panel.page.keyboard.press('Escape');
    assert.ok(await panel.page.locator('.sheet').isHidden());
    assert.equal(await panel.page.evaluate('document.activeElement.dataset.id'), 's6');
  });

  it('closes when its speaker is gone', async () => {
    const panel = await card('s6', 's');
    await panel.show(article({ title: 'موازنة العام المقبل.txt', statements: statements.filter(({ id }) => id !== 's6') }));
    assert.ok(await panel.page.locator('.sheet').isHidden());
    assert.ok(await panel.page.locator('.statements').isVisible());
  });

  it('corrects speaker, type, class and reality of a statement, and keeps a note', async () => {
    const panel = await card('s2', 'e');
    await panel.until(`document.querySelector('.sheet [data-field=class]').value === 'promise'`);
    await choose(panel, 'speaker', 'S2');
    await choose(panel, 'speaker', '');
    await choose(panel, 'type', 'mixed');
    await choose(panel, 'class', 'claim');
    await choose(panel, 'reality', 'negated');
    await panel.page.locator('.sheet [data-field=note] textarea').fill('للسؤال');
    await panel.page.locator('.sheet [data-field=back]').focus();
    assert.deepEqual(await edits(panel), [
      { kind: 'assign', ids: ['s2'], speaker: 'S2' },
      { kind: 'assign', ids: ['s2'], speaker: null },
      { kind: 'describe', ids: ['s2'], change: { type: 'mixed' } },
      { kind: 'describe', ids: ['s2'], change: { class: 'claim' } },
      { kind: 'describe', ids: ['s2'], change: { irrealis: 'negated' } },
      { kind: 'describe', ids: ['s2'], change: { note: 'للسؤال' } },
    ]);
  });

  it('keeps the field and what is being typed in it when the article changes meanwhile', async () => {
    const panel = await card('s2', 'e');
    const field = panel.page.locator('.sheet [data-field=note] textarea');
    await field.click();
    await panel.page.keyboard.type('half');
    await panel.show({ ...ready, statements: statements.map(each => each.id === 's2' ? { ...each, class: 'claim' } : each) });
    await panel.page.keyboard.type(' done');
    assert.equal(await field.inputValue(), 'half done');
    await panel.until(`document.querySelector('.sheet [data-field=class]').value === 'claim'`);
  });

  it('lists every key', async () => {
    const panel = await card('s1', '?');
    assert.equal(await panel.page.locator('.sheet dt').count(), Object.keys(arabic.commands).length);
    for (const words of Object.values(arabic.commands)) assert.ok((await panel.page.locator('.sheet dt', { hasText: words }).count()) > 0, words);
  });
});

import assert from 'node:assert/strict';
import type { Edit } from '../../src/core/annotation/edits/edit';
import type { PanelStatement } from '../../src/protocol/panel';
import { usePanels, type PanelPage } from './harness';
import { article, many, ready, statements } from './samples';
import { arabic } from './strings';

/** What a person does with the statements, by keyboard and by mouse, and what the extension is asked for. */
describe('panel: review', function () {
  this.timeout(20_000);
  const open = usePanels();

  const focused = (panel: PanelPage): Promise<string | undefined> => panel.page.evaluate('document.activeElement.dataset.id');
  const selected = (panel: PanelPage): Promise<string[]> => panel.page.evaluate(`[...document.querySelectorAll('.statement[aria-selected=true]')].map(each => each.dataset.id)`);
  const edits = async (panel: PanelPage): Promise<Edit[]> => (await panel.posted()).flatMap(message => message.type === 'edit' ? [message.edit] : []);
  const press = async (panel: PanelPage, ...keys: string[]): Promise<void> => { for (const key of keys) await panel.page.keyboard.press(key); };

  async function opened(all: readonly PanelStatement[] = statements): Promise<PanelPage> {
    const panel = await open();
    await panel.show(article({ statements: all }));
    await panel.page.locator('.statement').first().focus();
    return panel;
  }

  it('decides about ten statements by keyboard alone', async () => {
    const panel = await open();
    let state = article({ statements: many(12).statements.map(each => ({ ...each, status: 'suggested' })) });
    await panel.show(state);
    await press(panel, 'ArrowDown');
    for (let i = 0; i < 10; i++) {
      await press(panel, i % 3 === 0 ? 'r' : 'a');
      const edit = (await edits(panel)).at(-1);
      assert.ok(edit?.kind === 'decide');
      state = { ...state, statements: state.statements.map(each => edit.ids.includes(each.id) ? { ...each, status: edit.status } : each) };
      await panel.show(state);
      await press(panel, 'n');
    }
    assert.deepEqual((await edits(panel)).map(edit => edit.kind === 'decide' && [edit.ids.join(), edit.status]),
      Array.from({ length: 10 }, (_, i) => [`m${i}`, i % 3 === 0 ? 'rejected' : 'accepted']));
    assert.equal(await focused(panel), 'm10');
    await press(panel, 'p');
    assert.equal(await focused(panel), 'm11', 'round the end: all others are decided');
  });

  it('leads on by itself, as fast as the keys, if a person wants that', async () => {
    const panel = await open();
    await panel.show(article({ statements: many(4).statements.map(each => ({ ...each, status: 'suggested' })), advance: true }));
    await press(panel, 'ArrowDown', 'a', 'r', 'a');
    assert.deepEqual((await edits(panel)).map(edit => edit.kind === 'decide' && [edit.ids.join(), edit.status]), [['m0', 'accepted'], ['m1', 'rejected'], ['m2', 'accepted']]);
    assert.equal(await focused(panel), 'm3');
  });

  it('goes on to the next one when the filter has no more room for the one that was decided', async () => {
    const panel = await opened(many(4).statements.map(each => ({ ...each, status: 'suggested' })));
    await panel.page.locator('.filter-button').click();
    await panel.page.locator('vscode-checkbox[data-value=suggested]').click();
    await panel.page.locator('[data-id=m1]').focus();
    await press(panel, 'ArrowDown', 'a');
    await panel.show(article({ statements: many(4).statements.map(each => ({ ...each, status: each.id === 'm2' ? 'accepted' : 'suggested' })) }));
    assert.equal(await focused(panel), 'm3');
    assert.deepEqual(await selected(panel), ['m3']);
  });

  it('selects with Shift, Ctrl and Ctrl+A, and decides about all of it in one edit', async () => {
    const panel = await opened(many(6).statements.map(each => ({ ...each, status: 'suggested' })));
    await press(panel, 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown');
    assert.deepEqual(await selected(panel), ['m1', 'm2', 'm3']);
    await press(panel, 'Control+ArrowDown', 'Control+ArrowDown', 'Control+Space');
    assert.deepEqual(await selected(panel), ['m1', 'm2', 'm3', 'm5']);
    assert.equal(await panel.page.locator('.selected-count').textContent(), 'المحدد: ٤');
    await press(panel, 'a');
    await panel.page.locator('[data-id=m0] .content').click();
    await panel.page.locator('[data-id=m2] .content').click({ modifiers: ['Shift'] });
    await panel.page.locator('[data-id=m1] .content').click({ modifiers: ['Control'] });
    assert.deepEqual(await selected(panel), ['m0', 'm2']);
    await panel.page.locator('.action-bar [data-command=reject]').click();
    await panel.page.locator('[data-id=m1]').focus();
    await press(panel, 'Control+a', 'x');
    assert.deepEqual(await edits(panel), [
      { kind: 'decide', ids: ['m1', 'm2', 'm3', 'm5'], status: 'accepted' },
      { kind: 'decide', ids: ['m0', 'm2'], status: 'rejected' },
      { kind: 'decide', ids: ['m0', 'm1', 'm2', 'm3', 'm4', 'm5'], status: 'rejected' },
    ]);
  });

  it('decides about the suggestions that are shown, and says how many', async () => {
    const panel = await opened();
    await panel.page.locator('vscode-text-field.search input').fill('الضرائب الوزير');
    assert.deepEqual(await panel.listed(), []);
    assert.ok(await panel.page.getByText(arabic.noMatches).isVisible());
    await panel.page.locator('vscode-text-field.search input').fill('الماليه');
    assert.deepEqual(await panel.listed(), ['s1', 's2']);
    assert.equal(await panel.page.locator('.count').textContent(), 'المعروض: ٢ من ١٠');
    await panel.page.getByText('قبول المعروض (١)').click();
    assert.deepEqual(await edits(panel), [{ kind: 'decide', ids: ['s2'], status: 'accepted' }]);
    await panel.page.getByText(arabic.clearFilter).click();
    assert.equal((await panel.listed()).length, statements.length);
  });

  it('filters by ticking boxes, any within one kind of box and all among kinds', async () => {
    const panel = await opened();
    await panel.page.locator('.filter-button').click();
    const tick = (facet: string, value: string): Promise<void> => panel.page.locator(`vscode-checkbox[data-facet=${facet}][data-value="${value}"]`).click();
    await tick('kind', 'organization');
    await tick('kind', 'document');
    assert.deepEqual(await panel.listed(), ['s3', 's8', 's6', 's9']);
    await tick('class', 'denial');
    assert.deepEqual(await panel.listed(), ['s9']);
    await tick('class', 'denial');
    await tick('kind', 'organization');
    assert.deepEqual(await panel.listed(), ['s6']);
  });

  it('shows only what one speaker says when it is asked to from outside', async () => {
    const panel = await open();
    await panel.show(ready);
    await panel.page.locator('vscode-text-field input').fill('ضرائب');
    await panel.send({ type: 'narrow', speaker: 'S2' });
    const expected = statements.filter(({ speaker }) => speaker?.key === 'S2').length;
    assert.ok(expected > 0 && expected < statements.length);
    assert.equal(await panel.page.locator('.statement').count(), expected);
    await panel.send({ type: 'narrow', speaker: null });
    assert.equal(await panel.page.locator('.statement').count(), statements.filter(({ speaker }) => speaker === null).length);
  });

  it('groups, with a heading that those who hear it are told too', async () => {
    const panel = await opened();
    await panel.page.locator('vscode-dropdown').click();
    await panel.page.locator('vscode-option[value=status]').click();
    await panel.still();
    const headings = await panel.page.locator('.group-heading').allTextContents();
    assert.deepEqual(headings, ['للمراجعة (٢)', 'مقترح (٦)', 'مقبول (١)', 'مرفوض (١)']);
    assert.deepEqual(await panel.page.evaluate(`[...document.querySelectorAll('.statements > [role=group]')].map(each => each.ariaLabel)`), headings);
  });

  it('finds a speaker by the first letters of a name', async () => {
    const panel = await opened();
    await press(panel, 'Home');
    // As typed with Arabic letters; a keyboard of the test has none.
    const type = (key: string): Promise<void> => panel.page.evaluate(`document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true }))`);
    await type('خ');
    assert.equal(await focused(panel), 's5');
    await type('ب');
    assert.equal(await focused(panel), 's5');
  });

  it('asks whether an orphan stands here, and places it', async () => {
    const panel = await opened();
    await panel.page.locator('[data-id=s8]').focus();
    await press(panel, 'Home', 'ArrowDown');
    assert.equal(await panel.page.locator('.asked').textContent(), arabic.isItHere);
    assert.equal(await panel.page.locator('.candidate').textContent(), statements[7]!.candidates[0]!.content);
    await press(panel, 'y');
    await panel.page.locator('.action-bar [data-command=place]').click();
    const edit = { kind: 'place', id: 's8', parts: statements[7]!.candidates[0]!.parts };
    assert.deepEqual(await edits(panel), [edit, edit]);
  });

  it('shows what is seen otherwise by now, and takes it or keeps what there is', async () => {
    const panel = await opened();
    await press(panel, 'ArrowDown', 'Home');
    assert.match((await panel.page.locator('.question').textContent()) ?? '', /من العام.*نتيجة/s);
    await press(panel, 't', 'k');
    assert.deepEqual(await edits(panel), [{ kind: 'offer', ids: ['s3'], take: true }, { kind: 'offer', ids: ['s3'], take: false }]);
  });

  it('undoes and redoes, and says what', async () => {
    const panel = await open();
    await panel.show({ ...ready, undo: 'قبول', redo: null });
    await press(panel, 'ArrowDown', 'Control+z');
    assert.equal(await panel.page.getByRole('status').textContent(), 'تُراجِع عن: قبول');
    await press(panel, 'Control+y');
    assert.equal(await panel.page.getByRole('status').textContent(), arabic.nothingToRedo);
    assert.deepEqual((await panel.posted()).filter(({ type }) => type === 'travel'), [{ type: 'travel', direction: -1 }]);
  });

  it('reports nothing twice: an accepted one is not accepted again', async () => {
    const panel = await opened();
    await panel.page.locator('[data-id=s1]').focus();
    await press(panel, 'ArrowDown', 'ArrowUp', 'a');
    assert.deepEqual(await edits(panel), []);
  });
});

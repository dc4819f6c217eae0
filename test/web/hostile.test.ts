import assert from 'node:assert/strict';
import type { PanelStatement } from '../../src/protocol/panel';
import { usePanels } from './harness';
import { ready, statement } from './samples';

const MARKUP = '<img src=x onerror="harness.posted.push(1)"><script>harness.posted.push(2)</script>&lt;b&gt;';
/** Override and embedding, never closed, both ways: in a page that reads right to left, those to the left do the harm. */
const CONTROLS = { RLO: '\u202E', LRO: '\u202D', LRE: '\u202A', LRI: '\u2066' };

/** Articles come from the web; whatever is in them is shown and nothing of it happens. */
describe('panel: hostile text', function () {
  this.timeout(20_000);
  const open = usePanels();

  const everywhere = (text: string): Omit<PanelStatement, 'type' | 'class' | 'irrealis' | 'status' | 'origin' | 'placement' | 'confidence' | 'offer' | 'candidates'> =>
    ({ id: text, content: text, cue: text, source: `${text} `, via: [text], note: text, speaker: { key: text, label: text, kind: 'person' } });

  it('shows markup as the characters it is', async () => {
    const panel = await open();
    await panel.show({ ...ready, title: MARKUP, credit: MARKUP, statements: [statement(everywhere(MARKUP))] });
    await panel.select(MARKUP);
    assert.equal(await panel.page.locator('.statement .content').textContent(), MARKUP);
    assert.equal(await panel.page.locator('h1').textContent(), MARKUP);
    assert.equal(await panel.page.locator('#panel :is(img, script, b)').count(), 0);
    await panel.page.locator('.statement').click();
    assert.deepEqual(await panel.posted(), [{ type: 'ready' }, { type: 'reveal', id: MARKUP }]);
  });

  for (const [name, control] of Object.entries(CONTROLS)) it(`keeps an open ${name} inside the words it came with`, async () => {
    const panel = await open({ width: 500 });
    const plain = statement({ id: 'plain', via: ['رويترز'], source: 'سالم' });
    // An id without the override, so that it stands in visible words only.
    const turned = { ...plain, id: 'turned', content: control + plain.content, cue: control + plain.cue, source: control + plain.source, via: plain.via.map(via => control + via), speaker: { key: 'S', label: control + plain.speaker!.label, kind: 'person' } } as const;
    await panel.show({ ...ready, statements: [plain, turned] });
    // The pieces from left to right, line by line; an override may join letters otherwise, so that widths differ.
    const order = (id: string): Promise<string[]> =>
      panel.page.evaluate(`[...document.querySelectorAll('[data-id=${id}] :is(.chain, .notes)')].flatMap(line =>
        [...line.querySelectorAll(':is(.speaker, .link, .note)')]
          .map(piece => ({ name: piece.className, x: piece.getBoundingClientRect().x }))
          .sort((a, b) => a.x - b.x)
          .map(({ name }) => name))`);
    const expected = await order('plain');
    assert.ok(expected.length >= 5);
    assert.deepEqual(await order('turned'), expected);
  });

  it('sets Arabic right to left even when it begins with a Latin name, and English left to right', async () => {
    const panel = await open();
    await panel.show(ready);
    assert.equal(await panel.page.locator('[data-id=s9] .content').getAttribute('dir'), 'rtl');
    assert.equal(await panel.page.locator('[data-id=s10] .content').getAttribute('dir'), 'ltr');
  });

  it('breaks a word that never ends instead of growing sideways', async () => {
    const panel = await open({ width: 200 });
    const endless = 'ه'.repeat(400);
    await panel.show({ ...ready, title: endless, credit: endless, statements: [statement(everywhere(endless))] });
    assert.ok(await panel.page.evaluate('document.documentElement.scrollWidth <= innerWidth'));
    assert.ok(await panel.page.evaluate(`(scroller => scroller.scrollWidth <= scroller.clientWidth)(document.querySelector('.scroller'))`));
  });

  it('survives two statements with one id', async () => {
    const panel = await open();
    await panel.show({ ...ready, statements: [statement({ id: 'twin' }), statement({ id: 'twin', content: 'آخر' })] });
    await panel.show({ ...ready, statements: [statement({ id: 'twin' })] });
    assert.equal(await panel.page.locator('.statement').count(), 1);
  });
});

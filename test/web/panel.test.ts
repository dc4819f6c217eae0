import assert from 'node:assert/strict';
import { percentIn } from '../../src/protocol/numbers';
import { usePanels } from './harness';
import { article, many, ready, screens, statement, statements } from './samples';
import { arabic, english } from './strings';

describe('panel', function () {
  this.timeout(20_000);
  const open = usePanels();

  it('says that it is ready, once', async () => {
    const panel = await open();
    assert.deepEqual(await panel.posted(), [{ type: 'ready' }]);
  });

  it('reads right to left, and says what language its words are in', async () => {
    const panel = await open();
    await panel.show(ready, english);
    assert.equal(await panel.style('#panel', 'direction'), 'rtl');
    assert.equal(await panel.page.locator('html').getAttribute('lang'), 'en');
    assert.equal(await panel.style('.count', 'direction'), 'ltr');
    assert.equal(await panel.page.locator('[data-id=s1] .content').getAttribute('lang'), 'ar');
    // The gutter, where a line begins, is on the right.
    const [mark, content] = await Promise.all(['.mark', '.content'].map(each => panel.page.locator(`[data-id=s1] ${each}`).first().boundingBox()));
    assert.ok(mark!.x > content!.x + content!.width);
  });

  it('shows a statement in full: who, through whom, what, and how', async () => {
    const panel = await open();
    await panel.show(ready);
    const first = panel.page.locator('[data-id=s4]');
    assert.equal(await first.locator('.content').textContent(), statements[3]!.content);
    assert.equal(await first.locator('.speaker bdi').last().textContent(), 'مسؤول رفيع طلب عدم ذكر اسمه');
    assert.deepEqual(await first.locator('.link bdi:not(.unseen)').allTextContents(), ['وكالة الأنباء', 'صحيفة «المدى»']);
    assert.deepEqual(await first.locator('.note').allTextContents(), [arabic.statuses.suggested, `${arabic.sureness.medium} ${percentIn('ar', 0.74)}`, arabic.types.mixed, arabic.kinds.anonymous, 'وبحسب']);
  });

  it('says so when a statement was in fact not made', async () => {
    const panel = await open();
    await panel.show({ ...ready, statements: [statement({ id: 'n1', irrealis: 'negated' }), statement({ id: 'n2' })] });
    assert.equal(await panel.page.locator('[data-id=n1]').getByText(arabic.irrealis.negated).count(), 1);
    assert.equal(await panel.page.locator('[data-id=n2]').getByText(arabic.irrealis.negated).count(), 0);
  });

  it('names the source as written only where it is not the speaker’s full name', async () => {
    const panel = await open();
    await panel.show(ready);
    const written = panel.page.getByText(arabic.asWritten);
    assert.equal(await written.count(), statements.filter(each => each.source && each.source !== each.speaker?.label).length);
  });

  it('names every status, kind and class in words, so that nothing hangs on a colour or a picture', async () => {
    const panel = await open();
    await panel.show(ready);
    for (const { id, status, speaker, class: kindOfSaying } of statements) {
      const words = await panel.page.locator(`[data-id=${id}] .notes`).textContent();
      assert.ok(words?.includes(arabic.statuses[status]), `${id}: status`);
      if (speaker) assert.ok(words?.includes(arabic.kinds[speaker.kind]), `${id}: kind`);
      assert.equal(words?.includes(arabic.classes[kindOfSaying]), kindOfSaying !== 'statement', `${id}: class`);
    }
    assert.equal(await panel.page.getByText(arabic.orphaned).count(), 1);
  });

  it('shows the article’s name, count and credit', async () => {
    const panel = await open();
    await panel.show(ready);
    assert.equal(await panel.page.locator('h1').textContent(), 'موازنة العام المقبل.txt');
    assert.equal(await panel.page.locator('.count').textContent(), 'الأقوال: ١٠');
    assert.match((await panel.page.locator('footer').textContent()) ?? '', /^مصدر المقال: https:/);
    await panel.show(article({ title: 'قصير.txt', statements: [] }));
    assert.ok(await panel.page.getByText(arabic.noStatements).isVisible());
    assert.ok(await panel.page.locator('footer').isHidden());
    assert.ok(await panel.page.locator('.statements').isHidden());
  });

  it('shows a message when there is no article, and a button where something can be done', async () => {
    const panel = await open();
    const buttons: Record<string, string[]> = { empty: [arabic.annotate], closed: [], working: [], error: [arabic.retry] };
    for (const [name, state] of Object.entries(screens)) {
      await panel.show(state);
      assert.ok(await panel.page.locator('#panel').getByText(state.message).isVisible(), name);
      assert.deepEqual(await panel.page.locator('.screen vscode-button').allTextContents(), buttons[name], name);
    }
    await panel.page.locator('vscode-button').click();
    assert.deepEqual((await panel.posted()).at(-1), { type: 'annotate' });
  });

  it('keeps the list for as long as a search takes that nobody would notice', async () => {
    const panel = await open();
    await panel.show(ready);
    await panel.show(screens.working);
    assert.ok(await panel.page.locator('[data-id=s1]').isVisible());
    await panel.page.locator('vscode-progress-ring').waitFor();
    await panel.show(ready);
    assert.ok(await panel.page.locator('[data-id=s1]').isVisible());
  });

  it('keeps a person at the keyboard in the panel when what had the focus goes', async () => {
    const panel = await open();
    await panel.show(screens.empty);
    await panel.page.locator('vscode-button').focus();
    await panel.show(screens.working);
    await panel.show(ready);
    assert.equal(await panel.page.evaluate('document.activeElement.dataset.id'), 's3');
  });

  it('reveals on a click, but not at the end of selecting words', async () => {
    const panel = await open();
    await panel.show(ready);
    await panel.page.locator('[data-id=s2] .content').click();
    assert.deepEqual((await panel.posted()).at(-1), { type: 'reveal', id: 's2' });
    assert.equal(await panel.page.locator('.statement[aria-selected=true]').getAttribute('data-id'), 's2');
    const box = (await panel.page.locator('[data-id=s1] .content').boundingBox())!;
    await panel.page.mouse.move(box.x + box.width - 5, box.y + 10);
    await panel.page.mouse.down();
    await panel.page.mouse.move(box.x + 20, box.y + 10, { steps: 4 });
    await panel.page.mouse.up();
    assert.notEqual(await panel.page.evaluate('String(getSelection())'), '');
    assert.deepEqual((await panel.posted()).at(-1), { type: 'reveal', id: 's2' });
  });

  it('marks and scrolls to the statement the editor is at, and takes no focus', async () => {
    const panel = await open({ height: 500 });
    await panel.show(many(60));
    await panel.select('m40');
    assert.equal(await panel.page.locator('.statement[aria-selected=true]').getAttribute('data-id'), 'm40');
    assert.ok(await panel.page.evaluate(`(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.querySelector('[data-id=m40]').getBoundingClientRect())`));
    assert.equal(await panel.page.evaluate('document.activeElement.tagName'), 'BODY');
    await panel.select(null);
    assert.equal(await panel.page.locator('.statement[aria-selected=true]').count(), 0);
    await panel.select('never heard of');
  });

  it('says aloud how many there are and where the editor is', async () => {
    const panel = await open();
    const status = panel.page.getByRole('status');
    await panel.show(ready);
    assert.equal(await status.textContent(), 'الأقوال: ١٠');
    await panel.select('s7');
    assert.equal(await status.textContent(), `${arabic.unknownSpeaker}: «لسنا من يدفع الثمن»`);
  });

  it('draws anew only what changed, and keeps the place one has scrolled to', async () => {
    const panel = await open({ height: 500 });
    const state = many(60);
    await panel.show(state);
    await panel.select('m30');
    await panel.page.evaluate(`window.kept = document.querySelector('[data-id=m30]'); window.content = kept.querySelector('.content')`);
    const before = await panel.page.locator('[data-id=m30]').boundingBox();
    await panel.show({ ...state, statements: [statement({ id: 'new' }), ...state.statements.slice(2), statement({ id: 'newer' })] });
    assert.ok(await panel.page.evaluate(`kept === document.querySelector('[data-id=m30]') && content === kept.querySelector('.content')`));
    assert.equal(await panel.page.locator('.statement[aria-selected=true]').getAttribute('data-id'), 'm30');
    const after = await panel.page.locator('[data-id=m30]').boundingBox();
    assert.ok(Math.abs(after!.y - before!.y) < 2, `moved by ${after!.y - before!.y}`);
    await panel.show(ready);
    assert.equal(await panel.page.evaluate(`document.querySelector('.scroller').scrollTop`), 0);
  });
});

import assert from 'node:assert/strict';
import { useReaders, type ReaderPage } from './harness';
import { bridgeSample, idOf, sample } from './samples';
import { longText } from './longText';

/** VS Code destroys the page of a hidden reader; a reload is the same to the page. */
describe('reader: hidden and shown again', function () {
  this.timeout(30_000);
  const open = useReaders();
  const article = bridgeSample();

  it('stands as it stood once the extension has sent the article again', async () => {
    const reader = await open({ height: 500 });
    await reader.show(article);
    const id = idOf(article.set, 'طال انتظاره');
    await reader.send({ type: 'select', id });
    await reader.page.locator('.cast .who').nth(1).click();
    await reader.press('Control+Equal');
    await reader.page.reload();
    assert.deepEqual(await reader.posted(), [{ type: 'ready' }]);
    await reader.show(article);
    assert.deepEqual(await reader.words('.mark.current.content'), ['بأنه طال انتظاره']);
    assert.equal(await reader.page.locator('[aria-pressed=true]').count(), 1);
    assert.equal(await reader.page.evaluate(`harness.style('.paragraph .text', 'fontSize')`), '22px');
  });

  it('comes back to the paragraph at the top of a long article', async () => {
    const article = sample(longText(60_000));
    const reader = await open({ height: 700 });
    await reader.show(article);
    await reader.page.evaluate(`document.querySelectorAll('.block')[60].scrollIntoView()`);
    await reader.until(`JSON.parse(sessionStorage.getItem('state'))?.top > 0`);
    await reader.page.waitForTimeout(300);
    const before = await topBlock(reader);
    await reader.page.reload();
    await reader.show(article);
    await reader.page.waitForTimeout(300);
    assert.ok(before > 50);
    assert.ok(Math.abs((await topBlock(reader)) - before) <= 1, `${before} and ${await topBlock(reader)}`);
  });

  it('goes where the text editor is, and does not send that back', async () => {
    const article = sample(longText(60_000));
    const reader = await open({ height: 700 });
    await reader.show(article);
    await reader.page.mouse.move(600, 300);
    const offset = article.text.split('\n').slice(0, 80).join('\n').length + 1;
    await reader.send({ type: 'scroll', offset });
    await reader.page.waitForTimeout(400);
    assert.equal(await topBlock(reader), 80);
    assert.deepEqual(await scrolled(reader), []);
    await reader.page.mouse.wheel(0, 2000);
    await reader.until(`harness.posted.some(({ type }) => type === 'scrolled')`);
    await reader.page.waitForTimeout(300);
    assert.ok((await scrolled(reader)).at(-1)! > offset);
  });

  it('starts anew when what was kept is of another version', async () => {
    const reader = await open();
    await reader.page.evaluate(`sessionStorage.setItem('state', JSON.stringify({ version: 0, zoom: 5, speaker: '"]{}' }))`);
    await reader.page.reload();
    await reader.show(article);
    assert.equal(await reader.page.evaluate(`harness.style('.paragraph .text', 'fontSize')`), '20px');
    assert.equal(await reader.page.locator('.focused').count(), 0);
  });

  const topBlock = (reader: ReaderPage): Promise<number> => reader.page.evaluate(`[...document.querySelectorAll('.block')].findIndex(each => each.getBoundingClientRect().bottom > 2)`);
  const scrolled = (reader: ReaderPage): Promise<number[]> => reader.page.evaluate(`harness.posted.flatMap(message => message.type === 'scrolled' ? [message.offset] : [])`);
});

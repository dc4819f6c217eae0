import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { Desk, until } from './desk';
import { boxOf, clickOn, highlights } from './editor';

/** As much of the sidecar as the story looks at. */
interface Sidecar {
  readonly annotations: readonly { readonly status: string; readonly content: readonly (readonly [number, number])[] }[];
}

const ARTICLE = 'ferry.txt';

/** One person's work on one article, from the first look to the next morning. */
describe('a day with an article', () => {
  let desk: Desk;

  before(async () => {
    desk = await Desk.open(ARTICLE);
  });
  after(() => desk?.close());

  const sidecar = async (): Promise<Sidecar['annotations']> => (JSON.parse((await desk.read(`${ARTICLE}.isnad.json`)) ?? '{"annotations":[]}') as Sidecar).annotations;
  const statuses = async (): Promise<string[]> => (await sidecar()).map(({ status }) => status);
  const count = (all: readonly string[], wanted: string): number => all.filter(each => each === wanted).length;
  const inPanel = async (): Promise<string[]> => (await desk.statements()).evaluateAll(all => all.map(each => each.getAttribute('data-status')!));
  const chord = async (key: string): Promise<void> => {
    await desk.page.keyboard.press('Control+K');
    await desk.page.keyboard.press(key);
  };
  /** The words that the sidecar gives to the statement with some words in it, as long as it is the only one. */
  const contentWith = async (words: string): Promise<string | undefined> => {
    const text = (await desk.read(ARTICLE))!;
    const found = (await sidecar()).map(({ content }) => content.map(span => text.slice(...span)).join(' … ')).filter(each => each.includes(words));
    return found.length === 1 ? found[0] : undefined;
  };
  const inReader = (reader: Frame, words: string): Promise<string | undefined> => reader.locator('.mark.content').evaluateAll(
    (marks, wanted) => marks.map(each => each.textContent ?? '').find(each => each.includes(wanted)), words);

  it('begins with all that is said in it', async () => {
    await desk.openFile(ARTICLE);
    await desk.run('Isnad: Annotate Document');
    await desk.run('Isnad: Reveal Panel');
    await until('the panel lists the statements', async () => (await (await desk.statements()).count()) > 15);
    await until('the sidecar is there', async () => (await statuses()).length > 15);
    assert.equal(count(await statuses(), 'suggested'), (await statuses()).length);
  });

  it('reviews ten statements by keyboard alone', async () => {
    await desk.run('View: Focus Active Editor Group');
    await desk.page.keyboard.press('Control+Home');
    await chord('Alt+J');
    for (const [i, key] of ['Y', 'Y', 'X', 'Y', 'Y', 'Y', 'Y', 'X', 'Y', 'Y'].entries()) {
      await chord(`Alt+${key}`);
      await until(`${i + 1} are decided`, async () => count(await statuses(), 'suggested') === (await statuses()).length - i - 1);
    }
    assert.equal(count(await statuses(), 'accepted'), 8);
    assert.equal(count(await statuses(), 'rejected'), 2);
    await until('the panel says the same', async () => String((await inPanel()).toSorted()) === String((await statuses()).toSorted()));
    await desk.photograph('story-reviewed');
  });

  it('undoes the last and does it again', async () => {
    await chord('Alt+Z');
    await until('it is undone', async () => count(await statuses(), 'accepted') === 7);
    await chord('Alt+Shift+Z');
    await until('it is done again', async () => count(await statuses(), 'accepted') === 8);
  });

  it('corrects a border in the reader, by keyboard and by mouse; panel, editor and sidecar agree', async () => {
    const words = 'أن مسار الباخرة يمر';
    const before = (await contentWith(words))!;
    await desk.run('Isnad: Open in Isnad Reader');
    const reader = await desk.reader();
    await until('the reader marks it', async () => (await inReader(reader, words)) !== undefined);
    await reader.locator('.mark.content', { hasText: words }).first().click();
    await desk.page.keyboard.press('Shift+ArrowRight');
    const shorter = before.slice(0, before.lastIndexOf(' '));
    await until('the sidecar has it shorter', async () => (await contentWith(words)) === shorter);
    await until('the reader too', async () => (await inReader(reader, words)) === shorter);
    const panel = await desk.statements();
    await until('the panel too', async () => (await panel.filter({ hasText: words }).locator('.content').innerText()) === shorter);
    const last = await boxOf(desk.page, shorter.split(' ').slice(-2).join(' '));
    await until('the editor marks just that', async () => (await highlights(desk.page)).some(box =>
      Math.abs(box.left - last.left) < 3 && box.top < last.bottom && box.bottom > last.top));

    const handle = (await reader.locator('.handle.end').boundingBox())!;
    await desk.page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await desk.page.mouse.down();
    // Right to left: farther to the right is farther back.
    await desk.page.mouse.move(handle.x + 60, handle.y + handle.height / 2, { steps: 8 });
    await desk.photograph('story-dragging');
    await desk.page.mouse.up();
    const shortest = await until('it is shorter still', async () => {
      const now = await contentWith(words);
      return now !== undefined && now.length < shorter.length ? now : null;
    });
    assert.ok(before.startsWith(shortest), 'it ends between words of what it was');
    assert.equal(before[shortest.length], ' ');
    await until('the panel has it', async () => (await panel.filter({ hasText: words }).locator('.content').innerText()) === shortest);
    await desk.photograph('story-reader');

    await desk.page.keyboard.press('Control+Z');
    await until('one step is undone', async () => (await contentWith(words)) === shorter);
    await desk.page.keyboard.press('Control+Z');
    await until('both are', async () => (await contentWith(words)) === before);
    await until('and the reader shows it', async () => (await inReader(reader, words)) === before);
  });

  it('goes on with commands and keys while the reader is in front', async () => {
    const decided = count(await statuses(), 'suggested');
    const reader = await desk.reader();
    await chord('Alt+J');
    await until('the next one is chosen', async () => (await reader.locator('.mark.content.current').first().innerText()).includes('الضرر سيصيب'));
    await chord('Alt+Y');
    await until('one more is decided', async () => count(await statuses(), 'suggested') === decided - 1);
    await chord('Alt+Z');
    await until('and undone', async () => count(await statuses(), 'suggested') === decided);
  });

  it('filters by words without their hamzas, and by what is left to do', async () => {
    const panel = await desk.panel();
    const shown = await desk.statements();
    const all = await shown.count();
    await panel.locator('vscode-text-field input').fill('الاثمنه');
    await until('one is left', async () => (await shown.count()) === 1);
    assert.match(await shown.innerText(), /الأثمنة/);
    await panel.locator('vscode-text-field input').fill('');
    await until('all are there', async () => (await shown.count()) === all);
    await panel.locator('.filter-button').click();
    await panel.locator('vscode-checkbox[data-value=rejected]').click();
    await until('the rejected are left', async () => (await shown.count()) === 2);
  });

  it('finds everything as it was when the window is loaded anew', async () => {
    const before = await desk.read(`${ARTICLE}.isnad.json`);
    await desk.reload();
    const shown = await desk.statements();
    await until('the panel is as it was, with its filter', async () => (await shown.count()) === 2, 20_000);
    const reader = await desk.reader();
    await until('so is the reader', async () => (await reader.locator('.mark.content').count()) > 10, 20_000);
    assert.equal(await desk.read(`${ARTICLE}.isnad.json`), before);
    await clickOn(desk.page, 'الأثمنة ستتراوح');
    await until('the panel goes with the editor', async () => (await shown.count()) === 2);
    await desk.photograph('story-reloaded');
  });
});

import assert from 'node:assert/strict';
import { Desk, until } from './desk';
import { boxOf, highlights, lines, type Line } from './editor';

/** As much of the sidecar as the flow looks at. */
interface Sidecar {
  readonly format: string;
  readonly annotations: readonly { readonly status: string; readonly exact: { readonly content: readonly string[] } }[];
}

describe('annotating an article', () => {
  const article = 'floods.txt';
  let desk: Desk;
  let plain: Line[];
  let sidecar: string;

  before(async () => {
    desk = await Desk.open(article);
    await desk.openFile(article);
    await desk.page.mouse.move(0, 0);
    await until('the article is drawn', async () => (await lines(desk.page)).length >= 16);
    // VS Code itself marks the address at the end a moment later.
    await desk.page.locator('.detected-link').waitFor();
    plain = await lines(desk.page);
    await desk.photograph('before');
  });
  after(() => desk?.close());

  it('is one command', async () => {
    assert.deepEqual(await highlights(desk.page), []);
    await desk.run('Isnad: Annotate Document');
    await until('highlights appear', async () => (await highlights(desk.page)).length > 30);
    assert.deepEqual(await desk.notifications(), []);
  });

  it('moves no letter of the text', async () => {
    const now = await lines(desk.page);
    assert.deepEqual(now.map(line => line.html), plain.map(line => line.html));
    // Measuring twice may differ by a fraction of a pixel.
    const moved = plain.flatMap(({ letters }, i) => letters.filter((left, j) => Math.abs(left - now[i]!.letters[j]!) > 0.5));
    assert.deepEqual(moved, []);
  });

  it('highlights exactly the words that name the source', async () => {
    const words = await boxOf(desk.page, 'سكان وعمال إنقاذ');
    const near = (a: number, b: number): boolean => Math.abs(a - b) < 3;
    const found = (await highlights(desk.page)).filter(box => near(box.left, words.left) && near(box.right, words.right) && box.top < words.bottom && box.bottom > words.top);
    assert.equal(found.length, 1);
  });

  it('keeps the annotations beside the article', async () => {
    sidecar = await until('the sidecar is there', () => desk.read(`${article}.isnad.json`));
    const { format, annotations } = JSON.parse(sidecar) as Sidecar;
    assert.equal(format, 'isnad');
    assert.ok(annotations.length >= 16, `only ${annotations.length} statements`);
    assert.ok(annotations.every(({ status }) => status === 'suggested'));
    const text = await desk.read(article);
    for (const { exact } of annotations) for (const words of exact.content) assert.ok(text?.includes(words), words);
  });

  it('lists every statement in the panel, from right to left', async () => {
    await desk.run('Isnad: Reveal Panel');
    const { annotations } = JSON.parse(sidecar) as Sidecar;
    const statements = await desk.statements();
    await until('the panel lists them', async () => (await statements.count()) === annotations.length);
    const shown = await statements.locator('.content').allTextContents();
    assert.deepEqual(shown, annotations.map(({ exact }) => exact.content.join(' … ')));
    const panel = await desk.panel();
    for (const selector of ['html', '.statements', '.content']) {
      assert.equal(await panel.evaluate(`getComputedStyle(document.querySelector('${selector}')).direction`), 'rtl', selector);
    }
    assert.ok(await panel.evaluate('document.documentElement.scrollWidth <= innerWidth'), 'nothing sticks out sideways');
    await desk.photograph('annotated');
  });

  it('lasts: a window that is opened again shows the same without detecting anew', async () => {
    const before = await highlights(desk.page);
    await desk.reload();
    await until('highlights are back', async () => (await highlights(desk.page)).length === before.length);
    const statements = await desk.statements();
    await until('the panel is back', async () => (await statements.count()) > 0);
    assert.equal(await desk.read(`${article}.isnad.json`), sidecar);
    await desk.photograph('reloaded');
  });
});

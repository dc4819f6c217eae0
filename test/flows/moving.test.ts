import assert from 'node:assert/strict';
import { Desk, until } from './desk';
import { clickOn, cursor, highlights, pointAt } from './editor';

describe('moving between the text and the panel', () => {
  let desk: Desk;

  before(async () => {
    desk = await Desk.open('ferry.txt');
    await desk.openFile('ferry.txt');
    await desk.run('Isnad: Annotate Document');
    await desk.run('Isnad: Reveal Panel');
    await until('the panel lists the statements', async () => (await (await desk.statements()).count()) > 0);
  });
  after(() => desk?.close());

  const selected = async (): Promise<string> => {
    const texts = await (await desk.panel()).locator('.statement[aria-selected=true] .content').allInnerTexts();
    return texts.join('|');
  };

  it('a click in the panel selects the words in the text', async () => {
    const statement = (await desk.statements()).filter({ hasText: 'أن الصيد الجائر' });
    await statement.click();
    const length = 'أن الصيد الجائر هو السبب الأول'.length;
    await until('the words are selected', async () => (await cursor(desk.page)).includes(`(${length} selected)`));
    assert.match(await cursor(desk.page), /^Ln 17, /);
    await desk.photograph('panel-to-text');
  });

  it('a click in the text selects the statement in the panel', async () => {
    await clickOn(desk.page, 'الأثمنة ستتراوح');
    await until('the statement is selected', async () => (await selected()).startsWith('أن الأثمنة ستتراوح'));
    await clickOn(desk.page, 'ولم تعلق الشركة');
    await until('nothing is selected', async () => (await selected()) === '');
  });

  it('the next statement is one command away', async () => {
    await clickOn(desk.page, 'ولم تعلق الشركة');
    await desk.run('Isnad: Go to Next Statement');
    await until('it is selected', async () => (await selected()).startsWith('بأن تعقد جلسة استماع'));
    await desk.run('Isnad: Go to Previous Statement');
    await until('the one before is selected', async () => (await selected()).startsWith('إن الوزارة تدرس'));
  });

  it('resting the pointer on a statement tells who says it and how', async () => {
    await pointAt(desk.page, 'الوزارة تدرس إزاحة');
    const hover = desk.page.locator('.monaco-hover:visible', { hasText: 'مصدر' }).first();
    await hover.waitFor();
    const text = await hover.innerText();
    assert.match(text, /Reported speech/);
    assert.match(text, /Unnamed source/);
    assert.match(text, /المنارة/);
    await desk.photograph('hover');
    await desk.page.mouse.move(0, 0);
  });

  it('highlights can be put away and brought back', async () => {
    const count = (await highlights(desk.page)).length;
    assert.ok(count > 30);
    await desk.run('Isnad: Show Highlights (Toggle)');
    await until('they are gone', async () => (await highlights(desk.page)).length === 0);
    await desk.photograph('no-highlights');
    await desk.run('Isnad: Show Highlights (Toggle)');
    await until('they are back', async () => (await highlights(desk.page)).length === count);
  });

  it('clearing forgets the annotations, and can be undone', async () => {
    const sidecar = await desk.read('ferry.txt.isnad.json');
    await desk.run('Isnad: Clear Annotations');
    await until('the sidecar is gone', async () => (await desk.read('ferry.txt.isnad.json')) === null);
    await until('the highlights are gone', async () => (await highlights(desk.page)).length === 0);
    await desk.page.getByRole('button', { name: 'Undo' }).click();
    await until('the sidecar is back', async () => (await desk.read('ferry.txt.isnad.json')) === sidecar);
    await until('the highlights are back', async () => (await highlights(desk.page)).length > 30);
  });
});

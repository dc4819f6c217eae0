import assert from 'node:assert/strict';
import type { Edit } from '../../../src/core/annotation/edits/edit';
import { spanOf, useReaders, type ReaderPage } from './harness';
import { bridge, bridgeSample, idOf, sample } from './samples';

describe('reader: correcting', function () {
  this.timeout(30_000);
  const open = useReaders();
  const article = bridgeSample();

  async function opened(current?: string): Promise<ReaderPage> {
    const reader = await open();
    await reader.show(article);
    if (current) await reader.send({ type: 'select', id: idOf(article.set, current) });
    return reader;
  }

  /** The edits that the reader asked for. */
  async function edits(reader: ReaderPage): Promise<Edit[]> {
    return (await reader.posted()).flatMap(message => (message.type === 'edit' ? [message.edit] : []));
  }

  const button = (reader: ReaderPage, action: string): Promise<void> => reader.page.locator(`[data-action=${action}]`).click();

  it('makes a statement of selected words', async () => {
    const reader = await opened();
    await reader.select('المستحقات صرفت كلها');
    await button(reader, 'content');
    assert.deepEqual(await edits(reader), [{ kind: 'create', content: [spanOf(bridge, 'المستحقات صرفت كلها')] }]);
    assert.ok(await reader.page.evaluate(`document.querySelector('.toolbar').hidden`));
  });

  it('makes the source, cue and via of the current statement of them, also by key', async () => {
    const reader = await opened('طال انتظاره');
    const id = idOf(article.set, 'طال انتظاره');
    const expected: Edit[] = [];
    for (const [key, role] of [['2', 'source'], ['3', 'cue'], ['4', 'via']] as const) {
      await reader.select('التاجر مازن');
      await reader.press(key);
      expected.push({ kind: 'mark', id, role, spans: [spanOf(bridge, 'التاجر مازن')] });
    }
    assert.deepEqual(await edits(reader), expected);
  });

  it('selects words by keyboard alone and marks them', async () => {
    const reader = await opened('طال انتظاره');
    const [at] = article.set.annotations.find(({ id }) => id === idOf(article.set, 'طال انتظاره'))!.content[0]!;
    const selected = (): Promise<string> => reader.page.evaluate('document.getSelection().toString()');
    const words = bridge.slice(at).split(/\s+/u);
    await reader.press('m');
    assert.equal(await selected(), words[0]);
    await reader.press('ArrowLeft');
    await reader.press('Shift+ArrowLeft');
    assert.equal(await selected(), `${words[1]} ${words[2]}`.replace(/،$/u, ''));
    await reader.press('Shift+ArrowRight');
    await reader.press('ArrowRight');
    assert.equal(await selected(), words[0]);
    await reader.press('Shift+Alt+ArrowRight');
    const [before] = bridge.slice(0, at).match(/\S+\s*$/u)!;
    assert.equal(await selected(), before + words[0]!);
    await reader.press('2');
    const edit = (await edits(reader)).at(-1);
    assert.deepEqual(edit, { kind: 'mark', id: idOf(article.set, 'طال انتظاره'), role: 'source', spans: [[at - before.length, at + words[0]!.length]] });
    assert.ok(await reader.page.evaluate(`document.querySelector('.toolbar').hidden`));
  });

  it('puts a lost statement where its words stand', async () => {
    const reader = await opened();
    await reader.page.locator('.orphan').click();
    await reader.select('طال انتظاره');
    await button(reader, 'place');
    assert.deepEqual(await edits(reader), [{ kind: 'place', id: 'lost', parts: { content: [spanOf(bridge, 'طال انتظاره')] } }]);
  });

  it('asks for nothing where only white space is selected', async () => {
    const reader = await opened();
    await reader.page.evaluate(`harness.selectWords(' ')`);
    await reader.page.evaluate(`document.dispatchEvent(new PointerEvent('pointerup'))`);
    await reader.page.waitForTimeout(50);
    assert.ok(await reader.page.evaluate(`document.querySelector('.toolbar').hidden`));
  });

  const crossings = {
    'an emoji': ['قال مازن 🌉 إن العمل انتهى.', '🌉 إن العمل'],
    'a family of emoji': ['قال 👨‍👩‍👧 إن العمل انتهى.', '👨‍👩‍👧 إن'],
    'vowel signs': ['قَالَ المُتَحَدِّثُ إِنَّ العَمَلَ انتَهى.', 'إِنَّ العَمَلَ'],
    'tatweel': ['قــال المتحــدث إن العمــل انتهى.', 'إن العمــل'],
    'marks of direction': ['قال \u200Fالمتحدث\u200F إن \u202BIMF\u202C راض.', 'إن \u202BIMF\u202C'],
    'several paragraphs': ['قال إن العمل\n\nانتهى أمس.', 'العمل\n\nانتهى'],
  } as const;
  for (const [name, [text, words]] of Object.entries(crossings)) {
    it(`counts ${name} as the core does`, async () => {
      const reader = await open();
      await reader.show(sample(`عنوان قصير\n${text}`));
      const all = `عنوان قصير\n${text}`;
      const [first, last] = [words.split('\n')[0]!, words.split('\n').at(-1)!];
      await reader.page.evaluate(`(selection => { selection.removeAllRanges(); const [from, to] = [harness.rangeOf(${JSON.stringify(first)}), harness.rangeOf(${JSON.stringify(last)})];
        const range = document.createRange(); range.setStart(from.startContainer, from.startOffset); range.setEnd(to.endContainer, to.endOffset); selection.addRange(range); })(document.getSelection())`);
      await reader.page.evaluate(`document.dispatchEvent(new PointerEvent('pointerup'))`);
      await reader.until(`document.querySelector('.toolbar').hidden === false`);
      await reader.press('1');
      assert.deepEqual(await edits(reader), [{ kind: 'create', content: [spanOf(all, words)] }]);
    });
  }

  it('decides about the current statement, and undoes', async () => {
    const reader = await opened('طال انتظاره');
    for (const key of ['a', 'r', 'Control+z', 'Control+y']) await reader.press(key);
    const ids = [idOf(article.set, 'طال انتظاره')];
    assert.deepEqual((await reader.posted()).slice(1), [
      { type: 'edit', version: 1, edit: { kind: 'decide', ids, status: 'accepted' } },
      { type: 'edit', version: 1, edit: { kind: 'decide', ids, status: 'rejected' } },
      { type: 'travel', direction: -1 },
      { type: 'travel', direction: 1 },
    ]);
  });

  it('goes through all statements by keyboard', async () => {
    const reader = await opened();
    const shown = article.marks.statements.filter(({ placement, status }) => placement !== 'orphaned' && status !== 'rejected');
    for (let i = 0; i < shown.length; i++) await reader.press(i % 2 === 0 ? 'n' : 'ArrowDown');
    const visited = (await reader.posted()).flatMap(message => (message.type === 'select' ? [message.id] : []));
    assert.deepEqual(visited, shown.map(({ id }) => id));
  });

  it('moves a border by word with the keys', async () => {
    const reader = await opened('طال انتظاره');
    const id = idOf(article.set, 'طال انتظاره');
    const [start, end] = spanOf(bridge, 'بأنه طال انتظاره');
    await reader.press('Shift+ArrowRight');
    await reader.press('Alt+Shift+ArrowLeft');
    assert.deepEqual(await edits(reader), [
      { kind: 'mark', id, role: 'content', spans: [[start, end - ' انتظاره'.length]] },
      { kind: 'mark', id, role: 'content', spans: [[start + 'بأنه '.length, end]] },
    ]);
  });

  it('moves a border with the arrows when its handle has the focus', async () => {
    const reader = await opened('طال انتظاره');
    const [start, end] = spanOf(bridge, 'بأنه طال انتظاره');
    await reader.page.locator('.handle.start').focus();
    await reader.press('ArrowLeft');
    await reader.page.locator('.handle.end').focus();
    await reader.press('ArrowRight');
    assert.deepEqual((await edits(reader)).map(edit => edit.kind === 'mark' && edit.spans), [[[start + 'بأنه '.length, end]], [[start, end - ' انتظاره'.length]]]);
  });

  it('moves a border by dragging its handle, to whole words', async () => {
    const reader = await opened('أعمال الطلاء');
    const id = idOf(article.set, 'أعمال الطلاء');
    await reader.until(`!document.querySelector('.handles').hidden`);
    await drag(reader, '.handle.start', await reader.borderOf('الطلاء انتهت', 'start'));
    const content = spanOf(bridge, 'إن أعمال الطلاء انتهت وإن الإنارة ستعمل قبل نهاية الشهر');
    assert.deepEqual(await edits(reader), [{ kind: 'mark', id, role: 'content', spans: [[spanOf(bridge, 'الطلاء انتهت')[0], content[1]]] }]);
  });

  it('moves the borders of the part that was clicked', async () => {
    const reader = await opened();
    await reader.page.locator('.mark[data-role=source]', { hasText: 'مازن النجار' }).click();
    await reader.press('Shift+ArrowRight');
    const [edit] = await edits(reader);
    assert.deepEqual(edit, { kind: 'mark', id: idOf(article.set, 'خسرنا موسمين'), role: 'source', spans: [spanOf(bridge, 'التاجر مازن')] });
  });

  async function drag(reader: ReaderPage, handle: string, to: { x: number; y: number }): Promise<void> {
    const box = (await reader.page.locator(handle).boundingBox())!;
    const { mouse } = reader.page;
    await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await mouse.down();
    await mouse.move(to.x + 30, to.y, { steps: 3 });
    await mouse.move(to.x, to.y, { steps: 3 });
    await mouse.up();
  }
});

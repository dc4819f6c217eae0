import assert from 'node:assert/strict';
import { spanOf, useReaders, type ReaderPage } from './harness';
import { arabic, bridge, bridgeSample, english, idOf } from './samples';

describe('reader: the page', function () {
  this.timeout(30_000);
  const open = useReaders();
  const article = bridgeSample();

  async function opened(): Promise<ReaderPage> {
    const reader = await open();
    await reader.show(article);
    return reader;
  }

  it('holds every unit of the article, in order, with the first line as the headline', async () => {
    const reader = await opened();
    assert.equal((await reader.words('.text')).join('\n'), bridge);
    assert.deepEqual(await reader.words('h1'), [bridge.split('\n')[0]]);
  });

  it('reads from right to left, in the face that ships with the extension', async () => {
    const reader = await opened();
    assert.equal(await reader.page.evaluate(`harness.style('.paragraph .text', 'direction')`), 'rtl');
    assert.ok(await reader.page.evaluate(`document.fonts.ready.then(() => [...document.fonts].some(face => face.family === 'Isnad Naskh' && face.status === 'loaded'))`));
  });

  it('marks exactly the words that the annotations mark', async () => {
    const reader = await opened();
    const { annotations } = article.set;
    const standing = annotations.filter(({ status }) => status !== 'rejected');
    assert.deepEqual((await reader.words('.mark[data-role=cue]')).sort(), standing.flatMap(({ exact }) => exact.cue).sort());
    assert.deepEqual((await reader.words('.mark[data-role=source]')).sort(), standing.flatMap(({ exact }) => exact.source ?? []).sort());
    // A statement inside another cuts it into pieces, which together are its words.
    const marked = (await reader.words('.mark.content')).join('');
    const apart = annotations.filter(({ origin }) => origin === 'detected').map(({ exact }) => exact.content.join('')).join('');
    assert.equal(marked, apart);
  });

  it('moves no letter by marking it', async () => {
    const bare = await open();
    await bare.show({ ...article, marks: { statements: [], speakers: [], message: null } });
    const widths = (reader: ReaderPage): Promise<number[]> => reader.page.evaluate(`document.fonts.ready.then(() => [...document.querySelectorAll('.paragraph .text')].map(text => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return Math.round([...range.getClientRects()].reduce((left, box) => Math.min(left, box.left), Infinity));
    }))`);
    const plain = await widths(bare);
    const marked = await widths(await opened());
    assert.ok(plain.length > 4);
    plain.forEach((left, i) => assert.ok(Math.abs(left - marked[i]!) <= 1, `paragraph ${i}: ${left} and ${marked[i]}`));
  });

  it('tells suggestions, decisions, rejections, and what needs review apart without colour', async () => {
    const reader = await opened();
    const line = (words: string): Promise<string> => reader.page.evaluate(`(mark => getComputedStyle(mark).textDecorationLine + ' ' + getComputedStyle(mark).textDecorationStyle)([...document.querySelectorAll('.mark.content')].find(each => each.textContent.includes('${words}')))`);
    assert.equal(await line('أعمال الطلاء'), 'underline solid');
    assert.equal(await line('الجسر يحتمل'), 'underline dashed');
    assert.match(await line('افتتاح المسار'), /^line-through/);
    assert.deepEqual(await reader.words('.note.review .warn'), [arabic.review]);
    assert.deepEqual(await reader.words('.orphan'), ['الرافعات ستغادر الموقع الأحد']);
  });

  it('gives the beginning of each statement the letter that its speaker has in the margin', async () => {
    const reader = await opened();
    const inMargin = (await reader.words('.note .badge')).sort();
    const inText: string[] = await reader.page.evaluate(`[...document.querySelectorAll('[data-letter]')].map(each => each.dataset.letter)`);
    assert.deepEqual(inText.sort(), inMargin);
    assert.equal(inMargin.length, article.set.annotations.length);
    // A content that begins inside a word has its letter before the word.
    assert.deepEqual(await reader.words('.lead'), ['ف']);
  });

  it('shows all that a speaker says, from the margin, the list and the source, and everybody again on Escape', async () => {
    const reader = await opened();
    const lit = (): Promise<string[]> => reader.page.evaluate(`[...document.querySelectorAll('.note')].filter(each => getComputedStyle(each).opacity === '1').map(each => each.querySelector('.name').textContent)`);
    const all = await reader.words('.note .name');
    for (const selector of ['.note .who', '.cast .who', '.mark[data-role=source]']) {
      await reader.page.locator(selector).first().click();
      await reader.until(`getComputedStyle([...document.querySelectorAll('.note')].at(-1)).opacity < 0.9`);
      const names = await lit();
      assert.ok(names.length > 1 && names.length < all.length, selector);
      assert.equal(new Set(names).size, 1, selector);
      await reader.press('Escape');
      await reader.until(`[...document.querySelectorAll('.note')].every(each => getComputedStyle(each).opacity === '1')`);
    }
  });

  it('draws anew only the paragraphs that changed', async () => {
    const reader = await opened();
    await reader.page.evaluate(`window.before = [...document.querySelectorAll('.block')]`);
    const [start] = spanOf(bridge, 'الإنارة');
    const words = 'الجديدة ';
    const text = bridge.slice(0, start) + words + bridge.slice(start);
    const shift = ([from, to]: readonly [number, number]): [number, number] => [from >= start ? from + words.length : from, to > start ? to + words.length : to];
    const statements = article.marks.statements.map(each => ({ ...each, content: each.content.map(shift), cue: each.cue.map(shift), source: each.source && shift(each.source), via: each.via.map(shift) }));
    await reader.update(2, { ...article.marks, statements }, { start, end: start, words });
    await reader.drawn(text);
    const isKept: boolean[] = await reader.page.evaluate(`[...document.querySelectorAll('.block')].map((each, i) => each === before[i])`);
    assert.deepEqual(isKept.flatMap((kept, i) => (kept ? [] : [i])), [2]);
    assert.equal((await reader.words('.text')).join('\n'), text);
  });

  it('says what is the matter, and offers to annotate', async () => {
    const reader = await open();
    const message = { kind: 'information', text: 'لم تُستخرج أقوال هذا المقال بعد.', canAnnotate: true } as const;
    await reader.show({ ...article, marks: { statements: [], speakers: [], message } });
    await reader.page.locator('.banner vscode-button').click();
    assert.deepEqual(await reader.posted(), [{ type: 'ready' }, { type: 'annotate' }]);
  });

  it('grows with the keys, and keeps the interface in its language', async () => {
    const reader = await open();
    await reader.show(article, english);
    const size = (): Promise<number> => reader.page.evaluate(`parseFloat(harness.style('.paragraph .text', 'fontSize'))`);
    const before = await size();
    await reader.press('Control+Equal');
    assert.ok((await size()) > before);
    await reader.press('Control+Minus');
    await reader.press('Control+Minus');
    assert.ok((await size()) < before);
    await reader.press('Control+0');
    assert.equal(await size(), before);
    assert.equal(await reader.page.evaluate('document.documentElement.lang'), 'en');
    assert.ok((await reader.words('.status.accepted')).includes(english.statuses.accepted));
  });

  it('counts in the digits of the interface', async () => {
    const reader = await open();
    await reader.show(article);
    assert.equal((await reader.words('.count'))[1], '٢');
    await reader.show(article, english);
    assert.equal((await reader.words('.count'))[1], '2');
  });

  it('keeps to the width of the window', async () => {
    for (const width of [260, 480, 1600]) {
      const reader = await open({ width });
      await reader.show(article);
      assert.ok(await reader.page.evaluate('document.documentElement.scrollWidth <= innerWidth'), String(width));
    }
  });

  it('selects what the editor is at, and tells the editor what is chosen here', async () => {
    const reader = await opened();
    const id = idOf(article.set, 'الدفعة الأخيرة');
    await reader.send({ type: 'select', id });
    assert.deepEqual(await reader.words('.mark.current.content'), ['أن الدفعة الأخيرة ستسلم الخميس']);
    assert.deepEqual(await reader.posted(), [{ type: 'ready' }]);
    await reader.page.locator('.mark.content', { hasText: 'طال انتظاره' }).click();
    assert.deepEqual((await reader.posted()).at(-1), { type: 'select', id: idOf(article.set, 'طال انتظاره') });
  });
});

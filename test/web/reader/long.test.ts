import assert from 'node:assert/strict';
import { useReaders, type ReaderPage } from './harness';
import { longText } from './longText';
import { sample } from './samples';

/** A megabyte of UTF-8 is about 570 000 units of Arabic. Times are reported, not asserted: they are the machine's. `npm run bench` shows them too. */
describe('reader: an article of a megabyte', function () {
  this.timeout(120_000);
  const open = useReaders();
  const text = longText(570_000);
  const article = sample(text);

  /** The tasks longer than 50 ms since the last time this was asked. */
  async function longTasks(reader: ReaderPage): Promise<string> {
    await reader.page.waitForTimeout(300);
    const tasks: { ms: number }[] = await reader.page.evaluate('harness.longTasks.splice(0)');
    return tasks.length === 0 ? 'none' : `${tasks.length} over 50 ms, the longest ${Math.round(Math.max(...tasks.map(({ ms }) => ms)))} ms`;
  }

  /** The small browser from npm has no find in page: it finds nothing anywhere. */
  async function canFind(reader: ReaderPage): Promise<boolean> {
    const blank = await reader.page.context().browser()!.newPage();
    await blank.setContent('<p>needle</p>');
    const found = await blank.evaluate<boolean>(`window.find('needle')`);
    await blank.close();
    return found;
  }

  it('is all there, scrolls, follows typing, and can be searched', async () => {
    const reader = await open();
    await longTasks(reader);
    const start = Date.now();
    await reader.show(article);
    const report = [`${text.length} units, ${article.marks.statements.length} statements; all drawn after ${Date.now() - start} ms; long tasks while loading: ${await longTasks(reader)}`];

    for (let i = 0; i < 30; i++) {
      await reader.page.mouse.wheel(0, 3000);
      await reader.page.waitForTimeout(30);
    }
    report.push(`scrolling by the wheel: ${await longTasks(reader)}`);
    await reader.send({ type: 'scroll', offset: text.length >> 1 });
    report.push(`jumping to the middle: ${await longTasks(reader)}`);
    assert.ok((await reader.page.evaluate<number>('scrollY')) > 10_000);

    await reader.send({ type: 'select', id: article.marks.statements.at(-3)!.id });
    report.push(`selecting at the end: ${await longTasks(reader)}`);
    assert.ok(await reader.page.evaluate(`(box => box.top >= 0 && box.bottom <= innerHeight)(document.querySelector('.mark.current').getBoundingClientRect())`));

    const words = 'كلمة ';
    const move = ([from, to]: readonly [number, number]): [number, number] => [from + words.length, to + words.length];
    const statements = article.marks.statements.map(each => ({ ...each, content: each.content.map(move), cue: each.cue.map(move), source: each.source && move(each.source), via: each.via.map(move) }));
    await reader.update(2, { ...article.marks, statements }, { start: 0, end: 0, words });
    await reader.drawn(words + text);
    report.push(`typing a word: ${await longTasks(reader)}`);

    await reader.page.evaluate('scrollTo(0, 0)');
    await reader.page.locator('.cast .who').first().click();
    report.push(`showing one speaker: ${await longTasks(reader)}`);
    await reader.press('Escape');
    await longTasks(reader);

    // What find in page uses; it sees what the browser has not laid out as well.
    const end = text.slice(text.lastIndexOf('\n') + 1);
    await reader.page.evaluate('getSelection().removeAllRanges()');
    if (await canFind(reader)) assert.ok(await reader.page.evaluate(`window.find(${JSON.stringify(end.slice(0, 40))}, false, true)`));
    else report.push('find in page: not in this browser');
    console.log(report.map(line => `      ${line}`).join('\n'));
  });

  it('does not choke on a paragraph that never ends', async () => {
    const reader = await open();
    const endless = sample(text.replaceAll('\n', ' '));
    await reader.show(endless);
    assert.equal((await reader.words('.text')).join(''), endless.text);
    console.log(`      one paragraph, long tasks while loading: ${await longTasks(reader)}`);
  });
});

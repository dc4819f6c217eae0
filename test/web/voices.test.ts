import assert from 'node:assert/strict';
import { axeFaults } from './axe';
import { usePanels, type PanelPage } from './harness';
import { themes, type ThemeName } from './themes';
import { arabic, english, ready, report } from './voicesSamples';

describe('voices', function () {
  this.timeout(60_000);
  const open = usePanels('voices');

  /** A page with the sample article. */
  async function shown(opening: Parameters<typeof open>[0] = {}, strings = arabic): Promise<PanelPage> {
    const page = await open({ height: 1400, ...opening });
    await page.send({ type: 'show', state: ready, strings });
    return page;
  }

  const bars = (page: PanelPage, figure: string): Promise<{ left: number; right: number }[]> => page.page.evaluate(
    `[...document.querySelectorAll('[data-figure=${figure}] .picture .bar')].map(each => { const { left, right } = each.getBoundingClientRect(); return { left, right }; })`);

  for (const theme of Object.keys(themes) as ThemeName[]) {
    it(`has no fault that axe can find in ${theme}, in charts, tables and messages`, async () => {
      const page = await shown({ theme });
      await page.page.locator('.pick').first().click();
      assert.deepEqual(await axeFaults(page), []);
      await page.page.locator('.toggle').click();
      assert.deepEqual(await axeFaults(page), [], 'tables');
      await page.send({ type: 'show', state: { kind: 'message', message: 'لا أقوال تُحصى في هذا المقال.' }, strings: arabic });
      assert.deepEqual(await axeFaults(page), [], 'message');
    });
  }

  it('draws bars from the right, as long as the words are many', async () => {
    const page = await shown();
    const drawn = await bars(page, 'voices');
    assert.equal(drawn.length, report.voices.length);
    const [longest, ...others] = drawn.map(({ left, right }) => right - left);
    for (const [i, width] of others.entries()) assert.ok(Math.abs(width / longest! - report.voices[i + 1]!.words / report.voices[0]!.words) < 0.02, String(i));
    assert.equal(new Set(drawn.map(({ right }) => Math.round(right))).size, 1);
  });

  it('fills a stacked bar from the right with the first part, and leaves nothing out', async () => {
    const [named, unnamed] = await bars(await shown(), 'naming');
    assert.ok(named!.left > unnamed!.right);
    const share = (named!.right - named!.left) / (named!.right - unnamed!.left);
    assert.ok(Math.abs(share - report.naming.named.words / report.total.words) < 0.03);
  });

  it('has a tick for every statement', async () => {
    const page = await shown();
    assert.equal(await page.page.locator('[data-figure=voices] .picture .tick').count(), report.total.statements);
  });

  it('draws one bar instead of ticks too fine to tell apart', async () => {
    const page = await open();
    const voices = [61, 20].map((statements, i) => ({ ...report.voices[i]!, statements }));
    await page.send({ type: 'show', strings: arabic, state: { kind: 'ready', title: 'ملف طويل.txt', report: { ...report, voices } } });
    assert.equal(await page.page.locator('[data-figure=voices] .picture .tick').count(), 2);
  });

  it('names each picture, and has all of it in a table that is always heard', async () => {
    const page = await shown();
    const pictures = page.page.getByRole('img');
    for (let i = 0; i < await pictures.count(); i++) assert.notEqual(await pictures.nth(i).locator('title').textContent(), '');
    const table = page.page.getByRole('table', { name: arabic.headings.voices });
    const row = table.getByRole('row').filter({ hasText: 'البنك المركزي' });
    assert.deepEqual(await row.locator('.words, .share, .statements').allTextContents(), ['١١٨', '٢١٪\u061c', '٤']);
    assert.equal(await table.getByRole('columnheader').count(), 4);
  });

  it('writes numbers as the language does', async () => {
    const inArabic = await (await shown()).page.locator('.reported').textContent();
    assert.match(inArabic ?? '', /١٬٢٨٤/);
    assert.match(await (await shown({}, english)).page.locator('.reported').textContent() ?? '', /44%.*566 of 1,284/);
  });

  it('isolates the words of the article, each in its own direction', async () => {
    const page = await shown({}, english);
    assert.equal(await page.page.locator('.pick bdi', { hasText: 'John Smith' }).getAttribute('dir'), 'ltr');
    assert.equal(await page.page.locator('.pick bdi', { hasText: 'البنك المركزي' }).getAttribute('dir'), 'rtl');
    assert.equal(await page.page.locator('.pick bdi', { hasText: 'Unknown speaker' }).getAttribute('lang'), 'en');
  });

  it('shows tables instead of charts and back, and keeps the focus on the button', async () => {
    const page = await shown();
    await page.page.locator('.toggle').focus();
    await page.page.keyboard.press('Enter');
    assert.equal(await page.page.locator('.picture').first().isVisible(), false);
    assert.ok(await page.page.getByRole('columnheader', { name: arabic.words }).first().isVisible());
    assert.equal(await page.page.locator('.toggle').textContent(), arabic.showPictures);
    await page.page.keyboard.press('Enter');
    assert.ok(await page.page.locator('.picture').first().isVisible());
  });

  it('asks for a speaker on a click anywhere in the row, and by keyboard; also for those nobody can be made out for', async () => {
    const page = await shown();
    await page.page.locator('[data-figure=voices] .picture').nth(1).click({ force: true });
    await page.page.locator('.pick').last().focus();
    await page.page.keyboard.press('Enter');
    assert.deepEqual(await page.posted(), [{ type: 'ready' }, { type: 'speaker', key: 'S2' }, { type: 'speaker', key: null }]);
    assert.equal(await page.page.evaluate('document.activeElement.textContent'), arabic.unknownSpeaker);
    assert.deepEqual(await page.page.locator('[aria-pressed=true]').allTextContents(), [arabic.unknownSpeaker]);
  });

  it('stands as it stood when the page was destroyed, before the extension has said anything', async () => {
    const page = await shown({ height: 400 });
    await page.page.locator('.toggle').click();
    await page.page.locator('.pick').nth(1).click();
    await page.page.evaluate('window.scrollTo(0, 150)');
    await page.until(`JSON.parse(sessionStorage.getItem('state'))?.scroll === 150`);
    await page.page.reload();
    assert.equal(await page.page.locator('.picture').first().isVisible(), false);
    assert.deepEqual(await page.page.locator('[aria-pressed=true]').allTextContents(), ['البنك المركزي']);
    // The browser holds on to what is in view while the page settles.
    const scroll: number = await page.page.evaluate('window.scrollY');
    assert.ok(Math.abs(scroll - 150) < 12, String(scroll));
    assert.deepEqual(await page.posted(), [{ type: 'ready' }]);
  });

  it('fits into a narrow side bar in either language', async () => {
    for (const strings of [arabic, english]) {
      const page = await shown({ width: 220 }, strings);
      for (const mode of ['charts', 'tables']) {
        assert.ok(await page.page.evaluate('document.documentElement.scrollWidth <= 220'), `${strings.language} ${mode}`);
        await page.page.locator('.toggle').click();
      }
    }
  });

  it('shows hostile words as words', async () => {
    const page = await open();
    const label = '<img src=x onerror=alert(1)>\u202E';
    const voices = [{ key: 'S1', speaker: { label, kind: 'person' }, words: 1, statements: 1, first: 's1' }];
    await page.send({ type: 'show', strings: arabic, state: { kind: 'ready', title: '</title><b>', report: { ...report, voices } } });
    assert.equal(await page.page.locator('.pick').textContent(), label);
    assert.equal(await page.page.locator('img, b').count(), 0);
  });
});

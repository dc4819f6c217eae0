import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { usePanels } from './harness';
import { article, many, ready, screens, statements } from './samples';
import { arabic, english } from './strings';
import { themes, type ThemeName } from './themes';

const FOLDER = path.join(import.meta.dirname, '../.screenshots/panel');

/** Pictures for a person to look at; they prove nothing by themselves. */
describe('panel: screenshots', function () {
  this.timeout(30_000);
  const open = usePanels();

  before(() => mkdir(FOLDER, { recursive: true }));

  for (const theme of Object.keys(themes) as ThemeName[]) {
    it(`draws the article in ${theme}`, async () => {
      const panel = await open({ theme, width: 340, height: 1500 });
      await panel.show(ready);
      await panel.select('s3');
      await panel.page.screenshot({ path: path.join(FOLDER, `article-${theme}.png`) });
    });
  }

  for (const width of [200, 260, 600]) {
    it(`draws the article ${width} pixels wide`, async () => {
      const panel = await open({ theme: width === 260 ? 'light' : 'dark', width, height: 1200 });
      await panel.show(ready);
      await panel.page.screenshot({ path: path.join(FOLDER, `width-${width}.png`) });
    });
  }

  for (const [name, state] of Object.entries(screens)) {
    it(`draws the state ${name}`, async () => {
      for (const theme of ['dark', 'light', 'hcDark', 'hcLight'] as const) {
        const panel = await open({ theme, height: 260 });
        await panel.show(state);
        await panel.page.screenshot({ path: path.join(FOLDER, `${name}-${theme}.png`) });
      }
    });
  }

  it('draws an English interface', async () => {
    const panel = await open({ theme: 'light', width: 340, height: 1500 });
    await panel.show(ready, english);
    await panel.page.screenshot({ path: path.join(FOLDER, 'english.png') });
  });

  it('draws focus and selection', async () => {
    const panel = await open({ theme: 'hcDark', height: 500 });
    await panel.show(article({ statements: statements.slice(0, 3) }), arabic);
    await panel.select('s2');
    await panel.page.keyboard.press('Tab');
    await panel.page.keyboard.press('ArrowUp');
    await panel.page.screenshot({ path: path.join(FOLDER, 'focus.png') });
  });

  it('draws an article that quotes nobody, and one of sixty statements', async () => {
    const panel = await open({ height: 300 });
    await panel.show(article({ title: 'خبر قصير.txt', statements: [], credit: 'رويترز' }));
    await panel.page.screenshot({ path: path.join(FOLDER, 'nobody.png') });
    const long = await open({ height: 900 });
    await long.show(many(60));
    await long.page.screenshot({ path: path.join(FOLDER, 'sixty.png') });
  });
});

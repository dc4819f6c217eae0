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

  const languages = { ar: arabic, en: english };

  for (const theme of Object.keys(themes) as ThemeName[]) {
    for (const [language, strings] of Object.entries(languages)) {
      for (const width of [250, 420]) {
        const name = `${theme}-${language}-${width}.png`;
        it(`draws article, filter and cards: ${name}`, async () => {
          const panel = await open({ theme, width, height: 1100 });
          const take = (what: string): Promise<unknown> => panel.page.screenshot({ path: path.join(FOLDER, `${what}-${name}`) });
          await panel.show({ ...ready, undo: strings.commands.accept }, strings);
          await panel.select('s8');
          await take('article');
          await panel.page.locator('[data-id=s1]').focus();
          await panel.page.keyboard.press('e');
          await take('correct');
          await panel.page.keyboard.press('Escape');
          await panel.page.keyboard.press('s');
          await take('speaker');
          await panel.page.keyboard.press('Escape');
          await panel.page.keyboard.press('?');
          await take('keys');
          await panel.page.keyboard.press('Escape');
          await panel.page.locator('.filter-button').click();
          await panel.page.locator('vscode-checkbox[data-value=suggested]').click();
          await panel.page.locator('.statement').first().focus();
          await panel.page.keyboard.press('Control+a');
          await take('filter');
        });
      }
    }
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

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { usePanels } from './harness';
import { themes, type ThemeName } from './themes';
import { arabic, english, ready } from './voicesSamples';

const FOLDER = path.join(import.meta.dirname, '../.screenshots/voices');

/** Pictures for a person to look at; they prove nothing by themselves. */
describe('voices: screenshots', function () {
  this.timeout(60_000);
  const open = usePanels('voices');

  before(() => mkdir(FOLDER, { recursive: true }));

  for (const theme of Object.keys(themes) as ThemeName[]) {
    for (const [language, strings] of Object.entries({ arabic, english })) {
      it(`draws charts and tables in ${theme}, ${language}, narrow and wide`, async () => {
        for (const width of [250, 600]) {
          const page = await open({ theme, width, height: width === 250 ? 1220 : 880 });
          await page.send({ type: 'show', state: ready, strings });
          await page.page.locator('.pick').nth(1).click();
          await page.page.screenshot({ path: path.join(FOLDER, `charts-${theme}-${language}-${width}.png`) });
          await page.page.locator('.toggle').click();
          await page.page.mouse.move(1, 1);
          await page.page.screenshot({ path: path.join(FOLDER, `tables-${theme}-${language}-${width}.png`) });
        }
      });
    }
  }
});

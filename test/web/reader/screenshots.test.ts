import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { useReaders } from './harness';
import { themes, type ThemeName } from '../themes';
import { arabic, bridgeSample, english, idOf } from './samples';

const FOLDER = path.join(import.meta.dirname, '../../.screenshots/reader');

/** Pictures for a person to look at; they prove nothing by themselves. */
describe('reader: screenshots', function () {
  this.timeout(60_000);
  const open = useReaders();
  const article = bridgeSample();

  before(() => mkdir(FOLDER, { recursive: true }));

  for (const theme of Object.keys(themes) as ThemeName[]) {
    for (const strings of [arabic, english]) {
      for (const [name, width] of [['wide', 1200], ['narrow', 480]] as const) {
        it(`draws the article in ${theme}, ${strings.language}, ${name}`, async () => {
          const reader = await open({ theme, width, height: name === 'wide' ? 1050 : 1500 });
          await reader.show(article, strings);
          await reader.send({ type: 'select', id: idOf(article.set, 'أعمال الطلاء') });
          await reader.page.evaluate('scrollTo(0, 0)');
          await reader.page.screenshot({ path: path.join(FOLDER, `${theme}-${strings.language}-${name}.png`) });
        });
      }
    }
  }

  it('draws one speaker, and selected words', async () => {
    const reader = await open({ theme: 'light', height: 1050 });
    await reader.show(article);
    await reader.page.locator('.cast .who').first().click();
    await reader.page.waitForTimeout(300);
    await reader.page.screenshot({ path: path.join(FOLDER, 'speaker.png') });
    await reader.press('Escape');
    await reader.send({ type: 'select', id: idOf(article.set, 'الدفعة الأخيرة') });
    await reader.select('المستحقات صرفت كلها');
    await reader.page.waitForTimeout(300);
    await reader.page.screenshot({ path: path.join(FOLDER, 'selected.png') });
  });
});

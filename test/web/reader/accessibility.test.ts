import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { themes, type ThemeName } from '../themes';
import { useReaders, type ReaderPage } from './harness';
import { arabic, bridgeSample, english, idOf } from './samples';

describe('reader: accessibility', function () {
  this.timeout(60_000);
  const open = useReaders();
  const article = bridgeSample();
  let axe: string;

  before(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  });

  /** What axe finds wrong, one line a finding. */
  async function faults(reader: ReaderPage): Promise<string[]> {
    await reader.page.evaluate(axe);
    const { violations }: AxeResults = await reader.page.evaluate('axe.run()');
    return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`));
  }

  for (const theme of Object.keys(themes) as ThemeName[]) {
    it(`has no fault that axe can find in ${theme}`, async () => {
      for (const [strings, width] of [[arabic, 1200], [english, 420]] as const) {
        const reader = await open({ theme, width, height: 1600 });
        await reader.show({ ...article, marks: { ...article.marks, message: { kind: 'information', text: strings.annotate, canAnnotate: true } } }, strings);
        await reader.send({ type: 'select', id: idOf(article.set, 'الدفعة الأخيرة') });
        await reader.select('طال انتظاره');
        assert.deepEqual(await faults(reader), [], strings.language);
      }
    });
  }

  it('says what is selected', async () => {
    const reader = await open();
    await reader.show(article);
    await reader.press('n');
    assert.match((await reader.words('[role=status]')).join(), /سلمى الكاتب: إن أعمال الطلاء انتهت/);
  });

  it('leads with Tab to the speakers, the page and the current statement', async () => {
    const reader = await open();
    await reader.show(article);
    await reader.send({ type: 'select', id: idOf(article.set, 'الدفعة الأخيرة') });
    const stops: string[] = [];
    for (let i = 0; i < 14; i++) {
      await reader.press('Tab');
      stops.push(await reader.page.evaluate('document.activeElement.className.split(" ")[0]'));
    }
    assert.deepEqual(stops.filter(each => each !== 'who').slice(0, 5), ['orphan', 'page', 'what', 'handle', 'handle']);
  });

  it('keeps its lines in forced colours', async () => {
    const reader = await open();
    await reader.page.emulateMedia({ forcedColors: 'active' });
    await reader.show(article);
    assert.match(await reader.page.evaluate(`harness.style('.mark.content', 'textDecorationLine')`), /underline/);
  });
});

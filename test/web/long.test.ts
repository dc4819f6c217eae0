import assert from 'node:assert/strict';
import { usePanels, type PanelPage } from './harness';
import { many, settled, type Ready } from './samples';
import { arabic } from './strings';

/** As many as a megabyte of news has. */
const COUNT = 6400;

/** What a long article costs is printed, not asserted: milliseconds are the machine's. `npm run bench` shows it too. */
describe('panel: a long article', function () {
  this.timeout(60_000);
  const open = usePanels();

  /** Does something in the page and waits until it rests; the longest task in between, in milliseconds. */
  async function longest(panel: PanelPage, name: string, work: () => Promise<unknown>): Promise<void> {
    await panel.page.evaluate(`{
      window.tasks = [];
      window.observer?.disconnect();
      window.observer = new PerformanceObserver(list => tasks.push(...list.getEntries().map(entry => Math.round(entry.duration))));
      observer.observe({ type: 'longtask' });
    }`);
    await work();
    await panel.page.evaluate('new Promise(resolve => setTimeout(resolve, 1200))');
    const tasks: number[] = await panel.page.evaluate('tasks');
    console.log(`      ${name.padEnd(28)} ${tasks.length === 0 ? 'no task over 50 ms' : `${tasks.length} over 50 ms, the longest ${Math.max(...tasks)} ms`}`);
  }

  /** Shows a state that is in the page already, as a message from the extension is when the panel hears of it. */
  async function show(panel: PanelPage, name: string, state: Ready): Promise<void> {
    await panel.page.evaluate(`window.next = ${JSON.stringify({ type: 'show', state, strings: arabic })}`);
    await longest(panel, name, () => panel.page.evaluate('setTimeout(() => harness.send(next))'));
  }

  const drawn = (panel: PanelPage): Promise<number> => panel.page.locator('.statement .content').count();

  it('draws everything in the end, filters, groups, goes to the end, and decides about all', async () => {
    const panel = await open({ height: 800 });
    const state = many(COUNT);
    await show(panel, `show ${COUNT} statements`, state);
    await panel.until(`document.querySelectorAll('.statement > .content').length === ${COUNT}`);
    assert.equal(await drawn(panel), COUNT);

    const search = panel.page.locator('vscode-text-field input');
    const found = settled.filter(({ content }) => content.includes('المفاوضات')).length * COUNT / settled.length;
    await longest(panel, 'search', () => search.pressSequentially('المفاوضات', { delay: 60 }));
    assert.equal(await panel.page.locator('.statement').count(), found);
    await longest(panel, 'all again', () => search.fill(''));
    assert.equal(await panel.page.locator('.statement').count(), COUNT);

    await longest(panel, 'group by speaker', () => panel.page.evaluate(`{
      const field = document.querySelector('vscode-dropdown');
      field.value = 'speaker';
      field.dispatchEvent(new Event('change'));
    }`));
    assert.equal(await panel.page.locator('.group-heading').count(), new Set(settled.map(({ speaker }) => speaker?.key)).size);

    await panel.page.locator('.statement').first().focus();
    await longest(panel, 'go to the end', () => panel.page.keyboard.press('End'));
    assert.ok(await panel.page.evaluate(`(box => box.top >= 0 && box.bottom <= innerHeight)(document.activeElement.getBoundingClientRect())`));
    await longest(panel, 'scroll', async () => {
      for (let i = 0; i < 30; i++) await panel.page.mouse.wheel(0, -4000);
    });
    await longest(panel, 'select all', () => panel.page.keyboard.press('Control+a'));
    await show(panel, 'one statement changes', { ...state, statements: state.statements.map(each => each.id === 'm7' ? { ...each, status: 'accepted' } : each) });
    await show(panel, 'all statements change', { ...state, statements: state.statements.map(each => ({ ...each, status: 'accepted' })) });
    await panel.until(`document.querySelectorAll('.statement[data-status=accepted]').length === ${COUNT}`);
  });
});

import assert from 'node:assert/strict';
import { useReaders } from './harness';
import { bridgeSample, sample } from './samples';

const MARKUP = '<img src=x onerror="harness.posted.push(1)"><script>harness.posted.push(2)</script>&lt;b&gt;';

/** Articles and sidecars come from others; whatever is in them is shown and nothing of it happens. */
describe('reader: hostile text', function () {
  this.timeout(20_000);
  const open = useReaders();

  it('shows markup as the characters it is', async () => {
    const reader = await open();
    const text = `${MARKUP}\nقال ${MARKUP} إن ${MARKUP} انتهى.`;
    const { marks } = sample(text);
    const speakers = [{ label: MARKUP, kind: 'person' as const }];
    const statements = [{ ...bridgeSample().marks.statements[0]!, id: MARKUP, content: [[5, 40] as const], cue: [], source: null, via: [], speaker: 0, status: 'suggested' as const, placement: 'anchored' as const, lost: null }];
    await reader.show({ ...sample(text), marks: { ...marks, statements, speakers, message: { kind: 'error', text: MARKUP, canAnnotate: false } } });
    assert.equal((await reader.words('.text')).join('\n'), text);
    assert.equal(await reader.page.locator('#reader :is(img, script, b)').count(), 0);
    await reader.page.locator('.note .what').click();
    assert.deepEqual(await reader.posted(), [{ type: 'ready' }, { type: 'select', id: MARKUP }]);
  });

  it('keeps marks of direction in the paragraph, and names in the margin', async () => {
    const reader = await open();
    const plain = bridgeSample();
    await reader.show(plain);
    const boxes = (): Promise<number[]> => reader.page.evaluate(`[...document.querySelectorAll('.note .badge, .count')].map(each => Math.round(each.getBoundingClientRect().left))`);
    const before = await boxes();
    const speakers = plain.marks.speakers.map(each => ({ ...each, label: `\u202D\u2066${each.label}` }));
    await reader.update(2, { ...plain.marks, speakers });
    assert.ok((await reader.words('.note .name')).every(name => /[\u202D]|غير معروف/.test(name)));
    const after = await boxes();
    before.forEach((left, i) => assert.ok(Math.abs(left - after[i]!) <= 12, `${left} and ${after[i]}`));
  });

  it('survives marks that lie over each other, over paragraphs and at the very ends', async () => {
    const reader = await open();
    const plain = bridgeSample();
    const [one] = plain.marks.statements;
    const at = (id: string, start: number, end: number): typeof one => ({ ...one!, id, content: [[start, end]], cue: [], source: null, via: [], placement: 'anchored', lost: null });
    const { length } = plain.text;
    const statements = [at('all', 0, length), at('twin', 0, length), at('twin', 10, 200), at('last', length - 1, length)].map(each => each!);
    await reader.show({ ...plain, marks: { ...plain.marks, statements } });
    assert.equal((await reader.words('.text')).join('\n'), plain.text);
    await reader.send({ type: 'select', id: 'all' });
    assert.equal((await reader.words('.mark.current')).join(''), plain.text.replaceAll('\n', ''));
  });

  it('shows an empty document, and one of line breaks', async () => {
    for (const text of ['', '\n\n\n']) {
      const reader = await open();
      await reader.show({ ...sample(text), text });
      assert.equal((await reader.words('.text')).join('\n'), text);
    }
  });
});

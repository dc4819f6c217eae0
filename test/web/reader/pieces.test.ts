import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ReaderStatement } from '../../../src/protocol/reader';
import { blockAt, blocksOf } from '../../../src/webview/reader/blocks';
import { bordered } from '../../../src/webview/reader/border';
import { commandOf, type Pressed } from '../../../src/webview/reader/keys';
import { hueOf, letterOf } from '../../../src/webview/reader/letters';
import { markBlocks, type Mark } from '../../../src/webview/reader/marks';
import { neighbour } from '../../../src/webview/reader/neighbour';
import { segmentsOf } from '../../../src/webview/reader/segments';
import { bridgeSample } from './samples';

const text = fc.string({ unit: fc.constantFrom('قال', ' ', '\n', '🌉', 'َ'), maxLength: 60 });

describe('reader: the article in pieces', () => {
  it('has every unit in exactly one block, but for the line breaks between them', () => {
    fc.assert(fc.property(text, words => {
      const blocks = blocksOf(words);
      assert.equal(blocks.map((block, i) => (i === 0 || block.continues ? '' : '\n') + block.text).join(''), words);
      for (const { span, text } of blocks) assert.equal(words.slice(...span), text);
    }));
  });

  it('cuts a paragraph that never ends, but no character', () => {
    const blocks = blocksOf('🌉'.repeat(10_001));
    assert.ok(blocks.length > 1);
    for (const block of blocks) assert.match(block.text, /^(🌉)+$/u);
    assert.deepEqual(blocks.map(block => block.continues), blocks.map((_, i) => i > 0));
  });

  it('finds the block of an offset', () => {
    const blocks = blocksOf('أول\n\nثالث');
    assert.deepEqual([0, 3, 4, 5, 9].map(offset => blockAt(blocks, offset)), [0, 0, 1, 2, 2]);
  });

  it('cuts at every border, and nowhere else', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)).filter(([a, b]) => a < b), { maxLength: 6 });
    fc.assert(fc.property(spans, list => {
      const marks = list.map(span => ({ span }) as unknown as Mark);
      const segments = segmentsOf(30, marks);
      assert.deepEqual(segments.map(({ span }) => span[0]), [0, ...segments.slice(0, -1).map(({ span }) => span[1])]);
      for (const { span, marks: own } of segments) {
        const expected = list.filter(([start, end]) => start < span[1] && end > span[0]);
        assert.deepEqual(own.map(each => [...each.span]).sort(), expected.map(each => [...each]).sort());
      }
    }));
  });

  it('looks the same where only offsets moved, and otherwise where a decision was made', () => {
    const { text, marks } = bridgeSample();
    const looks = (words: string, change: Partial<ReaderStatement> = {}): string[] => {
      const by = words.length - text.length;
      const shift = ([start, end]: readonly [number, number]): [number, number] => [start + by, end + by];
      const statements = marks.statements.map(each => ({ ...each, content: each.content.map(shift), cue: each.cue.map(shift), source: each.source && shift(each.source), via: each.via.map(shift), ...change }));
      return markBlocks(blocksOf(words), { ...marks, statements }).map(({ look }) => look);
    };
    assert.deepEqual(looks(`سطر جديد\n${text}`).slice(1), looks(text));
    assert.notDeepEqual(looks(text, { status: 'rejected' }), looks(text));
  });

  it('gives every speaker a letter of their own', () => {
    const letters = Array.from({ length: 80 }, (_, i) => letterOf(i, 'en'));
    assert.equal(new Set(letters).size, 80);
    assert.deepEqual([letterOf(0, 'ar'), letterOf(1, 'ar'), letterOf(null, 'ar')], ['أ', 'ب', '؟']);
    assert.notEqual(hueOf(0), hueOf(1));
  });

  it('goes from statement to statement round the end, past what was lost or rejected', () => {
    const { statements } = bridgeSample().marks;
    const seen: (string | null)[] = [null];
    for (let i = 0; i < statements.length; i++) seen.push(neighbour(statements, seen.at(-1)!, 1, 0)!.id);
    const shown = statements.filter(({ placement, status }) => placement !== 'orphaned' && status !== 'rejected').map(({ id }) => id);
    assert.deepEqual(seen.slice(1, shown.length + 1), shown);
    assert.equal(seen[shown.length + 1], shown[0]);
    assert.equal(neighbour(statements, shown[0]!, -1, 0)?.id, shown.at(-1));
  });

  it('moves a border to the nearest border of a word, and leaves one word', () => {
    const words = 'قال إن الجسر 🌉 مفتوح';
    assert.deepEqual(bordered([7, 12], 'end', 14, words), [7, 15]);
    assert.deepEqual(bordered([7, 12], 'end', 18, words), [7, 15]);
    assert.deepEqual(bordered([7, 12], 'end', 20, words), [7, 21]);
    assert.deepEqual(bordered([7, 12], 'start', 4, words), [4, 12]);
    assert.deepEqual(bordered([7, 12], 'end', 0, words), [7, 12]);
    assert.deepEqual(bordered([7, 12], 'start', 21, words), [7, 12]);
  });

  it('knows keys by their place, whatever the layout', () => {
    const key = (code: string, more: Partial<Pressed> = {}): unknown => commandOf({ code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });
    assert.deepEqual(key('KeyA'), { type: 'decide', status: 'accepted' });
    assert.equal(key('KeyA', { ctrlKey: true }), null);
    assert.deepEqual(key('KeyZ', { metaKey: true, shiftKey: true }), { type: 'travel', direction: 1 });
    assert.deepEqual(key('ArrowLeft', { shiftKey: true }), { type: 'border', side: 'end', direction: 1 });
    assert.deepEqual(key('ArrowRight', { shiftKey: true, altKey: true }), { type: 'border', side: 'start', direction: -1 });
    assert.equal(key('KeyF', { ctrlKey: true }), null);
  });
});

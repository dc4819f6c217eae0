import assert from 'node:assert/strict';
import fc from 'fast-check';
import { patchBetween, patched } from '../../../src/core/text/patch';

describe('patches', () => {
  it('make one text of another, whatever the two are', () => {
    const text = fc.string({ unit: fc.constantFrom('ا', 'ب', ' ', '\n', '\uD83C', '\uDF0A') });
    fc.assert(fc.property(text, text, (before, after) => {
      const patch = patchBetween(before, after);
      assert.equal(patch === null ? before : patched(before, patch), after);
      assert.equal(patch === null, before === after);
    }));
  });

  it('say no more than what changed', () => {
    assert.deepEqual(patchBetween('قال الوزير إن الجسر فتح', 'قال الوزير أمس إن الجسر فتح'), { start: 11, end: 11, words: 'أمس ' });
    assert.deepEqual(patchBetween('ااا', 'اا'), { start: 2, end: 3, words: '' });
  });
});

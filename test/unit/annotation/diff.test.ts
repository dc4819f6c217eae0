import assert from 'node:assert/strict';
import fc from 'fast-check';
import { diffEdits } from '../../../src/core/annotation/anchoring/diff';
import type { TextEdit } from '../../../src/core/annotation/textEdit';
import { edited, editsOf } from './arbitrary';
import { ARTICLE } from './sample';

function edits(before: string, after: string): TextEdit[] {
  const steps = diffEdits(before, after);
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
  }
}

/** The old text with the edits made: their words come from the new text, in which they follow each other. */
function applied(before: string, after: string, all: readonly TextEdit[]): string {
  let [result, at, shift] = ['', 0, 0];
  for (const { start, end, length } of all) {
    result += before.slice(at, start) + after.slice(start + shift, start + shift + length);
    at = end;
    shift += length - (end - start);
  }
  return result + before.slice(at);
}

describe('diffEdits', () => {
  it('makes the new text of the old one, whatever they are', () => {
    fc.assert(fc.property(editsOf(ARTICLE), fc.boolean(), ({ edits: change }, back) => {
      const [before, after] = back ? [edited(ARTICLE, change), ARTICLE] : [ARTICLE, edited(ARTICLE, change)];
      assert.equal(applied(before, after, edits(before, after)), after);
    }), { numRuns: 300 });
    fc.assert(fc.property(fc.string(), fc.string(), (before, after) => {
      assert.equal(applied(before, after, edits(before, after)), after);
    }));
  });

  it('leaves alone what is the same', () => {
    assert.deepEqual(edits(ARTICLE, ARTICLE), []);
    assert.deepEqual(edits(ARTICLE, `عاجل\n${ARTICLE}`), [{ start: 0, end: 0, length: 5 }]);
    assert.deepEqual(edits(ARTICLE, `${ARTICLE}\nعاجل`), [{ start: ARTICLE.length, end: ARTICLE.length, length: 5 }]);
    const [start] = [ARTICLE.indexOf('القديمة')];
    assert.deepEqual(edits(ARTICLE, ARTICLE.replace('القديمة', 'الجديدة')), [{ start, end: start + 7, length: 7 }]);
  });

  it('takes a text copied behind itself for an addition', () => {
    const [only, ...more] = edits(ARTICLE, `${ARTICLE}\n${ARTICLE}`);
    assert.deepEqual([only, more], [{ start: ARTICLE.length, end: ARTICLE.length, length: ARTICLE.length + 1 }, []]);
  });

  it('does not compare word by word what is too long for it', () => {
    const words = (word: string): string => Array.from({ length: 3000 }, (_, i) => `${word}${i}`).join(' ');
    assert.equal(edits(words('ا'), words('ب')).length, 1);
  });
});

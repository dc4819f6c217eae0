import assert from 'node:assert/strict';
import { occurrences } from '../../../src/core/annotation/anchoring/occurrences';

const find = occurrences;

describe('occurrences', () => {
  it('are found also behind a letter that is written together with the word, and overlapping', () => {
    assert.deepEqual(find('بيت وبيت للبيت، بيت', 'بيت'), [0, 5, 16]);
    assert.deepEqual(find('لا لا لا', 'لا لا'), [0, 3]);
  });

  it('are no parts of words', () => {
    assert.deepEqual(find('بيتهم بيتٌ بيتـ', 'بيت'), []);
  });

  it('may begin or end with a mark that touches a word', () => {
    assert.deepEqual(find('قال«نعم»ثم', '«نعم»'), [3]);
  });

  it('say nothing when there are too many of them', () => {
    assert.deepEqual(find('لا '.repeat(1001), 'لا'), []);
    assert.equal(find('لا '.repeat(1000), 'لا').length, 1000);
    assert.deepEqual(find('لا', ''), []);
  });
});

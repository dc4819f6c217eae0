import assert from 'node:assert/strict';
import { goldDocument } from '../../../src/cli/goldJson';
import { suggest } from '../../../src/core/annotation/suggest';
import { ARTICLE, detectionIn } from '../annotation/sample';

describe('goldDocument', () => {
  it('holds the text, the detection and the ids that annotations would have', () => {
    const found = detectionIn(ARTICLE);
    const { text, attributions, speakers, credit } = goldDocument(found, ARTICLE);
    const ids = suggest(found, ARTICLE).annotations.map(({ id }) => id);
    assert.equal(text, ARTICLE);
    assert.deepEqual(attributions, found.attributions.map((attribution, i) => ({ id: ids[i], ...attribution })));
    assert.deepEqual([speakers, credit], [found.speakers, found.credit]);
  });
});

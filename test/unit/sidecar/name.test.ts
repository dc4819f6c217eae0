import assert from 'node:assert/strict';
import { articleName, isSidecar, sidecarName } from '../../../src/core/sidecar/name';

describe('the name of a sidecar', () => {
  it('is the article’s and leads back to it', () => {
    assert.equal(sidecarName('خبر.txt'), 'خبر.txt.isnad.json');
    assert.equal(articleName('/news/خبر.txt.isnad.json'), '/news/خبر.txt');
  });

  it('is not that of any JSON', () => {
    for (const name of ['article.txt', 'article.json', '.isnad.json', 'news/.isnad.json', 'news\\.isnad.json', 'isnad.json']) {
      assert.equal(articleName(name), null);
      assert.equal(isSidecar(name), false);
    }
    assert.equal(isSidecar('a.isnad.json'), true);
  });
});

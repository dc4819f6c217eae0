import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { measure } from '../../../scripts/reanchoring/measure';
import { report } from '../../../scripts/reanchoring/report';

describe('finding annotations again in edited articles', function () {
  this.timeout(60_000);
  const { rows, misses } = measure();

  it('puts none where it is not', () => {
    assert.deepEqual(misses.filter(({ outcome }) => outcome === 'wrong'), []);
  });

  it('does what docs/REANCHORING.md says; `npm run reanchoring` writes it anew', () => {
    assert.equal(readFileSync('docs/REANCHORING.md', 'utf8'), report(rows));
  });
});

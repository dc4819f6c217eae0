import assert from 'node:assert/strict';
import { inSlices, slice } from '../../../src/vscode/slices';

function* counting(to: number, log: number[] = []): Generator<string | undefined, string> {
  for (let i = 1; i <= to; i++) {
    log.push(i);
    yield i === 2 ? 'so far' : undefined;
  }
  return 'done';
}

function* endless(): Generator<string | undefined, string> {
  for (;;) yield;
}

describe('work in slices', () => {
  it('that is short is done in one', () => {
    assert.deepEqual(slice(counting(3)), { result: 'done' });
  });

  it('that is long leaves the rest for later', () => {
    assert.equal(slice(endless()), undefined);
  });

  it('lets others have their turn in between', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await inSlices(endless(), () => turns < 3);
    clearInterval(timer);
    assert.equal(turns, 3);
  });

  it('shows what is known so far, and ends with the result', async () => {
    const shown: string[] = [];
    assert.equal(await inSlices(counting(3), () => true, soFar => shown.push(soFar)), 'done');
    assert.deepEqual(shown, ['so far']);
  });

  it('is dropped before the next slice when nobody wants it', async () => {
    const log: number[] = [];
    assert.equal(await inSlices(counting(3, log), () => false), undefined);
    assert.deepEqual(log, []);
  });
});

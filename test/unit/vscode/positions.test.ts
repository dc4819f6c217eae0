import assert from 'node:assert/strict';
import { Positions } from '../../../src/vscode/positions';

describe('positions', () => {
  const text = 'قال 😊 الوزير\n\nإن المدرسة ستفتح.\n';
  const positions = new Positions(text);

  it('go there and back for every offset', () => {
    for (let offset = 0; offset <= text.length; offset++) assert.equal(positions.offsetAt(positions.positionAt(offset)), offset);
  });

  it('count UTF-16 units: a pair of surrogates is two', () => {
    assert.deepEqual(positions.positionAt(text.indexOf('الوزير')), { line: 0, character: 7 });
  });

  it('count a line ending once', () => {
    assert.equal(positions.offsetAt({ line: 2, character: 0 }), text.indexOf('إن'));
  });

  it('bring places outside the text to the nearest inside', () => {
    assert.equal(positions.offsetAt({ line: 0, character: 999 }), text.indexOf('\n'));
    assert.equal(positions.offsetAt({ line: 99, character: 0 }), text.length);
    assert.equal(positions.offsetAt({ line: -1, character: 5 }), 0);
    assert.deepEqual(positions.positionAt(999), { line: 3, character: 0 });
  });

  it('know that an empty text has one line', () => {
    assert.deepEqual(new Positions('').positionAt(0), { line: 0, character: 0 });
  });
});

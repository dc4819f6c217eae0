import assert from 'node:assert/strict';
import { everything, NOTHING_SELECTED, only, rangeTo, surviving, toggledAt, type Selection } from '../../../src/webview/panel/selection';

describe('selection in the panel', () => {
  const order = ['a', 'b', 'c', 'd', 'e'];
  const ids = (selection: Selection): string[] => [...selection.ids].sort();

  it('takes a range either way from where it began, and lets go of what is no longer in it', () => {
    const down = rangeTo(only('b'), 'd', order);
    assert.deepEqual(ids(down), ['b', 'c', 'd']);
    assert.deepEqual(ids(rangeTo(down, 'a', order)), ['a', 'b']);
    assert.deepEqual(ids(rangeTo({ ...NOTHING_SELECTED, current: 'c' }, 'd', order)), ['c', 'd']);
    assert.deepEqual(ids(rangeTo({ ...only('gone') }, 'd', order)), ['d']);
  });

  it('takes one more, or one less', () => {
    assert.deepEqual(ids(toggledAt(only('a'), 'c')), ['a', 'c']);
    assert.deepEqual(ids(toggledAt(only('a'), 'a')), []);
    assert.deepEqual(ids(everything(only('c'), order)), order);
    assert.equal(everything(only('c'), order).current, 'c');
  });

  it('lets go of what is out of sight, so that nothing is decided about unseen', () => {
    const some = { ...rangeTo(only('a'), 'c', order), current: 'b' };
    assert.deepEqual(surviving(some, order, ['a', 'c', 'd']), { ids: new Set(['a', 'c']), anchor: 'a', current: 'c' });
  });

  it('goes on to the next when the one it was at goes, or to the one before at the end', () => {
    assert.deepEqual(surviving(only('c'), order, ['a', 'b', 'd', 'e']), only('d'));
    assert.deepEqual(surviving(only('e'), order, ['a', 'b']), only('b'));
    assert.deepEqual(surviving(only('c'), order, []), { ids: new Set(), anchor: null, current: null });
  });

  it('selects nothing by itself in a list where nothing was', () => {
    assert.deepEqual(surviving(NOTHING_SELECTED, order, ['x']), NOTHING_SELECTED);
  });
});

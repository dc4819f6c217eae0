import assert from 'node:assert/strict';
import { commandOf, keyList, moved, TypeAhead, type Press } from '../../../src/webview/panel/keyboard';

const press = (key: string, change: Partial<Press> = {}): Press => ({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...change });

describe('keys of the panel', () => {
  it('do what the list of keys says', () => {
    for (const [command, keys] of keyList) {
      for (const key of keys) {
        const [, letter] = /^Ctrl\+(.)$/.exec(key) ?? [];
        const pressed = letter === undefined ? press(key) : press(letter.toLowerCase(), { code: `Key${letter}`, ctrlKey: true });
        assert.equal(commandOf(pressed), command, key);
      }
    }
  });

  it('undo and select all by the place of the key, when the letters are Arabic', () => {
    assert.equal(commandOf(press('ئ', { code: 'KeyZ', ctrlKey: true })), 'undo');
    assert.equal(commandOf(press('ئ', { code: 'KeyZ', metaKey: true, shiftKey: true })), 'redo');
    assert.equal(commandOf(press('ش', { code: 'KeyA', ctrlKey: true })), 'selectAll');
    assert.equal(commandOf(press('؟', { shiftKey: true })), 'keys');
  });

  it('leave other keys to VS Code', () => {
    for (const other of [press('ش', { code: 'KeyA' }), press('k', { code: 'KeyK', ctrlKey: true }), press('n', { altKey: true }), press('F1'), press('Escape')]) {
      assert.equal(commandOf(other), null, other.key);
    }
  });

  it('move within the list', () => {
    assert.deepEqual(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'x'].map(key => moved(key, 5, 8, 4)), [4, 6, 1, 7, 0, 7, null]);
  });
});

describe('finding by the first letters', () => {
  const names = ['وزير المالية', 'البنك المركزي', 'أحمد سالم', 'وزارة الصحة', ''];

  it('goes on to the next name or word in a name that begins so, and round the end', () => {
    assert.equal(new TypeAhead().next('و', names, 0, 0), 3);
    assert.equal(new TypeAhead().next('و', names, 3, 0), 0);
    assert.equal(new TypeAhead().next('س', names, 0, 0), 2);
    assert.equal(new TypeAhead().next('ا', names, 1, 0), 2, 'without its hamza, and the article of a word');
  });

  it('takes letters that follow each other quickly as one word', () => {
    const typed = new TypeAhead();
    assert.equal(typed.next('و', names, 1, 0), 3);
    assert.equal(typed.next('ز', names, 3, 100), 3);
    assert.equal(typed.next('ي', names, 3, 200), 0);
    assert.equal(typed.next('ا', names, 0, 5000), 1, 'after a pause');
  });

  it('finds nothing for what is no letter, or no name', () => {
    assert.equal(new TypeAhead().next('F2', names, 0, 0), -1);
    assert.equal(new TypeAhead().next('\u064E', names, 0, 0), -1);
    assert.equal(new TypeAhead().next('ظ', names, 0, 0), -1);
    assert.equal(new TypeAhead().next('ا', [], 0, 0), -1);
  });
});

import assert from 'node:assert/strict';
import { isWholesale, textEdits } from '../../../src/vscode/edits';
import { Positions } from '../../../src/vscode/positions';

const text = 'السطر الأول\nقال الوزير إن العمل مستمر\nالسطر الأخير';
const positions = new Positions(text);
const range = (start: number, end: number): { start: { line: number; character: number }; end: { line: number; character: number } } =>
  positions.rangeOf([start, end]);

describe('edits', () => {
  it('count in canonical text whatever the line endings of the document', () => {
    const at = text.indexOf('قال');
    assert.deepEqual(textEdits([{ range: range(at, at), text: 'ثم\r\n' }], text, positions), [{ start: at, end: at, length: 3 }]);
  });

  it('leave out what a replacement does not change', () => {
    const [start, end] = [text.indexOf('قال'), text.indexOf('\nالسطر الأخير')];
    const replacement = text.slice(start, end).replace('الوزير', 'المدير');
    const changed = text.indexOf('وزير');
    assert.deepEqual(textEdits([{ range: range(start, end), text: replacement }], text, positions), [{ start: changed, end: changed + 2, length: 2 }]);
  });

  it('see nothing in a change of line endings', () => {
    assert.deepEqual(textEdits([{ range: range(0, text.length), text: text.replaceAll('\n', '\r\n') }], text, positions), []);
  });

  it('see when nearly everything was replaced', () => {
    const long = 'كلمة '.repeat(100);
    assert.equal(isWholesale([{ start: 0, end: 450, length: 460 }], long), true);
    assert.equal(isWholesale([{ start: 0, end: 450, length: 0 }], long), false);
    assert.equal(isWholesale([{ start: 0, end: 5, length: 4 }], long), false);
  });
});

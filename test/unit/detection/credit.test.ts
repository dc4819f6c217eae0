import assert from 'node:assert/strict';
import { detect } from '../../../src/core/detection/detect';

/** The target of the credit line, and its whole span. */
function credit(text: string): [string, string] | null {
  const found = detect(text).credit;
  return found && [text.slice(...found.target), text.slice(...found.span)];
}

describe('The credit line', () => {
  it('names an address', () => {
    assert.deepEqual(credit('قال المدرب إن الفريق جاهز.\n\nالمصدر: https://example.org/n/1'), ['https://example.org/n/1', 'المصدر: https://example.org/n/1']);
  });
  it('names an outlet', () => { assert.deepEqual(credit('انتهى اللقاء.\nالمصدر : وكالات'), ['وكالات', 'المصدر : وكالات']); });
  it('stands first or last', () => { assert.equal(credit('المصدر: موقع الواحة\nعنوان الخبر\nنص الخبر.')?.[0], 'موقع الواحة'); });
  it('survives marks of direction', () => { assert.equal(credit('نص.\n\u200fالمصدر: موقع الواحة')?.[0], 'موقع الواحة'); });
  it('has no blanks at its ends', () => { assert.deepEqual(credit('نص.\n  المصدر:  سبق  \n'), ['سبق', 'المصدر:  سبق']); });
  it('may name several', () => { assert.equal(credit('نص.\nالمصادر: رويترز - أ ف ب')?.[0], 'رويترز - أ ف ب'); });
  it('is no sentence', () => {
    assert.equal(credit('وقال المصدر: إن القوات تقدمت نحو المدينة من ثلاثة محاور بعد منتصف الليل.'), null);
    assert.equal(credit('المصدر: القوات تقدمت نحو المدينة من ثلاثة محاور بعد منتصف الليل وسيطرت عليها'), null);
  });
  it('is no attribution', () => { assert.deepEqual(detect('المصدر: https://example.org/قال/إن').attributions, []); });
  it('is missing from most articles', () => { assert.equal(credit('قال الوزير إن المصدر الرئيسي للطاقة هو الشمس.'), null); });
});

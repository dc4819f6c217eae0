import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldedAt, foldText, foldWords, rawSpan } from '../../../src/core/text/foldedText';
import { anyText } from '../annotation/arbitrary';

describe('foldText', () => {
  const same: [what: string, a: string, b: string][] = [
    ['harakat', 'إنَّ الحدائقَ ستُفتح', 'إن الحدائق ستفتح'],
    ['tatweel', 'ريـــالاً', 'ريالا'],
    ['alef, ya, ta marbuta and hamza carriers', 'أكّدت إحدى المؤسّسة الأولى رئيسها', 'اكدت احدي الموسسه الاولي رييسها'],
    ['composed and decomposed hamzas', 'آأإؤئ', 'ا\u0653ا\u0654ا\u0655و\u0654ي\u0654'],
    ['marks of direction', '\u200f«نعم»\u200f \u061c12', '«نعم» 12'],
    ['quotation marks', '«نعم» “لا” \'\'ربما\'\'', '"نعم" "لا" "ربما"'],
    ['white space', 'قال \n\u00a0 نعم', 'قال نعم'],
    ['digits', '١٢ و۱۲', '12 و12'],
    ['presentation forms', 'ﻻ', 'لا'],
  ];
  for (const [what, a, b] of same) it(`makes no difference of ${what}`, () => assert.equal(foldWords(a), foldWords(b)));

  it('keeps what tells words apart', () => {
    assert.notEqual(foldWords('كتاب'), foldWords('كتب'));
    assert.notEqual(foldWords('🌳'), foldWords('🌲'));
  });

  it('leads back to the words, with the marks on their last letter', () => {
    const raw = '🌳 قالَ\u200f «الأمــــرُ» انتهى';
    const folded = foldText(raw);
    const at = folded.text.indexOf('الامر');
    assert.equal(raw.slice(...rawSpan(folded, [at, at + 5])), 'الأمــــرُ');
    const said = folded.text.indexOf('قال');
    assert.equal(raw.slice(...rawSpan(folded, [said, said + 3])), 'قالَ');
  });

  it('maps there and back, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), raw => {
      const folded = foldText(raw);
      for (let i = 0; i < folded.text.length; i++) {
        const [start, end] = rawSpan(folded, [i, i + 1]);
        assert.ok(start < end && end <= raw.length);
        const first = foldedAt(folded, start);
        assert.ok(first <= i && folded.starts[first] === start);
      }
      assert.equal(foldedAt(folded, raw.length), folded.text.length);
    }));
  });
});

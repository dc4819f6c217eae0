import assert from 'node:assert/strict';
import { pairQuotations } from '../../../src/core/text/quotations';
import { tokenize } from '../../../src/core/text/tokens';

/** The text of every pair, marks included. */
function quoted(text: string): string[] {
  const tokens = tokenize(text);
  return pairQuotations(tokens).map(({ open, close }) => text.slice(tokens[open]?.start, tokens[close]?.end));
}

describe('Pairs of quotation marks', () => {
  const alone = ['«نعم للسلام»', '“نعم للسلام”', '"نعم للسلام"', '‘نعم للسلام’', "''نعم للسلام''", '((نعم للسلام))', '‹نعم للسلام›', '”نعم للسلام”', '“نعم للسلام“', '„نعم للسلام”', '»نعم للسلام»', '«نعم للسلام«'];
  for (const pair of alone) it(`are found: ${pair}`, () => { assert.deepEqual(quoted(`قال ${pair}، وعاد.`), [pair]); });

  it('follow each other in one paragraph', () => {
    assert.deepEqual(quoted('قال "نعم" ثم "لا" ثم "ربما".'), ['"نعم"', '"لا"', '"ربما"']);
  });

  it('stand inside each other', () => {
    assert.deepEqual(quoted('«قرأت "ليل المدينة" مرتين»'), ['«قرأت "ليل المدينة" مرتين»', '"ليل المدينة"']);
  });

  it('never cross', () => {
    const tokens = tokenize('«قال "نعم» ثم "لا» و"ربما"');
    const pairs = pairQuotations(tokens);
    for (const a of pairs) for (const b of pairs) assert.equal(a.open < b.open && b.open < a.close && a.close < b.close, false);
  });

  it('survive a stray mark in the paragraph before', () => {
    assert.deepEqual(quoted('هذه" علامة وحيدة\nوقال "نعم" وعاد.'), ['"نعم"']);
    assert.deepEqual(quoted('هذه «علامة وحيدة\nوقال «نعم» وعاد.'), ['«نعم»']);
  });

  it('survive a stray closing mark in the same paragraph', () => {
    assert.deepEqual(quoted('علامة» وحيدة، ثم قال «نعم».'), ['«نعم»']);
    assert.deepEqual(quoted('علامة" وحيدة، ثم قال "نعم".'), ['"نعم"']);
  });

  it('attach to clitics', () => {
    assert.deepEqual(quoted('وصف الحي ب"المنسي" ولـ«عكاظ» رأي.'), ['"المنسي"', '«عكاظ»']);
  });

  it('open glued to the word before if words of a speech follow', () => {
    assert.deepEqual(quoted('وقال" نحن هنا منذ أعوام طويلة" وعاد.'), ['" نحن هنا منذ أعوام طويلة"']);
    assert.deepEqual(quoted('قال العجوز" تركنا الأرض والدار قبل أعوام".'), ['" تركنا الأرض والدار قبل أعوام"']);
    assert.deepEqual(quoted('علامة" نسيها الكاتب في أول السطر، ثم قال "نعم" وعاد.'), ['"نعم"']);
  });

  it('span several sentences', () => {
    assert.deepEqual(quoted('وقالت: "انتهى. لا عودة! لماذا؟".'), ['"انتهى. لا عودة! لماذا؟"']);
  });

  it('are none around nothing', () => {
    assert.deepEqual(quoted('قال "" وعاد «» ثم (()).'), []);
  });

  it('come in order of their opening', () => {
    const tokens = tokenize('«أ "ب" ج» «د» "ه"');
    const opens = pairQuotations(tokens).map(pair => pair.open);
    assert.deepEqual(opens, opens.toSorted((a, b) => a - b));
  });
});

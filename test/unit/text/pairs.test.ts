import assert from 'node:assert/strict';
import { pairQuotations } from '../../../src/core/text/quotations';
import { tokenize } from '../../../src/core/text/tokens';

type Range = readonly [number, number];

/** From the start of every opening mark to the end of its closing mark. */
function ranges(text: string): Range[] {
  const tokens = tokenize(text);
  return pairQuotations(tokens).map(({ open, close }) => [tokens[open]?.start ?? -1, tokens[close]?.end ?? -1]);
}

/** What may stand around a quotation. */
const AROUND: readonly (readonly [string, string, string])[] = [
  ['a sentence', 'قرأ ', '، وعاد.'],
  ['nothing', '', ''],
  ['emoji', '🌳 ', ' 👩‍🌾 وعاد'],
  ['emoji far off', 'عاد 👩‍🌾 ثم قرأ ', ' وعاد 😀'],
  ['harakat', 'قَرَأَ ', ' وَعَادَ'],
  ['tatweel', 'قـــرأ ', ' وعـــاد'],
  ['bidi marks', 'قرأ \u200f', '\u200f وعاد'],
  ['bidi marks inside words', 'قر\u200fأ\u200f ', ' و\u200fعاد'],
  ['embeddings', 'قرأ \u202B', '\u202C وعاد'],
  ['lines', 'قرأ:\n', '\nوعاد'],
];

/** Tests: a quotation pairs whatever stands around it, marks at their exact places; with it the quotations inside it. */
function pairs(quotation: string, ...inner: readonly string[]): void {
  it(quotation, () => {
    for (const [what, before, after] of AROUND) {
      const text = before + quotation + after;
      const found = ranges(text);
      assert.deepEqual(found.map(range => text.slice(...range)), [quotation, ...inner], what);
      assert.deepEqual(found, [quotation, ...inner].map(part => [before.length + quotation.indexOf(part), before.length + quotation.indexOf(part) + part.length]), what);
    }
  });
}

/** A test: the text has these quotations, each the only one of its words, and no others. */
function quotes(text: string, ...wanted: readonly string[]): void {
  it(text.replaceAll('\n', ' ⏎ '), () => {
    assert.deepEqual(ranges(text).map(range => text.slice(...range)), wanted);
    assert.deepEqual(ranges(text), wanted.map(part => [text.indexOf(part), text.indexOf(part) + part.length]));
  });
}

describe('Braces', () => {
  pairs('{نعم}');
  pairs('{نَعَم نعـــم}');
  pairs('{\u200fنعم\u200f}');
  pairs('{نعم 🌳}');
  pairs('{ نعم }');
  pairs('{قرأت "ليل المدينة" مرتين}', '"ليل المدينة"');
  pairs('«قرأت {ليل المدينة} مرتين»', '{ليل المدينة}');
  quotes('قال {نعم} ثم {لا} ثم {ربما}.', '{نعم}', '{لا}', '{ربما}');
  quotes('وصف الحي بـ{المنسي} أمس.', '{المنسي}');
  quotes('قال {} وعاد.');
  quotes('قال { } وعاد.');
});

describe('A stray brace', () => {
  quotes('قال {نعم وعاد.');
  quotes('قال نعم} وعاد.');
  quotes('قال نعم} وعاد «لا» ثم "ربما".', '«لا»', '"ربما"');
  quotes('قال {نعم وعاد «لا».', '«لا»');
  quotes('قال «لا» وعاد {نعم.', '«لا»');
  quotes('قال نعم} ثم {لا} وعاد.', '{لا}');
  quotes('قال {نعم ثم {لا} وعاد.', '{لا}');
  quotes('قال {لا} نعم} وعاد.', '{لا}');
  quotes('قال {نعم\nوعاد} أمس.');
  quotes('هذه {علامة 🌳\nوقال {نعم} وعاد.', '{نعم}');
  quotes('هذه} علامة\nوقال {نَعَم\u200f} وعاد.', '{نَعَم\u200f}');
});

describe('Marks with a space on either side', () => {
  pairs('” الصقر ”');
  pairs('“ الصقر “');
  pairs('“ الصقر ”');
  pairs('" الصقر "');
  pairs('« الصقر »');
  pairs('» الصقر »');
  pairs('’ الصقر ’');
  pairs('(( الصقر ))');
  pairs('” الصَّقر الأخيـــر ”');
  pairs('” 🌳 ”');
  pairs('”\u200f الصقر \u200f”');
  quotes('مسلسل ” الصقر ” وفيلم ” النهر ” عادا.', '” الصقر ”', '” النهر ”');
  quotes('مسلسل ” الصقر ” وفيلم “النهر” عادا.', '” الصقر ”', '“النهر”');
  quotes('مسلسل ” الصقر وفيلم “النهر” عادا.', '“النهر”');
  quotes('مسلسل ” الصقر وفيلم “ النهر ” عادا.', '“ النهر ”');
  quotes('مسلسل ” الصقر وفيلم "النهر" عادا.\nمسلسل ” آخر.', '"النهر"');
  quotes('مسلسل ” الصقر عاد.');
  quotes('مسلسل ” الصقر\n” عاد.');
});

describe('A mark typed twice', () => {
  pairs('“”نعم”');
  pairs('«»نعم»');
  pairs('“\u200f”نعم”');
  pairs('“”نَعَم نعـــم 🌳”');
  quotes('قال “”نعم” ثم “”لا”.', '“”نعم”', '“”لا”');
  quotes('قال “نعم”” وعاد.', '“نعم”');
  quotes('قال “” وعاد «» ثم عاد.');
});

describe('Marks with nothing between them, or of another family', () => {
  pairs('««نعم»');
  pairs('""نعم"');
  quotes('قال «» وعاد « نعم ».', '« نعم »');
  quotes('قال “” وعاد ” نعم ” ثم ” لا ”.', '” نعم ”', '” لا ”');
  quotes('قال «لا {نعم» وعاد.', '«لا {نعم»');
  quotes('قال {لا نعم» وعاد.', '{لا نعم»');
});

describe('Straight marks inside straight marks', () => {
  pairs('"الفكرة أن "الجار أولا" في كل حي"', '"الجار أولا"');
  pairs('"الفِكرة أنّ "الجار 🌳 أولا" في كـــل حي"', '"الجار 🌳 أولا"');
  pairs('"الفكرة أن \u200f"الجار أولا\u200f" في كل حي"', '"الجار أولا\u200f"');
  pairs('«قرأت "ليل "المدينة" كله" مرتين»', '"ليل "المدينة" كله"', '"المدينة"');
  quotes('قال: "الفكرة أن "الجار أولا" في كل حي".', '"الفكرة أن "الجار أولا" في كل حي"', '"الجار أولا"');
  quotes('قال "نعم "ثم "لا" وعاد.', '"نعم "', '"لا"');
  quotes('قال "نعم "ثم عاد"، وانتهى.', '"نعم "');
  quotes('قال "نعم" "لا" وعاد.', '"نعم"', '"لا"');
  quotes('قال "نعم" ثم "لا" ثم "ربما" وعاد.', '"نعم"', '"لا"', '"ربما"');
});

describe('Marks that face the wrong way', () => {
  pairs('»نعم«');
  pairs('›نعم‹');
  pairs('”نعم“');
  pairs('’نعم‘');
  pairs('}نعم{');
  pairs('))نعم((');
  pairs('»نعم»');
  pairs('”نعم”');
  pairs('“نعم“');
  pairs('»نَعَم نعـــم 🌳«');
  pairs('”\u200fنعم\u200f“');
  pairs('»قرأت "ليل المدينة" مرتين«', '"ليل المدينة"');
  quotes('قال »نعم« ثم »لا«.', '»نعم«', '»لا«');
  quotes('قال »نعم» ثم »لا».', '»نعم»', '»لا»');
  quotes('قال ”نعم“ ثم «لا».', '”نعم“', '«لا»');
});

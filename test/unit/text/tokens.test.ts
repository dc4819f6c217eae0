import assert from 'node:assert/strict';
import { tokenize, withoutPrefix, type TokenKind } from '../../../src/core/text/tokens';

const written = (text: string): string[] => tokenize(text).map(({ start, end }) => text.slice(start, end));
const kinds = (text: string): TokenKind[] => tokenize(text).map(token => token.kind);

describe('Words and marks', () => {
  it('stand in the order of the text, each with its exact letters', () => {
    assert.deepEqual(written('وقال الوزير: «سنعود»، ثم غادر.'), ['وقال', 'الوزير', ':', '«', 'سنعود', '»', '،', 'ثم', 'غادر', '.']);
  });

  it('are told apart by kind', () => {
    assert.deepEqual(kinds('في 12 مايو، قال (المدير): لا؛ - "نعم"؟'),
      ['word', 'number', 'word', 'comma', 'word', 'open', 'word', 'close', 'colon', 'word', 'semicolon', 'dash', 'quote', 'word', 'quote', 'stop']);
  });

  it('keep vowel signs and tatweel in the span, not in the letters', () => {
    const text = 'وقَـــالَ الوَزِيرُ';
    const [said, minister] = tokenize(text);
    assert.deepEqual([said?.bare, minister?.bare], ['وقال', 'الوزير']);
    assert.deepEqual(written(text), ['وقَـــالَ', 'الوَزِيرُ']);
  });

  it('keep hamzas in the letters and drop them in the form', () => {
    const [token] = tokenize('أإآ');
    assert.deepEqual([token?.bare, token?.form], ['أإآ', 'ااا']);
  });

  it('keep tanwin inside its word', () => {
    assert.deepEqual(written('مؤكدًا أنّ غدًا'), ['مؤكدًا', 'أنّ', 'غدًا']);
  });

  it('hold numbers together with their dots, commas and percent signs', () => {
    assert.deepEqual(written('بين 5.5 و 10,5 ثم ٣٫٧٪ من 1.200.000 عند 10:30'), ['بين', '5.5', 'و', '10,5', 'ثم', '٣٫٧٪', 'من', '1.200.000', 'عند', '10:30']);
  });

  it('hold dotted abbreviations together', () => {
    assert.deepEqual(written('لـ أ.ف.ب أمس'), ['لـ', 'أ.ف.ب', 'أمس']);
  });

  it('hold the letter of a title and its dot together', () => {
    assert.deepEqual(written('قال د. سعيد و م.هدى'), ['قال', 'د.', 'سعيد', 'و', 'م.', 'هدى']);
    const [title] = tokenize('د. سعيد');
    assert.deepEqual([title?.kind, title?.bare, title?.form], ['word', 'د', 'د']);
  });

  it('take a conjunction that stands apart along, but not before a number, a mark or a letter', () => {
    assert.deepEqual(written('و قال “و أضاف” و 5 و «نعم» و م. هدى، و\nقال'), ['و قال', '“', 'و أضاف', '”', 'و', '5', 'و', '«', 'نعم', '»', 'و', 'م.', 'هدى', '،', 'و', '\n', 'قال']);
    const text = 'وَ قال', [said] = tokenize(text);
    assert.deepEqual([said?.bare, said?.form], ['وقال', 'وقال']);
    assert.equal(said && text.slice(...withoutPrefix(text, said, 1)), 'قال');
  });

  it('leave the stop outside a letter that ends a sentence, or stands for a unit or an era', () => {
    assert.deepEqual(written('فاز فريق المجموعة د.'), ['فاز', 'فريق', 'المجموعة', 'د', '.']);
    assert.deepEqual(written('في المجموعة ب. وقال'), ['في', 'المجموعة', 'ب', '.', 'وقال']);
    assert.deepEqual(written('عام 2015 م. وقال'), ['عام', '2015', 'م', '.', 'وقال']);
    assert.deepEqual(written('طوله 40م. وقال'), ['طوله', '40', 'م', '.', 'وقال']);
  });

  it('take two apostrophes and double brackets as one mark', () => {
    assert.deepEqual(written("((نعم)) ''لا''"), ['((', 'نعم', '))', "''", 'لا', "''"]);
  });

  it('join runs of dots', () => {
    assert.deepEqual(written('لا.. نعم... كلا…'), ['لا', '..', 'نعم', '...', 'كلا', '…']);
  });

  it('never cut an emoji in two', () => {
    const text = '😀قال👩‍🌾';
    assert.deepEqual(written(text).filter(word => word.includes('\uFFFD')), []);
    for (const { start, end } of tokenize(text)) assert.equal(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(text.slice(start, end)), false);
  });

  it('leave words whole around zero-width and bidi marks', () => {
    const tokens = tokenize('قا\u200cل \u200fالوزير\u200f \u202Bإن\u202C');
    assert.deepEqual(tokens.filter(token => token.kind === 'word').map(token => token.bare), ['قال', 'الوزير', 'إن']);
  });

  it('know whether white space stands around them', () => {
    const [word, colon, quote] = tokenize('قال: "نعم"');
    assert.deepEqual([word?.spaceBefore, word?.spaceAfter], [true, false]);
    assert.deepEqual([colon?.spaceBefore, colon?.spaceAfter], [false, true]);
    assert.deepEqual([quote?.spaceBefore, quote?.spaceAfter], [true, false]);
  });

  it('break lines once, however many line breaks there are', () => {
    assert.deepEqual(kinds('قال\n\n \nعاد'), ['word', 'newline', 'word']);
  });

  it('are none in nothing', () => {
    assert.deepEqual(tokenize(''), []);
    assert.deepEqual(tokenize(' \t '), []);
  });

  it('number themselves', () => {
    tokenize('قال إن \u200f الأمر، انتهى 🌳.').forEach((token, i) => { assert.equal(token.index, i); });
  });
});

describe('A word without its first letters', () => {
  const cut = (word: string, letters: number): string => {
    const token = tokenize(word)[0];
    assert.ok(token);
    return word.slice(...withoutPrefix(word, token, letters));
  };
  it('loses a conjunction', () => { assert.equal(cut('وقال', 1), 'قال'); });
  it('loses a preposition and its tatweel', () => { assert.equal(cut('لـرويترز', 1), 'رويترز'); });
  it('loses the vowel signs of what it loses', () => { assert.equal(cut('وَقَالَ', 1), 'قَالَ'); });
  it('loses nothing for nought', () => { assert.equal(cut('قال', 0), 'قال'); });
});

import assert from 'node:assert/strict';
import { readArticle, type TokenRange } from '../../../src/core/text/article';
import { canonicalText } from '../../../src/core/text/canonical';
import { bare, fold } from '../../../src/core/text/fold';

function parts(text: string, of: 'sentences' | 'paragraphs'): string[] {
  const article = readArticle(text);
  return article[of].map(({ from, to }: TokenRange) => text.slice(article.tokens[from]?.start, article.tokens[to - 1]?.end));
}

describe('Sentences', () => {
  it('end at stops, question and exclamation marks', () => {
    assert.deepEqual(parts('عاد الوفد. هل انتهى الأمر؟ نعم! انتهى', 'sentences'), ['عاد الوفد.', 'هل انتهى الأمر؟', 'نعم!', 'انتهى']);
  });
  it('end at line breaks', () => {
    assert.deepEqual(parts('عنوان بلا نقطة\nوقال الوزير نعم.', 'sentences'), ['عنوان بلا نقطة', 'وقال الوزير نعم.']);
  });
  it('do not end inside a quotation', () => {
    assert.deepEqual(parts('قالت: "انتهى. لا عودة". وغادرت.', 'sentences'), ['قالت: "انتهى. لا عودة".', 'وغادرت.']);
  });
  it('end at a mark that closes after a stop', () => {
    assert.deepEqual(parts('قالت: "انتهى الأمر." وأضافت: "لا عودة."', 'sentences'), ['قالت: "انتهى الأمر."', 'وأضافت: "لا عودة."']);
  });
  it('do not end in numbers, titles and abbreviations', () => {
    assert.deepEqual(parts('بلغ النمو 5.5 في المئة. قال د. سامي لـ أ.ف.ب إنه راض.', 'sentences'), ['بلغ النمو 5.5 في المئة.', 'قال د. سامي لـ أ.ف.ب إنه راض.']);
  });
  it('do not end at dots of hesitation', () => {
    assert.deepEqual(parts('انتظرنا طويلا.. ثم عدنا... بلا شيء.', 'sentences'), ['انتظرنا طويلا.. ثم عدنا... بلا شيء.']);
  });
  it('end at a stop that lost its space', () => {
    assert.deepEqual(parts('انتهى الاجتماع.وغادر الوفد.', 'sentences'), ['انتهى الاجتماع.', 'وغادر الوفد.']);
  });
  it('own every token but line breaks', () => {
    const article = readArticle('عنوان\nقال: "نعم. لا". عاد.\n');
    article.tokens.forEach(token => { assert.equal(article.sentenceOf[token.index] === -1, token.kind === 'newline'); });
  });
});

describe('Paragraphs', () => {
  it('end at line breaks, blank lines and all', () => {
    assert.deepEqual(parts('أول.\n\n\nثان. ثالث.\nرابع', 'paragraphs'), ['أول.', 'ثان. ثالث.', 'رابع']);
  });
  it('are none in an empty text', () => { assert.deepEqual(parts('\n\n', 'paragraphs'), []); });
});

describe('Quotations of an article', () => {
  it('own the words inside them, the innermost first', () => {
    const article = readArticle('قال: «قرأت "ليل المدينة" مرتين».');
    const owner = (word: string): number => article.quotationOf[article.tokens.findIndex(token => token.bare === word)] ?? -2;
    assert.deepEqual([owner('قال'), owner('قرأت'), owner('ليل'), owner('مرتين')], [-1, 0, 1, 0]);
  });
});

describe('Canonical text', () => {
  it('has no byte order mark', () => { assert.deepEqual(canonicalText('\uFEFFقال'), { text: 'قال', eol: 'lf', bom: true }); });
  it('ends its lines in one unit', () => { assert.deepEqual(canonicalText('قال\r\nعاد\r\n'), { text: 'قال\nعاد\n', eol: 'crlf', bom: false }); });
  it('takes a lone carriage return for a line end', () => { assert.equal(canonicalText('قال\rعاد').text, 'قال\nعاد'); });
  it('keeps everything else unit for unit', () => {
    const raw = 'قَـــالَ \u200f«نعم»\u200f 👩‍🌾\u00A0\u061cﻻ\u0000';
    assert.equal(canonicalText(raw).text, raw);
  });
  it('is its own canonical text', () => {
    const { text } = canonicalText('\uFEFFأ\r\nب\rج');
    assert.equal(canonicalText(text).text, text);
  });
});

describe('Folding', () => {
  it('drops vowel signs, tatweel and invisible marks', () => { assert.equal(bare('قَـــ\u200cا\u200fلَ'), 'قال'); });
  it('keeps hamzas when only bare', () => { assert.equal(bare('أنَّ'), 'أن'); });
  it('makes one of the alefs, of ya and alef maqsura, of Persian letters', () => {
    assert.deepEqual(['إلى', 'الي', 'إلی', 'آلى'].map(fold), ['الي', 'الي', 'الي', 'الي']);
    assert.equal(fold('مشیرة'), 'مشيرة');
    assert.equal(fold('ڪتب'), fold('كتب'));
  });
  it('keeps ta marbuta apart from ha', () => { assert.notEqual(fold('مدينة'), fold('مدينه')); });
  it('reads presentation forms', () => { assert.equal(fold('ﻻ'), 'لا'); });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Attribution, Detection } from '../../../src/core/attribution';
import { detect } from '../../../src/core/detection/detect';
import type { Span } from '../../../src/core/span';

const letters = fc.constantFrom(...'ابتلنقوسمأإةىء', ' ', ' ', '\n', '.', '،', ':', '؟', '"', '«', '»', '“', '”', '(', ')', '((', '))', "''", '‘', '’', 'َ', 'ّ', 'ـ', '\u200f', '\u200c', '\u061c', '🌳', '👩‍🌾', '\uD83D', '5.5');
const words = fc.constantFrom('قال', 'وقال', 'قالت', 'وأضاف', 'مضيفا', 'مؤكدا', 'يقول', 'إن', 'أن', 'إنه', 'بأن', 'إلى أن', 'من أن', 'ما إذا', 'الوزير', 'وزير الصحة خالد العلي', 'مصادر', 'رويترز', 'لرويترز', 'لـ«عكاظ»', 'نقلت', 'عن', 'قوله', 'بحسب', 'وفقا لمصدر', 'على حد قوله', 'كما قال', 'الذي', 'اليوم', 'في بيان', 'هل', 'لم', 'المصدر:', 'قائلا:', 'العمل مستمر', 'د. علي', 'يذكر أن', 'فيما');
const mark = fc.constantFrom(' ', ' ', ' ', ' ', '، ', '. ', ': ', '\n', ' "', '" ', ' «', '» ', '؛ ', ' (', ') ');
const noise = fc.array(letters, { maxLength: 120 }).map(units => units.join(''));
const news = fc.array(fc.tuple(words, mark), { maxLength: 40 }).map(pairs => pairs.flat().join(''));
const anyText = fc.oneof(noise, news, fc.tuple(news, noise, news).map(parts => parts.join('')), fc.string({ unit: 'binary', maxLength: 60 }));

const partsOf = (attribution: Attribution): Span[] => [...attribution.content, ...attribution.cue, ...attribution.via, ...(attribution.source ? [attribution.source] : [])];
const cutsPair = (text: string, at: number): boolean => /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));

function checkSpan(text: string, span: Span): void {
  const [start, end] = span;
  assert.ok(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length, `span ${String(span)} of ${String(text.length)}`);
  assert.ok(!cutsPair(text, start) && !cutsPair(text, end), `span ${String(span)} cuts a surrogate pair`);
  assert.equal(text.slice(start, end).trim().length > 0, true, `span ${String(span)} is blank`);
}

function disjoint(spans: readonly Span[]): boolean {
  return spans.every(([start], i) => i === 0 || (spans[i - 1]?.[1] ?? 0) <= start);
}

/** Holds for what is found in any text. */
function check(text: string, { attributions, speakers, credit }: Detection): void {
  for (const attribution of attributions) {
    for (const span of partsOf(attribution)) checkSpan(text, span);
    assert.ok(attribution.content.length > 0, 'content');
    assert.ok(disjoint(attribution.content), 'content is disjoint and in order');
    assert.ok(disjoint(attribution.cue), 'cue is disjoint and in order');
    assert.ok(attribution.cue.every(([start, end]) => attribution.content.every(([from, to]) => end <= from || to <= start)), 'cue and content are disjoint');
    if (attribution.speaker !== null) assert.ok(Object.hasOwn(speakers, attribution.speaker), 'speaker');
    assert.ok(attribution.confidence >= 0 && attribution.confidence <= 1, 'confidence');
  }
  for (const { label } of Object.values(speakers)) assert.ok(label.length > 0 && text.includes(label), `label ${label}`);
  const spoken = new Set(attributions.map(attribution => attribution.speaker));
  for (const id of Object.keys(speakers)) assert.ok(spoken.has(id), `${id} says nothing`);
  if (credit) [credit.span, credit.target].forEach(span => { checkSpan(text, span); });
}

describe('Whatever the text', () => {
  it('spans are in range, ordered and whole; speakers exist', function () {
    this.timeout(60_000);
    fc.assert(fc.property(anyText, text => { check(text, detect(text)); }), { numRuns: 1500 });
  });

  it('the same text gives the same findings', () => {
    fc.assert(fc.property(news, text => { assert.deepEqual(detect(text), detect(text)); }), { numRuns: 100 });
  });

  it('nothing comes from nothing', () => {
    for (const text of ['', ' ', '\n', '\u200f', '.', '"', '👩‍🌾']) assert.deepEqual(detect(text), { attributions: [], speakers: {}, credit: null });
  });
});

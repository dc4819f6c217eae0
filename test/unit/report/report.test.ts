import assert from 'node:assert/strict';
import type { Speaker } from '../../../src/core/attribution';
import { report } from '../../../src/core/report/report';
import { ARTICLE, detectionIn } from '../annotation/sample';
import { suggest } from '../../../src/core/annotation/suggest';
import { setOf } from '../annotation/setOf';

const SPEAKERS: Record<string, Speaker> = {
  S1: { label: 'الوزيرة ليلى مراد', kind: 'person' },
  S2: { label: 'مصدر مطلع', kind: 'anonymous' },
  S3: { label: 'نقابة الصيادين', kind: 'organization' },
};

describe('Report: who speaks how much', () => {
  it('counts words with harakat, tatweel, emoji and marks of direction around them as one each', () => {
    const { voices, articleWords, total } = report(suggest(detectionIn(ARTICLE), ARTICLE), ARTICLE);
    // Without إنَّ and 🌳: الحدائقَ الثلاث ستُفتح أمام الزوار مطلع الشهر المقبل; لن ندفع ريـــالاً واحداً من خارج الموازنة.
    assert.deepEqual(voices.map(({ key, words, statements }) => ({ key, words, statements })), [
      { key: 'S1', words: 15, statements: 2 },
      { key: 'S2', words: 10, statements: 1 },
    ]);
    assert.deepEqual(total, { words: 25, statements: 3 });
    assert.equal(articleWords, 48);
  });

  it('counts numbers, and complementizers only where they carry a pronoun', () => {
    const text = 'قالت إن 15 سفينة غرقت. وقالت إنها غرقت. وقالت: «إن شاء الله».';
    const set = setOf(text, [
      { content: 'إن 15 سفينة غرقت' }, { content: 'إنها غرقت' }, { content: '«إن شاء الله»', more: { type: 'direct' } },
    ]);
    assert.equal(report(set, text).total.words, 3 + 2 + 3);
  });

  it('gives a word that two statements hold to the inner one', () => {
    const text = 'قالت الوزيرة إن النقابة أبلغتها أن البحر هائج اليوم.';
    const set = setOf(text, [
      { content: 'إن النقابة أبلغتها أن البحر هائج اليوم', cue: 'قالت', speaker: 'S1' },
      { content: 'أن البحر هائج اليوم', cue: 'أبلغتها', speaker: 'S3' },
    ], SPEAKERS);
    const { voices, total } = report(set, text);
    // The inner أن is the minister's word.
    assert.deepEqual(voices.map(({ key, words }) => [key, words]), [['S1', 3], ['S3', 3]]);
    assert.deepEqual(total, { words: 6, statements: 2 });
  });

  it('gives words that two say together to the first', () => {
    const text = 'أكدت الوزيرة والنقابة أن الميناء مفتوح.';
    const set = setOf(text, [
      { content: 'أن الميناء مفتوح', cue: 'أكدت', speaker: 'S1' }, { content: 'أن الميناء مفتوح', cue: 'أكدت', speaker: 'S3' },
    ], SPEAKERS);
    const { total, voices } = report(set, text);
    assert.deepEqual(total, { words: 2, statements: 2 });
    assert.deepEqual(voices.map(({ words }) => words), [2, 0]);
  });

  it('counts neither what was rejected, nor what is lost, nor what was not said', () => {
    const text = 'قال نعم. قال لا. قال ربما. قال غدا.';
    const set = setOf(text, [{ content: 'نعم' }, { content: 'لا' }, { content: 'ربما' }, { content: 'غدا' }], {}, [
      { status: 'rejected' }, { placement: 'orphaned' }, { irrealis: 'hypothetical' }, { status: 'accepted' },
    ]);
    assert.deepEqual(report(set, text).total, { words: 1, statements: 1 });
  });

  it('takes unnamed sources and unknown speakers together, and tells groups from them', () => {
    const text = 'قال نعم. قال لا. قال ربما. قال غدا.';
    const set = setOf(text, [
      { content: 'نعم', speaker: 'S1' }, { content: 'لا', speaker: 'S2' }, { content: 'ربما', speaker: 'S4' }, { content: 'غدا' },
    ], { ...SPEAKERS, S4: { label: 'خبراء', kind: 'collective' } });
    const { naming, kinds, voices } = report(set, text);
    assert.deepEqual(naming, { named: { statements: 2, words: 2 }, unnamed: { statements: 2, words: 2 } });
    assert.deepEqual(Object.keys(kinds).sort(), ['anonymous', 'collective', 'person', 'unknown']);
    assert.equal(voices.find(({ key }) => key === null)?.speaker, null);
  });

  it('tells types and classes apart', () => {
    const text = 'قال نعم. حذر من الغرق. قال «لا».';
    const set = setOf(text, [
      { content: 'نعم' }, { content: 'من الغرق', more: { class: 'warning' } }, { content: '«لا»', more: { type: 'direct' } },
    ]);
    const { types, classes } = report(set, text);
    assert.deepEqual(types, { direct: { statements: 1, words: 1 }, mixed: { statements: 0, words: 0 }, indirect: { statements: 2, words: 3 } });
    assert.deepEqual(classes, { statement: { statements: 2, words: 2 }, warning: { statements: 1, words: 2 } });
  });

  it('counts an outlet once a statement, however it is spelt', () => {
    const text = 'أفادت الأناضول بالأمر. وأفادت الأنَاضول بالخبر. ونقلت رويترز عنه.';
    const set = setOf(text, [
      { content: 'بالأمر', via: 'الأناضول' }, { content: 'بالخبر', via: 'الأنَاضول' }, { content: 'عنه', via: 'رويترز' },
    ]);
    assert.deepEqual(report(set, text).relays, [{ name: 'الأناضول', statements: 2, words: 2 }, { name: 'رويترز', statements: 1, words: 1 }]);
  });

  it('names the first statement of every voice', () => {
    const text = 'قال لا. قال نعم.';
    const set = setOf(text, [{ content: 'لا', speaker: 'S1' }, { content: 'نعم', speaker: 'S1' }], SPEAKERS);
    assert.deepEqual(report(set, text).voices.map(({ first }) => first), [set.annotations[0]?.id]);
  });

  it('is all zeros where nobody speaks', () => {
    const { total, voices, articleWords } = report(setOf('السماء صافية.', []), 'السماء صافية.');
    assert.deepEqual({ total, voices, articleWords }, { total: { statements: 0, words: 0 }, voices: [], articleWords: 2 });
  });
});

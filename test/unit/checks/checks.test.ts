import assert from 'node:assert/strict';
import type { Speaker } from '../../../src/core/attribution';
import { check } from '../../../src/core/checks/check';
import { checkIds, type CheckId, type Finding } from '../../../src/core/checks/finding';
import type { Said } from '../annotation/sample';
import { setOf } from '../annotation/setOf';

const person = (label: string): Speaker => ({ label, kind: 'person' });
const nobody = (label: string): Speaker => ({ label, kind: 'anonymous' });

/** Findings as message and words. */
function found(id: CheckId, text: string, all: readonly Said[] = [], speakers: Record<string, Speaker> = {}): string[] {
  return check(setOf(text, all, speakers), text, { checks: [id] }).map(({ message, span }) => `${message}: ${text.slice(...span)}`);
}

describe('Checks: a quotation with no source', () => {
  const text = '🕊️ «سنعود غدًا». وقال: «لن نعود».';
  const direct = { type: 'direct' } as const;

  it('is a direct one without source and speaker', () => {
    const all = [{ content: '«سنعود غدًا»', more: direct }, { content: '«لن نعود»', speaker: 'S1', more: direct }];
    assert.deepEqual(found('unsourcedQuotation', text, all, { S1: person('سالم العتيبي') }), ['unsourcedQuotation: «سنعود غدًا»']);
  });

  it('is none that a person rejected, and none in reported speech', () => {
    const all = [{ content: '«سنعود غدًا»', more: direct }, { content: '«لن نعود»' }];
    const set = setOf(text, all, {}, [{ status: 'rejected' }]);
    assert.deepEqual(check(set, text, { checks: ['unsourcedQuotation'] }), []);
  });
});

describe('Checks: a statement on one unnamed source', () => {
  const one = (source: string): string[] => {
    const text = `قال ${source} إن الطريق مغلقة.`;
    return found('singleAnonymousSource', text, [{ content: 'إن الطريق مغلقة', source, speaker: 'S1' }], { S1: nobody(source) });
  };

  for (const source of ['مصدر مطلع', 'مَصْدَر أمني', 'أحد المسؤولين', 'مسؤول رفيع', 'إحدى المقربات']) {
    it(`is found: ${source}`, () => assert.deepEqual(one(source), ['singleAnonymousSource: إن الطريق مغلقة']));
  }
  for (const source of ['مصادر مطلعة', 'مصدران أمنيان', 'ثلاثة مسؤولين', '3 مسؤولين', 'شهود عيان', 'عدد من الضباط']) {
    it(`is not found: ${source}`, () => assert.deepEqual(one(source), []));
  }

  it('is not found where somebody else says the same words', () => {
    const text = 'قال مصدر مطلع ووزير النقل إن الطريق مغلقة.';
    const content = 'إن الطريق مغلقة';
    const all = [{ content, source: 'مصدر مطلع', speaker: 'S1' }, { content, source: 'وزير النقل', speaker: 'S2' }];
    assert.deepEqual(found('singleAnonymousSource', text, all, { S1: nobody('مصدر مطلع'), S2: person('وزير النقل') }), []);
  });
});

describe('Checks: a speaker without a full name', () => {
  const called = (label: string, before = ''): string[] => {
    const text = `${before}قال ${label} إن الطريق مغلقة.`;
    return found('noFullName', text, [{ content: 'إن الطريق مغلقة', source: label, speaker: 'S1' }], { S1: person(label) });
  };

  for (const title of ['الوزير', 'وزير التعليم العالي', 'المتحدث باسم الوزارة', 'رئيس مجلس الإدارة', 'الرئيس الأمريكي']) {
    it(`has only a title: ${title}`, () => assert.deepEqual(called(title), [`titleOnly: ${title}`]));
  }
  for (const single of ['ترامب', 'الرئيس ترامب', 'الخطيب', 'الدكتور سامر', 'أبو أحمد', 'الشيخ عبد الله', 'Trump']) {
    it(`has only a single name: ${single}`, () => assert.deepEqual(called(single), [`singleName: ${single}`]));
  }
  for (const full of ['سامر الخطيب', 'وزيرة الصحة ليلى مراد', 'محمد بن سلمان', 'عبد الله الثاني', 'الدكتورة هُدى الرَّبيعي', 'أبو بكر العدني', 'John Smith', 'سامر الشاعر', 'الفريدو ماركيز', 'الناطق باسم البلدية، سامر الخطيب']) {
    it(`is full: ${full}`, () => assert.deepEqual(called(full), []));
  }

  it('is named elsewhere, behind the title or with the single name in it', () => {
    assert.deepEqual(called('الوزير', 'زار وزير التعليم سامر الخطيب المدرسة 🏫. '), []);
    assert.deepEqual(called('الخطيب', 'زار الدكتور سامر الخطيب المدرسة. '), []);
    assert.deepEqual(called('الوزير', 'زار رئيس البلدية سامر الخطيب المدرسة. '), ['titleOnly: الوزير']);
  });

  it('is not missed of somebody who is called the same as before', () => assert.deepEqual(called('المسؤول ذاته'), []));

  it('is not asked of organisations', () => {
    const text = 'قالت الوزارة إن الطريق مغلقة.';
    const speakers: Record<string, Speaker> = { S1: { label: 'الوزارة', kind: 'organization' } };
    assert.deepEqual(found('noFullName', text, [{ content: 'إن الطريق مغلقة', source: 'الوزارة', speaker: 'S1' }], speakers), []);
  });

  it('is told once, at the first source, with the others related', () => {
    const text = 'قال الوزير نعم. وقال الوزير لا.';
    const set = setOf(text, [{ content: 'نعم', source: 'الوزير', speaker: 'S1' }], { S1: person('الوزير') });
    const second = setOf(text.replace('الوزير', '......'), [{ content: 'لا', source: 'الوزير', speaker: 'S1' }]);
    const [finding, ...rest] = check({ ...set, annotations: [...set.annotations, ...second.annotations] }, text, { checks: ['noFullName'] });
    assert.deepEqual(rest, []);
    assert.deepEqual(finding?.related.map(span => span[0]), [text.lastIndexOf('الوزير')]);
  });
});

describe('Checks: marks that do not pair', () => {
  const mended = (text: string): string[] => check(setOf(text, []), text, { checks: ['unpairedMarks'] }).map(({ message, insertion }: Finding) =>
    `${message}: ${insertion ? text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at) : 'nothing to insert'}`);

  it('are found, and the missing one is offered', () => {
    assert.deepEqual(mended('قال: «سنعود غدًا 🌙. ثم مضى.'), ['neverClosed: قال: «سنعود غدًا 🌙». ثم مضى.']);
    assert.deepEqual(mended('قال: سنعود غدًا». ثم مضى.'), ['neverOpened: قال: «سنعود غدًا». ثم مضى.']);
    assert.deepEqual(mended('نحن عاجزون ".'), ['neverOpened: "نحن عاجزون ".']);
    assert.deepEqual(mended('هَلْ قال “سنعود؟'), ['neverClosed: هَلْ قال “سنعود؟”']);
  });

  it('are none in order', () => {
    for (const text of ['قال «نعم» ثم "لا".', '«نعم.\n«ولا.\n«وربما».', 'قال «» وسكت.', 'شاشة 15" كبيرة.', 'I don’t know.', '']) assert.deepEqual(mended(text), [], text);
  });
});

describe('Checks', () => {
  it('are made as asked for, and come in the order of the text', () => {
    const text = 'قال مصدر إن الطريق مغلقة. ثم قال «سنعود. وقال الوزير لا.';
    const all = [{ content: 'إن الطريق مغلقة', source: 'مصدر', speaker: 'S1' }, { content: 'لا', source: 'الوزير', speaker: 'S2' }];
    const set = setOf(text, all, { S1: nobody('مصدر'), S2: person('الوزير') });
    assert.deepEqual(check(set, text, { checks: checkIds }).map(each => each.check), ['singleAnonymousSource', 'unpairedMarks', 'noFullName']);
    assert.deepEqual(check(set, text, { checks: [] }), []);
  });
});

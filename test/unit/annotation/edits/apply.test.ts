import assert from 'node:assert/strict';
import type { Annotation, AnnotationSet } from '../../../../src/core/annotation/annotation';
import { apply } from '../../../../src/core/annotation/edits/apply';
import { EditError, type Edit, type EditProblem } from '../../../../src/core/annotation/edits/edit';
import { orphan } from '../../../../src/core/annotation/orphan';
import { suggest } from '../../../../src/core/annotation/suggest';
import { ARTICLE, detectionIn, spanOf } from '../sample';

const SET = suggest(detectionIn(ARTICLE), ARTICLE);
const [HUDA, MONEY, SALEM] = SET.annotations as [Annotation, Annotation, Annotation];
const edit = (change: Edit, set = SET, text = ARTICLE): AnnotationSet => apply(set, change, text);
const find = (set: AnnotationSet, { id }: Pick<Annotation, 'id'>): Annotation => set.annotations.find(each => each.id === id)!;
const labelOf = (set: AnnotationSet, annotation: Annotation): string | undefined => set.speakers[find(set, annotation).speaker ?? '']?.label;

/** Fails unless the edit cannot be made for that reason. */
function refuses(change: Edit, problem: EditProblem, set = SET): void {
  assert.throws(() => edit(change, set), (error: unknown) => error instanceof EditError && error.problem === problem);
}

describe('edits', () => {
  it('leave alone what they do not concern', () => {
    const set = edit({ kind: 'decide', ids: [MONEY.id], status: 'accepted' });
    assert.equal(find(set, HUDA), HUDA);
    assert.equal(find(set, SALEM), SALEM);
  });

  it('remember how detection saw what is decided, from the first decision on', () => {
    const once = edit({ kind: 'decide', ids: [MONEY.id], status: 'rejected' });
    const twice = edit({ kind: 'describe', ids: [MONEY.id], change: { class: 'denial' } }, once);
    assert.match(find(once, MONEY).detected ?? '', /^[0-9a-f]{8}$/);
    assert.equal(find(twice, MONEY).detected, find(once, MONEY).detected);
    assert.equal(find(edit({ kind: 'decide', ids: [MONEY.id], status: 'suggested' }, twice), MONEY).detected, undefined);
  });

  it('keep a correction a correction when it is accepted', () => {
    const set = edit({ kind: 'describe', ids: [MONEY.id], change: { class: 'denial' } });
    assert.equal(find(edit({ kind: 'decide', ids: [MONEY.id], status: 'accepted' }, set), MONEY).status, 'corrected');
  });

  it('take a note for a remark, and white space for none', () => {
    const noted = edit({ kind: 'describe', ids: [MONEY.id], change: { note: ' رقم مشكوك فيه ' } });
    assert.deepEqual([find(noted, MONEY).note, find(noted, MONEY).status], ['رقم مشكوك فيه', 'suggested']);
    assert.deepEqual(find(edit({ kind: 'describe', ids: [MONEY.id], change: { note: ' ' } }, noted), MONEY), MONEY);
  });

  it('mark whole characters without white space around them', () => {
    const [start, end] = spanOf(ARTICLE, ' إنَّ الحدائقَ ');
    // From the space, and to between the last letter and its vowel sign.
    assert.deepEqual(find(edit({ kind: 'mark', id: HUDA.id, role: 'content', spans: [[start, end - 2]] }), HUDA).exact.content, ['إنَّ الحدائقَ']);
  });

  it('give a statement another speaker with a source elsewhere, and the same with more or fewer words', () => {
    const fewer = edit({ kind: 'mark', id: HUDA.id, role: 'source', spans: [spanOf(ARTICLE, 'هدى الربيعي')] });
    assert.equal(labelOf(fewer, HUDA), 'رئيسة البلدية هدى الربيعي');
    const other = edit({ kind: 'mark', id: HUDA.id, role: 'source', spans: [spanOf(ARTICLE, 'المهندس سالم العتيبي')] });
    assert.equal(find(other, HUDA).speaker, SALEM.speaker);
    const nobodyYet = edit({ kind: 'mark', id: HUDA.id, role: 'source', spans: [spanOf(ARTICLE, 'صحيفة الواحة')] });
    assert.deepEqual(nobodyYet.speakers[find(nobodyYet, HUDA).speaker ?? ''], { label: 'صحيفة الواحة', kind: 'outlet' });
  });

  it('tell from the marks around it what kind of statement was made', () => {
    const typeOf = (words: string): string => edit({ kind: 'create', content: [spanOf(ARTICLE, words)] }).annotations.find(({ origin }) => origin === 'manual')!.type;
    assert.equal(typeOf('«لن ندفع ريـــالاً واحداً من خارج الموازنة»'), 'direct');
    assert.equal(typeOf('وأضافت \u200f«لن ندفع ريـــالاً واحداً من خارج الموازنة»'), 'mixed');
    assert.equal(typeOf('شبكة الري القديمة'), 'indirect');
  });

  it('split a statement inside of no character', () => {
    const [, end] = spanOf(ARTICLE, 'الشهر المقبل 🌳');
    const content = (set: AnnotationSet): string[] => set.annotations.slice(0, 2).flatMap(({ exact }) => exact.content);
    assert.deepEqual(content(edit({ kind: 'split', id: HUDA.id, at: end - 1 })), ['إنَّ الحدائقَ الثلاث ستُفتح أمام الزوار مطلع الشهر المقبل', '🌳']);
    refuses({ kind: 'split', id: HUDA.id, at: end }, 'border');
  });

  it('join what was split into what it was, but for the gap', () => {
    const split = edit({ kind: 'split', id: SALEM.id, at: spanOf(ARTICLE, 'القديمة قد')[0] });
    const { id } = split.annotations.find(({ exact }) => exact.content[0]?.startsWith('القديمة'))!;
    const joined = edit({ kind: 'join', ids: [SALEM.id, id] }, split);
    assert.deepEqual(find(joined, SALEM).exact, { ...SALEM.exact, content: ['من أن شبكة الري', 'القديمة قد لا تكفي في الصيف'] });
    assert.equal(joined.annotations.length, 3);
    refuses({ kind: 'join', ids: [SALEM.id, SALEM.id] }, 'few');
  });

  it('remove what a person made and reject what would come back', () => {
    const made = edit({ kind: 'create', content: [spanOf(ARTICLE, 'شبكة الري القديمة')] });
    const { id } = made.annotations.find(({ origin }) => origin === 'manual')!;
    assert.deepEqual(edit({ kind: 'delete', ids: [id] }, made).annotations, SET.annotations);
    assert.equal(find(edit({ kind: 'delete', ids: [SALEM.id] }), SALEM).status, 'rejected');
  });

  it('place an orphan with all that still stands around it', () => {
    const lost = { ...SET, annotations: [HUDA, MONEY, orphan({ ...SALEM, status: 'accepted' }, 0)] };
    const placed = find(edit({ kind: 'place', id: SALEM.id, parts: { content: SALEM.content } }, lost), SALEM);
    assert.deepEqual(placed, { ...SALEM, status: 'accepted' });
    refuses({ kind: 'split', id: SALEM.id, at: 1 }, 'orphaned', lost);
  });

  it('take an annotation over with the words an orphan was made on', () => {
    const lost = orphan({ ...SALEM, status: 'accepted' }, 0);
    const set = edit({ kind: 'take', id: null, annotation: lost, speaker: SET.speakers['S2']! }, { ...SET, annotations: [HUDA] });
    assert.deepEqual(find(set, SALEM), lost);
    const again = edit({ kind: 'take', id: null, annotation: HUDA, speaker: null });
    assert.deepEqual(again.annotations.map(({ id }) => id).filter(id => id.startsWith(HUDA.id)), [HUDA.id, `${HUDA.id}-2`]);
  });

  it('merge speakers and know the merged one by every name', () => {
    const { speakers, annotations } = edit({ kind: 'mergeSpeakers', keys: ['S1', 'S2'], into: 'S1' });
    assert.deepEqual(Object.keys(speakers), ['S1']);
    assert.deepEqual(speakers['S1']?.aliases, ['رئيسة البلدية هدى الربيعي', 'المهندس سالم العتيبي']);
    assert.ok(annotations.every(({ speaker }) => speaker === 'S1'));
  });

  it('say why they cannot be made', () => {
    refuses({ kind: 'decide', ids: ['ffffffff'], status: 'accepted' }, 'gone');
    refuses({ kind: 'nameSpeaker', key: 'toString', speaker: { label: 'س' } }, 'gone');
    refuses({ kind: 'mark', id: HUDA.id, role: 'content', spans: [] }, 'empty');
    refuses({ kind: 'create', content: [[ARTICLE.length - 1, ARTICLE.length + 1]] }, 'outside');
    refuses({ kind: 'create', content: [[Number.NaN, 3]] }, 'outside');
    refuses({ kind: 'mergeSpeakers', keys: ['S1'], into: 'S1' }, 'few');
  });
});

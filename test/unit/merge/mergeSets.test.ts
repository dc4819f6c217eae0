import assert from 'node:assert/strict';
import type { AnnotationSet } from '../../../src/core/annotation/annotation';
import { mergeSets, NOTHING } from '../../../src/core/merge/mergeSets';
import { contestedIn, settle, settleAll } from '../../../src/core/merge/settle';
import { ARTICLE } from '../annotation/sample';
import { at, BASE, changed, idAt } from './sample';

/** Merges without a conflict. */
function peacefully(base: AnnotationSet, ours: AnnotationSet, theirs: AnnotationSet): AnnotationSet {
  const { set, conflicts } = mergeSets(base, ours, theirs);
  assert.deepEqual(conflicts, []);
  return set;
}

describe('two versions of a set', () => {
  it('are both heard about different annotations, and about different things of one', () => {
    const ours = changed(1, { class: 'denial', status: 'corrected' }, changed(0, { status: 'accepted' }));
    const theirs = changed(2, { status: 'rejected' }, changed(1, { extra: { remark: 'راجع التسجيل' }, status: 'corrected' }));
    const set = peacefully(BASE, ours, theirs);
    assert.deepEqual(set.annotations.map(({ status }) => status), ['accepted', 'corrected', 'rejected']);
    assert.deepEqual([at(1, set)?.class, at(1, set)?.extra], ['denial', { remark: 'راجع التسجيل' }]);
  });

  it('differ about one decision: ours holds, theirs is kept beside it, and a person settles it', () => {
    const { set, conflicts } = mergeSets(BASE, changed(0, { status: 'accepted' }), changed(0, { status: 'rejected' }));
    assert.deepEqual(conflicts, [{ kind: 'annotation', id: idAt(0), about: 'status', ours: 'accepted', theirs: 'rejected' }]);
    assert.equal(at(0, set)?.status, 'accepted');
    assert.equal(at(0, set)?.conflict?.other?.status, 'rejected');
    assert.deepEqual(contestedIn(set).map(({ id }) => id), [idAt(0)]);
    assert.deepEqual(settle(set, { kind: 'annotation', id: idAt(0) }, 'ours', ARTICLE), changed(0, { status: 'accepted' }));
    assert.deepEqual(settle(set, { kind: 'annotation', id: idAt(0) }, 'theirs', ARTICLE), changed(0, { status: 'rejected' }));
  });

  it('may disagree whether a decided annotation should be there at all', () => {
    const base = changed(0, { status: 'accepted' });
    const [deleted, corrected] = [changed(0, null, base), changed(0, { status: 'corrected', class: 'claim' }, base)];
    for (const [ours, theirs, deleter] of [[deleted, corrected, 'ours'], [corrected, deleted, 'theirs']] as const) {
      const { set, conflicts } = mergeSets(base, ours, theirs);
      assert.deepEqual(conflicts.map(each => each.about), ['existence']);
      assert.deepEqual(at(0, set)?.conflict, { side: deleter, about: ['existence'], other: null });
      assert.deepEqual(settleAll(set, deleter, ARTICLE), deleted);
      assert.deepEqual(settleAll(set, deleter === 'ours' ? 'theirs' : 'ours', ARTICLE), corrected);
    }
  });

  it('do not bring back what one deleted and the other left alone', () => {
    assert.deepEqual(peacefully(BASE, changed(0, null), changed(1, { status: 'accepted' })).annotations.map(({ id }) => id), [idAt(1), idAt(2)]);
  });

  it('never conflict about suggestions that a program made anew', () => {
    const ours = changed(0, { confidence: 0.4, rule: 'verb.old', class: 'claim', speaker: 'S2' });
    const theirs = changed(0, { confidence: 0.7, rule: 'verb.new', class: 'denial' });
    assert.deepEqual(peacefully(BASE, ours, theirs), peacefully(BASE, theirs, ours));
    peacefully(NOTHING, ours, theirs);
    assert.equal(at(0, peacefully(BASE, changed(0, null), theirs)), undefined);
  });

  it('let a decision stand against a suggestion that a program made anew or took away', () => {
    const decided = { status: 'accepted' as const };
    const fresh = changed(0, { class: 'claim', source: null, exact: { ...BASE.annotations[0]!.exact, source: null }, speaker: null });
    for (const base of [BASE, NOTHING]) {
      assert.deepEqual(at(0, peacefully(base, changed(0, decided), fresh)), at(0, changed(0, decided)));
      assert.deepEqual(at(0, peacefully(base, fresh, changed(0, decided))), at(0, changed(0, decided)));
    }
    assert.deepEqual(at(0, peacefully(BASE, changed(0, null), changed(0, decided))), at(0, changed(0, decided)));
  });

  it('do not show a decided statement a second time as a suggestion with other borders', () => {
    const first = BASE.annotations[0]!;
    const [start, end] = first.content[0]!;
    const redrawn = { ...first, id: 'redrawn', content: [[start, end - 3]] as const, exact: { ...first.exact, content: [ARTICLE.slice(start, end - 3)] } };
    const ours: AnnotationSet = { ...BASE, annotations: [redrawn, ...BASE.annotations.slice(1)] };
    assert.deepEqual(peacefully(BASE, ours, changed(0, { status: 'accepted' })), changed(0, { status: 'accepted' }));
  });

  it('are both heard when neither knows what they began with', () => {
    const ours: AnnotationSet = { ...BASE, annotations: BASE.annotations.slice(0, 2) };
    assert.deepEqual(peacefully(NOTHING, ours, { ...BASE, annotations: BASE.annotations.slice(1) }), BASE);
    assert.deepEqual(mergeSets(NOTHING, changed(0, { status: 'accepted' }), changed(0, { status: 'rejected' })).conflicts.length, 1);
  });
});

describe('the speakers of two versions', () => {
  const hoda = BASE.speakers['S1']!, salem = BASE.speakers['S2']!;
  const mona = { label: 'منى', kind: 'person' } as const, faten = { label: 'فاتن', kind: 'person' } as const;

  it('are recognised under other numbers', () => {
    const turned: AnnotationSet = {
      ...changed(1, { status: 'accepted' }),
      speakers: { S1: salem, S2: hoda },
      annotations: changed(1, { status: 'accepted' }).annotations.map(each => ({ ...each, speaker: each.speaker === 'S1' ? 'S2' : 'S1' })),
    };
    assert.deepEqual(peacefully(BASE, changed(0, { status: 'accepted' }), turned), changed(0, { status: 'accepted' }, changed(1, { status: 'accepted' })));
  });

  it('that are new to both keep apart under one number', () => {
    const ours = { ...changed(0, { speaker: 'S3', status: 'corrected' }), speakers: { ...BASE.speakers, S3: mona } };
    const theirs = { ...changed(2, { speaker: 'S3', status: 'corrected' }), speakers: { ...BASE.speakers, S3: faten } };
    const set = peacefully(BASE, ours, theirs);
    assert.deepEqual([0, 1, 2].map(n => set.speakers[at(n, set)!.speaker!]), [mona, hoda, faten]);
  });

  it('are renamed for the other side too, whose statements stay theirs', () => {
    const renamed = { ...BASE, speakers: { S1: { ...hoda, label: 'هدى الربيعي' }, S2: salem } };
    const set = peacefully(BASE, renamed, changed(1, { status: 'accepted' }));
    assert.equal(set.speakers[at(1, set)!.speaker!]?.label, 'هدى الربيعي');
    const { set: both, conflicts } = mergeSets(BASE, renamed, { ...BASE, speakers: { S1: { ...hoda, label: 'هدى' }, S2: salem } });
    assert.deepEqual(conflicts, [{ kind: 'speaker', key: 'S1', about: 'label', ours: 'هدى الربيعي', theirs: 'هدى' }]);
    assert.deepEqual(both.speakers['S1'], { label: 'هدى الربيعي', 'label (theirs)': 'هدى', kind: 'person' });
    assert.deepEqual(contestedIn(both).map(({ kind, id }) => [kind, id]), [['speaker', 'S1']]);
    for (const [side, label] of [['ours', 'هدى الربيعي'], ['theirs', 'هدى']] as const) {
      const settled = settleAll(both, side, ARTICLE);
      assert.deepEqual(settled.speakers['S1'], { label, kind: 'person' });
      assert.deepEqual(contestedIn(settled), []);
    }
  });

  it('stay while a statement of the other side needs them', () => {
    const without: AnnotationSet = { ...changed(2, null), speakers: { S1: hoda } };
    const set = peacefully(BASE, without, changed(2, { status: 'accepted' }));
    assert.deepEqual(set.speakers[at(2, set)!.speaker!], salem);
  });
});

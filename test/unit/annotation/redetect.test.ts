import assert from 'node:assert/strict';
import type { Annotation, AnnotationSet, Status } from '../../../src/core/annotation/annotation';
import { follow } from '../../../src/core/annotation/follow';
import { redetect } from '../../../src/core/annotation/redetect';
import { suggest } from '../../../src/core/annotation/suggest';
import { ARTICLE, SPEAKERS, detection, detectionIn, said, spanOf } from './sample';

const fresh = suggest(detectionIn(ARTICLE), ARTICLE);
const decide = (set: AnnotationSet, index: number, change: Partial<Annotation>): AnnotationSet =>
  ({ ...set, annotations: set.annotations.map((annotation, i) => i === index ? { ...annotation, ...change } : annotation) });

describe('redetect', () => {
  it('changes nothing when nothing changed', () => {
    assert.deepEqual(redetect(fresh, fresh), fresh);
  });

  for (const status of ['accepted', 'corrected', 'rejected'] satisfies Status[]) {
    it(`leaves an annotation that is ${status} and does not suggest it again`, () => {
      const old = decide(fresh, 1, { status, content: [spanOf(ARTICLE, 'لن ندفع')] });
      assert.deepEqual(redetect(old, fresh).annotations, old.annotations);
    });
  }

  it('leaves what a person made, also when it is the same as a suggestion', () => {
    const old = decide(fresh, 2, { origin: 'manual', id: 'mine' });
    assert.deepEqual(redetect(old, fresh).annotations.map(({ id }) => id), [...fresh.annotations.slice(0, 2).map(({ id }) => id), 'mine']);
  });

  it('drops suggestions that are no longer found and adds those that are new', () => {
    const less = { ...fresh, annotations: fresh.annotations.slice(1) };
    assert.deepEqual(redetect(fresh, less).annotations, less.annotations);
    assert.deepEqual(redetect(less, fresh).annotations, fresh.annotations);
  });

  it('keeps a rejection through an edit elsewhere', () => {
    const old = decide(fresh, 2, { status: 'rejected' });
    const text = `خبر عاجل.\n${ARTICLE}`;
    const moved = follow(old, [{ start: 0, end: 0, length: 'خبر عاجل.\n'.length }], text);
    assert.deepEqual(redetect(moved, suggest(detectionIn(text), text)).annotations.map(({ status }) => status), ['suggested', 'suggested', 'rejected']);
  });

  it('keeps a rejection whose words were edited a little, by the cue', () => {
    const old = decide(fresh, 2, { status: 'rejected', id: 'another' });
    assert.equal(redetect(old, fresh).annotations.length, 3);
  });

  it('does not suggest a rejected statement that could not be placed', () => {
    const gone = follow(decide(fresh, 2, { status: 'rejected' }), [{ start: 0, end: ARTICLE.length, length: 0 }], '');
    const after = redetect(gone, fresh);
    assert.deepEqual(after.annotations.filter(({ id }) => id === fresh.annotations[2]!.id).map(({ status }) => status), ['rejected']);
  });

  it('suggests an accepted statement that could not be placed, under another id', () => {
    const gone = follow(decide(fresh, 2, { status: 'accepted' }), [{ start: 0, end: ARTICLE.length, length: 0 }], '');
    const ids = redetect(gone, fresh).annotations.map(({ id }) => id);
    assert.equal(new Set(ids).size, 4);
    assert.ok(ids.includes(`${fresh.annotations[2]!.id}-2`));
  });

  it('keeps the ids of repeated statements by their place', () => {
    const text = 'قال: نعم. ثم قال: نعم.';
    const second = said(text, { content: 'نعم', cue: 'قال' }, 8);
    const both = suggest(detection([said(text, { content: 'نعم', cue: 'قال' }), second]), text);
    const after = redetect(both, suggest(detection([second]), text));
    assert.deepEqual(after.annotations.map(({ id }) => id), [both.annotations[1]!.id]);
  });

  it('keeps unknown keys', () => {
    const old = { ...decide(fresh, 0, { extra: { note: 'راجعها' } }), extra: { desk: 'محليات' } };
    const after = redetect(old, fresh);
    assert.deepEqual([after.extra, after.annotations[0]!.extra], [{ desk: 'محليات' }, { note: 'راجعها' }]);
  });

  describe('joins speakers', () => {
    const swapped: AnnotationSet = {
      ...fresh,
      speakers: { S1: SPEAKERS.S2!, S2: SPEAKERS.S1! },
      annotations: fresh.annotations.map(annotation => ({ ...annotation, speaker: annotation.speaker === 'S1' ? 'S2' : 'S1' })),
    };
    const names = ({ annotations, speakers }: AnnotationSet): unknown => annotations.map(({ speaker }) => speaker && speakers[speaker]!.label);

    it('by name, whatever their keys', () => {
      const after = redetect(decide(fresh, 0, { status: 'accepted' }), swapped);
      assert.deepEqual(names(after), names(fresh));
      assert.equal(Object.keys(after.speakers).length, 2);
      assert.equal(after.annotations[0]!.speaker, 'S1');
      assert.equal(after.annotations[1]!.speaker, 'S1');
    });

    it('by an accepted statement, if the name is another', () => {
      const renamed = { ...swapped, speakers: { ...swapped.speakers, S2: { label: 'هدى الربيعي', kind: 'person' } as const } };
      const after = redetect(decide(fresh, 0, { status: 'accepted' }), renamed);
      assert.deepEqual(names(after), names(fresh));
    });

    it('but not by one whose speaker a person may have corrected', () => {
      const old = decide({ ...fresh, speakers: { ...SPEAKERS, S3: { label: 'نائبة الرئيسة', kind: 'person' } } }, 0, { status: 'corrected', speaker: 'S3' });
      assert.deepEqual(names(redetect(old, fresh)), ['نائبة الرئيسة', SPEAKERS.S1!.label, SPEAKERS.S2!.label]);
    });

    it('and gives a new one a key of its own', () => {
      const old = decide(fresh, 2, { status: 'accepted', speaker: 'S1' });
      const after = redetect({ ...old, speakers: { S1: SPEAKERS.S2! } }, { ...fresh, annotations: fresh.annotations.slice(0, 1) });
      assert.deepEqual(names(after), [SPEAKERS.S1!.label, SPEAKERS.S2!.label]);
    });
  });
});

import assert from 'node:assert/strict';
import type { Annotation, AnnotationSet } from '../../../src/core/annotation/annotation';
import { annotationsAt, annotationsNear, isToReview, neighbour, partAt } from '../../../src/vscode/lookup';

const make = (id: string, changes: Partial<Annotation>): Annotation => ({
  id, type: 'indirect', class: 'statement', content: [], cue: [], source: null, via: [], speaker: null, irrealis: null, rule: 'test.rule',
  confidence: 1, status: 'suggested', origin: 'detected', placement: 'anchored', exact: { content: [], cue: [], source: null, via: [] }, ...changes,
});
const set = (...annotations: Annotation[]): AnnotationSet => ({ annotations, speakers: {}, credit: null });

describe('lookup', () => {
  const outer = make('outer', { content: [[10, 50]], cue: [[0, 3]], source: [4, 9] });
  const inner = make('inner', { content: [[30, 45]], cue: [[20, 23]] });
  const last = make('last', { content: [[70, 80]], cue: [[60, 63]] });

  it('finds the innermost statement first', () => {
    assert.deepEqual(annotationsAt(set(outer, inner), [35, 35]).map(each => each.id), ['inner', 'outer']);
    assert.deepEqual(annotationsAt(set(outer, inner), [12, 12]).map(each => each.id), ['outer']);
  });

  it('needs one part to hold the whole place', () => {
    assert.deepEqual(annotationsAt(set(outer, inner), [10, 50]).map(each => each.id), ['outer']);
    assert.deepEqual(annotationsAt(set(outer, inner), [4, 50]), []);
  });

  it('leaves out what the text does not show', () => {
    const hidden = [make('rejected', { content: [[0, 9]], status: 'rejected' }), make('orphan', { content: [[5, 5]], placement: 'orphaned' })];
    assert.deepEqual(annotationsAt(set(...hidden), [5, 5]), []);
    assert.equal(neighbour(set(...hidden), 0, 1), undefined);
  });

  it('goes from one statement to the next, and round the end', () => {
    const all = set(outer, inner, last);
    assert.equal(neighbour(all, 0, 1)?.id, 'outer');
    assert.equal(neighbour(all, 10, 1)?.id, 'inner');
    assert.equal(neighbour(all, 70, 1)?.id, 'outer');
    assert.equal(neighbour(all, 70, -1)?.id, 'inner');
    assert.equal(neighbour(all, 10, -1)?.id, 'last');
  });

  it('puts what is to be reviewed before its twin that is decided', () => {
    const twin = make('twin', { content: [[30, 45]], status: 'accepted' });
    assert.deepEqual(annotationsAt(set(twin, inner), [30, 45]).map(each => each.id), ['inner', 'twin']);
  });

  it('goes only where something is to be reviewed, which an offer is too', () => {
    const { type, irrealis, rule, confidence, speaker, source, cue, via, class: kind } = outer;
    const offer = { type, irrealis, rule, confidence, speaker, source, cue, via, class: kind, content: [[10, 40]] as const };
    const decided = [make('a', { ...outer, status: 'accepted', offer }), make('b', { ...inner, status: 'corrected' }), make('c', { ...last, status: 'rejected' })];
    assert.deepEqual(decided.map(isToReview), [true, false, false]);
    assert.equal(neighbour(set(...decided, make('d', { content: [[90, 95]] })), 10, 1, isToReview)?.content[0]?.[0], 90);
  });

  it('tells which part of a statement is at a place, the shortest if several are', () => {
    assert.deepEqual(partAt(outer, [5, 6]), { role: 'source', span: [4, 9] });
    assert.deepEqual(partAt(make('x', { content: [[0, 20]], source: [4, 9] }), [4, 4]), { role: 'source', span: [4, 9] });
    assert.equal(partAt(outer, [55, 56]), undefined);
  });

  it('tells which statements are nearest', () => {
    assert.deepEqual(annotationsNear(set(outer, inner, last), [64, 66]).map(each => each.id), ['last', 'outer', 'inner']);
  });
});

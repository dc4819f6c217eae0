import assert from 'node:assert/strict';
import type { Annotation, AnnotationSet } from '../../../src/core/annotation/annotation';
import { annotationsAt, neighbour } from '../../../src/vscode/lookup';

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
});

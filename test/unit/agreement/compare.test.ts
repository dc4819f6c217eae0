import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compare, ROLES } from '../../../src/core/agreement/compare';
import { cohensKappa, wordLabels } from '../../../src/core/agreement/kappa';
import { exactAgreement, overlappingAgreement } from '../../../src/core/agreement/spans';
import { anyAnnotated } from '../annotation/arbitrary';
import { ARTICLE } from '../annotation/sample';
import { BASE, changed, idAt } from '../merge/sample';

describe('comparing two people', () => {
  it('finds nothing to say about equal annotations', () => {
    const { scores, disagreements } = compare(BASE, BASE, ARTICLE);
    assert.deepEqual(disagreements, []);
    assert.equal(scores.kappa, 1);
    for (const role of ROLES) assert.deepEqual([scores.spans[role].exact.f1, scores.spans[role].overlapping.f1], [1, 1]);
    assert.deepEqual([scores.attributions.exact.f1, scores.speakers], [1, { pairs: 3, same: 3 }]);
  });

  it('lists what one has alone, and counts it', () => {
    const { scores, disagreements } = compare(changed(0, null), changed(2, null), ARTICLE);
    assert.deepEqual(disagreements.map(({ kind, a, b }) => [kind, a, b]), [['onlyB', null, idAt(0)], ['onlyA', idAt(2), null]]);
    assert.deepEqual(scores.spans.content.exact, { a: 2, b: 2, both: 1, f1: 0.5 });
    assert.deepEqual(scores.attributions.exact, { a: 2, b: 2, both: 1, f1: 0.5 });
  });

  it('lists what they see differently about one statement', () => {
    const { content, source } = BASE.annotations[0]!;
    const [start, end] = content[0]!;
    const b = changed(0, { content: [[start, end - 2]], type: 'mixed', class: 'promise', source: null, via: [source!] });
    const { scores, disagreements } = compare(BASE, b, ARTICLE);
    assert.deepEqual(disagreements.map(({ kind }) => kind), ['content', 'source', 'via', 'type', 'class']);
    assert.deepEqual([scores.spans.content.exact.both, scores.spans.content.overlapping.both], [2, 3]);
    assert.deepEqual([scores.attributions.exact.both, scores.attributions.overlapping.both], [2, 2]);
    assert.ok(scores.kappa !== null && scores.kappa < 1 && scores.kappa > 0.8);
  });

  it('takes a rejection for what it is, and silence for no opinion', () => {
    const rejected = changed(1, { status: 'rejected' });
    assert.deepEqual(compare(BASE, rejected, ARTICLE).disagreements.map(({ kind }) => kind), ['status']);
    assert.deepEqual(compare(BASE, rejected, ARTICLE).scores.spans.content.exact, { a: 3, b: 2, both: 2, f1: 0.8 });
    assert.deepEqual(compare(rejected, rejected, ARTICLE).disagreements, []);
    assert.deepEqual(compare(changed(1, null), rejected, ARTICLE).disagreements, []);
    assert.deepEqual(compare(BASE, changed(1, { status: 'accepted' }), ARTICLE).disagreements, []);
  });

  it('knows speakers by what they say, not by their numbers or names', () => {
    const other = {
      ...BASE, speakers: { S7: { label: 'هدى', kind: 'person' as const }, S8: { label: 'سالم', kind: 'person' as const } },
      annotations: BASE.annotations.map(each => ({ ...each, speaker: each.speaker === 'S1' ? 'S7' : 'S8' })),
    };
    assert.deepEqual(compare(BASE, other, ARTICLE).disagreements, []);
    const merged = { ...other, annotations: other.annotations.map(each => ({ ...each, speaker: 'S7' })) };
    const { scores, disagreements } = compare(BASE, merged, ARTICLE);
    assert.deepEqual(scores.speakers, { pairs: 3, same: 2 });
    assert.deepEqual(disagreements.map(({ kind, a }) => [kind, a]), [['speaker', idAt(2)]]);
  });

  it('says the same the other way round', () => {
    fc.assert(fc.property(anyAnnotated, fc.integer({ min: 0, max: 5 }), ({ text, set }, cut) => {
      const other = { ...set, annotations: set.annotations.filter((_, i) => i !== cut).map(each => ({ ...each, class: 'denial' as const })) };
      const [one, turned] = [compare(set, other, text), compare(other, set, text)];
      assert.equal(one.scores.kappa?.toFixed(9), turned.scores.kappa?.toFixed(9));
      for (const role of ROLES) assert.equal(one.scores.spans[role].exact.f1, turned.scores.spans[role].exact.f1);
      assert.equal(one.scores.attributions.exact.f1, turned.scores.attributions.exact.f1);
      for (const { a, b, kind } of one.disagreements) assert.ok(kind === 'onlyA' ? b === null : kind === 'onlyB' ? a === null : a !== null && b !== null);
    }), { numRuns: 300 });
  });
});

describe('Cohen’s kappa', () => {
  it('is that of a table worked out by hand', () => {
    // po = 35/50; pe = (25·30 + 25·20)/2500 = 0.5; κ = 0.2/0.5.
    const labels = (counts: readonly [string, string, number][], side: 0 | 1): string[] => counts.flatMap(row => Array.from({ length: row[2] }, () => row[side]));
    const table: [string, string, number][] = [['yes', 'yes', 20], ['yes', 'no', 5], ['no', 'yes', 10], ['no', 'no', 15]];
    assert.equal(cohensKappa(labels(table, 0), labels(table, 1))?.toFixed(6), '0.400000');
  });

  it('is below zero for less than chance, and not to be had where chance explains everything', () => {
    assert.equal(cohensKappa(['a', 'b'], ['b', 'a']), -1);
    assert.equal(cohensKappa([], []), null);
    assert.equal(cohensKappa(['a', 'a'], ['a', 'a']), null);
  });

  it('counts words, not marks, and the rarer label where statements nest', () => {
    const labels = wordLabels(BASE.annotations, ARTICLE);
    assert.equal(labels.filter(label => label === 'cue').length, 3);
    assert.equal(labels.filter(label => label === 'via').length, 3);
    const outer = { ...BASE.annotations[0]!, content: [[0, ARTICLE.length]] as const };
    assert.equal(wordLabels([outer, ...BASE.annotations], ARTICLE).filter(label => label === 'cue').length, 3);
  });
});

describe('spans', () => {
  it('agree exactly or in part, one to one', () => {
    assert.deepEqual(exactAgreement([[0, 5], [7, 9]], [[0, 5], [7, 8]]), { a: 2, b: 2, both: 1, f1: 0.5 });
    assert.deepEqual(overlappingAgreement([[0, 5], [7, 9]], [[0, 9]]), { a: 2, b: 1, both: 1, f1: 2 / 3 });
    assert.deepEqual(overlappingAgreement([[0, 10], [2, 3]], [[2, 3], [8, 9]]), { a: 2, b: 2, both: 2, f1: 1 });
    assert.deepEqual(overlappingAgreement([[0, 5]], [[5, 6]]), { a: 1, b: 1, both: 0, f1: 0 });
    assert.equal(exactAgreement([], []).f1, null);
  });
});

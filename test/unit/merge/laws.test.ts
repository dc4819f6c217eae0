import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withContexts } from '../../../src/core/annotation/anchoring/context';
import { isDecided, type Annotation, type AnnotationSet } from '../../../src/core/annotation/annotation';
import { mergeSets, NOTHING } from '../../../src/core/merge/mergeSets';
import { readSidecar } from '../../../src/core/sidecar/read';
import { writeSidecar } from '../../../src/core/sidecar/write';
import { canonicalText } from '../../../src/core/text/canonical';
import { anyVersions } from './arbitrary';

const RUNS = { numRuns: 1000 };

function byId({ annotations }: AnnotationSet): Map<string, Annotation> {
  return new Map(annotations.map(each => [each.id, each]));
}

function nameOf({ speakers }: AnnotationSet, annotation: Annotation | undefined): string | undefined {
  return speakers[annotation?.speaker ?? '']?.label;
}

/** Speakers by name, since the two sides number them on their own; who speaks in a mere suggestion may be either's guess. */
function named(set: AnnotationSet): unknown {
  const annotations = set.annotations.map(each => ({ ...each, speaker: isDecided(each) && each.speaker !== null && set.speakers[each.speaker] }));
  return { annotations, credit: set.credit, extra: set.extra };
}

describe('merging', () => {
  it('takes what only one side did', () => {
    fc.assert(fc.property(anyVersions, ({ base, ours }) => {
      for (const merged of [mergeSets(base, ours, base), mergeSets(base, base, ours), mergeSets(base, ours, ours)]) {
        assert.deepEqual(merged, { set: ours, conflicts: [] });
      }
    }), RUNS);
  });

  it('takes what only one side did, annotation by annotation', () => {
    fc.assert(fc.property(anyVersions, ({ base, ours, theirs }) => {
      const merged = byId(mergeSets(base, ours, theirs).set);
      const [b, o, t] = [base, ours, theirs].map(byId);
      for (const [id, annotation] of o!) {
        // Whose speaker has another name now may have been given to somebody else.
        const isAsBefore = JSON.stringify(t!.get(id)) === JSON.stringify(b!.get(id)) && nameOf(theirs, t!.get(id)) === nameOf(base, b!.get(id));
        if (isAsBefore && annotation.speaker === null) assert.deepEqual(merged.get(id), annotation);
      }
    }), RUNS);
  });

  it('says the same whichever side is ours, unless somebody has to decide', () => {
    fc.assert(fc.property(anyVersions, ({ base, ours, theirs }) => {
      const [one, other] = [mergeSets(base, ours, theirs), mergeSets(base, theirs, ours)];
      assert.equal(one.conflicts.length, other.conflicts.length);
      if (one.conflicts.length === 0) assert.deepEqual(named(one.set), named(other.set));
    }), RUNS);
  });

  it('loses nothing that a person did on either side', () => {
    fc.assert(fc.property(anyVersions, fc.boolean(), ({ base, ours, theirs }, isBaseKnown) => {
      const start = isBaseKnown ? base : NOTHING;
      const { set } = mergeSets(start, ours, theirs);
      const [b, merged] = [byId(start), byId(set)];
      for (const [side, other] of [[ours, byId(theirs)], [theirs, byId(ours)]] as const) {
        for (const { id, status, extra, exact } of side.annotations.filter(isDecided)) {
          const before = b.get(id), now = merged.get(id);
          if (before && !other.has(id) && before.status === status) continue;
          assert.ok(now, `${id} is lost`);
          const versions = [now, now.conflict?.other as Annotation | null | undefined].filter(each => each != null);
          if (before?.status !== status && other.get(id)?.status !== 'suggested') {
            assert.ok(versions.some(each => each.status === status || each.status === other.get(id)?.status));
          }
          if (before?.extra?.['remark'] !== extra?.['remark'] && other.get(id)?.extra?.['remark'] === before?.extra?.['remark']) {
            assert.equal(now.extra?.['remark'], extra?.['remark']);
          }
          if (JSON.stringify(before?.exact) !== JSON.stringify(exact) && JSON.stringify(other.get(id)?.exact ?? before?.exact) === JSON.stringify(before?.exact)) {
            assert.deepEqual(now.exact, exact);
          }
        }
      }
    }), RUNS);
  });

  it('keeps both decisions where they differ', () => {
    fc.assert(fc.property(anyVersions, ({ base, ours, theirs }) => {
      const { set, conflicts } = mergeSets(base, ours, theirs);
      const [o, t, merged] = [ours, theirs, set].map(byId);
      for (const conflict of conflicts) {
        if (conflict.kind !== 'annotation' || conflict.about !== 'status') continue;
        const { id } = conflict;
        assert.deepEqual([merged!.get(id)?.status, merged!.get(id)?.conflict?.other?.status], [o!.get(id)?.status, t!.get(id)?.status]);
      }
    }), RUNS);
  });

  it('makes a sidecar that can be read again, conflicts and all', () => {
    fc.assert(fc.property(anyVersions, ({ text, base, ours, theirs }) => {
      const canonical = canonicalText(text);
      const { set } = mergeSets(base, ours, theirs);
      assert.deepEqual(readSidecar(writeSidecar(set, canonical)).set, withContexts(set, text));
    }), RUNS);
  });
});

import assert from 'node:assert/strict';
import { withoutContexts } from '../../../src/core/annotation/anchoring/context';
import type { AnnotationSet } from '../../../src/core/annotation/annotation';
import { mergeSidecars } from '../../../src/core/merge/mergeSidecars';
import { mergeVersions } from '../../../src/core/merge/mergeVersions';
import { openIn, openSidecar } from '../../../src/core/sidecar/open';
import { readSidecar, type Sidecar } from '../../../src/core/sidecar/read';
import { writeFor, writeSidecar } from '../../../src/core/sidecar/write';
import { SidecarError } from '../../../src/core/sidecar/error';
import { canonicalText } from '../../../src/core/text/canonical';
import { ARTICLE } from '../annotation/sample';
import { at, BASE, changed } from './sample';

const article = canonicalText(ARTICLE);
const above = canonicalText(`عاجل\n${ARTICLE}`);
const below = canonicalText(`${ARTICLE}\nتصحيح 🌳`);
const both = canonicalText(`عاجل\n${ARTICLE}\nتصحيح 🌳`);

/** The sidecar of a set of {@link ARTICLE} after the article has become another text. */
function sidecar(set: AnnotationSet, text = article): Sidecar {
  return readSidecar(writeSidecar(text === article ? set : openSidecar(writeSidecar(set, article), text), text));
}

function decided(set: AnnotationSet): string[] {
  return set.annotations.map(({ status, placement }) => `${status} ${placement}`);
}

describe('two versions of a sidecar', () => {
  const accepted = changed(0, { status: 'accepted' }), rejected = changed(2, { status: 'rejected' });

  for (const [what, ours, theirs, text] of [
    ['one text', article, article, article], ['ours of a newer text', above, article, above], ['theirs of a newer text', article, above, above],
    ['texts of their own', above, below, both], ['texts of their own, the other way round', below, above, both],
  ] as const) {
    it(`make one that opens in the merged article: ${what}`, () => {
      const merged = mergeSidecars(sidecar(BASE), sidecar(accepted, ours), sidecar(rejected, theirs));
      assert.deepEqual(merged.conflicts, []);
      const opened = openIn(readSidecar(writeFor(merged.set, merged.document)), text);
      assert.deepEqual(opened.annotations.map(({ status }) => status), ['accepted', 'suggested', 'rejected']);
      for (const { content, exact, placement } of opened.annotations) {
        assert.notEqual(placement, 'orphaned');
        assert.deepEqual(content.map(span => text.text.slice(...span)), exact.content);
      }
    });
  }

  it('keep what one added in another text, and find it there', () => {
    const added = { ...BASE.annotations[2]!, id: 'added', origin: 'manual' as const };
    const fewer = { ...BASE, annotations: BASE.annotations.slice(0, 2) };
    const merged = mergeSidecars(sidecar(fewer), sidecar(fewer, above), sidecar({ ...fewer, annotations: [...fewer.annotations, added] }, below));
    const opened = openIn(readSidecar(writeFor(merged.set, merged.document)), both);
    assert.deepEqual(opened.annotations.map(({ id }) => id), [...fewer.annotations.map(({ id }) => id), 'added']);
    assert.deepEqual(opened.annotations[2]!.content.map(span => both.text.slice(...span)), added.exact.content);
  });

  it('that came from an older version of the format are merged as well', () => {
    const old = writeSidecar(accepted, article).replace('"version": 2', '"version": 1');
    assert.deepEqual(decided(mergeSidecars(sidecar(BASE), readSidecar(old), sidecar(rejected)).set), ['accepted anchored', 'suggested anchored', 'rejected anchored']);
  });
});

describe('a sidecar with git conflict markers', () => {
  const accepted = writeSidecar(changed(0, { status: 'accepted' }), article), corrected = writeSidecar(changed(0, { extra: { remark: 'نعم' }, status: 'accepted' }), article);

  /** What git writes where two versions have different lines, here for the whole file. */
  const marked = (ours: string, theirs: string, base?: string): string =>
    `<<<<<<< HEAD\n${ours}${base === undefined ? '' : `||||||| 1a2b3c4\n${base}`}=======\n${theirs}>>>>>>> كاتب\n`;

  it('is told from broken JSON', () => {
    assert.throws(() => readSidecar(marked(accepted, corrected)), error => error instanceof SidecarError && error.reason === 'conflict');
  });

  it('is merged, with the base if git wrote it down', () => {
    const [ours, theirs] = [changed(0, { status: 'accepted' }), changed(0, null)].map(set => writeSidecar(set, article));
    assert.equal(at(0, mergeVersions(marked(ours!, theirs!)).set)?.status, 'accepted');
    assert.equal(at(0, mergeVersions(marked(writeSidecar(BASE, article), theirs!, writeSidecar(BASE, article))).set), undefined);
    assert.deepEqual(withoutContexts(mergeVersions(marked(accepted, corrected, writeSidecar(BASE, article)).replaceAll('\n', '\r\n')).set), changed(0, { status: 'accepted', extra: { remark: 'نعم' } }));
  });

  it('is merged when only some lines differ', () => {
    const [a, b] = [accepted.split('\n'), writeSidecar(changed(0, { status: 'rejected' }), article).split('\n')];
    const first = a.findIndex((line, i) => line !== b[i]);
    const text = [...a.slice(0, first), '<<<<<<< HEAD', a[first], '=======', b[first], '>>>>>>> x', ...a.slice(first + 1)].join('\n');
    const { set, conflicts } = mergeVersions(text);
    assert.equal(conflicts.length, 1);
    assert.equal(at(0, set)?.conflict?.other?.status, 'rejected');
  });

  it('is refused when the markers or the versions between them are not whole', () => {
    for (const text of [accepted, marked(accepted, corrected).replace('=======\n', ''), marked(accepted, '{\n'), `${marked(accepted, corrected)}<<<<<<< HEAD\n`]) {
      assert.throws(() => mergeVersions(text), SidecarError);
    }
  });
});

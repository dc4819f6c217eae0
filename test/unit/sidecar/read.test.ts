import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { withContexts } from '../../../src/core/annotation/anchoring/context';
import { suggest } from '../../../src/core/annotation/suggest';
import { describeDocument, opensAsIs } from '../../../src/core/sidecar/document';
import { SidecarError, type SidecarReason } from '../../../src/core/sidecar/error';
import { ANNOTATION_KEYS, FILE_KEYS, VERSION } from '../../../src/core/sidecar/format';
import { openSidecar } from '../../../src/core/sidecar/open';
import { readSidecar } from '../../../src/core/sidecar/read';
import { writeSidecar } from '../../../src/core/sidecar/write';
import { canonicalText } from '../../../src/core/text/canonical';
import { anyAnnotated } from '../annotation/arbitrary';
import { ARTICLE, detectionIn } from '../annotation/sample';

const canonical = canonicalText(ARTICLE);
const set = suggest(detectionIn(ARTICLE), ARTICLE);
const sound = writeSidecar(set, canonical);

/** The sound sidecar with the value at a path replaced. */
function withValue(path: readonly (string | number)[], value: unknown): string {
  const file = JSON.parse(sound);
  const last = path.at(-1)!;
  const parent = path.slice(0, -1).reduce((each, key) => each[key], file);
  if (value === undefined) delete parent[last];
  else Object.defineProperty(parent, last, { value, enumerable: true, configurable: true });
  return JSON.stringify(file);
}

function refuses(json: string, reason: SidecarReason, detail: RegExp = /./): void {
  assert.throws(() => readSidecar(json), error => {
    assert.ok(error instanceof SidecarError, String(error));
    assert.equal(error.reason, reason);
    assert.match(error.detail, detail);
    return true;
  });
}

describe('readSidecar', () => {
  it('reads what was written', () => {
    assert.deepEqual(readSidecar(sound), { set: withContexts(set, ARTICLE), document: describeDocument(canonical), version: VERSION });
  });

  it('reads whatever was written, and writing that gives the same bytes', () => {
    fc.assert(fc.property(anyAnnotated, fc.boolean(), ({ text, set }, crlf) => {
      const canonical = canonicalText(crlf ? text.replaceAll('\n', '\r\n') : text);
      const json = writeSidecar(set, canonical);
      const { set: read, document } = readSidecar(json);
      assert.deepEqual(read, withContexts(set, canonical.text));
      assert.deepEqual(document, describeDocument(canonical));
      assert.equal(writeSidecar(read, canonical), json);
    }), { numRuns: 300 });
  });

  it('keeps keys it does not know', () => {
    const file = JSON.parse(sound);
    file.desk = { name: 'محليات' };
    file.annotations[1].memo = ['راجعها 👀'];
    file.speakers.S1.wikidata = 'Q1';
    const { set: read } = readSidecar(JSON.stringify(file));
    assert.deepEqual(JSON.parse(writeSidecar(read, canonical)), file);
  });

  it('reads a sidecar that an editor gave a byte order mark', () => {
    assert.deepEqual(readSidecar(`\uFEFF${sound}`).set, withContexts(set, ARTICLE));
  });

  it('tells what is not JSON', () => {
    for (const json of ['', '{', 'null,', sound.slice(0, -20), sound + sound]) refuses(json, 'syntax');
  });

  it('tells a newer version from a broken file', () => {
    refuses(withValue(['version'], 3), 'version', /3/);
    refuses('{"format":"isnad","version":7,"everything":"else"}', 'version');
    refuses(withValue(['version'], 0), 'shape', /^\/version /);
    refuses(withValue(['version'], '2'), 'shape', /^\/version /);
    refuses(withValue(['format'], 'other'), 'shape', /^\/format .*"isnad"/);
  });

  const wrong: [path: (string | number)[], value: unknown][] = [
    [['annotations'], null], [['annotations'], {}], [['annotations', 0], 'x'], [['annotations', 0, 'id'], ''],
    [['annotations', 0, 'id'], '__proto__'], [['annotations', 0, 'status'], 'maybe'], [['annotations', 0, 'type'], 'toString'],
    [['annotations', 0, 'content'], []], [['annotations', 0, 'content', 0], [1]], [['annotations', 0, 'content', 0], [1, 2, 3]],
    [['annotations', 0, 'content', 0, 0], -1], [['annotations', 0, 'content', 0, 0], 1.5], [['annotations', 0, 'content', 0, 0], '5'],
    [['annotations', 0, 'content', 0, 0], null], [['annotations', 0, 'content', 0, 1], 1e300], [['annotations', 0, 'cue', 0], [9, 4]],
    [['annotations', 0, 'cue', 0], [4, 4]], [['annotations', 0, 'source'], [0, 999999]], [['annotations', 0, 'source'], false],
    [['annotations', 0, 'exact'], ['x']], [['annotations', 0, 'exact', 'cue'], []], [['annotations', 0, 'exact', 'source'], null],
    [['annotations', 0, 'confidence'], 2], [['annotations', 0, 'rule'], 7], [['annotations', 0, 'lastKnown'], {}],
    [['annotations', 0, 'context'], {}], [['annotations', 0, 'context', 'before'], 'ا'.repeat(100)], [['annotations', 0, 'copies'], 0],
    [['annotations', 0, 'placement'], 'orphaned'], [['annotations', 0, 'speaker'], 'constructor'], [['annotations', 0, 'speaker'], 'S9'],
    [['speakers'], []], [['speakers', 'S1', 'kind'], 'alien'], [['speakers', '__proto__'], { label: 'x', kind: 'person' }],
    [['document'], undefined], [['document', 'sha256'], 'abc'], [['document', 'length'], 3], [['document', 'path'], '/etc'],
    [['credit'], undefined], [['credit', 'span'], [5, 2]], [['offsets'], 'utf-8'],
  ];
  for (const [path, value] of wrong) {
    it(`refuses ${JSON.stringify(value)} at /${path.join('/')}`, () => refuses(withValue(path, value), 'shape', /^\//));
  }

  it('refuses ids that are used twice and contents that run back', () => {
    refuses(withValue(['annotations', 1, 'id'], set.annotations[0]!.id), 'shape', /twice/);
    const file = JSON.parse(sound);
    file.annotations[0].content = [[10, 20], [5, 8]];
    file.annotations[0].exact.content = ['أ', 'ب'];
    refuses(JSON.stringify(file), 'shape', /content/);
  });

  it('refuses what nests without end', () => {
    refuses('['.repeat(1e5) + ']'.repeat(1e5), 'shape', /nested/);
    refuses(sound.replace('"tool"', `"deep": ${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}, "tool"`), 'shape', /nested/);
  });

  it('leaves prototypes alone', () => {
    readSidecar(sound.replace('"tool"', '"__proto__": {"polluted": true}, "tool"'));
    assert.equal('polluted' in {}, false);
  });

  it('throws nothing but SidecarError, whatever it is given', () => {
    const file = JSON.parse(sound);
    const paths = ['format', 'document', 'credit', 'speakers', 'annotations'];
    fc.assert(fc.property(fc.constantFrom(...paths), fc.jsonValue(), (key, value) => {
      try {
        readSidecar(JSON.stringify({ ...file, [key]: value }));
      } catch (error) {
        assert.ok(error instanceof SidecarError);
      }
    }));
  });
});

describe('the schema', () => {
  it('names the keys that are read and written, and no others', () => {
    const schema = JSON.parse(readFileSync('media/sidecar.schema.json', 'utf8'));
    assert.deepEqual(Object.keys(schema.definitions.annotation.properties).toSorted(), ANNOTATION_KEYS.toSorted());
    assert.deepEqual(Object.keys(schema.properties).filter(key => key !== '$schema').toSorted(), FILE_KEYS.toSorted());
  });
});

describe('opening a sidecar', () => {
  it('trusts its offsets in the very text, whatever line endings it has on disk', () => {
    const { document } = readSidecar(sound);
    assert.equal(opensAsIs(document, canonical), true);
    assert.equal(opensAsIs(document, canonicalText(`\uFEFF${ARTICLE.replaceAll('\n', '\r\n')}`)), true);
    assert.equal(opensAsIs(document, canonicalText(`${ARTICLE} `)), false);
    assert.deepEqual(openSidecar(sound, canonical), set);
  });

  it('finds the annotations again in a text that changed', () => {
    const opened = openSidecar(sound, canonicalText(`عاجل\n${ARTICLE}`));
    assert.deepEqual(opened.annotations.map(({ placement }) => placement), ['moved', 'moved', 'moved']);
  });
});

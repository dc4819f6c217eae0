import assert from 'node:assert/strict';
import { suggest } from '../../../src/core/annotation/suggest';
import { VERSION } from '../../../src/core/sidecar/format';
import { backupName, migrate } from '../../../src/core/sidecar/migrate';
import { readSidecar } from '../../../src/core/sidecar/read';
import { describeDocument } from '../../../src/core/sidecar/document';
import { writeFor, writeSidecar } from '../../../src/core/sidecar/write';
import { canonicalText } from '../../../src/core/text/canonical';
import { ARTICLE, detectionIn } from '../annotation/sample';

const canonical = canonicalText(ARTICLE);
const set = suggest(detectionIn(ARTICLE), ARTICLE);
const present = writeSidecar(set, canonical);
const old = writeFor(set, describeDocument(canonical)).replace(`"version": ${VERSION}`, '"version": 1');

describe('a sidecar of version 1', () => {
  it('is read, and written in the present version', () => {
    const read = readSidecar(old);
    assert.deepEqual([read.version, read.set], [1, set]);
    assert.equal(writeSidecar(read.set, canonical), present);
  });

  it('keeps what it said under keys that mean something now', () => {
    const file = JSON.parse(old);
    Object.assign(file.annotations[0], { note: 'راجع التسجيل', conflict: 'بين الروايتين', colour: 'أحمر' });
    Object.assign(file.annotations[1], { note: ['واحد'], context: 3 });
    const written = JSON.parse(writeSidecar(readSidecar(JSON.stringify(file)).set, canonical));
    const [first, second] = [0, 1].map(index => written.annotations.find((each: { id: string }) => each.id === file.annotations[index].id));
    assert.deepEqual([first.note, first['conflict (v1)'], first.colour, first.conflict], ['راجع التسجيل', 'بين الروايتين', 'أحمر', undefined]);
    assert.deepEqual([second['note (v1)'], second['context (v1)'], second.note], [['واحد'], 3, undefined]);
  });

  it('is refused like any other when it is not sound', () => {
    assert.throws(() => readSidecar('{"format":"isnad","version":1,"annotations":[null,3]}'), /shape/);
  });
});

describe('migration', () => {
  it('leaves files of the present version, of none and of odd ones alone', () => {
    for (const value of [JSON.parse(present), null, 'x', [1], {}, { format: 'isnad', version: 0 }, { format: 'isnad', version: 0.5 }, { format: 'other', version: 1 }]) {
      assert.equal(migrate(value), value);
    }
  });

  it('names the copy of the old file after its version', () => assert.equal(backupName('a.txt.isnad.json', 1), 'a.txt.isnad.json.v1.bak'));
});

import assert from 'node:assert/strict';
import { suggest } from '../../../src/core/annotation/suggest';
import { SidecarError, type SidecarReason } from '../../../src/core/sidecar/error';
import { readSidecar } from '../../../src/core/sidecar/read';
import { writeSidecar } from '../../../src/core/sidecar/write';
import { canonicalText } from '../../../src/core/text/canonical';
import { ARTICLE, detectionIn } from '../annotation/sample';

const sound = writeSidecar(suggest(detectionIn(ARTICLE), ARTICLE), canonicalText(ARTICLE));

function refuses(json: string, reason: SidecarReason, detail: RegExp): void {
  assert.throws(() => readSidecar(json), error => {
    assert.ok(error instanceof SidecarError, String(error));
    assert.equal(error.reason, reason);
    assert.match(error.detail, detail);
    return true;
  });
}

/** The sound sidecar after something was done to its first annotation. */
function withFirst(change: (annotation: Record<string, unknown>) => void): string {
  const file = JSON.parse(sound);
  change(file.annotations[0]);
  return JSON.stringify(file);
}

describe('a hostile sidecar', () => {
  it('of 50 MB is refused before it is parsed', () => {
    refuses('['.repeat(50 * 1024 * 1024), 'size', /at most/);
    refuses(sound.replace('"tool"', `"padding": "${'ش'.repeat(33 * 1024 * 1024)}", "tool"`), 'size', /\d+ characters/);
  });

  it('whose keys stand twice is refused, since writing it would lose one of them', () => {
    refuses(sound.replace('"status":"suggested"', '"status":"accepted","status":"suggested"'), 'shape', /"status" stands twice/);
    refuses(sound.replace('"tool"', '"x": {"a": [{}], "\\u0061": 1}, "tool"'), 'shape', /"\\u0061" stands twice/);
    refuses(sound.replace('"tool"', '"__proto__": 1, "__proto__": 2, "tool"'), 'shape', /__proto__/);
  });

  it('is not suspected for words that look like keys, or equal keys of different objects', () => {
    const odd = sound.replace('"tool"', '"x": [{"a": "\\"a\\": {", "b": "}"}, {"a": {"a": "a"}}], "tool"');
    assert.deepEqual(readSidecar(odd).set.extra?.['x'], [{ a: '"a": {', b: '}' }, { a: { a: 'a' } }]);
  });

  it('keeps `__proto__` as a key and nothing more, in annotations and speakers too', () => {
    const json = sound.replace('"status":"suggested"', '"__proto__":{"polluted":1},"status":"suggested"');
    const { set } = readSidecar(json);
    assert.equal('polluted' in {}, false);
    assert.equal((set.annotations[0] as object as { polluted?: number }).polluted, undefined);
    assert.ok(Object.hasOwn(set.annotations[0]!.extra!, '__proto__'));
    assert.match(writeSidecar(set, canonicalText(ARTICLE)), /"__proto__":\{"polluted":1\}/);
  });

  for (const [what, change, detail] of [
    ['spans outside the text', each => { each['cue'] = [[0, 1e6]]; }, /\/annotations\/0\/cue .*outside the text/],
    ['spans that run backwards', each => { each['content'] = [[20, 4]]; }, /\/annotations\/0\/content .*forwards/],
    ['contents that overlap', each => { each['content'] = [[4, 20], [10, 30]]; each['exact'] = { content: ['أ', 'ب'], cue: ['ج'], source: 'د', via: [] }; }, /begins before the one before it ends/],
    ['a conflict of another annotation', each => { each['conflict'] = { side: 'theirs', about: ['status'], other: { ...each, id: 'other' } }; }, /conflict\/other\/id/],
    ['a conflict about a speaker who is not there', each => { each['conflict'] = { side: 'theirs', about: [], other: { ...each, speaker: 'S9' } }; }, /conflict\/other\/speaker/],
    ['a conflict that is none', each => { each['conflict'] = { side: 'theirs', about: [], other: 'x' }; }, /\/annotations\/0\/conflict/],
  ] as [string, (annotation: Record<string, unknown>) => void, RegExp][]) {
    it(`is refused for ${what}`, () => refuses(withFirst(change), 'shape', detail));
  }

  it('may mark the same words for several parts: whoever draws them copes', () => {
    const { set } = readSidecar(withFirst(each => { each['cue'] = each['content']; each['exact'] = { ...each['exact'] as object, cue: (each['exact'] as { content: string[] }).content }; }));
    assert.deepEqual(set.annotations[0]!.cue, set.annotations[0]!.content);
  });
});

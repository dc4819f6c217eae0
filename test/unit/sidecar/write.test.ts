import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suggest } from '../../../src/core/annotation/suggest';
import { writeSidecar } from '../../../src/core/sidecar/write';
import { canonicalText } from '../../../src/core/text/canonical';
import { anyAnnotated } from '../annotation/arbitrary';
import { ARTICLE, detectionIn, said, detection } from '../annotation/sample';

describe('writeSidecar', () => {
  it('writes this', () => {
    const raw = '\uFEFFعاجل\r\nقالت ريم إن المتحف أُغلق.\r\n';
    const canonical = canonicalText(raw);
    const set = suggest(detection(
      [said(canonical.text, { content: 'إن المتحف أُغلق', cue: 'قالت', source: 'ريم', speaker: 'S1' })],
      { S1: { label: 'ريم', kind: 'person' } }), canonical.text);
    assert.equal(writeSidecar(set, canonical), `{
  "format": "isnad",
  "version": 2,
  "tool": "isnad",
  "offsets": "utf-16",
  "document": {"sha256":"758bc07b2e1162097a333111853c1212cf20325b67684029a9c4d8133cf0359a","length":31,"eol":"crlf","bom":true},
  "credit": null,
  "speakers": {
    "S1": {"label":"ريم","kind":"person"}
  },
  "annotations": [
    {"id":"${set.annotations[0]!.id}","status":"suggested","origin":"detected","placement":"anchored","type":"indirect","class":"statement","irrealis":null,"speaker":"S1","exact":{"content":["إن المتحف أُغلق"],"cue":["قالت"],"source":"ريم","via":[]},"content":[[14,29]],"cue":[[5,9]],"source":[10,13],"via":[],"context":{"before":"عاجل\\n","after":".\\n"},"rule":"test","confidence":0.9}
  ]
}
`);
  });

  it('gives the same bytes for the same set, however it came about', () => {
    fc.assert(fc.property(anyAnnotated, ({ text, set }) => {
      const canonical = canonicalText(text);
      const shuffled = {
        ...set,
        annotations: set.annotations.toReversed().map(annotation => Object.fromEntries(Object.entries(annotation).toReversed()) as unknown as typeof annotation),
        speakers: Object.fromEntries(Object.entries(set.speakers).toReversed().map(([key, { label, kind }]) => [key, { kind, label }])),
      };
      assert.equal(writeSidecar(shuffled, canonical), writeSidecar(set, canonical));
    }));
  });

  it('changes one line when one decision changes', () => {
    const canonical = canonicalText(ARTICLE);
    const set = suggest(detectionIn(ARTICLE), ARTICLE);
    const before = writeSidecar(set, canonical).split('\n');
    const [first, ...rest] = set.annotations;
    const after = writeSidecar({ ...set, annotations: [{ ...first!, status: 'accepted' }, ...rest] }, canonical).split('\n');
    assert.equal(before.length, after.length);
    assert.equal(before.filter((line, i) => line !== after[i]).length, 1);
  });

  it('holds no mark that would turn or break a line where it is shown', () => {
    const written = writeSidecar(suggest(detectionIn(ARTICLE), ARTICLE), canonicalText(ARTICLE));
    const odd = writeSidecar({ annotations: [], speakers: { S1: { label: 'أ\u202eب\u2028ج\uFEFF', kind: 'person' } }, credit: null }, canonicalText(''));
    for (const json of [written, odd]) assert.doesNotMatch(json, /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/);
    assert.equal(JSON.parse(odd).speakers.S1.label, 'أ\u202eب\u2028ج\uFEFF');
  });
});

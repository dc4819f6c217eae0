import assert from 'node:assert/strict';
import { openSidecar } from '../../../src/core/sidecar/open';
import { writeSidecar } from '../../../src/core/sidecar/write';
import { canonicalText } from '../../../src/core/text/canonical';
import { ARTICLE } from '../annotation/sample';
import { BASE, changed, idAt } from '../merge/sample';
import { Program } from './program';

const canonical = canonicalText(ARTICLE);

describe('isnad agree', () => {
  let program: Program;
  before(() => {
    program = new Program();
    program.write('a.txt', ARTICLE);
    program.write('a.txt.isnad.json', writeSidecar(BASE, canonical));
    program.write('b.json', writeSidecar(changed(0, { class: 'claim' }, changed(2, null)), canonical));
    const later = canonicalText(`عاجل\n${ARTICLE}`);
    program.write('later.txt', later.text);
    program.write('later.json', writeSidecar(openSidecar(writeSidecar(BASE, canonical), later), later));
  });
  after(() => program.remove());

  it('prints the agreement and every disagreement, with the article beside one of the sidecars', () => {
    const { status, stdout, stderr } = program.isnad('agree', 'b.json', 'a.txt.isnad.json');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^content +0\.800 +0\.800 +2\/3$/m);
    assert.match(stdout, /^attributions +0\.800/m);
    assert.match(stdout, /kappa on words: 0\.\d{3}$/m);
    assert.match(stdout, /^same speaker: 2 of 2$/m);
    assert.match(stdout, /^disagreements: 2\n +\d+ {2}class +A \u2068claim\u2069 {2}B \u2068statement\u2069\n +\d+ {2}onlyB +A \u2068–\u2069 {2}B \u2068من أن شبكة/m);
  });

  it('prints JSON', () => {
    const { disagreements, scores } = JSON.parse(program.isnad('agree', 'a.txt.isnad.json', 'b.json', '--json').stdout);
    assert.deepEqual(disagreements.map(({ kind, a, b }: Record<string, string>) => [kind, a, b]), [['class', idAt(0), idAt(0)], ['onlyA', idAt(2), null]]);
    assert.equal(scores.spans.content.exact.f1, 0.8);
  });

  it('compares sidecars of two states of an article in the one that is named', () => {
    const { status, stderr } = program.isnad('agree', 'a.txt.isnad.json', 'later.json');
    assert.equal(status, 1);
    assert.match(stderr, /later\.json: it was made on another text than a\.txt\.isnad\.json.*--article/);
    assert.match(program.isnad('agree', 'a.txt.isnad.json', 'later.json', '--article', 'later.txt').stdout, /^disagreements: 0$/m);
  });

  it('needs the article', () => {
    program.write('c.json', program.read('b.json'));
    const { status, stderr } = program.isnad('agree', 'b.json', 'c.json');
    assert.equal(status, 1);
    assert.match(stderr, /not beside it.*--article/);
  });
});

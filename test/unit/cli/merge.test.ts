import assert from 'node:assert/strict';
import { withoutContexts } from '../../../src/core/annotation/anchoring/context';
import type { AnnotationSet } from '../../../src/core/annotation/annotation';
import { openSidecar } from '../../../src/core/sidecar/open';
import { readSidecar } from '../../../src/core/sidecar/read';
import { writeSidecar } from '../../../src/core/sidecar/write';
import { canonicalText } from '../../../src/core/text/canonical';
import { ARTICLE } from '../annotation/sample';
import { at, BASE, changed } from '../merge/sample';
import { Program } from './program';

const sidecar = (set: AnnotationSet): string => writeSidecar(set, canonicalText(ARTICLE));
const [accepted, rejected] = [changed(0, { status: 'accepted' }), changed(0, { status: 'rejected' })].map(sidecar);
const third = sidecar(changed(2, { status: 'accepted' }));

describe('isnad merge', () => {
  let program: Program;
  beforeEach(() => { program = new Program(); });
  afterEach(() => program.remove());

  it('writes what both did into OURS and leaves the others alone', () => {
    for (const [name, text] of [['b', sidecar(BASE)], ['o', accepted!], ['t', third]] as const) program.write(name, text);
    assert.deepEqual(program.isnad('merge', 'b', 'o', 't'), { status: 0, stdout: '', stderr: '' });
    assert.equal(program.read('o'), sidecar(changed(0, { status: 'accepted' }, changed(2, { status: 'accepted' }))));
    assert.deepEqual([program.read('b'), program.read('t')], [sidecar(BASE), third]);
  });

  it('says in words what conflicts, ends with 1 and loses neither side', () => {
    for (const [name, text] of [['b', ''], ['o', accepted!], ['t', rejected!]] as const) program.write(name, text);
    const { status, stderr } = program.isnad('merge', 'b', 'o', 't');
    assert.equal(status, 1);
    assert.match(stderr, /conflict: statement \w+ \u2068إنَّ الحدائقَ.*: status: ours \u2068accepted\u2069, theirs \u2068rejected\u2069/);
    const { set } = readSidecar(program.read('o'));
    assert.deepEqual([at(0, set)?.status, at(0, set)?.conflict?.other?.status], ['accepted', 'rejected']);
  });

  it('leaves everything alone when a version cannot be read', () => {
    for (const [name, text] of [['b', sidecar(BASE)], ['o', accepted!], ['t', '{']] as const) program.write(name, text);
    const { status, stderr } = program.isnad('merge', 'b', 'o', 't');
    assert.equal(status, 1);
    assert.match(stderr, /^isnad: t: the sidecar cannot be read/);
    assert.equal(program.read('o'), accepted);
  });

  it('merges a file with conflict markers in place', () => {
    program.write('a.txt.isnad.json', `<<<<<<< HEAD\n${accepted}=======\n${third}>>>>>>> x\n`);
    program.write('a.txt', ARTICLE);
    assert.match(program.isnad('annotate', 'a.txt').stderr, /conflict markers.*Run isnad merge a\.txt\.isnad\.json/);
    assert.equal(program.isnad('merge', 'a.txt.isnad.json').status, 0);
    assert.deepEqual(openSidecar(program.read('a.txt.isnad.json'), canonicalText(ARTICLE)).annotations.map(each => each.status), ['accepted', 'suggested', 'accepted']);
    assert.match(program.isnad('merge', 'a.txt.isnad.json').stderr, /no git conflict markers/);
  });
});

describe('isnad as git’s merge driver', () => {
  let program: Program;
  const git = (...args: string[]): number | null => program.run('git', '-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'core.autocrlf=false', ...args).status;
  const commit = (set: AnnotationSet, article = ARTICLE): void => {
    program.write('a.txt', article);
    program.write('a.txt.isnad.json', writeSidecar(openSidecar(sidecar(set), canonicalText(article)), canonicalText(article)));
    assert.equal(git('add', '-A'), 0);
    assert.equal(git('commit', '-q', '-m', 'x'), 0);
  };

  beforeEach(() => {
    program = new Program();
    git('init', '-q', '-b', 'main');
    program.write('.gitattributes', '*.isnad.json merge=isnad\n');
    git('config', 'merge.isnad.driver', `"${process.execPath}" "${program.path}" merge %O %A %B`);
    commit(BASE);
    git('checkout', '-q', '-b', 'other');
  });
  afterEach(() => program.remove());

  it('merges what would conflict line by line', () => {
    commit(changed(0, { status: 'accepted' }));
    git('checkout', '-q', 'main');
    commit(changed(0, { extra: { remark: 'راجع' } }, changed(1, { status: 'rejected' })));
    assert.equal(git('merge', '-q', '-m', 'x', 'other'), 0);
    const { set } = readSidecar(program.read('a.txt.isnad.json'));
    assert.deepEqual(withoutContexts(set), changed(0, { status: 'accepted', extra: { remark: 'راجع' } }, changed(1, { status: 'rejected' })));
  });

  it('merges together with the article', () => {
    commit(changed(0, { status: 'accepted' }), `عاجل\n${ARTICLE}`);
    git('checkout', '-q', 'main');
    commit(changed(2, { status: 'rejected' }), `${ARTICLE}\nتصحيح`);
    assert.equal(git('merge', '-q', '-m', 'x', 'other'), 0);
    const article = program.read('a.txt');
    const { annotations } = openSidecar(program.read('a.txt.isnad.json'), canonicalText(article));
    assert.deepEqual(annotations.map(each => each.status), ['accepted', 'suggested', 'rejected']);
    for (const { content, exact } of annotations) assert.deepEqual(content.map(span => article.slice(...span)), exact.content);
  });

  it('leaves a conflict for git to report, and a file that can be opened', () => {
    commit(changed(0, { status: 'accepted' }));
    git('checkout', '-q', 'main');
    commit(changed(0, { status: 'rejected' }));
    assert.equal(git('merge', '-q', '-m', 'x', 'other'), 1);
    const { set } = readSidecar(program.read('a.txt.isnad.json'));
    assert.deepEqual([at(0, set)?.status, at(0, set)?.conflict?.other?.status], ['rejected', 'accepted']);
    assert.match(program.run('git', 'status', '--short').stdout, /^UU a\.txt\.isnad\.json$/m);
  });
});

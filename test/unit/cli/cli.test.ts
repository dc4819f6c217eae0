import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { version } from '../../../package.json';
import { suggest } from '../../../src/core/annotation/suggest';
import { readSidecar } from '../../../src/core/sidecar/read';
import { writeSidecar } from '../../../src/core/sidecar/write';
import { canonicalText } from '../../../src/core/text/canonical';
import { ARTICLE, detectionIn } from '../annotation/sample';

/** These tests hold whatever the detector finds; what it should find is tested with the detector. */
describe('isnad', () => {
  let program: string;
  let dir: string;

  before(() => {
    const build = mkdtempSync(join(tmpdir(), 'isnad-build-'));
    program = join(build, 'cli.js');
    buildSync({ entryPoints: ['src/cli/main.ts'], outfile: program, bundle: true, platform: 'node', format: 'cjs', target: 'es2022' });
  });
  after(() => rmSync(join(program, '..'), { recursive: true }));
  beforeEach(() => { dir = mkdtempSync(join(tmpdir(), 'isnad-test-')); });
  afterEach(() => rmSync(dir, { recursive: true }));

  function isnad(...args: string[]): { status: number | null; stdout: string; stderr: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: dir, encoding: 'utf8' });
    return { status, stdout, stderr };
  }
  const write = (name: string, text: string | Uint8Array): void => writeFileSync(join(dir, name), text);
  const read = (name: string): string => readFileSync(join(dir, name), 'utf8');

  it('explains itself', () => {
    const { status, stdout, stderr } = isnad('--help');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /isnad annotate PATH/);
    assert.deepEqual(isnad('-v'), { status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('exits with 2 and the usage when the command makes no sense', () => {
    const { status, stdout, stderr } = isnad('detect');
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /needs the path[^]*Usage:/);
  });

  describe('detect', () => {
    it('shows a title and a count for each article of a directory, by name', () => {
      for (const name of ['b.txt', 'a.TXT', 'c.md']) write(name, ARTICLE);
      mkdirSync(join(dir, 'd.txt'));
      const { status, stdout, stderr } = isnad('detect', '.');
      assert.deepEqual([status, stderr], [0, '']);
      assert.deepEqual([...stdout.matchAll(/\u2068(.*)\u2069: \d+ statements?$/gmu)].map(match => match[1]), ['a.TXT', 'b.txt']);
      assert.deepEqual(readdirSync(dir).toSorted(), ['a.TXT', 'b.txt', 'c.md', 'd.txt']);
    });

    it('prints one line of JSON an article, with the canonical text', () => {
      write('a.txt', `\uFEFF${ARTICLE.replaceAll('\n', '\r\n')}`);
      write('b.txt', ARTICLE);
      const lines = isnad('detect', '--format', 'json', 'a.txt', 'b.txt').stdout.trimEnd().split('\n').map(line => JSON.parse(line));
      assert.equal(lines.length, 2);
      assert.deepEqual(lines[0], lines[1]);
      assert.equal(lines[0].text, ARTICLE);
      assert.deepEqual(Object.keys(lines[0]), ['text', 'attributions', 'speakers', 'credit']);
    });

    it('writes JSON into a directory it makes', () => {
      write('a.txt', ARTICLE);
      assert.deepEqual(isnad('detect', 'a.txt', '--format', 'json', '--out', 'x/y'), { status: 0, stdout: '', stderr: '' });
      assert.deepEqual(readdirSync(join(dir, 'x/y')), ['a.json']);
      assert.equal(JSON.parse(read('x/y/a.json')).text, ARTICLE);
    });

    it('lets no article’s JSON replace another’s', () => {
      mkdirSync(join(dir, 'other'));
      write('a.txt', ARTICLE);
      write('other/a.txt', `${ARTICLE}\nتصحيح`);
      const { status, stderr } = isnad('detect', 'a.txt', 'other/a.txt', '--format', 'json', '--out', 'x');
      assert.equal(status, 1);
      assert.match(stderr, /other\/a\.txt: .*already holds/);
      assert.equal(JSON.parse(read('x/a.json')).text, ARTICLE);
    });
  });

  describe('annotate', () => {
    it('writes a sidecar beside the article, and the same one again', () => {
      write('a.txt', `\uFEFF${ARTICLE.replaceAll('\n', '\r\n')}`);
      const { status, stdout } = isnad('annotate', 'a.txt');
      assert.equal(status, 0);
      assert.match(stdout, /\u2068a\.txt\u2069: \d+ statement[^]*\u2068a\.txt\.isnad\.json\u2069\n$/u);
      const first = read('a.txt.isnad.json');
      const { document } = readSidecar(first);
      assert.deepEqual([document.eol, document.bom, document.length], ['crlf', true, ARTICLE.length]);

      const { mtimeNs } = statSync(join(dir, 'a.txt.isnad.json'), { bigint: true });
      assert.equal(isnad('annotate', 'a.txt').status, 0);
      assert.equal(read('a.txt.isnad.json'), first);
      assert.equal(statSync(join(dir, 'a.txt.isnad.json'), { bigint: true }).mtimeNs, mtimeNs);
      assert.deepEqual(readdirSync(dir).toSorted(), ['a.txt', 'a.txt.isnad.json']);
    });

    it('keeps what a person decided, in its new place', () => {
      const set = suggest(detectionIn(ARTICLE), ARTICLE);
      const [first, second, third] = set.annotations;
      const decided = { ...set, annotations: [{ ...first!, status: 'accepted' as const }, { ...second!, status: 'rejected' as const }, { ...third!, origin: 'manual' as const, extra: { memo: 'مهم' } }] };
      write('a.txt.isnad.json', writeSidecar(decided, canonicalText(ARTICLE)));
      write('a.txt', `تمهيد.\n${ARTICLE}`);
      assert.equal(isnad('annotate', 'a.txt').status, 0);
      const { set: after } = readSidecar(read('a.txt.isnad.json'));
      for (const { id, status, origin, exact, extra } of decided.annotations) {
        const kept = after.annotations.find(annotation => annotation.id === id);
        assert.deepEqual([kept?.status, kept?.origin, kept?.placement, kept?.exact, kept?.extra], [status, origin, 'moved', exact, extra]);
      }
    });

    it('leaves a sidecar alone that it cannot read, and does the others', () => {
      const sidecars = { 'broken.txt': '{"format": "isnad",', 'newer.txt': '{"format": "isnad", "version": 999}', 'odd.txt': '[]' };
      for (const [name, json] of Object.entries(sidecars)) {
        write(name, ARTICLE);
        write(`${name}.isnad.json`, json);
      }
      write('sound.txt', ARTICLE);
      const { status, stderr } = isnad('annotate', '.');
      assert.equal(status, 1);
      for (const [name, json] of Object.entries(sidecars)) assert.equal(read(`${name}.isnad.json`), json);
      assert.match(stderr, /broken\.txt\.isnad\.json: .*left as it is.*Repair it/);
      assert.match(stderr, /newer\.txt\.isnad\.json: .*Update Isnad/);
      assert.match(stderr, /odd\.txt\.isnad\.json: /);
      assert.equal(stderr.trimEnd().split('\n').length, 3);
      readSidecar(read('sound.txt.isnad.json'));
    });
  });

  for (const command of ['detect', 'annotate']) {
    it(`${command} says what is wrong with each file and does the others`, () => {
      write('empty.txt', '\uFEFF \n');
      write('english.txt', 'The mayor said nothing.');
      write('legacy.txt', Uint8Array.from([0xDE, 0xC7, 0xE1, 0x0A]));
      write('sound.txt', ARTICLE);
      mkdirSync(join(dir, 'nothing'));
      const { status, stdout, stderr } = isnad(command, 'none.txt', 'nothing', 'a.txt.isnad.json', '.');
      assert.equal(status, 1);
      assert.match(stderr, /none\.txt: there is no such file/);
      assert.match(stderr, /nothing: the directory holds no \.txt files/);
      assert.match(stderr, /empty\.txt: the file is empty/);
      assert.match(stderr, /english\.txt: there is no Arabic/);
      assert.match(stderr, /legacy\.txt: the file is not valid UTF-8/);
      assert.match(stdout, /sound\.txt\u2069: /);
      assert.deepEqual(readdirSync(dir).filter(name => name.endsWith('.json')), command === 'annotate' ? ['sound.txt.isnad.json'] : []);
    });
  }
});

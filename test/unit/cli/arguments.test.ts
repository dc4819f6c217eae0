import assert from 'node:assert/strict';
import { parseRequest } from '../../../src/cli/arguments';
import { UsageError } from '../../../src/cli/problem';

describe('the command line', () => {
  it('is understood', () => {
    assert.deepEqual(parseRequest(['detect', 'a.txt', 'b']), { command: 'detect', paths: ['a.txt', 'b'], format: 'table', out: null });
    assert.deepEqual(parseRequest(['detect', '--format=json', '--out', 'o', 'a.txt']), { command: 'detect', paths: ['a.txt'], format: 'json', out: 'o' });
    assert.deepEqual(parseRequest(['annotate', '--', '-odd.txt']), { command: 'annotate', paths: ['-odd.txt'] });
    assert.deepEqual(parseRequest(['merge', 'b', 'o', 't']), { command: 'merge', base: 'b', ours: 'o', theirs: 't' });
    assert.deepEqual(parseRequest(['merge', 'a.txt.isnad.json']), { command: 'mergeMarked', path: 'a.txt.isnad.json' });
    assert.deepEqual(parseRequest(['agree', 'a', 'b', '--json']), { command: 'agree', a: 'a', b: 'b', article: null, json: true });
    assert.deepEqual(parseRequest(['-h']), { command: 'help' });
    assert.deepEqual(parseRequest(['detect', '--version']), { command: 'version' });
  });

  for (const args of [
    [], ['detect'], ['annotate'], ['explain', 'a.txt'], ['detect', 'a.txt', '--format', 'xml'], ['detect', 'a.txt', '--format'],
    ['detect', 'a.txt', '--out', 'o'], ['detect', 'a.txt', '--colour'], ['annotate', 'a.txt', '--format', 'json'], ['annotate', 'a.txt', '--out', 'o'],
    ['merge'], ['merge', 'a', 'b'], ['merge', 'a', 'b', 'c', 'd'], ['merge', 'a', '--json'], ['agree', 'a'], ['agree', 'a', 'b', 'c'], ['detect', 'a', '--article', 'b'],
  ]) {
    it(`is refused: isnad ${args.join(' ')}`, () => assert.throws(() => parseRequest(args), UsageError));
  }
});

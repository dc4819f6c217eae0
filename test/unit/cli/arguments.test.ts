import assert from 'node:assert/strict';
import { parseRequest } from '../../../src/cli/arguments';
import { UsageError } from '../../../src/cli/problem';

describe('the command line', () => {
  it('is understood', () => {
    assert.deepEqual(parseRequest(['detect', 'a.txt', 'b']), { command: 'detect', paths: ['a.txt', 'b'], format: 'table', out: null });
    assert.deepEqual(parseRequest(['detect', '--format=json', '--out', 'o', 'a.txt']), { command: 'detect', paths: ['a.txt'], format: 'json', out: 'o' });
    assert.deepEqual(parseRequest(['annotate', '--', '-odd.txt']), { command: 'annotate', paths: ['-odd.txt'] });
    assert.deepEqual(parseRequest(['-h']), { command: 'help' });
    assert.deepEqual(parseRequest(['detect', '--version']), { command: 'version' });
  });

  for (const args of [
    [], ['detect'], ['annotate'], ['explain', 'a.txt'], ['detect', 'a.txt', '--format', 'xml'], ['detect', 'a.txt', '--format'],
    ['detect', 'a.txt', '--out', 'o'], ['detect', 'a.txt', '--colour'], ['annotate', 'a.txt', '--format', 'json'], ['annotate', 'a.txt', '--out', 'o'],
  ]) {
    it(`is refused: isnad ${args.join(' ')}`, () => assert.throws(() => parseRequest(args), UsageError));
  }
});

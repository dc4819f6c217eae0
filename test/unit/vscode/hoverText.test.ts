import assert from 'node:assert/strict';
import { chain, commandLink, escaped, line, quoted } from '../../../src/vscode/hoverText';

describe('hover text', () => {
  it('leaves nothing of the article that Markdown or HTML could act on', () => {
    const hostile = '</p><img src=x onerror=alert(1)> [رابط](command:evil) `رمز` **قوي** $(zap) &lt; https://example.com';
    assert.doesNotMatch(quoted(hostile).replace(/&#\d+;/g, ''), /[!-/:-@[-`{-~]/);
  });

  it('keeps words on one line, since an empty line would end the HTML around them', () => {
    assert.doesNotMatch(quoted('سطر\n\n# عنوان'), /\n/);
  });

  it('isolates words, whatever direction marks they hold', () => {
    assert.equal(quoted('\u2069\u202Eقال\u202C'), '\u2068قال\u2069');
  });

  it('leaves Arabic letters and punctuation as they are', () => {
    assert.equal(escaped('قال، «نعم»؟'), 'قال، «نعم»؟');
  });

  it('reads from right to left by alignment and marks, and its arrows point along', () => {
    assert.equal(line('نص', 'rtl'), '<p align="right">\u2067نص\u2069</p>');
    assert.equal(chain(['أ', 'ب'], 'rtl'), 'أ ← ب');
    assert.equal(chain(['أ', 'ب'], 'ltr'), 'أ → ب');
  });

  it('links to a command with a statement as its argument, whatever is in its id', () => {
    const link = commandLink('Accept <b>', 'isnad.accept', `3fa'"><4c07b`);
    const [, query = ''] = /^<a href="command:isnad\.accept\?([^"'<> ]+)">[^<>]+<\/a>$/.exec(link) ?? [];
    assert.deepEqual(JSON.parse(decodeURIComponent(query)), [{ id: `3fa'"><4c07b` }]);
  });
});

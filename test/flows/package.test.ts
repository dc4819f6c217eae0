import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { extensionsFolder } from './desk';

/** What may be in the package; names that begin with a dot are VS Code's own notes. */
const WANTED = /^(\..*|LICENSE\.txt|(readme|changelog)\.md|package(\.nls(\.ar)?)?\.json|dist\/(extension|panel|voices|reader)\.js|dist\/fonts\/(naskh-\w+\.woff2|LICENSE\.txt)|l10n\/[^/]+\.json|media\/[^/]+\.(css|json|png|svg))$/;

describe('the package', () => {
  it('holds what the extension needs and nothing else', async () => {
    const name = (await readdir(extensionsFolder())).find(each => each.startsWith('isnad.isnad-'));
    assert.ok(name, 'the extension is installed');
    const folder = path.join(extensionsFolder(), name);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter(entry => entry.isFile()).map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
    for (const bundle of ['extension', 'panel', 'voices']) assert.ok(files.includes(`dist/${bundle}.js`), bundle);
    assert.deepEqual(files.filter(file => !WANTED.test(file)), []);
  });
});

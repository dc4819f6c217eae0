import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { article, sidecar } from './byHand';
import { MemoryFiles } from './memoryFiles';
import { Messages } from './messages';
import { closeAll, isnad, show, sidecarOf, until } from './support';

describe('in a virtual workspace', () => {
  const uri = vscode.Uri.from({ scheme: 'isnad-memory', path: '/khabar.txt' });
  let messages: Messages;
  let provider: MemoryFiles;
  let registration: vscode.Disposable;

  beforeEach(() => {
    messages = new Messages();
    const files = Object.entries({ '/khabar.txt': article, '/khabar.txt.isnad.json': sidecar({ status: 'accepted' }) });
    provider = new MemoryFiles(new Map(files.map(([path, content]) => [path, new TextEncoder().encode(content)])));
    registration = vscode.workspace.registerFileSystemProvider('isnad-memory', provider);
  });
  afterEach(async () => {
    messages.restore();
    await closeAll();
    registration.dispose();
  });

  const saved = (): string => new TextDecoder().decode(provider.files.get(sidecarOf(uri).path));

  /** Opens the article and changes it, so that saving it changes the sidecar. */
  async function edited(): Promise<vscode.TextDocument> {
    const editor = await show(uri);
    await until('the sidecar is read', async () => (await isnad()).annotations(uri)?.annotations.length);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'عاجل\n'));
    return editor.document;
  }

  it('the sidecar is read and saved, and nothing else is left there', async () => {
    await (await edited()).save();
    await until('the sidecar has moved', () => saved() !== sidecar({ status: 'accepted' }));
    assert.deepEqual([...provider.files.keys()], ['/khabar.txt', '/khabar.txt.isnad.json']);
    assert.deepEqual(messages.texts, []);
  });

  for (const [what, step, error, pattern] of [
    ['the disk is full', 'writeFile', new Error('ENOSPC: no space left on device, write'), /disk is full/],
    ['the file cannot be put in place', 'rename', vscode.FileSystemError.NoPermissions(), /place you may not write to/],
  ] as const) {
    it(`the old sidecar stays whole when ${what}, and the new one is saved later`, async () => {
      const document = await edited();
      const before = saved();
      let fail = true;
      const real = provider[step].bind(provider) as (...args: unknown[]) => void;
      Object.assign(provider, { [step]: (from: vscode.Uri, ...rest: unknown[]) => {
        if (fail && /isnad\.json/.test(from.path)) throw error;
        real(from, ...rest);
      } });
      await document.save();
      await until('the user is told', () => messages.texts.some(text => pattern.test(text)));
      assert.equal(saved(), before);
      assert.deepEqual([...provider.files.keys()], ['/khabar.txt', '/khabar.txt.isnad.json']);
      fail = false;
      await vscode.commands.executeCommand('isnad.saveAnnotations');
      assert.notEqual(saved(), before);
    });
  }
});

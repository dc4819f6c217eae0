import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { article, sidecar } from './byHand';
import { MemoryFiles } from './memoryFiles';
import { Messages } from './messages';
import { closeAll, isnad, show, sidecarOf, until } from './support';

describe('in a virtual workspace', () => {
  let uri: vscode.Uri;
  let count = 0;
  let messages: Messages;
  let provider: MemoryFiles;
  let registration: vscode.Disposable;

  beforeEach(() => {
    messages = new Messages();
    uri = vscode.Uri.from({ scheme: 'isnad-memory', path: `/khabar-${++count}.txt` });
    const files = Object.entries({ [uri.path]: article, [sidecarOf(uri).path]: sidecar({ status: 'accepted' }) });
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
    assert.deepEqual([...provider.files.keys()], [uri.path, sidecarOf(uri).path]);
    assert.deepEqual(messages.texts, []);
  });

  for (const [what, error, pattern] of [
    ['the disk is full', new Error('ENOSPC: no space left on device, write'), /disk is full/],
    ['nobody may write any more', vscode.FileSystemError.NoPermissions(), /place you may not write to/],
  ] as const) {
    it(`the old sidecar stays whole when ${what}, and the new one is saved later`, async () => {
      const document = await edited();
      const before = saved();
      provider.refusal = error;
      await document.save();
      await until('the user is told', () => messages.texts.some(text => pattern.test(text)));
      assert.equal(saved(), before);
      provider.refusal = null;
      await vscode.commands.executeCommand('isnad.saveAnnotations');
      assert.notEqual(saved(), before);
      assert.deepEqual([...provider.files.keys()], [uri.path, sidecarOf(uri).path]);
    });
  }
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Messages } from './messages';
import { ReadOnlyFiles } from './readOnlyFiles';
import { closeAll, isnad, markedWords, show } from './support';

describe('where nothing can be written', () => {
  const files = new Map([['/khabar.txt', 'وقال الوزير إن المدرسة ستفتح أبوابها غدا.\n']]);
  let messages: Messages;

  beforeEach(() => {
    messages = new Messages();
  });
  afterEach(async () => {
    messages.restore();
    await closeAll();
  });

  for (const [what, scheme, isReadonly] of [['the file system says so', 'isnad-read-only', true], ['the folder is locked', 'isnad-locked', false]] as const) {
    it(`annotations are shown, and the user is told why they are not saved: ${what}`, async () => {
      const provider = new ReadOnlyFiles(files);
      const registration = vscode.workspace.registerFileSystemProvider(scheme, provider, { isReadonly });
      try {
        const uri = vscode.Uri.from({ scheme, path: '/khabar.txt' });
        const editor = await show(uri);
        await vscode.commands.executeCommand('isnad.annotate');
        assert.equal((await isnad()).annotations(uri)?.annotations.length, 1);
        assert.equal((await markedWords(editor))['content']?.length, 1);
        assert.equal(messages.shown.length, 1);
        assert.match(messages.texts[0] ?? '', /shown but cannot be saved: “khabar\.txt\.isnad\.json”/);
        assert.deepEqual(messages.shown[0]?.buttons, ['Save As…']);
        assert.deepEqual(provider.attempts.filter(attempt => attempt !== 'writeFile /khabar.txt.isnad.json'), []);
      } finally {
        await closeAll();
        registration.dispose();
      }
    });
  }
});

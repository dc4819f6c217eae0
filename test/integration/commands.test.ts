import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { article, sidecar, statement } from './byHand';
import { Messages } from './messages';
import { closeAll, inWorkspace, isnad, markedWords, read, show, sidecarOf, until, write } from './support';

const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(`isnad.${command}`);

describe('commands', () => {
  let messages: Messages;
  let count = 0;

  beforeEach(() => {
    messages = new Messages();
  });
  afterEach(async () => {
    messages.restore();
    await closeAll();
  });

  /** An article with the one statement of the sidecar, shown. */
  async function annotated(changes: Parameters<typeof sidecar>[0] = {}): Promise<vscode.TextEditor> {
    const uri = await write(inWorkspace(`commands-${++count}.txt`), article);
    await write(sidecarOf(uri), sidecar(changes));
    const editor = await show(uri);
    await until('the sidecar is read', async () => (await isnad()).annotations(uri));
    return editor;
  }

  it('are all there', async () => {
    const ids = (await vscode.commands.getCommands(true)).filter(id => /^isnad\.[a-zA-Z]+$/.test(id));
    for (const id of ['annotate', 'clear', 'next', 'previous', 'toggleHighlights', 'revealPanel']) assert.ok(ids.includes(`isnad.${id}`), id);
  });

  describe('say what is wrong', () => {
    for (const command of ['annotate', 'clear', 'next', 'previous']) {
      it(`when no editor is open: ${command}`, async () => {
        await closeAll();
        await run(command);
        assert.deepEqual(messages.texts, ['There is no article in front of you. Open one and try again.']);
      });

      it(`when the document is in another language: ${command}`, async () => {
        await show(await write(inWorkspace('script.json'), '{"نص": 1}'));
        await run(command);
        assert.deepEqual(messages.texts, ['Isnad reads plain text and Markdown. Change the language of “script.json” to one of them.']);
        assert.deepEqual(messages.shown[0]?.buttons, ['Change Language Mode']);
      });

      it(`when there is no Arabic: ${command}`, async () => {
        await show(await write(inWorkspace('english.txt'), 'The minister said that the school would open.'));
        await run(command);
        assert.deepEqual(messages.texts, ['There is no Arabic text in “english.txt”.']);
      });
    }

    for (const command of ['clear', 'next', 'previous']) {
      it(`when nobody has annotated yet, with an offer to: ${command}`, async () => {
        messages.press('Annotate');
        const { document } = await show(await write(inWorkspace(`fresh-${command}.txt`), 'وقال الوزير إن المدرسة ستفتح أبوابها غدا.\n'));
        await run(command);
        assert.deepEqual(messages.texts, [`“fresh-${command}.txt” has no annotations yet.`]);
        await until('it is annotated', async () => (await isnad()).annotations(document.uri));
      });
    }

    it('when nothing was found', async () => {
      await show(await write(inWorkspace('silent.txt'), 'السماء صافية اليوم.\n'));
      await run('annotate');
      assert.deepEqual(messages.texts, ['No statements were found in “silent.txt”.']);
    });
  });

  describe('Clear Annotations', () => {
    it('forgets them and removes the sidecar, and Undo brings both back', async () => {
      const editor = await annotated();
      const { uri } = editor.document;
      await run('clear');
      assert.equal((await isnad()).annotations(uri), undefined);
      assert.deepEqual((await markedWords(editor))['content'], []);
      assert.equal(await read(sidecarOf(uri)), null);
      assert.deepEqual(messages.shown.map(({ modal, buttons }) => ({ modal, buttons })), [{ modal: false, buttons: ['Undo'] }]);
    });

    it('can be undone', async () => {
      messages.press('Undo');
      const { document } = await annotated();
      await run('clear');
      await until('the sidecar is back', () => read(sidecarOf(document.uri)));
      assert.equal(await read(sidecarOf(document.uri)), sidecar());
      assert.equal((await isnad()).annotations(document.uri)?.annotations.length, 1);
    });

    it('asks before it throws away what a person decided', async () => {
      const { document } = await annotated({ status: 'accepted' });
      await run('clear');
      assert.deepEqual(messages.shown.map(({ modal }) => modal), [true]);
      assert.equal((await isnad()).annotations(document.uri)?.annotations.length, 1);
      messages.press('Clear');
      await run('clear');
      assert.equal((await isnad()).annotations(document.uri), undefined);
      assert.equal(await read(sidecarOf(document.uri)), null);
    });

    it('leaves alone a sidecar that another program changed', async () => {
      const { document } = await annotated();
      const theirs = sidecar({ status: 'accepted' });
      await write(sidecarOf(document.uri), theirs);
      await run('clear');
      assert.equal(await read(sidecarOf(document.uri)), theirs);
    });
  });

  it('Go to Next and Previous Statement lead from one to the next and round the end', async () => {
    const editor = await show(inWorkspace('madrasa.txt'));
    await run('annotate');
    const set = (await isnad()).annotations(editor.document.uri);
    assert.ok(set);
    const starts = set.annotations.map(each => each.content[0]?.[0] ?? 0).sort((a, b) => a - b);
    const at = (): number => editor.document.offsetAt(editor.selection.start);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const forward: number[] = [];
    for (const start of starts.filter(start => start > 0)) {
      await run('next');
      forward.push(at());
      assert.ok(editor.visibleRanges.some(range => range.contains(editor.selection.start)), String(start));
    }
    assert.deepEqual(forward, starts.filter(start => start > 0));
    await run('next');
    assert.equal(at(), starts[0]);
    await run('previous');
    assert.equal(at(), starts.at(-1));
  });

  it('Show Highlights takes the marks away and brings them back', async () => {
    const editor = await annotated();
    await run('toggleHighlights');
    assert.deepEqual((await markedWords(editor))['content'], []);
    await run('toggleHighlights');
    assert.deepEqual((await markedWords(editor))['content'], [statement]);
  });

  it('leave rejected statements unmarked', async () => {
    const editor = await annotated({ status: 'rejected' });
    assert.deepEqual(await markedWords(editor), { content: [], cue: [], source: [], via: [] });
  });
});

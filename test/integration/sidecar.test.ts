import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { article, sidecar, speaker, statement } from './byHand';
import { Messages } from './messages';
import { closeAll, closeFor, inWorkspace, isnad, markedWords, pause, read, show, sidecarOf, until, write } from './support';

const annotate = (): Thenable<unknown> => vscode.commands.executeCommand('isnad.annotate');

describe('sidecar', () => {
  let messages: Messages;
  let uri: vscode.Uri;
  let count = 0;

  beforeEach(async () => {
    messages = new Messages();
    uri = await write(inWorkspace(`sidecar-${++count}.txt`), article);
  });
  afterEach(async () => {
    messages.restore();
    await closeAll();
  });

  const shown = async (): Promise<number | undefined> => (await isnad()).annotations(uri)?.annotations.length;

  it('is read when its article is opened, without detecting again', async () => {
    const written = sidecar();
    await write(sidecarOf(uri), written);
    const editor = await show(uri);
    await until('the sidecar is read', shown);
    assert.deepEqual(await markedWords(editor), { content: [statement], cue: ['يزورها'], source: [speaker], via: [] });
    assert.equal(await read(sidecarOf(uri)), written);
  });

  it('gives the same annotations when its article is closed and opened again', async () => {
    await write(uri, 'وقال الوزير إن المدرسة ستفتح أبوابها غدا.\n');
    await show(uri);
    await annotate();
    const [before, bytes] = [(await isnad()).annotations(uri), await read(sidecarOf(uri))];
    await closeFor(uri);
    assert.equal((await isnad()).annotations(uri), undefined);
    await show(uri);
    await until('the sidecar is read', shown);
    assert.deepEqual((await isnad()).annotations(uri), before);
    assert.equal(await read(sidecarOf(uri)), bytes);
  });

  for (const [what, content, pattern] of [
    ['is not JSON', '{ "format": "isnad", ', /not valid JSON/],
    ['has another shape', '{"format":"isnad","version":1}\n', /not a sidecar that Isnad understands/],
    ['is of a newer version', '{"format":"isnad","version":999,"future":true}\n', /newer version/],
    ['is not UTF-8', '\\xFF', /not valid JSON/],
  ] as const) {
    it(`that ${what} is left untouched, and the user is told`, async () => {
      const bytes = content === '\\xFF' ? new Uint8Array([0x7b, 0xff, 0x7d]) : new TextEncoder().encode(content);
      await vscode.workspace.fs.writeFile(sidecarOf(uri), bytes);
      await write(uri, 'وقال الوزير إن المدرسة ستفتح أبوابها غدا.\n');
      const editor = await show(uri);
      await until('the user is told', () => messages.shown.find(({ text }) => pattern.test(text)));
      assert.deepEqual(messages.shown[0]?.buttons, ['Open Sidecar']);
      assert.equal((await isnad()).panel().kind, 'error');
      await annotate();
      assert.equal(messages.shown.length, 2);
      await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'ثم '));
      await editor.document.save();
      await pause(300);
      assert.deepEqual(Buffer.from(await vscode.workspace.fs.readFile(sidecarOf(uri))), Buffer.from(bytes));
    });
  }

  it('that was repaired meanwhile is read when one tries again', async () => {
    await write(sidecarOf(uri), '{');
    await show(uri);
    await until('the user is told', () => messages.shown.length > 0);
    await write(sidecarOf(uri), sidecar({ status: 'accepted' }));
    await annotate();
    assert.equal((await isnad()).panel().kind, 'ready');
    assert.equal(await shown(), 1);
  });

  it('opens from the message about it', async () => {
    messages.press('Open Sidecar');
    await write(sidecarOf(uri), '{');
    await show(uri);
    await until('the sidecar is open', () => vscode.window.activeTextEditor?.document.uri.toString() === sidecarOf(uri).toString());
  });

  it('that another program changed is shown as it is now', async () => {
    await write(sidecarOf(uri), sidecar());
    await show(uri);
    await until('the sidecar is read', shown);
    await write(sidecarOf(uri), sidecar({ status: 'accepted' }));
    await until('the change is seen', async () => (await isnad()).annotations(uri)?.annotations[0]?.status === 'accepted');
    await vscode.workspace.fs.delete(sidecarOf(uri));
    await until('its removal is seen', async () => (await shown()) === undefined);
  });

  it('is merged with what another program wrote in between', async () => {
    await write(sidecarOf(uri), sidecar());
    const editor = await show(uri);
    await until('the sidecar is read', shown);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'وقال الوزير إن المدرسة ستفتح أبوابها غدا.\n'));
    await annotate();
    await write(sidecarOf(uri), sidecar({ status: 'accepted' }));
    await editor.document.save();
    await until('both are saved', async () => /"accepted".*يزورها/s.test((await read(sidecarOf(uri))) ?? '') && /المدرسة/.test((await read(sidecarOf(uri))) ?? ''));
    await until('both are shown', async () => (await shown()) === 2);
    assert.deepEqual(messages.texts, []);
  });

  it('follows the article through edits and undo', async () => {
    await write(sidecarOf(uri), sidecar());
    const editor = await show(uri);
    await until('the sidecar is read', shown);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'عاجل\n'));
    await until('the marks have moved', async () => (await markedWords(editor))['content']?.[0] === statement);
    await editor.document.save();
    await until('the sidecar has moved', async () => (await read(sidecarOf(uri))) !== sidecar());
    const line = editor.document.lineAt(2).rangeIncludingLineBreak;
    await editor.edit(edit => edit.delete(line));
    assert.equal((await isnad()).annotations(uri)?.annotations[0]?.placement, 'orphaned');
    await until('nothing is marked', async () => (await markedWords(editor))['content']?.length === 0);
    await vscode.commands.executeCommand('undo');
    await until('the statement is found again', async () => (await isnad()).annotations(uri)?.annotations[0]?.placement !== 'orphaned');
    await until('it is marked again', async () => (await markedWords(editor))['content']?.[0] === statement);
  });

  it('survives a change of line endings', async () => {
    await write(sidecarOf(uri), sidecar());
    const editor = await show(uri);
    await until('the sidecar is read', shown);
    await editor.edit(edit => edit.setEndOfLine(vscode.EndOfLine.CRLF));
    await editor.edit(edit => edit.insert(new vscode.Position(1, 0), 'سطر\r\n'));
    await until('the marks have moved', async () => (await markedWords(editor))['content']?.[0] === statement);
    await editor.document.save();
    await until('the sidecar knows', async () => (await read(sidecarOf(uri)))?.includes('"eol":"crlf"'));
  });

  it('goes along when its article is renamed', async () => {
    await write(sidecarOf(uri), sidecar());
    await show(uri);
    await until('the sidecar is read', shown);
    const renamed = inWorkspace('renamed.txt');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, renamed);
    await vscode.workspace.applyEdit(edit);
    await until('the sidecar has moved', async () => (await read(sidecarOf(renamed))) === sidecar());
    assert.equal(await read(sidecarOf(uri)), null);
    await until('it is read again', async () => (await isnad()).annotations(renamed)?.annotations.length === 1);
    assert.deepEqual(messages.texts, []);
  });
});

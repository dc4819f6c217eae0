import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { annotatedWords, closeAll, inWorkspace, isnad, markedWords, read, show, sidecarOf, until, write } from './support';

const annotate = (): Thenable<unknown> => vscode.commands.executeCommand('isnad.annotate');

describe('Annotate Document', () => {
  afterEach(closeAll);

  it('finds who said what, marks it and shows it', async () => {
    const uri = await write(inWorkspace('simple.txt'), 'وقال الوزير إن المدرسة ستفتح أبوابها غدا.\n');
    const editor = await show(uri);
    await annotate();
    const api = await isnad();
    const set = api.annotations(uri);
    assert.ok(set);
    assert.deepEqual(await markedWords(editor), { content: ['إن المدرسة ستفتح أبوابها غدا'], cue: ['قال'], source: ['الوزير'], via: [] });
    const panel = api.panel();
    assert.equal(panel.kind, 'ready');
    assert.deepEqual(panel.kind === 'ready' && panel.statements.map(({ content, source }) => ({ content, source })), [
      { content: 'إن المدرسة ستفتح أبوابها غدا', source: 'الوزير' },
    ]);
  });

  it('marks exactly what it annotated in a whole article', async () => {
    const editor = await show(inWorkspace('madrasa.txt'));
    await annotate();
    const set = (await isnad()).annotations(editor.document.uri);
    assert.ok(set && set.annotations.length >= 5, `only ${set?.annotations.length} statements`);
    assert.deepEqual(await markedWords(editor), annotatedWords(set, editor.document.getText()));
    const panel = (await isnad()).panel();
    assert.ok(panel.kind === 'ready');
    assert.equal(panel.title, 'madrasa.txt');
    assert.deepEqual(panel.statements.map(({ id }) => id), set.annotations.map(({ id }) => id));
  });

  it('writes a sidecar with one annotation a line, and again the very same', async () => {
    const editor = await show(inWorkspace('madrasa.txt'));
    await annotate();
    const sidecar = sidecarOf(editor.document.uri);
    const first = await read(sidecar);
    assert.ok(first !== null && first.endsWith('\n'));
    const count = (await isnad()).annotations(editor.document.uri)?.annotations.length;
    assert.equal(first.split('\n').filter(line => /^\s*\{"id"/.test(line)).length, count);
    await annotate();
    assert.equal(await read(sidecar), first);
    const beside = (await vscode.workspace.fs.readDirectory(inWorkspace(''))).map(([name]) => name);
    assert.deepEqual(beside.filter(name => name.endsWith('.tmp')), []);
  });

  it('counts right in a file with CRLF, a byte order mark and emoji', async () => {
    const text = (await read(inWorkspace('mina.txt'))) ?? '';
    const uri = await write(inWorkspace('mina-crlf.txt'), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    const editor = await show(uri);
    assert.equal(editor.document.eol, vscode.EndOfLine.CRLF);
    await annotate();
    const set = (await isnad()).annotations(uri);
    assert.ok(set && set.annotations.length >= 3);
    assert.deepEqual(await markedWords(editor), annotatedWords(set, text));
    const document = JSON.parse((await read(sidecarOf(uri))) ?? '{}') as { document: { eol: string; bom: boolean; length: number } };
    assert.deepEqual({ ...document.document, sha256: '' }, { sha256: '', length: text.length, eol: 'crlf', bom: true });
  });

  it('shows annotations of a changed document at once, and saves them with it', async () => {
    const uri = await write(inWorkspace('dirty.txt'), 'خبر\n');
    const editor = await show(uri);
    await editor.edit(edit => edit.insert(new vscode.Position(1, 0), 'وقال الوزير إن المدرسة ستفتح أبوابها غدا.\n'));
    await annotate();
    assert.equal((await isnad()).annotations(uri)?.annotations.length, 1);
    assert.equal(await read(sidecarOf(uri)), null);
    await editor.document.save();
    await until('the sidecar is written', () => read(sidecarOf(uri)));
  });

  it('keeps the annotations of an untitled document until it has a name', async () => {
    const target = inWorkspace('named.txt');
    const titled = await vscode.workspace.openTextDocument(target.with({ scheme: 'untitled' }));
    const editor = await vscode.window.showTextDocument(titled);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'وأكد المدير أن العمل مستمر.\n'));
    await annotate();
    await vscode.workspace.save(titled.uri);
    await until('the sidecar is beside the new file', () => read(sidecarOf(target)));
    await until('the new file has its annotations', async () => (await isnad()).annotations(target)?.annotations.length === 1);
  });
});

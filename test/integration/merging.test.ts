import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Annotation } from '../../src/core/annotation/annotation';
import { flatten } from '../../src/core/sidecar/flat';
import { readSidecar } from '../../src/core/sidecar/read';
import { article, sidecar } from './byHand';
import { Messages } from './messages';
import { closeAll, closeFor, inWorkspace, isnad, read, show, sidecarOf, until, write } from './support';

type Item = vscode.QuickPickItem;

describe('two versions of a sidecar', () => {
  let messages: Messages;
  let uri: vscode.Uri;
  let count = 0;
  const realPick = vscode.window.showQuickPick;
  const save = (): Thenable<unknown> => vscode.commands.executeCommand('isnad.saveAnnotations');
  const status = async (): Promise<string | undefined> => (await isnad()).annotations(uri)?.annotations[0]?.status;
  const onDisk = async (): Promise<Annotation | undefined> => readSidecar((await read(sidecarOf(uri))) ?? '').set.annotations[0];

  beforeEach(async () => {
    messages = new Messages();
    uri = await write(inWorkspace(`merging-${++count}.txt`), article);
  });
  afterEach(async () => {
    messages.restore();
    Object.assign(vscode.window, { showQuickPick: realPick });
    await vscode.workspace.getConfiguration().update('isnad.save', undefined, vscode.ConfigurationTarget.Workspace);
    await closeAll();
  });

  /** Chooses what is labelled so whenever there is something to choose. */
  function pick(label: string): Item[][] {
    const offered: Item[][] = [];
    Object.assign(vscode.window, {
      showQuickPick: (items: Item[]) => {
        offered.push(items);
        return Promise.resolve(items.find(item => item.label === label));
      },
    });
    return offered;
  }

  /** A sidecar that a merge left with two decisions about its statement. */
  function contested(extra?: Annotation['extra']): string {
    const rejected = readSidecar(sidecar({ status: 'rejected' })).set.annotations[0]!;
    return sidecar({ status: 'accepted', conflict: { side: 'theirs', about: ['status'], other: flatten(rejected) }, ...(extra && { extra }) });
  }

  /** Opens the article with a decision in this window that is not saved: the statement is rejected. */
  async function decideHere(): Promise<void> {
    await vscode.workspace.getConfiguration().update('isnad.save', 'manual', vscode.ConfigurationTarget.Workspace);
    await write(sidecarOf(uri), contested());
    await show(uri);
    await until('the sidecar is read', status);
    pick('Take Theirs');
    await vscode.commands.executeCommand('isnad.reviewConflicts');
    assert.equal(await status(), 'rejected');
    assert.equal(await read(sidecarOf(uri)), contested(), 'nothing is saved unasked');
    messages.shown.length = 0;
  }

  it('that a merge left in the file are shown and settled', async () => {
    await write(sidecarOf(uri), contested());
    const offered = pick('Take Theirs');
    messages.press('Review');
    await show(uri);
    await until('the decision is saved', async () => (await onDisk())?.conflict === undefined);
    assert.match(messages.texts[0] ?? '', /disagree\. Differences to decide: 1/);
    assert.deepEqual(offered[0]?.map(({ label, description }) => [label, description]), [['Keep Mine', 'Accepted'], ['Take Theirs', 'Rejected']]);
    assert.equal((await onDisk())?.status, 'rejected');
  });

  it('that disagree about the name of a speaker are shown and settled, and that can be undone', async () => {
    const divided = sidecar().replace('"kind":', '"label (theirs)":"حديقة المدينة","kind":');
    assert.notEqual(divided, sidecar());
    const name = async (): Promise<string | undefined> => (await isnad()).annotations(uri)?.speakers['S1']?.label;
    await write(sidecarOf(uri), divided);
    const offered = pick('Take Theirs');
    messages.press('Review');
    await show(uri);
    await until('the decision is saved', async () => !(await read(sidecarOf(uri)))?.includes('(theirs)'));
    assert.match(messages.texts[0] ?? '', /disagree\. Differences to decide: 1/);
    assert.deepEqual(offered[0]?.map(({ label, detail }) => [label, detail]), [['Keep Mine', 'الحديقة'], ['Take Theirs', 'حديقة المدينة']]);
    assert.equal(await name(), 'حديقة المدينة');
    await vscode.commands.executeCommand('isnad.undo');
    assert.equal(await name(), 'الحديقة');
  });

  it('stay undecided when nobody decides', async () => {
    await write(sidecarOf(uri), contested());
    pick('neither');
    await show(uri);
    await until('the user is told', () => messages.texts.length);
    await vscode.commands.executeCommand('isnad.reviewConflicts');
    assert.equal(await read(sidecarOf(uri)), contested());
  });

  it('are merged when they do not conflict', async () => {
    await decideHere();
    await write(sidecarOf(uri), contested({ 'x-desk': 'محليات' }));
    await until('the other change is seen', async () => (await isnad()).annotations(uri)?.annotations[0]?.extra);
    await save();
    assert.deepEqual([(await onDisk())?.status, (await onDisk())?.extra], ['rejected', { 'x-desk': 'محليات' }]);
    assert.deepEqual(messages.texts, []);
  });

  for (const [button, expected] of [['Keep Mine', 'rejected'], ['Take Theirs', 'corrected']] as const) {
    it(`are left alone when they conflict, until somebody presses ${button}`, async () => {
      await decideHere();
      const theirs = sidecar({ status: 'corrected' });
      await write(sidecarOf(uri), theirs);
      const told = await until('the user is asked', async () => {
        await save();
        return messages.shown.find(({ text }) => /not as you changed it/.test(text));
      });
      assert.deepEqual(told.buttons, ['Keep Mine', 'Take Theirs', 'Show Differences']);
      assert.equal(await read(sidecarOf(uri)), theirs);
      messages.press(button);
      await save();
      await until('the decision is saved', async () => (await onDisk())?.status === expected);
      assert.equal(await status(), expected);
      assert.equal((await onDisk())?.conflict, undefined);
    });
  }

  it('are shown side by side on demand', async () => {
    await decideHere();
    await write(sidecarOf(uri), sidecar({ status: 'corrected' }));
    const offered = pick('Take Theirs');
    messages.press('Show Differences');
    await until('the decision is taken over', async () => {
      await save();
      return (await status()) === 'corrected';
    });
    assert.deepEqual(offered[0]?.map(({ description }) => description), ['Rejected', 'Corrected']);
  });

  it('are settled also when the article is closed without saving it', async () => {
    await decideHere();
    await vscode.workspace.getConfiguration().update('isnad.save', undefined, vscode.ConfigurationTarget.Workspace);
    await closeFor(uri);
    await until('the decision is saved', async () => (await onDisk())?.conflict === undefined);
    assert.equal((await onDisk())?.status, 'rejected');
  });

  it('are merged after all when the other one was broken for a while', async () => {
    await decideHere();
    await write(sidecarOf(uri), '{');
    await until('the user is told', () => messages.texts.find(text => /not valid JSON/.test(text)));
    assert.equal(await status(), 'rejected', 'what was decided here is still there');
    await write(sidecarOf(uri), contested({ 'x-desk': 'محليات' }));
    await until('both are saved', async () => {
      await save();
      const found = await onDisk();
      return found?.status === 'rejected' && found.extra;
    });
  });

  it('that git left in one file are merged from the message about it', async () => {
    await write(sidecarOf(uri), `<<<<<<< HEAD\n${sidecar({ status: 'accepted' })}=======\n${sidecar()}>>>>>>> other\n`);
    messages.press('Merge');
    await show(uri);
    await until('they are merged', async () => !(await read(sidecarOf(uri)))?.includes('<<<<'));
    assert.match(messages.texts[0] ?? '', /git conflict markers/);
    assert.deepEqual(messages.shown[0]?.buttons, ['Merge', 'Open Sidecar']);
    assert.equal((await onDisk())?.status, 'accepted');
    assert.equal(await status(), 'accepted');
  });
});

describe('a sidecar', () => {
  let messages: Messages;
  beforeEach(() => { messages = new Messages(); });
  afterEach(async () => {
    messages.restore();
    await closeAll();
  });

  it('of an older version is kept under another name before it is written', async () => {
    const uri = await write(inWorkspace('older.txt'), article);
    const old = sidecar({ status: 'accepted' }).replace('"version": 2', '"version": 1');
    await write(sidecarOf(uri), old);
    const editor = await show(uri);
    await until('the sidecar is read', async () => (await isnad()).annotations(uri));
    assert.equal(await read(sidecarOf(uri)), old);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'عاجل\n'));
    await editor.document.save();
    await until('it is written', async () => (await read(sidecarOf(uri)))?.includes('"version": 2'));
    assert.equal(await read(uri.with({ path: `${sidecarOf(uri).path}.v1.bak` })), old);
  });

  it('is written when its article is closed, whatever the encoding of the article', async () => {
    const encoding = 'windows1256';
    const uri = inWorkspace('encoded.txt');
    await vscode.workspace.fs.writeFile(uri, await vscode.workspace.encode(article, { encoding }));
    await write(sidecarOf(uri), sidecar());
    const configuration = vscode.workspace.getConfiguration();
    await configuration.update('isnad.save', 'manual', vscode.ConfigurationTarget.Workspace);
    const document = await vscode.workspace.openTextDocument(uri, { encoding });
    assert.equal(document.getText(), article);
    await vscode.window.showTextDocument(document);
    await until('the sidecar is read', async () => (await isnad()).annotations(uri));
    await vscode.commands.executeCommand('isnad.accept', { id: '0a1b2c3d' });
    assert.equal(await read(sidecarOf(uri)), sidecar());
    await configuration.update('isnad.save', undefined, vscode.ConfigurationTarget.Workspace);
    await closeFor(uri);
    await until('the decision is saved', async () => (await read(sidecarOf(uri)))?.includes('"accepted"'));
  });

  it('goes along when its article is saved under another name', async () => {
    const uri = await write(inWorkspace('first.txt'), article);
    await write(sidecarOf(uri), sidecar({ status: 'accepted' }));
    const editor = await show(uri);
    await until('the sidecar is read', async () => (await isnad()).annotations(uri));
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'عاجل\n'));
    const target = inWorkspace('second.txt');
    // What Save As does once a name was chosen: the other file is opened, gets the text, and is saved.
    await write(target, '');
    const copy = await vscode.workspace.openTextDocument(target);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(target, new vscode.Position(0, 0), editor.document.getText());
    await vscode.workspace.applyEdit(edit);
    await copy.save();
    await until('the copy has a sidecar', () => read(sidecarOf(target)));
    assert.equal(readSidecar((await read(sidecarOf(target))) ?? '').set.annotations[0]?.status, 'accepted');
    assert.equal(await read(sidecarOf(uri)), sidecar({ status: 'accepted' }));
  });
});

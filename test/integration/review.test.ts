import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AnnotationSet } from '../../src/core/annotation/annotation';
import { writeSidecar } from '../../src/core/sidecar/write';
import { ARTICLE, TestDesk } from './desk';
import { inWorkspace, isnad, markedWords, read, show, sidecarOf, until, write } from './support';
import { evaluate, hasWindow } from './window';

describe('reviewing', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = new TestDesk();
    await desk.open();
    assert.deepEqual(await desk.statuses(), ['suggested', 'suggested', 'suggested']);
  });
  afterEach(async () => {
    await vscode.workspace.getConfiguration().update('isnad.review.advance', undefined, vscode.ConfigurationTarget.Global);
    await vscode.workspace.getConfiguration().update('isnad.codeLens', undefined, vscode.ConfigurationTarget.Global);
    await desk.close();
  });

  it('goes through an article with one key a statement', async () => {
    desk.editor.selection = new vscode.Selection(0, 0, 0, 0);
    await desk.run('nextToReview');
    assert.equal(desk.selected, 'إن الحديقة ستفتح أبوابها غدا');
    await desk.run('accept');
    assert.equal(desk.selected, 'أن الأشجار سليمة تماما');
    await desk.run('reject');
    assert.equal(desk.selected, 'أن الدخول مجاني للأطفال');
    await desk.run('accept');
    assert.deepEqual(await desk.statuses(), ['accepted', 'rejected', 'accepted']);
    await desk.run('nextToReview');
    assert.deepEqual(desk.messages.texts, ['Nothing is left to review.']);
  });

  it('stays where it is if a person wants that', async () => {
    await vscode.workspace.getConfiguration().update('isnad.review.advance', false, vscode.ConfigurationTarget.Global);
    desk.select('الأشجار');
    await desk.run('accept');
    assert.equal(desk.selected, 'الأشجار');
    await desk.run('previousToReview');
    assert.equal(desk.selected, 'إن الحديقة ستفتح أبوابها غدا');
  });

  it('marks suggestions otherwise than decisions, and rejected ones not at all', async () => {
    await desk.run('accept', { id: (await desk.statement('الحديقة')).id });
    await desk.run('reject', { id: (await desk.statement('الأشجار')).id });
    assert.deepEqual((await markedWords(desk.editor, ['decided']))['content'], ['إن الحديقة ستفتح أبوابها غدا']);
    assert.deepEqual((await markedWords(desk.editor, ['suggested']))['content'], ['أن الدخول مجاني للأطفال']);
  });

  it('does not suggest again what was rejected, also after an edit elsewhere', async () => {
    await desk.run('reject', { id: (await desk.statement('الأشجار')).id });
    await desk.editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'جديد: '));
    await desk.run('annotate');
    assert.deepEqual(await desk.statuses(), ['suggested', 'rejected', 'suggested']);
  });

  it('undoes and redoes in order, also after saving', async () => {
    const { document } = desk.editor;
    await desk.run('accept', { id: (await desk.statement('الحديقة')).id });
    await desk.run('reject', { id: (await desk.statement('الأشجار')).id });
    await desk.editor.edit(edit => edit.insert(new vscode.Position(0, 0), '🌳'));
    await document.save();
    await until('the sidecar is written', async () => (await read(sidecarOf(document.uri)))?.includes('"rejected"'));
    await desk.run('undo');
    assert.deepEqual(await desk.statuses(), ['accepted', 'suggested', 'suggested']);
    await desk.run('undo');
    assert.deepEqual(await desk.statuses(), ['suggested', 'suggested', 'suggested']);
    assert.equal((await desk.statement('الحديقة')).content.map(span => document.getText().slice(...span)).join(), 'إن الحديقة ستفتح أبوابها غدا');
    await desk.run('redo');
    await desk.run('redo');
    assert.deepEqual(await desk.statuses(), ['accepted', 'rejected', 'suggested']);
    assert.ok((await read(sidecarOf(document.uri)))?.includes('"rejected"'));
    await desk.run('redo');
    assert.deepEqual(desk.messages.texts, ['There is no annotation change to redo.']);
  });

  it('makes a suggestion of a decision again', async () => {
    const { id } = await desk.statement('الأشجار');
    await desk.run('reject', { id });
    await desk.run('reset', { id });
    assert.equal((await desk.statement('الأشجار')).status, 'suggested');
  });

  it('accepts all that one speaker said, and says how many', async () => {
    desk.select('الحديقة ستفتح');
    await desk.run('acceptSpeaker');
    assert.deepEqual(await desk.statuses(), ['accepted', 'suggested', 'accepted']);
    assert.deepEqual(desk.messages.shown.map(({ text, buttons }) => ({ text, buttons })), [{ text: 'Statements accepted: 2', buttons: ['Undo'] }]);
  });

  it('accepts all as one step that the message takes back', async () => {
    desk.messages.press('Undo');
    await desk.run('acceptAll');
    assert.deepEqual(desk.messages.texts, ['Statements accepted: 3']);
    await until('it is undone', async () => (await desk.statuses()).every(status => status === 'suggested'));
  });

  it('resets all as one step', async () => {
    await desk.run('resetAll');
    await desk.run('acceptAll');
    await desk.run('resetAll');
    assert.deepEqual(desk.messages.texts, ['There are no decisions to take back.', 'Statements accepted: 3', 'Statements made suggestions again: 3']);
    await desk.run('undo');
    assert.deepEqual(await desk.statuses(), ['accepted', 'accepted', 'accepted']);
  });

  it('decides about the statements that somebody else shows', async () => {
    const ids = (await desk.set()).annotations.slice(1).map(({ id }) => id);
    await desk.run('reject', { ids });
    assert.deepEqual(await desk.statuses(), ['suggested', 'rejected', 'rejected']);
    assert.deepEqual(desk.messages.texts, ['Statements rejected: 2']);
  });

  it('says so where there is no statement, and when the one meant is gone', async () => {
    desk.editor.selection = new vscode.Selection(0, 3, 0, 3);
    await desk.run('accept');
    await desk.run('accept', { id: 'ffffffff' });
    assert.deepEqual(desk.messages.texts, ['There is no statement at the cursor. Put it on one and try again.', 'What you wanted to change is not there any more.']);
  });

  it('is at hand in the hover, the light bulb and, if wanted, above the paragraph', async () => {
    const { id } = await desk.statement('الأشجار');
    desk.select('الأشجار');
    const { uri } = desk.editor.document;
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, desk.editor.selection.start);
    const markdown = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[])[0];
    assert.ok(markdown);
    assert.ok(markdown.value.includes(`command:isnad.accept?${encodeURIComponent(JSON.stringify([{ id }]))}`));
    assert.ok(typeof markdown.isTrusted === 'object' && markdown.isTrusted.enabledCommands.every(command => command.startsWith('isnad.')));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, desk.editor.selection);
    for (const title of ['Mark as Statement', 'Accept', 'Reject', 'Change Speaker', 'Edit Note']) assert.ok(actions.some(each => each.title === title), title);
    assert.ok(!actions.some(({ title }) => title === 'Reset to Suggestion'));

    const lenses = (): Thenable<vscode.CodeLens[]> => vscode.commands.executeCommand('vscode.executeCodeLensProvider', uri, 100);
    assert.deepEqual(await lenses(), []);
    await vscode.workspace.getConfiguration().update('isnad.codeLens', true, vscode.ConfigurationTarget.Global);
    const titles = (await lenses()).map(({ command }) => command?.title.replace(/[\u2066-\u2069]/g, ''));
    assert.equal(titles.length, 9);
    assert.ok(titles.some(title => title?.includes('سامي النجار ← وكالة الواحة')), titles.join());
  });

  (hasWindow ? it : it.skip)('has links in the hover that can be pressed', async () => {
    desk.select('الأشجار', true);
    await vscode.commands.executeCommand('editor.action.showHover');
    // Before VS Code listens to it, the link is one that leads away from the workbench.
    const press = `(() => { const link = document.querySelector('.monaco-hover a[data-href^="command:isnad.accept?"]'); link?.addEventListener('click', event => event.preventDefault()); link?.click(); })()`;
    await until('the statement is accepted', async () => {
      await evaluate('main', press);
      return (await desk.statement('الأشجار')).status === 'accepted';
    });
  });

  it('offers what detection sees differently by now, to take or to leave', async () => {
    for (const [command, kind] of [['takeOffer', 'statement'], ['leaveOffer', 'denial']] as const) {
      const uri = await write(inWorkspace(`offer-${command}.txt`), ARTICLE);
      // As an older version saw it, which took it for a denial.
      await write(sidecarOf(uri), olderSidecar(await desk.set()));
      await show(uri);
      await until('the sidecar is read', async () => (await isnad()).annotations(uri));
      await desk.run('annotate');
      const only = async (): Promise<AnnotationSet['annotations'][number]> => (await isnad()).annotations(uri)!.annotations[0]!;
      assert.ok((await only()).offer, 'there is an offer');
      await desk.run(command, { id: (await only()).id });
      assert.deepEqual([(await only()).class, (await only()).status, (await only()).offer], [kind, 'accepted', undefined]);
      await desk.run('annotate');
      assert.equal((await only()).offer, undefined);
    }
  });
});

function olderSidecar(set: AnnotationSet): string {
  const [first] = set.annotations;
  assert.ok(first);
  const older: typeof first = { ...first, class: 'denial', status: 'accepted', detected: '00000000' };
  return writeSidecar({ ...set, annotations: [older] }, { text: ARTICLE, eol: 'lf', bom: false });
}

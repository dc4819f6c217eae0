import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import { closeAll, inWorkspace, pause, show, until, write } from './support';
import { hasWindow, screenshot } from './window';

const picture = path.resolve(__dirname, `../../../test/.screenshots/${process.env['ISNAD_HOST'] ?? '1.100'} checks.png`);
const ARTICLE = '📰 خبر عاجل\r\n\r\nوقال مَصْدَر مطلع إن الطريق مغلقة 🚧.\r\nوقال الوزير: «سنفتحها غدا.\r\n';

describe('checks', () => {
  let count = 0;

  const set = (setting: string, value: unknown): Thenable<void> => vscode.workspace.getConfiguration().update(`isnad.checks.${setting}`, value, vscode.ConfigurationTarget.Global);
  const problems = (uri: vscode.Uri): vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Isnad');
  const codes = (uri: vscode.Uri): string[] => problems(uri).map(({ code }) => String(code));

  afterEach(async () => {
    for (const setting of ['enabled', 'unpairedMarks', 'noFullName', 'singleAnonymousSource']) await set(setting, undefined);
    await closeAll();
  });

  async function annotated(): Promise<vscode.TextEditor> {
    const editor = await show(await write(inWorkspace(`checks-${++count}.txt`), ARTICLE));
    await vscode.commands.executeCommand('isnad.annotate');
    return editor;
  }

  function fixes({ document }: vscode.TextEditor, code: string): Thenable<vscode.CodeAction[]> {
    const problem = problems(document.uri).find(each => each.code === code);
    assert.ok(problem, code);
    return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, problem.range, vscode.CodeActionKind.QuickFix.value);
  }

  async function apply({ edit, command }: vscode.CodeAction): Promise<void> {
    if (edit) assert.ok(await vscode.workspace.applyEdit(edit));
    if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []) as unknown[]);
  }

  const titled = (actions: readonly vscode.CodeAction[], title: string): vscode.CodeAction => {
    const action = actions.find(each => each.title.replace(/[\u2068\u2069]/g, '') === title);
    assert.ok(action, `${title} is among ${actions.map(each => each.title).join(', ')}`);
    return action;
  };

  it('are not made unless asked for, and then found in their places', async () => {
    const { document } = await annotated();
    await pause(300);
    assert.deepEqual(codes(document.uri), []);
    await set('enabled', true);
    await until('all is found', () => codes(document.uri).length === 3);
    assert.deepEqual(codes(document.uri), ['singleAnonymousSource', 'noFullName', 'unpairedMarks']);
    const [source, name, mark] = problems(document.uri);
    assert.equal(document.getText(source?.range), 'إن الطريق مغلقة');
    assert.equal(document.getText(source?.relatedInformation?.[0]?.location.range), 'مَصْدَر مطلع');
    assert.equal(document.getText(name?.range), 'الوزير');
    assert.equal(document.getText(mark?.range), '«');
    assert.equal(mark?.severity, vscode.DiagnosticSeverity.Warning);
    for (const { tags } of problems(document.uri)) assert.equal(tags?.length ?? 0, 0);
    if (hasWindow) await screenshot(picture);
  });

  it('go with their level, and with the annotations', async () => {
    const { document } = await annotated();
    await set('enabled', true);
    await set('noFullName', 'hint');
    await set('singleAnonymousSource', 'off');
    await until('they are as set', () => codes(document.uri).length === 2);
    assert.equal(problems(document.uri)[0]?.severity, vscode.DiagnosticSeverity.Hint);
    await vscode.commands.executeCommand('isnad.clear');
    await until('they are gone', () => codes(document.uri).length === 0);
  });

  it('offer the mark that is missing, and are content with it', async () => {
    const editor = await annotated();
    await set('enabled', true);
    await until('it is found', () => codes(editor.document.uri).includes('unpairedMarks'));
    await apply(titled(await fixes(editor, 'unpairedMarks'), 'Insert the closing mark »'));
    assert.match(editor.document.getText(), /«سنفتحها غدا»\./);
    await until('it is gone', () => !codes(editor.document.uri).includes('unpairedMarks'));
  });

  it('lead to the statement', async () => {
    const editor = await annotated();
    await set('enabled', true);
    await until('it is found', () => codes(editor.document.uri).includes('singleAnonymousSource'));
    await apply(titled(await fixes(editor, 'singleAnonymousSource'), 'Show Statement'));
    await until('it is selected', () => editor.document.getText(editor.selection) === 'إن الطريق مغلقة');
  });

  it('can be turned off one by one', async () => {
    const editor = await annotated();
    await set('enabled', true);
    await until('it is found', () => codes(editor.document.uri).includes('noFullName'));
    await apply(titled(await fixes(editor, 'noFullName'), 'Do not check this again'));
    await until('it is gone', () => !codes(editor.document.uri).includes('noFullName'));
    assert.equal(vscode.workspace.getConfiguration().get('isnad.checks.noFullName'), 'off');
    assert.ok(codes(editor.document.uri).includes('unpairedMarks'));
  });
});

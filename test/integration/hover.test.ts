import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, inWorkspace, isnad, show, until, write } from './support';

/** The text of a hover without marks of direction, one string an annotation. */
async function hoverAt(editor: vscode.TextEditor, words: string): Promise<string[]> {
  const position = editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, position);
  return hovers.flatMap(({ contents }) => contents.map(each => (each as vscode.MarkdownString).value));
}

const plain = (html: string): string =>
  html.replace(/<\/p>/g, '\n').replace(/<[^>]+>|[\u2066-\u2069]/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

describe('hover', () => {
  afterEach(async () => {
    await vscode.workspace.getConfiguration().update('isnad.language', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  it('tells who said it, through whom it came, how and how sure', async () => {
    const editor = await show(inWorkspace('madrasa.txt'));
    await vscode.commands.executeCommand('isnad.annotate');
    const [first = ''] = await hoverAt(editor, 'العام الدراسي الجديد');
    assert.match(plain(first), /Reported speech · Statement/);
    assert.match(plain(first), /سامر الخطيب \(Person\) → This article/);
    assert.match(plain(first), /Found because .+ verb\./);
    assert.match(plain(first), /Confidence: \d+%/);
    const [passedOn = ''] = await hoverAt(editor, 'المفاوضات بلغت');
    assert.match(plain(passedOn), /مصدر.* → .*رويترز → This article/);
  });

  it('says so when a statement was in fact not made', async () => {
    const uri = inWorkspace('negated.txt');
    await write(uri, 'ولم يقل الوزير إن الأسعار سترتفع هذا العام.\n');
    const editor = await show(uri);
    await vscode.commands.executeCommand('isnad.annotate');
    const [only = ''] = await hoverAt(editor, 'الأسعار');
    assert.match(plain(only), /Not said: the report is negated/);
  });

  it('reads from right to left in Arabic', async () => {
    await vscode.workspace.getConfiguration().update('isnad.language', 'ar', vscode.ConfigurationTarget.Global);
    const editor = await show(inWorkspace('madrasa.txt'));
    await vscode.commands.executeCommand('isnad.annotate');
    const [first = ''] = await hoverAt(editor, 'العام الدراسي الجديد');
    assert.match(first, /^<p align="right">\u2067/);
    assert.match(plain(first), /سامر الخطيب \(شخص\) ← هذا المقال/);
  });

  it('is silent where nobody says anything', async () => {
    const editor = await show(await write(inWorkspace('hover.txt'), 'السماء صافية. وقال الوزير إن المدرسة ستفتح أبوابها غدا.\n'));
    await vscode.commands.executeCommand('isnad.annotate');
    await until('it is annotated', async () => (await isnad()).annotations(editor.document.uri));
    assert.deepEqual(await hoverAt(editor, 'صافية'), []);
  });
});

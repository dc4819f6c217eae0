import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readSidecar } from '../../src/core/sidecar/read';
import { TestDesk } from './desk';
import { read, sidecarOf, until } from './support';

const FIRST = 'إن الحديقة ستفتح أبوابها غدا';
const SECOND = 'أن الأشجار سليمة تماما';
const THIRD = 'أن الدخول مجاني للأطفال';

describe('annotations follow', () => {
  let desk: TestDesk;
  let ids: readonly string[];
  beforeEach(async () => {
    desk = new TestDesk();
    await desk.open();
    await desk.run('acceptAll');
    ids = (await desk.set()).annotations.map(({ id }) => id);
  });
  afterEach(() => desk.close());

  /** What the three statements mark now, as the words that stand there; each must be what the annotation says. */
  async function contents(): Promise<(string | undefined)[]> {
    const [text, { annotations }] = [desk.editor.document.getText(), await desk.set()];
    return ids.map(id => {
      const annotation = annotations.find(each => each.id === id);
      assert.ok(annotation, `${id} is lost`);
      if (annotation.placement === 'orphaned') return undefined;
      const words = annotation.content.map(span => text.slice(...span));
      assert.deepEqual(words, annotation.exact.content);
      return words.join(' … ');
    });
  }

  const type = (text: string): Thenable<unknown> => vscode.commands.executeCommand('type', { text });
  const rangeOf = (words: string): vscode.Range => {
    const { document } = desk.editor;
    const start = document.getText().indexOf(words);
    assert.ok(start >= 0, words);
    return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
  };
  const caretAt = (position: vscode.Position): void => { desk.editor.selection = new vscode.Selection(position, position); };

  it('typing at both borders and inside', async () => {
    caretAt(rangeOf(SECOND).end);
    await type('🌴');
    caretAt(rangeOf(SECOND).start);
    await type('فعلا ');
    assert.deepEqual(await contents(), [FIRST, SECOND, THIRD]);
    caretAt(rangeOf('سليمة').end);
    await type('ٌ جدا');
    assert.deepEqual(await contents(), [FIRST, 'أن الأشجار سليمةٌ جدا تماما', THIRD]);
  });

  it('what is written over a border, and undoing it', async () => {
    desk.select('تماما.');
    await type('جدا');
    assert.deepEqual(await contents(), [FIRST, 'أن الأشجار سليمة ', THIRD]);
    await vscode.commands.executeCommand('undo');
    assert.deepEqual(await contents(), [FIRST, SECOND, THIRD]);
    await vscode.commands.executeCommand('redo');
    assert.deepEqual(await contents(), [FIRST, 'أن الأشجار سليمة ', THIRD]);
  });

  it('a passage that is cut in one place and pasted in another', async () => {
    const line = desk.editor.document.lineAt(2).rangeIncludingLineBreak;
    const words = desk.editor.document.getText(line);
    await desk.editor.edit(edit => edit.delete(line));
    assert.deepEqual(await contents(), [FIRST, undefined, THIRD]);
    await desk.editor.edit(edit => edit.insert(new vscode.Position(0, 0), words));
    await until('it is found again', async () => (await contents())[1]);
    assert.deepEqual(await contents(), [FIRST, SECOND, THIRD]);
    assert.deepEqual(await desk.statuses(), ['accepted', 'accepted', 'accepted']);
  });

  it('many cursors at once, and undoing them', async () => {
    desk.editor.selections = ['الحديقة ستفتح', 'الأشجار', 'الدخول'].map(words => new vscode.Selection(rangeOf(words).start, rangeOf(words).start));
    await type('و');
    assert.deepEqual(await contents(), [FIRST, SECOND, THIRD].map(words => words.replace(' ', ' و')));
    await vscode.commands.executeCommand('undo');
    assert.deepEqual(await contents(), [FIRST, SECOND, THIRD]);
  });

  it('a formatter that runs when the article is saved', async () => {
    const formatter = vscode.languages.registerDocumentFormattingEditProvider({ language: 'plaintext' }, {
      provideDocumentFormattingEdits: document => [
        vscode.TextEdit.insert(new vscode.Position(0, 0), '\n\n'),
        vscode.TextEdit.replace(rangeOf('سليمة تماما'), 'سليمة  تماما'),
        vscode.TextEdit.insert(document.positionAt(document.getText().length), '\n'),
      ],
    });
    const configuration = vscode.workspace.getConfiguration('editor');
    await configuration.update('formatOnSave', true, vscode.ConfigurationTarget.Global);
    try {
      const { document } = desk.editor;
      await desk.editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'عاجل '));
      await document.save();
      assert.ok(document.getText().startsWith('\n\nعاجل'), 'it was formatted');
      const expected = [FIRST, 'أن الأشجار سليمة  تماما', THIRD];
      assert.deepEqual(await contents(), expected);
      await until('the sidecar says the same', async () => {
        const { set, document: { length } } = readSidecar((await read(sidecarOf(document.uri))) ?? '');
        return length === document.getText().length && set.annotations.every(({ exact }, i) => exact.content.join() === expected[i]);
      });
    } finally {
      await configuration.update('formatOnSave', undefined, vscode.ConfigurationTarget.Global);
      formatter.dispose();
    }
  });
});

import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import { closeAll, inWorkspace, isnad, pause, read, show, sidecarOf, until, write } from './support';
import { evaluate, hasWindow, screenshot } from './window';

const pictures = path.resolve(__dirname, '../../../test/.screenshots');
const host = process.env['ISNAD_HOST'] ?? '1.100';

const TEXT = ['المرسى يستقبل أول عبارة', '', 'قال قبطان العبارة نادر السالم إن الرحلة الأولى كانت هادئة.', 'وأضاف السالم أن الرحلات المقبلة ستبدأ الجمعة 🌊.', ''].join('\r\n');

describe('reader', () => {
  let document: vscode.TextDocument;
  let count = 0;

  before(function () {
    if (!hasWindow) this.skip();
  });

  beforeEach(async () => {
    await closeAll();
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    // A name of its own for each: that a sidecar is gone is noticed a moment later, and then the annotations go too.
    document = (await show(await write(inWorkspace(`reader-${count++}.txt`), TEXT))).document;
    await vscode.commands.executeCommand('isnad.annotate');
  });
  afterEach(closeAll);

  /** Opens the reader beside the text and waits until it has drawn. */
  async function opened(): Promise<void> {
    await vscode.commands.executeCommand('isnad.openReader');
    await until('the reader has drawn', () => inReader<number>('document.querySelectorAll(".mark.content").length'), 15_000);
  }

  const inReader = <T>(script: string): Promise<T | null> => evaluate<T>('reader', script).catch(() => null);
  const text = (): Promise<string | null> => inReader('[...document.querySelectorAll(".text")].map(each => each.textContent).join("\\n")');
  const press = (code: string, more = ''): Promise<unknown> => inReader(`document.dispatchEvent(new KeyboardEvent('keydown', { code: '${code}', bubbles: true, cancelable: true ${more} }))`);
  const statuses = async (): Promise<string[]> => (await isnad()).annotations(document.uri)!.annotations.map(({ status }) => status);

  it('shows the article from right to left, in its own tab beside the text', async () => {
    await opened();
    assert.equal(await text(), TEXT.replaceAll('\r\n', '\n'));
    assert.equal(await inReader('getComputedStyle(document.querySelector(".paragraph .text")).direction'), 'rtl');
    assert.match((await inReader<string>('document.querySelector("meta[http-equiv]").content'))!, /default-src 'none'/);
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    assert.ok(input instanceof vscode.TabInputCustom && input.viewType === 'isnad.reader');
    assert.ok(await inReader('document.fonts.ready.then(() => [...document.fonts].some(face => face.status === "loaded"))'));
    await pause(500);
    await screenshot(path.join(pictures, `${host} reader.png`));
  });

  it('decides, undoes and redoes; annotations and sidecar agree', async () => {
    await opened();
    await press('KeyN');
    await press('KeyA');
    await until('it is accepted', async () => (await statuses())[0] === 'accepted');
    await until('it leads on to the next', () => inReader('document.querySelector(".mark.current.content")?.textContent.includes("الرحلات المقبلة")'));
    await until('the sidecar says so', async () => (await read(sidecarOf(document.uri)))?.includes('"accepted"'));
    await press('KeyZ', ', ctrlKey: true');
    await until('it is undone', async () => !(await statuses()).includes('accepted'));
    await press('KeyY', ', ctrlKey: true');
    await until('it is done again', async () => (await statuses()).includes('accepted'));
    assert.equal(document.isDirty, false);
  });

  it('marks selected words, counted as the file counts them', async () => {
    await opened();
    await inReader(`(() => { const node = [...document.querySelectorAll('.headline .text')][0].firstChild; const range = document.createRange();
      range.setStart(node, 6); range.setEnd(node, 23); getSelection().removeAllRanges(); getSelection().addRange(range); document.dispatchEvent(new PointerEvent('pointerup')); })()`);
    await until('there is a toolbar', () => inReader('!document.querySelector(".toolbar").hidden'));
    await inReader('document.querySelector("[data-action=content]").click()');
    const made = await until('the statement is there', async () => (await isnad()).annotations(document.uri)!.annotations.find(({ origin }) => origin === 'manual'));
    assert.deepEqual(made.exact.content, ['يستقبل أول عبارة']);
    await until('it is the current one', () => inReader('document.querySelector(".headline .mark.current") !== null'));
  });

  it('follows what is typed before it is saved', async () => {
    await opened();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(2, 0), 'و');
    edit.insert(document.uri, new vscode.Position(1, 0), 'سطر جديد 🌊');
    await vscode.workspace.applyEdit(edit);
    await until('the page says the same', async () => (await text()) === document.getText().replaceAll('\r\n', '\n'));
    assert.ok(document.isDirty);
    const marked = await inReader<string[]>('[...document.querySelectorAll(".mark.content")].map(each => each.textContent)');
    assert.deepEqual(marked, (await isnad()).annotations(document.uri)!.annotations.map(({ exact }) => exact.content.join('')));
  });

  it('selects together with the text editor, both ways', async () => {
    await opened();
    const editor = vscode.window.visibleTextEditors.find(each => each.document === document)!;
    const at = editor.document.positionAt(document.getText().indexOf('الرحلات المقبلة') + 3);
    await pause(400);
    editor.selection = new vscode.Selection(at, at);
    await until('the reader is there too', () => inReader('document.querySelector(".mark.current.content")?.textContent.includes("الرحلات المقبلة")'));
    await press('ArrowUp');
    await until('the editor is there too', () => document.getText(editor.selection).includes('الرحلة الأولى'));
  });

  it('comes back with its statement after it was hidden', async () => {
    await opened();
    await press('KeyN');
    await until('one is chosen', () => inReader('document.querySelector(".mark.current") !== null'));
    const chosen = await inReader('document.querySelector(".mark.current.content").textContent');
    await inReader('window.isOld = true');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(inWorkspace('mina.txt')), { viewColumn: vscode.ViewColumn.Two });
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('it is there again', () => inReader('!window.isOld && document.querySelector(".mark.current") !== null'), 15_000);
    assert.equal(await inReader('document.querySelector(".mark.current.content").textContent'), chosen);
  });

  describe('without a text editor', () => {
    const panelWords = async (): Promise<string> => JSON.stringify((await isnad()).panel());
    const current = (): Promise<string | null> => inReader('document.querySelector(".mark.current.content")?.textContent ?? ""');

    beforeEach(async () => {
      await until('the sidecar is written', () => read(sidecarOf(document.uri)));
      await closeAll();
      await vscode.commands.executeCommand('vscode.openWith', document.uri, 'isnad.reader');
      await until('the reader has drawn', () => inReader<number>('document.querySelectorAll(".mark.content").length'), 15_000);
    });

    it('is the article in front: panel and commands work on it', async () => {
      await until('the panel shows it', async () => (await panelWords()).includes('الرحلات المقبلة'));
      await vscode.commands.executeCommand('isnad.next');
      await until('the first is chosen', async () => (await current())?.includes('الرحلة الأولى'));
      await vscode.commands.executeCommand('isnad.accept');
      await until('it leads on to the second', async () => (await current())?.includes('الرحلات المقبلة'));
      assert.deepEqual(await statuses(), ['accepted', 'suggested']);
      await vscode.commands.executeCommand('isnad.shrinkEnd');
      await vscode.commands.executeCommand('isnad.undo');
      await vscode.commands.executeCommand('isnad.undo');
      assert.deepEqual(await statuses(), ['suggested', 'suggested']);
      await vscode.commands.executeCommand('isnad.annotate');
      assert.deepEqual(await statuses(), ['suggested', 'suggested']);
    });

    it('gives commands the words that are selected on the page', async () => {
      await press('KeyN');
      await until('the first is chosen', async () => (await current())?.includes('الرحلة الأولى'));
      await inReader(`(() => { const text = document.querySelectorAll('.paragraph .text')[0]; const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT); let node;
        while ((node = walker.nextNode())) if (node.data.includes('قبطان')) break;
        const at = node.data.indexOf('قبطان'); const range = document.createRange(); range.setStart(node, at); range.setEnd(node, at + 'قبطان العبارة'.length);
        getSelection().removeAllRanges(); getSelection().addRange(range); document.dispatchEvent(new PointerEvent('pointerup')); })()`);
      await until('there is a toolbar', () => inReader('!document.querySelector(".toolbar").hidden'));
      const source = async (): Promise<string | null> => (await isnad()).annotations(document.uri)!.annotations[0]!.exact.source;
      await until('the source is these words', async () => {
        // As long as the page has not told what is selected there, the command asks which words are meant.
        await Promise.race([vscode.commands.executeCommand('isnad.setSource'), pause(1000)]);
        await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
        return (await source()) === 'قبطان العبارة';
      });
    });

    it('moves along with the panel, both ways', async function () {
      await vscode.commands.executeCommand('isnad.revealPanel');
      await until('the panel has drawn', () => evaluate<boolean>('panel', 'document.querySelectorAll(".statement").length === 2').catch(() => false), 15_000);
      await evaluate('panel', '[...document.querySelectorAll(".statement")].find(each => each.textContent.includes("الرحلات المقبلة")).click()');
      await until('the reader is there', async () => (await current())?.includes('الرحلات المقبلة'));
      await press('KeyP');
      await until('the panel is there', () => evaluate('panel', 'document.querySelector(".statement[aria-selected=true]")?.textContent.includes("الرحلة الأولى") ?? false'));
    });
  });

  it('shows a document that has no name yet', async () => {
    const untitled = await vscode.workspace.openTextDocument({ language: 'plaintext', content: TEXT });
    await vscode.commands.executeCommand('vscode.openWith', untitled.uri, 'isnad.reader');
    await until('the reader has drawn', async () => (await text())?.includes('أول عبارة'), 15_000);
    await vscode.commands.executeCommand('isnad.annotate');
    await until('it is marked', () => inReader('document.querySelectorAll(".mark.content").length === 2'));
  });
});

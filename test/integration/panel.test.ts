import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import { Messages } from './messages';
import { closeAll, inWorkspace, isnad, pause, show, until, write } from './support';
import { evaluate, hasWindow, screenshot } from './window';

const pictures = path.resolve(__dirname, '../../../test/.screenshots');
const host = process.env['ISNAD_HOST'] ?? '1.100';

describe('panel', () => {
  afterEach(closeAll);

  it('says in words what it is waiting for', async () => {
    await closeAll();
    const api = await isnad();
    await until('the panel is empty', () => api.panel().kind === 'empty');
    assert.deepEqual(api.panel(), { kind: 'empty', message: 'Open an Arabic article to see who says what in it.', canAnnotate: false });
    await show(await write(inWorkspace('panel-english.txt'), 'No Arabic.'));
    await until('it sees the document', () => JSON.stringify(api.panel()).includes('There is no Arabic'));
    await show(await write(inWorkspace('panel-fresh.txt'), 'نص عربي.'));
    await until('it offers to annotate', () => JSON.stringify(api.panel()).includes('"canAnnotate":true'));
  });

  it('follows the active editor', async () => {
    const api = await isnad();
    const title = (): string => { const state = api.panel(); return state.kind === 'ready' ? state.title : ''; };
    await show(inWorkspace('madrasa.txt'));
    await vscode.commands.executeCommand('isnad.annotate');
    assert.equal(title(), 'madrasa.txt');
    await show(inWorkspace('mina.txt'));
    await vscode.commands.executeCommand('isnad.annotate');
    assert.equal(title(), 'mina.txt');
    await show(inWorkspace('madrasa.txt'));
    await until('it is back', () => title() === 'madrasa.txt');
  });

  describe('on screen', () => {
    before(function () {
      if (!hasWindow) this.skip();
    });

    it('shows the statements from right to left, and leads to them in the text', async () => {
      const editor = await show(inWorkspace('madrasa.txt'));
      await vscode.commands.executeCommand('isnad.annotate');
      await vscode.commands.executeCommand('isnad.revealPanel');
      const body = await until('the panel has drawn', () => evaluate<string>('panel', 'document.querySelector(".statement") && document.body.innerText').catch(() => ''));
      assert.match(body, /العام الدراسي الجديد سيبدأ/);
      assert.equal(await evaluate('panel', 'getComputedStyle(document.documentElement).direction'), 'rtl');
      assert.match(await evaluate('panel', 'document.querySelector("meta[http-equiv]").content'), /default-src 'none'/);
      await evaluate('panel', '[...document.querySelectorAll(".statement")].find(each => each.textContent.includes("المفاوضات بلغت")).click()');
      await until('the text is selected', () => editor.document.getText(editor.selection).includes('المفاوضات بلغت مرحلة متقدمة'));
    });

    it('selects the statement that the cursor is in', async () => {
      const editor = await show(inWorkspace('madrasa.txt'));
      await vscode.commands.executeCommand('isnad.annotate');
      await vscode.commands.executeCommand('isnad.revealPanel');
      const at = editor.document.positionAt(editor.document.getText().indexOf('الحوار مع الوزارة') + 3);
      editor.selection = new vscode.Selection(at, at);
      await until('the panel has selected it', () => evaluate<string>('panel',
        'document.querySelector(".statement[aria-selected=true]")?.innerText ?? ""').then(text => text.includes('الحوار مع الوزارة')));
    });

    it('accepts with one key, names a speaker on their card, and undoes both', async () => {
      const { document } = await show(await write(inWorkspace('panel-edits.txt'), 'وقال وزير الصحة سمير قاسم إن المستشفى سيفتح غدا.\n'));
      await vscode.commands.executeCommand('isnad.annotate');
      await vscode.commands.executeCommand('isnad.revealPanel');
      const api = await isnad();
      const first = (): string => { const set = api.annotations(document.uri); return `${set?.annotations[0]?.status} ${Object.values(set?.speakers ?? {})[0]?.label}`; };
      const press = (selector: string, key: string, code = ''): Promise<unknown> => evaluate('panel',
        `document.querySelector("${selector}").dispatchEvent(new KeyboardEvent("keydown", { key: "${key}", code: "${code}", ctrlKey: ${code !== ''}, bubbles: true }))`);
      await until('the panel shows it', () => evaluate('panel', 'document.querySelector("h1")?.innerText.includes("panel-edits") && document.querySelector(".statement") !== null').catch(() => false));
      const before = first();
      await evaluate('panel', 'document.querySelector(".statement").click()');
      await press('.statement', 'a');
      await until('it is accepted', () => first() === before.replace('suggested', 'accepted'));
      await until('the panel knows', () => evaluate('panel', 'document.querySelector(".statement").dataset.status === "accepted"'));
      await press('.statement', 's');
      await evaluate('panel', 'document.querySelector(".sheet [data-field=name]").value = "سمير"');
      await press('.sheet [data-field=name]', 'Enter');
      await until('the speaker is renamed', () => first() === 'accepted سمير');
      await until('the card knows', () => evaluate('panel', 'document.querySelector(".sheet h2")?.innerText === "سمير"'));
      await press('.sheet', 'Escape');
      await press('.statement', 'z', 'KeyZ');
      await until('the name is back', () => first() === before.replace('suggested', 'accepted'));
      await press('.statement', 'z', 'KeyZ');
      await until('it is a suggestion again', () => first() === before);
    });

    it('accepts all that is shown, says how many, and takes it back as one', async () => {
      const { document } = await show(await write(inWorkspace('panel-bulk.txt'), 'قال الوزير إن المدرسة ستفتح غدا. وقالت المديرة إن الصفوف جاهزة.\n'));
      await vscode.commands.executeCommand('isnad.annotate');
      await vscode.commands.executeCommand('isnad.revealPanel');
      const statuses = async (): Promise<string> => String((await isnad()).annotations(document.uri)?.annotations.map(({ status }) => status));
      const messages = new Messages();
      try {
        await until('the panel shows it', () => evaluate('panel', 'document.querySelector("h1")?.innerText.includes("panel-bulk") && document.querySelectorAll(".statement").length === 2').catch(() => false));
        await evaluate('panel', '[...document.querySelectorAll("vscode-button")].find(each => each.textContent.includes("Accept Shown")).click()');
        await until('it is said', () => messages.texts.length > 0);
        assert.deepEqual(messages.texts, ['Statements accepted: 2']);
        assert.equal(await statuses(), 'accepted,accepted');
        messages.press('Undo');
        await vscode.commands.executeCommand('isnad.undo');
        await evaluate('panel', '[...document.querySelectorAll("vscode-button")].find(each => each.textContent.includes("Accept Shown")).click()');
        await until('it is said again', () => messages.texts.length > 1);
        await until('both are suggestions again', async () => (await statuses()) === 'suggested,suggested');
      } finally {
        messages.restore();
      }
    });

    it('offers to annotate, and does', async () => {
      const { document } = await show(await write(inWorkspace('panel-offer.txt'), 'وقال الوزير إن المدرسة ستفتح أبوابها غدا.\n'));
      await vscode.commands.executeCommand('isnad.revealPanel');
      await until('the button is there', () => evaluate('panel', 'document.querySelector(".screen vscode-button") !== null').catch(() => false));
      await screenshot(path.join(pictures, `${host} offer.png`));
      await evaluate('panel', 'document.querySelector(".screen vscode-button").click()');
      await until('it is annotated', async () => (await isnad()).annotations(document.uri));
    });

    for (const theme of ['Default Dark+', 'Default Light+', 'Default High Contrast', 'Default High Contrast Light']) {
      it(`looks like this: ${theme}`, async () => {
        const configuration = vscode.workspace.getConfiguration();
        await configuration.update('workbench.colorTheme', theme, vscode.ConfigurationTarget.Global);
        await configuration.update('isnad.language', theme.includes('Dark') ? 'ar' : 'en', vscode.ConfigurationTarget.Global);
        const editor = await show(inWorkspace('madrasa.txt'));
        await vscode.commands.executeCommand('isnad.annotate');
        await vscode.commands.executeCommand('isnad.revealPanel');
        await vscode.window.showTextDocument(editor.document);
        const at = editor.document.positionAt(editor.document.getText().indexOf('المفاوضات بلغت') + 3);
        editor.selection = new vscode.Selection(at, at);
        await vscode.commands.executeCommand('editor.action.showHover');
        await pause(1500);
        await screenshot(path.join(pictures, `${host} ${theme}.png`));
        await configuration.update('workbench.colorTheme', undefined, vscode.ConfigurationTarget.Global);
        await configuration.update('isnad.language', undefined, vscode.ConfigurationTarget.Global);
      });
    }
  });
});

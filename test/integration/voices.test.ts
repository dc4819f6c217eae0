import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import { closeAll, inWorkspace, isnad, show, until } from './support';
import { evaluate, hasWindow, screenshot } from './window';

const pictures = path.resolve(__dirname, '../../../test/.screenshots');
const host = process.env['ISNAD_HOST'] ?? '1.100';

describe('share of voice', () => {
  afterEach(closeAll);

  it('counts the article in front, and says so where there is none', async () => {
    const api = await isnad();
    await show(inWorkspace('madrasa.txt'));
    await vscode.commands.executeCommand('isnad.annotate');
    const state = api.voices();
    assert.ok(state.kind === 'ready');
    assert.equal(state.title, 'madrasa.txt');
    assert.equal(state.report.voices[0]?.speaker?.label, 'وزير التعليم سامر الخطيب');
    await closeAll();
    await until('it says so', () => api.voices().kind === 'message');
  });

  describe('on screen', () => {
    before(function () {
      if (!hasWindow) this.skip();
    });

    it('is drawn when asked for, follows the article, and leads to all that a speaker says', async () => {
      await show(inWorkspace('mina.txt'));
      await vscode.commands.executeCommand('isnad.annotate');
      await vscode.commands.executeCommand('isnad.showVoices');
      await until('it has drawn', () => evaluate('voices', 'document.querySelector(".picture") !== null').catch(() => false));
      const editor = await show(inWorkspace('madrasa.txt'));
      await vscode.commands.executeCommand('isnad.annotate');
      await until('it shows the other article', () => evaluate('voices', 'document.querySelector("h1")?.innerText === "madrasa.txt"'));
      await screenshot(path.join(pictures, `${host} voices.png`));
      await evaluate('voices', '[...document.querySelectorAll(".pick")].find(each => each.innerText.includes("مصدر مطلع")).click()');
      await until('the text is selected', () => editor.document.getText(editor.selection).includes('المفاوضات بلغت'));
      await until('the panel shows the speaker’s statements alone', () => evaluate('panel',
        '(all => all.length > 0 && all.every(each => each.innerText.includes("مصدر مطلع")))([...document.querySelectorAll(".statement")])').catch(() => false));
    });
  });
});

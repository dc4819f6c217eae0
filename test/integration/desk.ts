import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Annotation, AnnotationSet } from '../../src/core/annotation/annotation';
import { Messages } from './messages';
import { Prompts } from './prompts';
import { closeAll, inWorkspace, isnad, show, write } from './support';

/** Three statements by two speakers, with an emoji and vowel signs before them. */
export const ARTICLE = [
  '🌳 أخبارُ الحديقةِ اليوم',
  'وقال المدير سامي النجار إن الحديقة ستفتح أبوابها غدا، بحسب وكالة الواحة.',
  'وأكدت الوزيرة هند الحسن أن الأشجار سليمة تماما.',
  'وأضاف المدير سامي النجار أن الدخول مجاني للأطفال.',
  '',
].join('\n');

/** An annotated article in the editor, and what tests do with it. */
export class TestDesk {
  readonly messages = new Messages();
  readonly prompts = new Prompts();
  private static count = 0;
  private shown: vscode.TextEditor | undefined;

  get editor(): vscode.TextEditor {
    assert.ok(this.shown);
    return this.shown;
  }

  /** Opens a new article; annotates it unless told otherwise. */
  async open(text = ARTICLE, annotate = true): Promise<vscode.TextEditor> {
    const uri = await write(inWorkspace(`desk-${Date.now()}-${++TestDesk.count}.txt`), text);
    this.shown = await show(uri);
    if (annotate) await vscode.commands.executeCommand('isnad.annotate');
    return this.shown;
  }

  /** Runs a command of ours. */
  async run(command: string, argument?: unknown): Promise<void> {
    await vscode.commands.executeCommand(`isnad.${command}`, ...(argument === undefined ? [] : [argument]));
  }

  /** Selects words; `caret` puts the cursor after their first character instead. */
  select(words: string, caret = false): void {
    const { document } = this.editor;
    const start = document.getText().indexOf(words);
    assert.ok(start >= 0, words);
    const [from, to] = [document.positionAt(caret ? start + 1 : start), document.positionAt(caret ? start + 1 : start + words.length)];
    this.editor.selection = new vscode.Selection(from, to);
  }

  async set(): Promise<AnnotationSet> {
    const set = (await isnad()).annotations(this.editor.document.uri);
    assert.ok(set);
    return set;
  }

  /** The statement whose content holds some words. */
  async statement(words: string): Promise<Annotation> {
    const found = (await this.set()).annotations.find(({ exact }) => exact.content.some(content => content.includes(words)));
    assert.ok(found, words);
    return found;
  }

  async statuses(): Promise<string[]> {
    return (await this.set()).annotations.map(({ status }) => status);
  }

  /** The words that are selected. */
  get selected(): string {
    return this.editor.document.getText(this.editor.selection);
  }

  async close(): Promise<void> {
    this.messages.restore();
    this.prompts.restore();
    await closeAll();
  }
}

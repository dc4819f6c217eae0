import * as vscode from 'vscode';

/** Stands in for the lists and input boxes of VS Code: notes what is asked, and answers as told. */
export class Prompts {
  /** What was asked, with the words to choose from. */
  readonly asked: { readonly title: string; readonly choices: readonly string[] }[] = [];
  private readonly real = pick();
  private readonly answers: (readonly string[])[] = [];

  constructor() {
    const plain = (words: string): string => words.replace(/[\u2066-\u2069]/g, '');
    const showQuickPick = (items: readonly vscode.QuickPickItem[], { title = '', canPickMany = false }: vscode.QuickPickOptions): Promise<unknown> => {
      this.asked.push({ title: plain(title), choices: items.map(({ label }) => plain(label)) });
      const wanted = this.answers.shift();
      const chosen = items.filter(({ label }) => wanted?.includes(plain(label)));
      return Promise.resolve(wanted && (canPickMany ? chosen : chosen[0]));
    };
    const showInputBox = ({ title = '', value = '' }: vscode.InputBoxOptions): Promise<string | undefined> => {
      this.asked.push({ title: plain(title), choices: [value] });
      return Promise.resolve(this.answers.shift()?.[0]);
    };
    Object.assign(vscode.window, { showQuickPick, showInputBox });
  }

  /** What to choose or write when next asked; without any the person turns away. */
  answer(...words: string[]): void {
    this.answers.push(words);
  }

  restore(): void {
    Object.assign(vscode.window, this.real);
  }
}

function pick(): Pick<typeof vscode.window, 'showQuickPick' | 'showInputBox'> {
  const { showQuickPick, showInputBox } = vscode.window;
  return { showQuickPick, showInputBox };
}

import * as vscode from 'vscode';

/** A message that was shown. */
export interface Shown {
  readonly kind: 'information' | 'warning' | 'error';
  readonly text: string;
  readonly buttons: readonly string[];
  readonly modal: boolean;
}

type ShowMessage = (message: string, ...rest: (string | vscode.MessageOptions)[]) => Promise<string | undefined>;

/** Stands in for the messages of VS Code: notes what is shown, and presses buttons as told. */
export class Messages {
  readonly shown: Shown[] = [];
  private readonly real = { ...pick() };
  private readonly answers: string[] = [];

  constructor() {
    const show = (kind: Shown['kind']): ShowMessage => (message, ...rest) => {
      const options = rest.find(each => typeof each === 'object');
      const buttons = rest.filter(each => typeof each === 'string');
      // Names in messages are isolated from the words around them; tests read better without the marks.
      this.shown.push({ kind, text: message.replace(/[\u2066-\u2069]/g, ''), buttons, modal: options?.modal ?? false });
      return Promise.resolve(buttons.find(button => button === this.answers[0]) && this.answers.shift());
    };
    Object.assign(vscode.window, { showInformationMessage: show('information'), showWarningMessage: show('warning'), showErrorMessage: show('error') });
  }

  /** The button to press when it is next offered. */
  press(button: string): void {
    this.answers.push(button);
  }

  get texts(): string[] {
    return this.shown.map(({ text }) => text);
  }

  restore(): void {
    Object.assign(vscode.window, this.real);
  }
}

function pick(): Pick<typeof vscode.window, 'showInformationMessage' | 'showWarningMessage' | 'showErrorMessage'> {
  const { showInformationMessage, showWarningMessage, showErrorMessage } = vscode.window;
  return { showInformationMessage, showWarningMessage, showErrorMessage };
}

import * as vscode from 'vscode';
import { isolated } from './l10n';

/** One of the things a person can choose. */
export interface Choice<Value> {
  readonly words: string;
  readonly detail?: string;
  readonly value: Value;
  /** Whether it is how things stand already, or in {@link pickSome} what is ticked at first. */
  readonly current?: boolean;
}

/** Lets a person choose one; undefined if they turn away. */
export async function pickOne<Value>(choices: readonly Choice<Value>[], title: string): Promise<Value | undefined> {
  const chosen = await vscode.window.showQuickPick(choices.map(itemOf), { title, matchOnDescription: true });
  return chosen?.value;
}

/** Lets a person choose any number; undefined if they turn away or choose none. */
export async function pickSome<Value>(choices: readonly Choice<Value>[], title: string): Promise<Value[] | undefined> {
  const items = choices.map(choice => ({ ...itemOf(choice), picked: choice.current ?? false }));
  const chosen = await vscode.window.showQuickPick(items, { title, canPickMany: true });
  return chosen?.length ? chosen.map(({ value }) => value) : undefined;
}

/** Words of the article keep their direction among those of the interface. */
function itemOf<Value>({ words, detail, value, current }: Choice<Value>): vscode.QuickPickItem & { readonly value: Value } {
  return { label: isolated(words), value, ...(detail && { description: isolated(detail) }), ...(current && { detail: '✓' }) };
}

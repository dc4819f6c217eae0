import * as vscode from 'vscode';
import arabic from '../../l10n/bundle.l10n.ar.json';
import { countIn } from '../protocol/numbers';
import { settings } from './ids';

/** The languages Isnad speaks. */
export type Language = 'ar' | 'en';

/**
 * The language of messages, hovers and the panel. A setting of its own, because VS Code has no Arabic language pack:
 * without it only those who set the locale by hand would ever see Arabic words.
 */
export function language(): Language {
  const choice = chosen();
  if (choice !== 'auto') return choice;
  return vscode.env.language.toLowerCase().startsWith('ar') ? 'ar' : 'en';
}

/**
 * The words of the interface in the language of the reader.
 * @param message in English, with `{0}`, `{1}` … for the arguments; its translation is in `l10n/bundle.l10n.ar.json`
 */
export function t(message: string, ...args: (string | number)[]): string {
  const values = args.map(isolated);
  if (chosen() === 'auto') return vscode.l10n.t(message, ...values);
  const words = chosen() === 'ar' ? ((arabic as Record<string, string>)[message] ?? message) : message;
  return words.replace(/\{(\d+)\}/g, (hole, index) => values[Number(index)] ?? hole);
}

function chosen(): Language | 'auto' {
  return vscode.workspace.getConfiguration().get<Language | 'auto'>(settings.language, 'auto');
}

/** A name in one script inside a sentence in another must not reorder the sentence; numbers are written as the language does. */
export function isolated(value: string | number): string {
  return typeof value === 'number' ? countIn(language(), value) : `\u2068${value}\u2069`;
}

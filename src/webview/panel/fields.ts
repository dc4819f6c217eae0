import type { PanelStrings } from '../../protocol/panel';
import { h, type Child, type Props } from '../dom';
import { icon, type IconName } from './icons';
import { said } from '../words';

/** A button with words. */
export function button(label: string, strings: PanelStrings, click: () => void, props: Props = {}, picture?: IconName): HTMLElement {
  const start = picture && h('span', { slot: 'start', class: 'start' }, icon(picture));
  return h('vscode-button', { appearance: 'secondary', click, ...props }, start ?? null, said(label, strings));
}

/** A button that is a picture; the words are its tooltip, and what screen readers say. */
export function iconButton(picture: IconName, label: string, click: () => void, props: Props = {}): HTMLElement {
  return h('vscode-button', { 'appearance': 'icon', 'aria-label': label, 'title': label, click, ...props }, icon(picture));
}

/** An entry of a list to choose from: its value, and its words. */
export type Choice = readonly [value: string, words: Child];

/** A list to choose one from, with its label before it. @param name tells it from the other fields around it */
export function dropdown(name: string, label: string, choices: readonly Choice[], value: string, strings: PanelStrings, change: (value: string) => void): HTMLElement {
  const options = choices.map(([each, words]) => h('vscode-option', { value: each }, words));
  const changed = (event: Event): void => change((event.currentTarget as TextField).value);
  const field = h('vscode-dropdown', { 'data-field': name, 'aria-label': label, 'position': 'below', 'change': changed }, ...options) as TextField;
  // The toolkit chooses the first by itself, once it has seen all of them.
  window.setTimeout(() => { field.value = value; });
  return labelledField(label, strings, field);
}

/** One line of text, or several. */
export function textField(tag: 'vscode-text-field' | 'vscode-text-area', name: string, label: string, value: string, strings: PanelStrings, props: Props): HTMLElement {
  const field = h(tag, { 'data-field': name, 'aria-label': label, ...props }) as TextField;
  field.value = value;
  return labelledField(label, strings, field);
}

/** As the toolkit has it. */
export type TextField = HTMLElement & { value: string };

/** The label is seen only; the field carries it for those who hear it. */
function labelledField(label: string, strings: PanelStrings, field: HTMLElement): HTMLElement {
  return h('div', { class: 'field' }, h('span', { 'class': 'field-label', 'aria-hidden': 'true' }, said(label, strings)), field);
}

/** Draws something anew and leaves the person in the field they were in, with what they typed there. */
export function keepingField(root: HTMLElement, redraw: () => void): void {
  const before = root.contains(document.activeElement) ? (document.activeElement as TextField) : null;
  const name = before?.dataset.field;
  redraw();
  if (!before || root.contains(document.activeElement)) return;
  const after = name === undefined ? null : root.querySelector<TextField>(`[data-field=${name}]`);
  // The very field they type in: a new one takes a moment to come up, and would lose letters typed meanwhile.
  const isText = after?.matches('vscode-text-field, vscode-text-area');
  if (isText) after?.replaceWith(before);
  (isText ? before : after ?? root).focus();
}

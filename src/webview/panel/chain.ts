import type { PanelStatement, PanelStrings } from '../../protocol/panel';
import { h } from '../dom';
import { quoted, said } from '../words';
import { icon } from './icons';

/** The isnad of one statement: who said it, who passed it on, and at the end this article. */
export function chain(statement: PanelStatement, strings: PanelStrings): HTMLElement {
  return h('div', { class: 'chain' }, speaker(statement, strings), ...statement.via.map(outlet => via(outlet, strings)), article(strings));
}

function speaker({ speaker }: PanelStatement, strings: PanelStrings): HTMLElement {
  if (!speaker) return h('span', { class: 'speaker unknown' }, said(strings.unknownSpeaker, strings));
  return h('span', { class: 'speaker' }, hidden(strings.by, strings), quoted(speaker.label));
}

// Each link brings the arrow that leads to it, so that a line never ends in one.
function via(outlet: string, strings: PanelStrings): HTMLElement {
  return h('span', { class: 'link', title: strings.via }, icon('onward'), hidden(strings.via, strings), quoted(outlet));
}

function article(strings: PanelStrings): HTMLElement {
  return h('span', { class: 'link end', title: strings.article }, icon('onward'), icon('document'), hidden(strings.article, strings));
}

function hidden(text: string, strings: PanelStrings): HTMLElement {
  return said(text, strings, { class: 'unseen' });
}

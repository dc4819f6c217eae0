import type { PanelState, PanelStrings } from '../../protocol/panel';
import { h } from '../dom';
import { said } from '../words';
import { icon } from './icons';

/** The states in which there is no article to show. */
export type ScreenState = Exclude<PanelState, { kind: 'ready' }>;

/** A message in place of the article, with what can be done about it. */
export function screen(state: ScreenState, strings: PanelStrings, annotate: () => void): HTMLElement {
  return h(
    'section',
    { class: `screen ${state.kind}`, tabindex: -1, 'aria-busy': state.kind === 'working' ? 'true' : null },
    picture(state),
    h('p', {}, said(state.message, strings)),
    action(state, strings, annotate),
  );
}

function picture(state: ScreenState): HTMLElement {
  switch (state.kind) {
    case 'working':
      // The ring calls itself an alert named “Loading”; the message says it better.
      return h('div', { class: 'picture', 'aria-hidden': 'true' }, h('vscode-progress-ring'));
    case 'error':
      return h('div', { class: 'picture' }, icon('orphaned'));
    case 'empty':
      return h('div', { class: 'picture' }, icon('isnad'));
  }
}

function action(state: ScreenState, strings: PanelStrings, annotate: () => void): HTMLElement | null {
  switch (state.kind) {
    case 'working':
      return null;
    case 'error':
      return button(strings.retry, strings, annotate);
    case 'empty':
      return state.canAnnotate ? button(strings.annotate, strings, annotate) : null;
  }
}

function button(label: string, strings: PanelStrings, click: () => void): HTMLElement {
  return h('vscode-button', { appearance: 'primary', click }, said(label, strings));
}

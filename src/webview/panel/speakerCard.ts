import type { Edit } from '../../core/annotation/edits/edit';
import type { SpeakerKind } from '../../core/attribution';
import type { PanelSpeaker, PanelStatement, PanelStrings } from '../../protocol/panel';
import { h } from '../dom';
import { button, dropdown, textField, type TextField } from './fields';
import { isSuggestion, resolution } from './review';
import { articleProps, format, quoted, said } from '../words';

/** What a speaker's card is drawn from. */
export interface SpeakerFacts {
  readonly speaker: PanelSpeaker;
  readonly statements: readonly PanelStatement[];
  readonly others: readonly PanelSpeaker[];
}

/** Somebody who speaks: their names, what can be said otherwise about them, and all they say. */
export function speakerCard({ speaker, statements, others }: SpeakerFacts, strings: PanelStrings, edit: (edit: Edit) => void, reveal: (id: string) => void): HTMLElement[] {
  const { key, label, kind, names } = speaker;
  const rename = (): void => {
    const words = field.querySelector<TextField>('vscode-text-field')!.value.trim();
    if (words !== '' && words !== label) edit({ kind: 'nameSpeaker', key, speaker: { label: words } });
  };
  const field = textField('vscode-text-field', 'name', strings.name, label, strings, { dir: 'rtl', keydown: event => (event as KeyboardEvent).key === 'Enter' && rename() });
  const kinds = Object.entries(strings.kinds).map(([value, words]) => [value, said(words, strings)] as const);
  const suggestions = statements.filter(isSuggestion).map(({ id }) => id);
  return [
    named(strings.names, strings, h('ul', { class: 'names' }, ...names.map(name => h('li', {}, quoted(name))))),
    h('div', { class: 'with-button' }, field, button(strings.rename, strings, rename)),
    dropdown('kind', strings.kind, kinds, kind, strings, value => value !== kind && edit({ kind: 'nameSpeaker', key, speaker: { kind: value as SpeakerKind } })),
    ...(others.length > 0 ? [merging(key, others, strings, edit)] : []),
    ...(suggestions.length > 0 ? [button(format(strings.acceptAll, strings, suggestions.length), strings, () => edit({ kind: 'decide', ids: suggestions, status: 'accepted' }), {}, 'accepted')] : []),
    named(format(strings.says, strings, statements.length), strings, h('ol', { class: 'sayings' }, ...statements.map(each => saying(each, strings, reveal)))),
  ];
}

function merging(key: string, others: readonly PanelSpeaker[], strings: PanelStrings, edit: (edit: Edit) => void): HTMLElement {
  const choices = [['', ''] as const, ...others.map(other => [other.key, quoted(other.label)] as const)];
  let into = '';
  const choice = dropdown('merge', strings.mergeInto, choices, '', strings, value => { into = value; });
  // The one the card is about stays, so that the card does too.
  return h('div', { class: 'with-button' }, choice, button(strings.merge, strings, () => into && edit({ kind: 'mergeSpeakers', keys: [key, into], into: key })));
}

function saying(statement: PanelStatement, strings: PanelStrings, reveal: (id: string) => void): HTMLElement {
  return h('li', {}, h(
    'button',
    { class: 'saying', click: () => reveal(statement.id) },
    h('span', { class: 'saying-content', ...articleProps(statement.content) }, statement.content),
    h('span', { class: 'saying-how' },
      said(strings.resolutions[resolution(statement)], strings),
      ...(resolution(statement) === 'otherName' ? [': ', quoted(statement.source ?? '')] : []),
      ' · ', said(strings.statuses[statement.status], strings)),
  ));
}

function named(label: string, strings: PanelStrings, element: HTMLElement): HTMLElement {
  return h('div', { class: 'field' }, h('h3', { class: 'field-label' }, said(label, strings)), element);
}

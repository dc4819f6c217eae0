import type { Description, Edit } from '../../core/annotation/edits/edit';
import type { PanelSpeaker, PanelStatement, PanelStrings } from '../../protocol/panel';
import { h } from '../dom';
import { button, dropdown, textField, type Choice, type TextField } from './fields';
import { articleProps, quoted, said } from '../words';

/** A statement with everything about it that can be said otherwise here; what words it has is corrected in the text. */
export function statementCard(statement: PanelStatement, speakers: readonly PanelSpeaker[], strings: PanelStrings, edit: (edit: Edit) => void, remove: () => void): HTMLElement[] {
  const ids = [statement.id];
  const describe = (change: Description): void => edit({ kind: 'describe', ids, change });
  const key = statement.speaker?.key ?? '';
  const field = <Value extends string>(name: 'type' | 'class', words: Readonly<Record<Value, string>>): HTMLElement =>
    dropdown(name, strings[name], choices(words, strings), statement[name], strings, value => value !== statement[name] && describe({ [name]: value }));
  const reality: Choice[] = [['', said(strings.saidInFact, strings)], ...choices(strings.irrealis, strings)];
  const people: Choice[] = [['', said(strings.unknownSpeaker, strings)], ...speakers.map(each => [each.key, quoted(each.label)] as const)];
  const note = (event: Event): void => {
    const words = (event.currentTarget as TextField).value;
    if (words !== (statement.note ?? '')) describe({ note: words });
  };
  return [
    h('blockquote', { class: 'content', ...articleProps(statement.content) }, statement.content),
    dropdown('speaker', strings.speaker, people, key, strings, value => value !== key && edit({ kind: 'assign', ids, speaker: value || null })),
    field('type', strings.types),
    field('class', strings.classes),
    dropdown('reality', strings.reality, reality, statement.irrealis ?? '', strings,
      value => value !== (statement.irrealis ?? '') && describe({ irrealis: (value || null) as PanelStatement['irrealis'] })),
    textField('vscode-text-area', 'note', strings.note, statement.note ?? '', strings, { dir: 'rtl', rows: 3, placeholder: strings.notePlaceholder, change: note }),
    ...(statement.origin === 'manual' ? [button(strings.delete, strings, remove)] : []),
  ];
}

function choices(words: Readonly<Record<string, string>>, strings: PanelStrings): Choice[] {
  return Object.entries(words).map(([value, each]) => [value, said(each, strings)]);
}

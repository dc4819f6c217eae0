import type { PanelCommand, PanelStatement, PanelStrings } from '../../protocol/panel';
import { h } from '../dom';
import { button } from './fields';
import { labelled, quoted, said } from '../words';

/** What only a person can tell about a statement, with the answers: whether it stands here, or whose view of it holds. */
export function question(statement: PanelStatement, strings: PanelStrings, run: (command: PanelCommand) => void): HTMLElement[] {
  const answer = (command: PanelCommand): HTMLElement => button(strings.commands[command], strings, () => run(command), { 'data-command': command });
  const [candidate] = statement.candidates;
  if (statement.placement === 'orphaned' && candidate) {
    return [asked(strings.isItHere, candidate.content, [], strings, answer('place'))];
  }
  const { offer } = statement;
  if (!offer) return [];
  const facts = [
    offer.type === statement.type ? null : strings.types[offer.type],
    offer.class === statement.class ? null : strings.classes[offer.class],
    offer.irrealis === statement.irrealis ? null : offer.irrealis ? strings.irrealis[offer.irrealis] : strings.saidInFact,
  ].filter(fact => fact !== null).map(fact => said(fact, strings));
  const speaker = offer.speaker === (statement.speaker?.label ?? null) ? [] : [offer.speaker === null ? said(strings.unknownSpeaker, strings) : labelled(strings.by, offer.speaker, strings)];
  return [asked(strings.seenOtherwise, offer.content === statement.content ? null : offer.content, [...speaker, ...facts], strings, answer('take'), answer('keep'))];
}

function asked(words: string, content: string | null, facts: readonly HTMLElement[], strings: PanelStrings, ...answers: readonly HTMLElement[]): HTMLElement {
  return h(
    'div',
    { class: 'question' },
    h('p', { class: 'asked' }, said(words, strings)),
    content === null ? null : h('p', { class: 'candidate' }, quoted(content)),
    facts.length === 0 ? null : h('p', { class: 'facts' }, ...facts.flatMap((fact, i) => i > 0 ? [' · ', fact] : [fact])),
    h('div', { class: 'answers' }, ...answers),
  );
}

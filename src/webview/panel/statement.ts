import type { SpeakerKind } from '../../core/attribution';
import type { PanelStatement, PanelStrings } from '../../protocol/panel';
import { h } from '../dom';
import { articleProps, labelled, quoted, said } from '../words';
import { chain } from './chain';
import { icon, type IconName } from './icons';
import { needsReview } from './review';
import { sure } from './sure';

/** Draws a statement into its element, which stays the same one for as long as the statement exists, and with it the focus. */
export function drawStatement(element: HTMLElement, statement: PanelStatement, strings: PanelStrings): void {
  element.dataset.status = statement.status;
  element.dataset.type = statement.type;
  element.dataset.placement = statement.placement;
  const { speaker, status } = statement;
  element.replaceChildren(
    mark(speaker?.kind ?? 'unknown', speaker ? strings.kinds[speaker.kind] : strings.unknownSpeaker),
    chain(statement, strings),
    h('span', { class: 'rail' }),
    h('p', { class: 'content', ...articleProps(statement.content) }, statement.content),
    needsReview(statement) ? mark('orphaned', strings.review) : mark(status, strings.statuses[status]),
    notes(statement, strings),
  );
}

/** A picture in the gutter. Its meaning is among the notes as well, for those who do not see it. */
function mark(name: IconName, meaning: string): HTMLElement {
  return h('span', { class: `mark ${name}`, title: meaning }, icon(name));
}

/** Whose picture says enough. */
const OBVIOUS: ReadonlySet<SpeakerKind> = new Set(['person', 'organization']);

/** One quiet line of everything else there is to know. What is the rule is only heard: seen, it would repeat itself down the list. */
function notes(statement: PanelStatement, strings: PanelStrings): HTMLElement {
  const { status, placement, origin, type, cue, source, speaker, note, irrealis, confidence } = statement;
  return h(
    'div',
    { class: 'notes' },
    h('span', { class: `note status ${status}` }, said(strings.statuses[status], strings)),
    status === 'suggested' ? sure(confidence, strings) : null,
    placement === 'orphaned' ? h('span', { class: 'note orphaned' }, said(strings.orphaned, strings)) : null,
    placement === 'moved' ? h('span', { class: 'note' }, said(strings.moved, strings)) : null,
    irrealis ? h('span', { class: 'note class' }, said(strings.irrealis[irrealis], strings)) : null,
    statement.class === 'statement' ? null : h('span', { class: 'note class' }, said(strings.classes[statement.class], strings)),
    h('span', { class: 'note type' }, said(strings.types[type], strings)),
    origin === 'manual' ? h('span', { class: 'note' }, said(strings.manual, strings)) : null,
    speaker ? h('span', { class: OBVIOUS.has(speaker.kind) ? 'unseen' : 'note' }, said(strings.kinds[speaker.kind], strings)) : null,
    cue ? h('span', { class: 'note cue' }, quoted(cue)) : null,
    source && source !== speaker?.label ? h('span', { class: 'note' }, labelled(strings.asWritten, source, strings)) : null,
    note === null ? null : h('span', { class: 'note remark' }, labelled(strings.note, note, strings)),
  );
}

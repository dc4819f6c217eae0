import type { ReaderMarks, ReaderStatement, ReaderStrings } from '../../protocol/reader';
import { h } from '../dom';
import { badge } from './badge';
import { format, quoted, said } from '../words';

/** As many speakers as a person takes in at a glance. */
const SHOWN = 12;

/** What happens above the article. */
export interface FrontEvents {
  annotate(): void;
  select(id: string): void;
}

/** What stands above the article: what is to be told, what was lost, and who speaks in it. */
export function front({ statements, speakers, message }: ReaderMarks, strings: ReaderStrings, events: FrontEvents): HTMLElement[] {
  return [
    ...(message ? [banner(message, strings, events)] : []),
    ...lost(statements.filter(({ placement }) => placement === 'orphaned'), strings, events),
    ...cast(statements, speakers, strings),
  ];
}

function banner({ kind, text, canAnnotate }: NonNullable<ReaderMarks['message']>, strings: ReaderStrings, events: FrontEvents): HTMLElement {
  return h('div', { class: `banner ${kind}` },
    said(text, strings),
    canAnnotate ? h('vscode-button', { appearance: 'primary', click: () => events.annotate() }, said(strings.annotate, strings)) : null);
}

function lost(orphans: readonly ReaderStatement[], strings: ReaderStrings, events: FrontEvents): HTMLElement[] {
  if (orphans.length === 0) return [];
  return [h('section', { class: 'lost', 'aria-label': strings.orphans },
    h('h2', {}, said(strings.orphans, strings)),
    h('ul', {}, ...orphans.map(({ id, lost }) => h('li', {}, h('button', { class: 'orphan', 'data-orphan': id, 'aria-pressed': 'false', click: () => events.select(id) }, quoted(lost ?? ''))))))];
}

function cast(statements: readonly ReaderStatement[], speakers: ReaderMarks['speakers'], strings: ReaderStrings): HTMLElement[] {
  const counts = new Map<number, number>();
  for (const { speaker, status } of statements) if (speaker !== null && status !== 'rejected') counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const heard = [...counts].sort((a, b) => a[0] - b[0]);
  if (heard.length === 0) return [];
  const more = heard.length - SHOWN;
  return [h('nav', { class: 'cast', 'aria-label': strings.speakers }, ...heard.slice(0, SHOWN).map(([speaker, count]) =>
    h('button', { class: 'who', 'data-speaker': speaker, 'aria-pressed': 'false', title: strings.showAll },
      badge(speaker, speakers, strings.language), quoted(speakers[speaker]?.label ?? '', { class: 'name' }),
      h('span', { class: 'count' }, format('{0}', strings, count)))),
  more > 0 ? said(format(strings.moreSpeakers, strings, more), strings, { class: 'more' }) : null)];
}

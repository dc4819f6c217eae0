import type { ReaderMarks, ReaderStatement, ReaderStrings } from '../../protocol/reader';
import type { Block } from './blocks';
import { h } from '../dom';
import { badge } from './badge';
import { quoted, said } from '../words';

/** What stands in the margin beside a statement: who says it, through whom, and what is to be known about it. */
export function note(statement: ReaderStatement, block: Block, marks: ReaderMarks, strings: ReaderStrings): HTMLElement {
  const { id, speaker, status } = statement;
  const name = speaker === null ? undefined : marks.speakers[speaker];
  return h(
    'div',
    { class: `note ${status}${statement.review ? ' review' : ''}`, 'data-id': id, 'data-by': speaker ?? 'none' },
    h('button', { class: 'who', tabindex: -1, 'data-speaker': speaker ?? 'none', 'aria-label': name?.label ?? strings.unknownSpeaker, title: strings.showAll }, badge(speaker, marks.speakers, strings.language)),
    h('button', { class: 'what', tabindex: -1, 'aria-current': 'false' },
      name ? quoted(name.label, { class: 'name' }) : said(strings.unknownSpeaker, strings, { class: 'name unknown' }),
      ...viaWords(statement, block).map(words => h('span', { class: 'link' }, said(strings.via, strings), ' ', quoted(words))),
      remarks(statement, strings)),
  );
}

/** Outlets named in the block itself; one in another paragraph is marked there. */
function viaWords({ via }: ReaderStatement, { span, text }: Block): string[] {
  return via.filter(([start, end]) => start >= span[0] && end <= span[1]).map(([start, end]) => text.slice(start - span[0], end - span[0]));
}

/** What is the rule, a suggestion of a plain statement, is only heard: seen, it would repeat itself down the margin. */
function remarks(statement: ReaderStatement, strings: ReaderStrings): HTMLElement {
  const { status, irrealis, review } = statement;
  const seen = [
    ...(review ? [said(strings.review, strings, { class: 'warn' })] : []),
    ...(status === 'suggested' ? [] : [said(strings.statuses[status], strings, { class: `status ${status}` })]),
    ...(statement.class === 'statement' ? [] : [said(strings.classes[statement.class], strings)]),
    ...(irrealis ? [said(strings.irrealis[irrealis], strings)] : []),
  ];
  return h('span', { class: 'remarks' },
    status === 'suggested' ? said(strings.statuses[status], strings, { class: 'unseen' }) : null,
    ...seen.flatMap((each, i) => i === 0 ? [each] : [' · ', each]));
}

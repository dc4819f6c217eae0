import type { Tally } from '../../core/report/report';
import type { VoicesStrings } from '../../protocol/voices';
import { h, type Child, type Props } from '../dom';
import { count, quoted, said } from '../words';
import { plainBar, sample, stackedBar, swatch, voiceBar, type Meaning } from './bars';
import type { Figure, Row } from './figures';
import { shareOf, shareWords } from './numbers';

/** How a figure is drawn, whatever is in it. */
export interface Drawing {
  readonly strings: VoicesStrings;
  readonly total: Tally;
  /** Whether the numbers are seen instead of the pictures; heard they are always. */
  readonly hasTables: boolean;
  /** The key of the speaker last looked at; undefined for none. */
  readonly selected: string | null | undefined;
  pick(key: string | null): void;
}

/**
 * A figure: one table that is also the picture. Each row has its bar beside the numbers it is drawn from, so that nothing
 * in the picture is missing from the table. The roles are spelt out because styles make a grid of the table's elements,
 * which would otherwise take their meaning away.
 */
export function drawFigure(figure: Figure, drawing: Drawing): HTMLElement {
  const { strings } = drawing;
  const heading = `heading-${figure.id}`;
  return h(
    'section', { class: `figure ${figure.shape}`, 'data-figure': figure.id },
    h('h2', { id: heading }, said(strings.headings[figure.id], strings)),
    figure.shape === 'stack' ? stack(figure, drawing) : null,
    h(
      'table', { role: 'table', 'aria-labelledby': heading },
      h('thead', { role: 'rowgroup' }, head(figure, drawing)),
      h('tbody', { role: 'rowgroup' }, ...figure.rows.map(row => line(row, figure, drawing))),
    ),
  );
}

function head({ id, shape }: Figure, { strings, hasTables }: Drawing): HTMLElement {
  const column = (name: string, words: string, of?: 'words' | 'statements'): HTMLElement =>
    h('th', { role: 'columnheader', scope: 'col', class: name }, of ? sample(of) : null, said(words, strings));
  return h(
    'tr', { role: 'row' },
    column('name unseen', strings.headings[id]),
    shape === 'stack' ? null : h('td', { role: 'cell', class: 'drawn' }),
    column(wordsClass(hasTables), strings.words), column('share', strings.share, 'words'), column('statements', strings.statements, 'statements'),
  );
}

function line(row: Row, figure: Figure, drawing: Drawing): HTMLElement {
  const cell = (name: string, value: Child): HTMLElement => h('td', { role: 'cell', class: name }, value);
  return h(
    'tr', { role: 'row', class: row.key !== undefined && row.key === drawing.selected ? 'selected' : null },
    h('th', { role: 'rowheader', scope: 'row', class: 'name' }, figure.shape === 'stack' ? swatch(row.fill) : null, name(row, drawing)),
    figure.shape === 'stack' ? null : cell('drawn', picture(row, figure, drawing)),
    cell(wordsClass(drawing.hasTables), count(row.words, drawing.strings)),
    cell('share', shareWords(row.words, drawing.total.words, drawing.strings)),
    cell('statements', count(row.statements, drawing.strings)),
  );
}

/** Beside its bar and its share, a number of words would only crowd the picture. */
function wordsClass(hasTables: boolean): string {
  return hasTables ? 'words' : 'words unseen';
}

/** A name that leads somewhere is a button. */
function name({ key, label, isQuoted }: Row, { strings, selected, pick }: Drawing): HTMLElement {
  const words = isQuoted ? quoted(label) : said(label, strings);
  if (key === undefined) return words;
  const props: Props = { type: 'button', class: 'pick', 'aria-pressed': String(key === selected), 'data-key': key ?? '', click: () => pick(key) };
  return h('button', props, words);
}

function picture(row: Row, { shape, rows }: Figure, drawing: Drawing): SVGElement {
  const most = (of: keyof Tally): number => Math.max(...rows.map(each => each[of]));
  const length = shareOf(row.words, most('words'));
  const meaning = meaningOf(row, drawing);
  return shape === 'voices' ? voiceBar(length, row.fill, row.statements, most('statements'), meaning) : plainBar(length, row.fill, meaning);
}

function stack({ id, rows }: Figure, drawing: Drawing): SVGElement {
  const { strings, total } = drawing;
  const parts = rows.map(({ words, fill }) => ({ share: shareOf(words, total.words), fill }));
  return stackedBar(parts, { title: strings.headings[id], description: rows.map(row => meaningOf(row, drawing).title).join(' · ') });
}

function meaningOf(row: Row, { strings, total }: Drawing): Meaning {
  return {
    title: `${row.label}: ${shareWords(row.words, total.words, strings)}`,
    description: `${strings.words}: ${count(row.words, strings)} · ${strings.statements}: ${count(row.statements, strings)}`,
  };
}

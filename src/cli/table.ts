import type { Annotation } from '../core/annotation/annotation';
import type { Attribution, Speaker } from '../core/attribution';
import { sliceAll, type Span } from '../core/span';
import { cellsOf, fit, isolated, oneLine } from './cells';

/** What a table shows: attributions, or annotations with what was decided about them. */
export type Statement = Attribution | Annotation;

interface Column {
  readonly title: string;
  readonly cell: (statement: Statement) => string;
  /** In cells; the last column has what the others leave. */
  readonly max: number;
  /** Arabic words are isolated, so that a terminal that reorders right-to-left text keeps the columns in order. */
  readonly arabic?: boolean;
}

const GAP = '  ';
const MIN_CONTENT = 20;

/**
 * One row a statement, for a terminal.
 * @param text the canonical text the statements were found in
 * @param width of the terminal, in cells
 * @returns lines that each end in a line feed; none if there are no statements
 */
export function table(statements: readonly Statement[], speakers: Readonly<Record<string, Speaker>>, text: string, width: number): string {
  if (statements.length === 0) return '';
  const columns = columnsFor(statements, speakers, text, width).map(column => {
    const cells = statements.map(statement => oneLine(column.cell(statement)));
    const wanted = Math.max(cellsOf(column.title), ...cells.map(cellsOf));
    return { ...column, cells, width: Math.min(wanted, column.max) };
  });
  const others = columns.slice(0, -1).reduce((sum, column) => sum + column.width + GAP.length, 0);
  columns.at(-1)!.width = Math.max(MIN_CONTENT, width - others);

  const rows = [
    columns.map(column => pad(column.title, column.width)),
    ...statements.map((_, row) => columns.map(column => pad(column.cells[row] ?? '', column.width, column.arabic))),
  ];
  return rows.map(row => `${row.join(GAP).trimEnd()}\n`).join('');
}

function columnsFor(statements: readonly Statement[], speakers: Readonly<Record<string, Speaker>>, text: string, width: number): Column[] {
  const share = (part: number): number => Math.max(10, Math.floor(part * width));
  const words = (spans: readonly Span[]): string => sliceAll(text, spans);
  const numbers = new Map(statements.map((statement, index) => [statement, String(index + 1)]));
  const status: Column = { title: 'status', cell: statement => isAnnotation(statement) ? statusOf(statement) : '', max: 20 };
  return [
    { title: '#', cell: statement => numbers.get(statement) ?? '', max: 5 },
    ...statements.some(isAnnotation) ? [status] : [],
    { title: 'type', cell: ({ type, irrealis }) => irrealis ? `${type} (${irrealis})` : type, max: 23 },
    { title: 'speaker', cell: statement => speakerOf(statement, speakers, text), max: share(0.2), arabic: true },
    { title: 'kind', cell: ({ speaker: key }) => (key === null ? undefined : speakers[key])?.kind ?? '', max: 12 },
    { title: 'via', cell: statement => statement.via.map(span => words([span])).join('، '), max: share(0.15), arabic: true },
    { title: 'cue', cell: statement => words(statement.cue), max: share(0.12), arabic: true },
    { title: 'content', cell: statement => isOrphan(statement) ? statement.exact.content.join(' … ') : words(statement.content), max: Infinity, arabic: true },
  ];
}

function speakerOf({ speaker: key, source }: Statement, speakers: Readonly<Record<string, Speaker>>, text: string): string {
  const named = source ? text.slice(...source) : '?';
  return (key === null ? undefined : speakers[key])?.label ?? named;
}

function statusOf({ status, placement }: Annotation): string {
  return placement === 'anchored' ? status : `${status}, ${placement}`;
}

function isAnnotation(statement: Statement): statement is Annotation {
  return 'status' in statement;
}

function isOrphan(statement: Statement): statement is Annotation {
  return isAnnotation(statement) && statement.placement === 'orphaned';
}

function pad(text: string, width: number, arabic = false): string {
  const fitted = fit(text, width);
  const shown = arabic && fitted !== '' ? isolated(fitted) : fitted;
  return shown + ' '.repeat(Math.max(0, width - cellsOf(fitted)));
}

import type { Speaker } from '../core/attribution';
import { table, type Statement } from './table';

/** Where a command says what it did. */
export interface Terminal {
  /** In cells. */
  readonly width: number;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** A title with the count, then the table. */
export function report(terminal: Terminal, path: string, statements: readonly Statement[], speakers: Readonly<Record<string, Speaker>>, text: string): void {
  const count = statements.length === 1 ? '1 statement' : `${statements.length} statements`;
  terminal.out(`\u2068${path}\u2069: ${count}\n${table(statements, speakers, text, terminal.width)}`);
}

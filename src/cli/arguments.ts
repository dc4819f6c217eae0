import { parseArgs } from 'node:util';
import { UsageError } from './problem';

/** What the command line asks for. */
export type Request =
  | { readonly command: 'help' | 'version' }
  | { readonly command: 'detect'; readonly paths: readonly string[]; readonly format: 'table' | 'json'; readonly out: string | null }
  | { readonly command: 'annotate'; readonly paths: readonly string[] };

export const USAGE = `Finds who said what in Arabic news articles.

Usage:
  isnad detect PATH… [--format table|json] [--out DIR]
  isnad annotate PATH…

PATH is a text file in UTF-8, or a directory, which stands for the .txt files right in it.

  detect      shows what is found: a table, or with --format json one line of JSON an article;
              with --out DIR the JSON goes to DIR, as NAME.json for NAME.txt
  annotate    shows what is found and keeps it beside each article, in NAME.txt.isnad.json;
              what a person decided in VS Code is left alone

  -h, --help     show this text
  -v, --version  show the version

Exit status: 0 done, 1 a file could not be done (the others are), 2 wrong usage.
`;

/**
 * Makes sense of the command line.
 * @param args without the names of the interpreter and the program
 * @throws UsageError that says what is wrong with it
 */
export function parseRequest(args: readonly string[]): Request {
  const { values, positionals: [command, ...paths] } = parse(args);
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };
  if (command === undefined) throw new UsageError('no command given.');
  if (command !== 'detect' && command !== 'annotate') throw new UsageError(`there is no command ‘${command}’.`);
  if (paths.length === 0) throw new UsageError(`${command} needs the path of an article.`);
  const { format, out } = values;
  if (command === 'annotate') {
    if (format !== undefined || out !== undefined) throw new UsageError('annotate takes neither --format nor --out.');
    return { command, paths };
  }
  if (format !== undefined && format !== 'table' && format !== 'json') throw new UsageError(`there is no format ‘${format}’.`);
  if (out !== undefined && format !== 'json') throw new UsageError('--out needs --format json.');
  return { command, paths, format: format ?? 'table', out: out ?? null };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

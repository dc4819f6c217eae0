import { parseArgs } from 'node:util';
import { UsageError } from './problem';

/** What the command line asks for. */
export type Request =
  | { readonly command: 'help' | 'version' }
  | { readonly command: 'detect'; readonly paths: readonly string[]; readonly format: 'table' | 'json'; readonly out: string | null }
  | { readonly command: 'annotate'; readonly paths: readonly string[] }
  | { readonly command: 'merge'; readonly base: string; readonly ours: string; readonly theirs: string }
  | { readonly command: 'mergeMarked'; readonly path: string }
  | { readonly command: 'agree'; readonly a: string; readonly b: string; readonly article: string | null; readonly json: boolean };

export const USAGE = `Finds who said what in Arabic news articles.

Usage:
  isnad detect PATH… [--format table|json] [--out DIR]
  isnad annotate PATH…
  isnad merge BASE OURS THEIRS
  isnad merge SIDECAR
  isnad agree SIDECAR SIDECAR [--article PATH] [--json]

PATH is a text file in UTF-8, or a directory, which stands for the .txt files right in it.

  detect      shows what is found: a table, or with --format json one line of JSON an article;
              with --out DIR the JSON goes to DIR, as NAME.json for NAME.txt
  annotate    shows what is found and keeps it beside each article, in NAME.txt.isnad.json;
              what a person decided in VS Code is left alone
  merge       merges two versions of a sidecar that began as BASE into OURS, as a merge driver of git
              does; or, in place, one that git left with conflict markers in it
  agree       compares two people's sidecars of one article: agreement and every disagreement

  -h, --help     show this text
  -v, --version  show the version

Exit status: 0 done, 1 a file could not be done (the others are) or was merged with conflicts,
2 wrong usage.
`;

type Options = ReturnType<typeof parse>['values'];

/**
 * Makes sense of the command line.
 * @param args without the names of the interpreter and the program
 * @throws UsageError that says what is wrong with it
 */
export function parseRequest(args: readonly string[]): Request {
  const { values, positionals: [command, ...paths] } = parse(args);
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };
  switch (command) {
    case undefined: throw new UsageError('no command given.');
    case 'detect': return detectRequest(paths, only(values, command, 'format', 'out'));
    case 'annotate':
      only(values, command);
      if (paths.length === 0) throw new UsageError('annotate needs the path of an article.');
      return { command, paths };
    case 'merge':
      only(values, command);
      return mergeRequest(paths);
    case 'agree': return agreeRequest(paths, only(values, command, 'article', 'json'));
    default: throw new UsageError(`there is no command ‘${command}’.`);
  }
}

function detectRequest(paths: readonly string[], { format, out }: Options): Request {
  if (paths.length === 0) throw new UsageError('detect needs the path of an article.');
  if (format !== undefined && format !== 'table' && format !== 'json') throw new UsageError(`there is no format ‘${format}’.`);
  if (out !== undefined && format !== 'json') throw new UsageError('--out needs --format json.');
  return { command: 'detect', paths, format: format ?? 'table', out: out ?? null };
}

function mergeRequest(paths: readonly string[]): Request {
  const [first, ours, theirs] = paths;
  if (first !== undefined && paths.length === 1) return { command: 'mergeMarked', path: first };
  if (first === undefined || ours === undefined || theirs === undefined || paths.length > 3) {
    throw new UsageError('merge needs three versions of a sidecar, BASE OURS THEIRS, or one with git conflict markers in it.');
  }
  return { command: 'merge', base: first, ours, theirs };
}

function agreeRequest(paths: readonly string[], { article, json }: Options): Request {
  const [a, b] = paths;
  if (a === undefined || b === undefined || paths.length > 2) throw new UsageError('agree needs two sidecars.');
  return { command: 'agree', a, b, article: article ?? null, json: json ?? false };
}

function only(values: Options, command: string, ...allowed: readonly string[]): Options {
  const wrong = Object.keys(values).find(option => !allowed.includes(option));
  if (wrong !== undefined) throw new UsageError(`${command} takes no --${wrong}.`);
  return values;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        out: { type: 'string' },
        article: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

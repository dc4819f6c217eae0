import { version } from '../../package.json';
import { agree } from './agree';
import { annotate } from './annotate';
import { parseRequest, USAGE, type Request } from './arguments';
import { detector } from './detect';
import { articlesAt } from './files';
import { mergeFiles, mergeMarked } from './merge';
import { explain, FileProblem, UsageError } from './problem';
import type { Terminal } from './report';

/**
 * Does what the command line asks for.
 * @param args without the names of the interpreter and the program
 * @returns the exit status: 0 done, 1 a file could not be done (the others are) or was merged with conflicts, 2 wrong usage
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let request: Request;
  try {
    request = parseRequest(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.error(`isnad: ${error.message}\n\n${USAGE}`);
    return 2;
  }
  switch (request.command) {
    case 'help': terminal.out(USAGE); return 0;
    case 'version': terminal.out(`${version}\n`); return 0;
    case 'detect': return forEach(request.paths, detector(request, terminal), terminal);
    case 'annotate': return forEach(request.paths, path => annotate(path, terminal), terminal);
    case 'merge': return attempt(request.ours, () => mergeFiles(request, terminal), terminal);
    case 'mergeMarked': return attempt(request.path, () => mergeMarked(request.path, terminal), terminal);
    case 'agree': return attempt(request.a, () => agree(request, terminal), terminal);
  }
}

/** Does one step; what keeps it from being done is told. Done is also what does not say `false`. */
async function attempt(path: string, step: () => Promise<boolean | void>, terminal: Terminal): Promise<0 | 1> {
  try {
    return (await step()) === false ? 1 : 0;
  } catch (error) {
    terminal.error(`isnad: ${error instanceof FileProblem ? error.path : path}: ${explain(error)}\n`);
    return 1;
  }
}

/** One failure must not keep the other files from being done. */
async function forEach(paths: readonly string[], action: (article: string) => Promise<void>, terminal: Terminal): Promise<number> {
  const statuses: number[] = [];
  for (const path of paths) {
    statuses.push(await attempt(path, async () => {
      for (const article of await articlesAt(path)) statuses.push(await attempt(article, () => action(article), terminal));
    }, terminal));
  }
  return Math.max(...statuses);
}

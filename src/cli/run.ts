import { version } from '../../package.json';
import { annotate } from './annotate';
import { parseRequest, USAGE, type Request } from './arguments';
import { detector } from './detect';
import { articlesAt } from './files';
import { explain, FileProblem, UsageError } from './problem';
import type { Terminal } from './report';

/**
 * Does what the command line asks for.
 * @param args without the names of the interpreter and the program
 * @returns the exit status: 0 done, 1 a file could not be done (the others are), 2 wrong usage
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
  }
}

/** One failure must not keep the other files from being done. */
async function forEach(paths: readonly string[], action: (article: string) => Promise<void>, terminal: Terminal): Promise<number> {
  let status = 0;
  const attempt = async (path: string, step: () => Promise<void>): Promise<void> => {
    try {
      await step();
    } catch (error) {
      status = 1;
      terminal.error(`isnad: ${error instanceof FileProblem ? error.path : path}: ${explain(error)}\n`);
    }
  };
  for (const path of paths) {
    await attempt(path, async () => {
      for (const article of await articlesAt(path)) await attempt(article, () => action(article));
    });
  }
  return status;
}

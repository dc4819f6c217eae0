import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import { watchCommands } from './driven';

/** One test and how it ended, for whoever sums up. */
interface Result {
  readonly file: string;
  readonly title: string;
  readonly state: string;
  readonly duration: number;
  readonly error?: string;
}

/**
 * Runs every test file beside this one inside the extension host. Fails if a test does, if a file holds none (a suite
 * that is never run must not look like one that passes), or if there is a command that no test runs.
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, color: false, ...(process.env['ISNAD_GREP'] && { grep: process.env['ISNAD_GREP'] }) });
  const files = readdirSync(__dirname).filter(file => file.endsWith('.test.js')).sort();
  for (const file of files) mocha.addFile(path.join(__dirname, file));
  const undriven = watchCommands();
  const results = await runAll(mocha);
  const target = process.env['ISNAD_RESULTS'];
  if (target) writeFileSync(target, JSON.stringify(results, null, 2));

  const failed = results.filter(({ state }) => state === 'failed');
  const silent = process.env['ISNAD_GREP'] ? [] : files.filter(file => !results.some(result => result.file === file));
  const missing = process.env['ISNAD_GREP'] ? [] : undriven();
  if (failed.length > 0 || silent.length > 0 || missing.length > 0 || results.length === 0) {
    throw new Error(`${failed.length} of ${results.length} integration tests failed. Files without tests: ${silent.join(', ') || 'none'}. Commands without tests: ${missing.join(', ') || 'none'}.`);
  }
}

async function runAll(mocha: Mocha): Promise<Result[]> {
  const results: Result[] = [];
  await new Promise<void>((resolve, reject) => {
    try {
      mocha.run(() => resolve()).on('test end', test => results.push(resultOf(test))).on('fail', runnable => {
        // A hook that fails takes its tests with it, and is not a test itself.
        if (!(runnable instanceof Mocha.Test)) results.push(resultOf(runnable));
      });
    } catch (error) {
      reject(error as Error);
    }
  });
  return results;
}

function resultOf(test: Mocha.Runnable): Result {
  const { err } = test as { err?: Error };
  return {
    file: path.basename(test.file ?? ''),
    title: test.fullTitle(),
    state: test.state ?? 'pending',
    duration: test.duration ?? 0,
    ...(err && { error: err.stack ?? err.message }),
  };
}

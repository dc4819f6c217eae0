#!/usr/bin/env node
/**
 * Stands in for the `code` executable: `@vscode/test-electron` starts it like the desktop's VS Code, and it runs the
 * same extension tests in a pinned VS Code server with a headless window.
 *
 * Environment: `ISNAD_HOST` the version (`1.100` or `1.139`), `ISNAD_VSIX` an extension package to install first,
 * `ISNAD_TIMEOUT` the longest that a run may take, in seconds.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { argv, env, exit } from 'node:process';
import { format } from 'node:util';
import { isChatter } from './chatter.mjs';
import { startControl } from './control.mjs';
import { progress } from './pinned.mjs';
import { startServer } from './server.mjs';
import { openWindow, remoteUri } from './window.mjs';

const version = env.ISNAD_HOST || '1.100';
const timeout = Number(env.ISNAD_TIMEOUT || 300) * 1000;

/** @type {(() => unknown)[]} what to undo at the end, in the order it was done */
const cleanups = [];
/** @type {string[]} everything that was logged, for a run that hangs */
const log = [];
let finished = false;

/** @param {number} code */
async function finish(code) {
  if (finished) return;
  finished = true;
  for (const cleanup of cleanups.splice(0).reverse()) {
    // Ending well matters more than each step of it; the leash ends what is left.
    await Promise.resolve().then(cleanup).catch(progress);
  }
  exit(code);
}

/**
 * Ends a run in which the tests cannot tell their result any more.
 *
 * @param {string} reason
 */
function fail(reason, code = 1) {
  if (finished) return;
  progress(`${reason} The last that VS Code said:`);
  // A window that never got as far as the tests has nothing to tell but chatter.
  const telling = log.filter((line) => !isChatter(line));
  for (const line of (telling.length > 0 ? telling : log).slice(-20)) progress(line.split('\n', 1)[0]);
  void finish(code);
}

/** @param {string} line of the log that the tests share with VS Code */
function hear(line) {
  log.push(line);
  if (!isChatter(line)) console.log(line);
}

/** @param {string} option every value of `--option=value` on the command line */
function values(option) {
  return argv.filter((arg) => arg.startsWith(`--${option}=`)).map((arg) => arg.slice(option.length + 3));
}

/** The settings that a desktop's VS Code would find in its user data folder. */
function userSettings() {
  const file = path.join(values('user-data-dir')[0] ?? '', 'User', 'settings.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

async function run() {
  const scratch = await mkdtemp(path.join(tmpdir(), 'isnad-test-'));
  cleanups.push(() => rm(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

  /** @type {(page: import('playwright-core').Page) => void} */
  let showPage = () => {};
  const control = await startControl(new Promise((resolve) => (showPage = resolve)));
  cleanups.push(control.stop);

  const server = await startServer({
    version,
    dataDir: path.join(scratch, 'data'),
    // A package is installed for this run only, not into the folder that runs share.
    extensionsDir: env.ISNAD_VSIX ? undefined : values('extensions-dir')[0],
    vsix: env.ISNAD_VSIX,
    settings: userSettings(),
    forTests: true,
    env: { ISNAD_WINDOW: control.url },
  });
  cleanups.push(server.stop);

  const folder = argv.slice(2).find((arg) => !arg.startsWith('--')) ?? path.join(scratch, 'data');
  await openWindow({
    server,
    folder: path.resolve(folder),
    payload: ['extensionDevelopmentPath', 'extensionTestsPath'].flatMap((name) =>
      values(name).map((file) => [name, remoteUri(server, path.resolve(file))]),
    ),
    onPage(page, browser) {
      cleanups.push(() => browser.close());
      page.on('crash', () => fail('The window crashed.'));
      browser.on('disconnected', () => fail('The browser is gone.'));
      showPage(page);
    },
    // VS Code's own hooks for automation: a page that has these functions is told what tests print and how they end.
    expose: {
      codeAutomationLog: (_level, args) => hear(format(...args)),
      codeAutomationExit: (code) => void finish(code),
    },
  });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void finish(130));
setTimeout(() => fail(`The tests did not end within ${timeout / 1000} s.`, 124), timeout);

run().catch((error) => fail(String(error?.stack ?? error)));

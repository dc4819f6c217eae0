/**
 * Folders with a package.json and a lock, installed on demand from the npm registry.
 *
 * Install scripts never run: they would download or compile, and nothing here needs what they make.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { start } from './processes.mjs';

/** The folder of this file, where the pinned folders live. */
export const hostRoot = path.dirname(fileURLToPath(import.meta.url));

// Engine checks judge the Node.js that installs, not the pinned one that runs what was installed.
const NPM_FLAGS = ['--ignore-scripts', '--no-audit', '--no-fund', '--engine-strict=false', '--loglevel=error'];

/**
 * Makes sure a pinned folder is installed exactly as locked. Costs nothing when it already is.
 *
 * @param {string} name folder next to this file
 * @param {(folder: string) => Promise<void>} [finish] what remains to be done after `npm ci`
 * @returns {Promise<string>} absolute path of the folder
 */
export async function installPinned(name, finish = async () => {}) {
  const folder = path.join(hostRoot, name);
  const stamp = path.join(folder, '.installed');
  const wanted = createHash('sha256').update(await readFile(path.join(folder, 'package-lock.json'))).digest('hex');
  const isInstalled = async () => (await readFile(stamp, 'utf8').catch(() => '')) === wanted;
  if (await isInstalled()) return folder;

  const release = await lock(path.join(folder, '.installing'));
  try {
    // Another process may have installed it while this one waited for the lock.
    if (await isInstalled()) return folder;
    const started = Date.now();
    progress(`installing ${name} from the npm registry …`);
    // The stamp goes first and comes back last, so an interrupted install is repaired by the next one.
    await rm(stamp, { force: true });
    await npm(folder, ['ci']);
    await finish(folder);
    await writeFile(stamp, wanted);
    progress(`installed ${name} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  } finally {
    await release();
  }
  return folder;
}

/**
 * Runs npm without install scripts; fails with npm's own words.
 *
 * @param {string} folder
 * @param {string[]} args
 */
export async function npm(folder, args) {
  const program = start('npm', [...args, ...NPM_FLAGS], { cwd: folder });
  if ((await program.ended) !== 0) {
    throw new Error(`npm ${args.join(' ')} failed in ${folder}\n${firstLines(program.output())}`);
  }
}

/** @param {string} text npm says what is wrong first, and its whole manual after that */
function firstLines(text) {
  return text.trim().split('\n').slice(0, 12).join('\n');
}

/** @param {string} line told to whoever waits; stdout belongs to the tests */
export function progress(line) {
  process.stderr.write(`[host] ${line}\n`);
}

/**
 * Takes a lock that is a directory, because making one either succeeds or fails for good.
 *
 * @param {string} directory
 * @returns {Promise<() => Promise<void>>} releases the lock
 */
async function lock(directory) {
  const owner = path.join(directory, 'pid');
  for (;;) {
    try {
      await mkdir(directory);
      await writeFile(owner, String(process.pid));
      return () => rm(directory, { recursive: true, force: true });
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const pid = Number(await readFile(owner, 'utf8').catch(() => '0'));
    if (pid > 0 && !isAlive(pid)) await rm(directory, { recursive: true, force: true });
    else await sleep(200);
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return /** @type {NodeJS.ErrnoException} */ (error).code;
}

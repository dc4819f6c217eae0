#!/usr/bin/env node
/**
 * Tries Isnad out: `npm start` packages the extension, finds who said what in a sample article right in the terminal,
 * and opens the article in a VS Code that has the extension.
 *
 *   npm start                  in the VS Code on this machine; without one, in the one that npm carries, in a browser
 *   npm start -- --browser     in the browser in any case
 *   npm start -- --no-open     only in the terminal
 */
import { spawn } from 'node:child_process';
import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { argv, env, execPath, exit, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { hostVersions } from '../test/host/install.mjs';
import { startServer } from '../test/host/server.mjs';
import { remoteUri } from '../test/host/window.mjs';
import { packageExtension } from './package.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const samples = path.join(root, 'samples');
const folder = path.join(samples, '.try');
const article = path.join(folder, 'floods.txt');

/** What makes a window comfortable for Arabic; the README recommends the same. */
const settings = {
  'editor.fontFamily': "'Noto Naskh Arabic', 'Geeza Pro', 'Segoe UI', 'Noto Sans Arabic', sans-serif",
  'editor.fontSize': 17,
  'editor.lineHeight': 2,
  'editor.wordWrap': 'on',
  'editor.wrappingStrategy': 'advanced',
  'editor.renderWhitespace': 'none',
};

async function main() {
  const options = argv.slice(2);
  const unknown = options.find(option => option !== '--no-open' && option !== '--browser');
  if (unknown) throw new Error(`there is no option ${unknown}; there are --browser and --no-open.`);

  const vsix = await packageExtension();
  await copySamples();
  console.log();
  const code = await run(execPath, ['dist/cli.js', 'annotate', path.relative(root, article)]);
  if (code !== 0) throw new Error(`the sample could not be annotated (exit code ${code}).`);
  if (options.includes('--no-open')) return;

  if (options.includes('--browser') || !onPath('code')) await openInBrowser(vsix);
  else if (!(await openOnDesktop(vsix))) {
    console.log('\nThe VS Code on this machine could not do it; the one that npm carries does.');
    await openInBrowser(vsix);
  }
}

/** The samples themselves stay as they are. Copies from an earlier run keep what was done to them. */
async function copySamples() {
  await mkdir(folder, { recursive: true });
  for (const name of (await readdir(samples)).filter(each => each.endsWith('.txt'))) {
    await copyFile(path.join(samples, name), path.join(folder, name), constants.COPYFILE_EXCL).catch(error => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

/** @param {string} vsix @returns {Promise<boolean>} whether it worked */
async function openOnDesktop(vsix) {
  if ((await run('code', ['--install-extension', vsix, '--force'])) !== 0) return false;
  if ((await run('code', [folder, article])) !== 0) return false;
  console.log('\nThe article is open in VS Code. Its statements are behind the Isnad icon in the activity bar.');
  return true;
}

/** Serves VS Code on this machine alone, until Ctrl-C. @param {string} vsix */
async function openInBrowser(vsix) {
  // From here on, stopping has to wait for the server, or it would be left half started.
  const stopped = new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, resolve);
  });
  const version = /** @type {string} */ (hostVersions.at(-1));
  const server = await startServer({ version, vsix, settings }).catch(error => {
    throw new Error(`${error.message}\nIn a VS Code of your own: Extensions view, “…”, Install from VSIX, isnad.vsix.`);
  });
  const url = new URL(server.url);
  url.searchParams.set('folder', folder);
  url.searchParams.set('payload', JSON.stringify([['skipWelcome', 'true'], ['openFile', remoteUri(server, article)]]));
  console.log(`\nVS Code with Isnad, on this machine only:\n\n  ${url.href}\n\nThe statements are behind the Isnad icon in the activity bar. Ctrl-C ends it.`);
  await stopped;
  await server.stop();
}

/** @param {string} name */
function onPath(name) {
  const suffix = platform === 'win32' ? '.cmd' : '';
  return (env.PATH ?? '').split(path.delimiter).some(directory => existsSync(path.join(directory, name + suffix)));
}

/**
 * Runs a program in the foreground.
 *
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
function run(program, args) {
  // Windows starts `code.cmd` only through a shell, which needs quotation marks round paths with spaces.
  const shell = platform === 'win32' && program !== execPath;
  return new Promise((resolve, reject) => {
    const child = spawn(program, shell ? args.map(arg => `"${arg}"`) : args, { cwd: root, stdio: 'inherit', shell });
    child.once('error', reject);
    child.once('close', code => resolve(code ?? 1));
  });
}

try {
  await main();
  exit(0);
} catch (error) {
  console.error(`\nnpm start: ${error instanceof Error ? error.message : error}`);
  exit(1);
}

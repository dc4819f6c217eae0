/**
 * A real VS Code server on this machine, one per test run.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { installHost } from './install.mjs';
import { progress } from './pinned.mjs';
import { start } from './processes.mjs';
import { quietSettings } from './settings.mjs';

/**
 * @typedef {object} ServerOptions
 * @property {string} version which pinned VS Code
 * @property {string} [dataDir] folder of the server's data; without it, a temporary one that goes away with the server
 * @property {string} [extensionsDir] where extensions are installed; by default inside the data folder
 * @property {string} [vsix] an extension package to install first
 * @property {number} [port] by default any free one
 * @property {Record<string, unknown>} [settings] user settings over {@link quietSettings}
 * @property {boolean} [forTests] whether windows are going to run extension tests
 * @property {Record<string, string>} [env] environment variables for the server and its extension host
 */

/**
 * @typedef {object} Server
 * @property {string} version
 * @property {string} url where the window is served
 * @property {number} port
 * @property {string} authority of `vscode-remote://` addresses
 * @property {string} dataDir
 * @property {() => string} log what the server has said so far
 * @property {() => Promise<void>} stop ends the server and everything that it started
 */

/**
 * Starts a server on 127.0.0.1 and waits until it answers.
 *
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer(options) {
  const { version, dataDir, extensionsDir, vsix, port = 0, settings = {}, forTests = false, env = {} } = options;
  const host = await installHost(version);
  const temporary = dataDir ? undefined : await mkdtemp(path.join(tmpdir(), 'isnad-host-'));
  const data = path.resolve(dataDir ?? /** @type {string} */ (temporary));
  /** @type {import('./processes.mjs').Program | undefined} */
  let program;
  const stop = async () => {
    await program?.stop();
    if (temporary) await rm(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };

  const common = ['--server-data-dir', data, '--accept-server-license-terms', '--telemetry-level', 'off'];
  if (extensionsDir) common.push('--extensions-dir', path.resolve(extensionsDir));
  const args = [...common, '--host', '127.0.0.1', '--port', String(port), '--without-connection-token'];
  // Above "info", the console output of tests in the extension host is not forwarded.
  args.push('--disable-workspace-trust', '--log', 'info');
  // Newer servers ignore tests in a page's address unless told so; it also keeps notifications from popping up.
  if (forTests) args.push('--enable-smoke-test-driver');

  try {
    await writeSettings(data, { ...quietSettings, ...settings });
    // A folder that is not there makes the scan for extensions fail, those in development included.
    if (extensionsDir) await mkdir(extensionsDir, { recursive: true });
    if (vsix) await installExtension(host, [...common, '--install-extension', path.resolve(vsix), '--force']);

    program = start(host.node, [host.serverMain, ...args], { env: { ...environment(), ...sockets(data), ...env } });
    const bound = await listeningPort(program);
    const authority = `127.0.0.1:${bound}`;
    const url = `http://${authority}/`;
    await answers(url);
    return { version, url, port: bound, authority, dataDir: data, log: program.output, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * code-server keeps the user's settings of the browser's window on the server's disk. (VS Code's own server leaves them
 * to the browser's storage.)
 *
 * @param {string} dataDir
 * @param {Record<string, unknown>} settings
 */
async function writeSettings(dataDir, settings) {
  const folder = path.join(dataDir, 'data', 'User');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
}

/** The environment without what another VS Code, whose terminal this may run in, has put there. */
function environment() {
  const foreign = /^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/;
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
  // Nothing is looked up in an extension gallery.
  return { ...own, EXTENSIONS_GALLERY: '{}' };
}

/**
 * Keeps the server's sockets, which it leaves behind, in its own folder. The system limits the length of their paths.
 *
 * @param {string} dataDir
 * @returns {Record<string, string>}
 */
function sockets(dataDir) {
  return dataDir.length < 50 ? { XDG_RUNTIME_DIR: dataDir } : {};
}

/**
 * @param {import('./processes.mjs').Program} program
 * @returns {Promise<number>} the port that the server listens on, once it says so
 */
async function listeningPort(program) {
  for (let waited = 0; waited < 60_000 && !program.hasEnded(); waited += 50) {
    const match = /agent listening on (\d+)/.exec(program.output());
    if (match) return Number(match[1]);
    await sleep(50);
  }
  throw new Error(`The server did not start:\n${program.output().trim().slice(-2000)}`);
}

/**
 * @param {import('./install.mjs').Host} host
 * @param {string[]} args
 */
async function installExtension(host, args) {
  const program = start(host.node, [host.serverMain, ...args], { env: environment() });
  await program.ended;
  // The exit code says nothing: it is 0 even when the package was refused.
  const success = /^.*successfully installed.*$/m.exec(program.output());
  if (!success) throw new Error(`The extension package was not installed:\n${program.output().trim().slice(-2000)}`);
  progress(success[0]);
}

/** @param {string} url */
async function answers(url) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await sleep(100);
  }
  throw new Error(`${url} does not answer.`);
}

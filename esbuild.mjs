// Bundles each thing we ship into one file under dist/, and copies the reader's face there. `--production` minifies, `--watch` rebuilds on change.
import { copyFile, mkdir } from 'node:fs/promises';
import * as esbuild from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
  charset: 'utf8',
  target: 'es2022',
};
/** @type {esbuild.BuildOptions[]} */
const builds = [
  { ...common, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', platform: 'node', format: 'cjs', external: ['vscode'] },
  { ...common, entryPoints: ['src/webview/panel/main.ts'], outfile: 'dist/panel.js', platform: 'browser', format: 'iife' },
  { ...common, entryPoints: ['src/webview/charts/main.ts'], outfile: 'dist/voices.js', platform: 'browser', format: 'iife' },
  { ...common, entryPoints: ['src/webview/reader/main.ts'], outfile: 'dist/reader.js', platform: 'browser', format: 'iife' },
  { ...common, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', platform: 'node', format: 'cjs', banner: { js: '#!/usr/bin/env node' } },
];

await copyFonts();
if (watch) {
  const contexts = await Promise.all(builds.map(build => esbuild.context({ ...build, logLevel: 'info' })));
  await Promise.all(contexts.map(context => context.watch()));
} else {
  await Promise.all(builds.map(build => esbuild.build(build)));
}

/** The reader's face with its licence, from the package that it comes in. */
async function copyFonts() {
  const from = 'node_modules/@fontsource-variable/noto-naskh-arabic';
  await mkdir('dist/fonts', { recursive: true });
  for (const subset of ['arabic', 'latin']) await copyFile(`${from}/files/noto-naskh-arabic-${subset}-wght-normal.woff2`, `dist/fonts/naskh-${subset}.woff2`);
  await copyFile(`${from}/LICENSE`, 'dist/fonts/LICENSE.txt');
}

// Bundles each thing we ship into one file under dist/. `--production` minifies, `--watch` rebuilds on change.
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
  { ...common, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', platform: 'node', format: 'cjs', banner: { js: '#!/usr/bin/env node' } },
];

if (watch) {
  const contexts = await Promise.all(builds.map(build => esbuild.context({ ...build, logLevel: 'info' })));
  await Promise.all(contexts.map(context => context.watch()));
} else {
  await Promise.all(builds.map(build => esbuild.build(build)));
}

/**
 * Bundles the integration tests and runs them in a real VS Code.
 *
 * By hand: `node test/integration/run.mjs`. Environment: `ISNAD_HOST` chooses the version (see test/host),
 * `VSCODE_TEST_EXECUTABLE` another VS Code, `ISNAD_GREP` some of the tests, `ISNAD_RESULTS` a file for the results.
 */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { env, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import * as esbuild from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const out = path.join(root, 'dist/test/integration');

await rm(out, { recursive: true, force: true });
const files = (await readdir(here)).filter(file => file === 'index.ts' || file.endsWith('.test.ts'));
await esbuild.build({
  entryPoints: files.map(file => path.join(here, file)),
  outdir: out,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'es2022',
  sourcemap: 'inline',
  external: ['vscode', 'mocha'],
  logLevel: 'warning',
});

// Annotating leaves sidecars beside the articles, so that the tests get copies of them.
const workspace = await mkdtemp(path.join(tmpdir(), 'isnad-workspace-'));
await cp(path.join(root, 'test/fixtures/articles'), workspace, { recursive: true });
let code = 0;
try {
  code = await runTests({
    vscodeExecutablePath: env.VSCODE_TEST_EXECUTABLE ?? path.join(root, 'test/host/code.mjs'),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(out, 'index.js'),
    launchArgs: [workspace, '--disable-extensions'],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  code = 1;
} finally {
  await rm(workspace, { recursive: true, force: true });
}
exit(code);

/**
 * Runs every suite, one after the other, and ends with `N passed, N failed`.
 *
 * By hand: `npm test`, or `npm test -- unit web` for some of the suites. A test file that no suite ran is a failure,
 * so that a test cannot be forgotten.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { argv, env, execPath, exit } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const resultsFolder = path.join(root, 'test/.results');
const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js');
const vsix = path.join(root, 'isnad.vsix');

/** @typedef {{ name: string, files: string, command: string[], env?: Record<string, string> }} Suite */
/** @type {Suite[]} */
const suites = [
  { name: 'unit', files: 'test/unit', command: [mocha, '--spec', 'test/unit/**/*.test.ts'] },
  { name: 'web', files: 'test/web', command: [mocha, '--config', 'test/web/.mocharc.json'] },
  { name: 'integration', files: 'test/integration', command: ['test/integration/run.mjs'], env: { ISNAD_HOST: '1.100' } },
  { name: 'integration-vsix', files: 'test/integration', command: ['test/integration/run.mjs'], env: { ISNAD_HOST: '1.139', ISNAD_VSIX: vsix } },
  { name: 'flows', files: 'test/flows', command: [mocha, '--spec', 'test/flows/**/*.test.ts', '--timeout', '120000'] },
];

const wanted = argv.slice(2);
const unknown = wanted.filter(name => !suites.some(suite => suite.name === name));
if (unknown.length > 0) {
  console.error(`No suite is called ${unknown.join(', ')}. There are: ${suites.map(suite => suite.name).join(', ')}.`);
  exit(2);
}
rmSync(resultsFolder, { recursive: true, force: true });
mkdirSync(resultsFolder, { recursive: true });

let passed = 0;
/** @type {string[]} */
const failures = [];
const executed = new Set();

/** @param {string[]} args @param {Record<string, string>} [extra] */
const node = (args, extra) => spawnSync(execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...env, ...extra } }).status;

if (node(['esbuild.mjs']) !== 0) failures.push('The bundles could not be built.');
else if (wanted.length === 0 || wanted.some(name => name !== 'unit' && name !== 'web')) {
  if (node(['scripts/package.mjs']) !== 0) failures.push('isnad.vsix could not be packaged.');
}

for (const suite of failures.length > 0 ? [] : suites.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n== ${suite.name}`);
  const file = path.join(resultsFolder, `${suite.name}.json`);
  const reporter = suite.command[0] === mocha ? ['--reporter', path.join(root, 'test/reporter.cjs')] : [];
  const status = node([...suite.command, ...reporter], { ...suite.env, ISNAD_RESULTS: file });
  const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  for (const result of results) {
    executed.add(`${suite.files}/${result.file.replace(/\.js$/, '.ts')}`);
    if (result.state === 'passed') passed++;
    else failures.push(`${suite.name}: ${result.title} (${result.state})`);
  }
  if (status !== 0 && !results.some(result => result.state === 'failed')) failures.push(`${suite.name}: ended with exit code ${status}`);
  if (results.length === 0) failures.push(`${suite.name}: ran no test`);
}

if (wanted.length === 0) {
  const ran = new Set([...executed].map(file => path.basename(file)));
  const onDisk = readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.test.ts') && !name.includes('node_modules'));
  for (const file of onDisk) if (!ran.has(path.basename(file))) failures.push(`test/${file}: no suite ran this file`);
}

for (const failure of failures) console.error(`FAILED ${failure}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
exit(failures.length === 0 ? 0 : 1);

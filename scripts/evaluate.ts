/**
 * Measures the engine on annotated articles: `npm run evaluate -- FOLDER [--against BASELINE.json] [--record FILE] [--list]`.
 * With `--against`, exits with 1 if a recorded figure has fallen by more than half a point.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPairs } from './accuracy/document';
import { score, type Cause, type Scores } from './accuracy/score';

/** A recorded figure may fall by this much before it counts as a loss. */
const TOLERANCE = 0.5;
const CAUSES: readonly Cause[] = ['missed', 'spurious', 'boundary', 'source', 'speaker'];

const { values, positionals: [folder] } = parseArgs({ allowPositionals: true, options: { against: { type: 'string' }, record: { type: 'string' }, list: { type: 'boolean' } } });
if (folder === undefined) {
  console.error('Which folder? npm run evaluate -- FOLDER [--against BASELINE.json] [--record FILE] [--list]');
  process.exit(2);
}
const pairs = readPairs(folder);
if (pairs.length === 0) {
  console.error(`${folder} holds no annotated articles (NAME.json with text and attributions).`);
  process.exit(1);
}
const { scores, misses, matched } = score(pairs);
const baseline = values.against === undefined ? null : JSON.parse(readFileSync(values.against, 'utf8')) as Scores;

console.log(`${String(pairs.length)} articles`);
let lost = false;
for (const [name, value] of Object.entries(scores) as [keyof Scores, number | null][]) {
  const before = baseline?.[name];
  const change = before == null || value === null ? 0 : value - before;
  const worse = name === 'falseAlarms' ? -change : change;
  lost ||= worse < -TOLERANCE;
  console.log(`${name.padEnd(14)}${value === null ? '    –' : value.toFixed(1).padStart(6)}${change ? `  ${change > 0 ? '+' : ''}${change.toFixed(1)}` : ''}`);
}
console.log('\nconfidence    right');
for (const [low, high] of [[0, 0.6], [0.6, 0.7], [0.7, 0.8], [0.8, 0.9], [0.9, 1.01]] as const) {
  const bin = matched.filter(({ confidence }) => confidence >= low && confidence < high);
  if (bin.length) console.log(`${low.toFixed(1)}–${Math.min(1, high).toFixed(1)}      ${(100 * bin.filter(({ right }) => right).length / bin.length).toFixed(0).padStart(4)} %  of ${String(bin.length)}`);
}
console.log(`\nerrors: ${CAUSES.map(cause => `${cause} ${String(misses.filter(miss => miss.cause === cause).length)}`).join(', ')}`);
if (values.list) for (const cause of CAUSES) for (const miss of misses.filter(miss => miss.cause === cause)) console.log(`\n${cause} ${miss.name}\n  gold  ${miss.gold ?? '–'}\n  found ${miss.found ?? '–'}`);
if (values.record !== undefined) writeFileSync(values.record, `${JSON.stringify(scores, null, 1)}\n`);
if (lost) {
  console.error(`\nA figure fell by more than ${String(TOLERANCE)} below ${values.against ?? ''}.`);
  process.exit(1);
}

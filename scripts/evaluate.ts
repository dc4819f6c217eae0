/**
 * Measures the engine on annotated articles: `npm run evaluate -- FOLDER… [--against BASELINE.json] [--record FILE] [--list] [--rules]`.
 * `--rules` prints the table of `src/core/detection/confidence.ts`.
 * With `--against`, exits with 1 if a recorded figure has fallen by more than half a point.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPairs } from './accuracy/document';
import { score, type Cause, type Scores } from './accuracy/score';

/** A recorded figure may fall by this much before it counts as a loss. */
const TOLERANCE = 0.5;
/** How many findings of the mean weigh as much as what a rule has shown itself. */
const PRIOR = 5;
const CAUSES: readonly Cause[] = ['missed', 'spurious', 'boundary', 'source', 'speaker'];

const { values, positionals: folders } = parseArgs({ allowPositionals: true, options: { against: { type: 'string' }, record: { type: 'string' }, list: { type: 'boolean' }, rules: { type: 'boolean' } } });
if (folders.length === 0) {
  console.error('Which folder? npm run evaluate -- FOLDER… [--against BASELINE.json] [--record FILE] [--list] [--rules]');
  process.exit(2);
}
const pairs = folders.flatMap(folder => readPairs(folder));
if (pairs.length === 0) {
  console.error(`${folders.join(', ')} holds no annotated articles (NAME.json with text and attributions).`);
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
if (values.rules) {
  const overall = matched.filter(({ right }) => right).length / matched.length;
  console.log('\nrule                       right    of  drawn to the mean');
  for (const rule of [...new Set(matched.map(({ rule }) => rule))].toSorted()) {
    const judged = matched.filter(each => each.rule === rule);
    const right = judged.filter(each => each.right).length;
    console.log(`${rule.padEnd(26)}${(100 * right / judged.length).toFixed(0).padStart(4)} %${String(judged.length).padStart(6)}  ${((right + PRIOR * overall) / (judged.length + PRIOR)).toFixed(2)}`);
  }
}
console.log(`\nerrors: ${CAUSES.map(cause => `${cause} ${String(misses.filter(miss => miss.cause === cause).length)}`).join(', ')}`);
if (values.list) for (const cause of CAUSES) for (const miss of misses.filter(miss => miss.cause === cause)) console.log(`\n${cause} ${miss.name}\n  gold  ${miss.gold ?? '–'}\n  found ${miss.found ?? '–'}`);
if (values.record !== undefined) writeFileSync(values.record, `${JSON.stringify(scores, null, 1)}\n`);
if (lost) {
  console.error(`\nA figure fell by more than ${String(TOLERANCE)} below ${values.against ?? ''}.`);
  process.exit(1);
}

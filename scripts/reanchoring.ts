/** Writes docs/REANCHORING.md: `npm run reanchoring [-- --list]`. With `--list`, tells every statement that was not found right. */
import { writeFileSync } from 'node:fs';
import { report } from './reanchoring/report';
import { measure } from './reanchoring/measure';

const { rows, misses } = measure();
writeFileSync('docs/REANCHORING.md', report(rows));
const wrong = misses.filter(({ outcome }) => outcome === 'wrong');
const listed = process.argv.includes('--list') ? misses : wrong;
for (const { route, edit, article, statement, outcome, expected, found } of listed) console.log(`${outcome}: ${route}, ${edit}, ${article}/${statement}\n  expected ${expected}\n  found    ${found}`);
if (wrong.length > 0) process.exitCode = 1;

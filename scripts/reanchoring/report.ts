import { ARTICLES } from './articles';
import type { Counts, Outcome, Route, Row } from './measure';

const OUTCOMES: readonly Outcome[] = ['right', 'gone', 'needs review', 'orphaned', 'wrong'];
const ROUTES: readonly (readonly [Route, string])[] = [
  ['sidecar', 'Opened again: the article changed while nobody looked, and its sidecar is all that is known.'],
  ['open', 'Replaced while open: a revert, a pull, a formatter; the old text is known.'],
];

/** The measurements as a document. */
export function report(rows: readonly Row[]): string {
  const tables = ROUTES.map(([route, title]) => `## ${title}\n\n${table(rows.map(({ edit, counts }) => ({ edit, counts: counts[route] })))}`);
  return `# Finding annotations again

Made by \`npm run reanchoring\`; a test fails when it is out of date or anything is wrong.

${Object.keys(ARTICLES).length} made-up articles (\`scripts/reanchoring/articles.ts\`) are annotated, edited in every way of
\`scripts/reanchoring/edits.ts\`, and their annotations looked for. The articles are lists of tagged pieces and the edits act on
those, so where each statement is afterwards is known and not judged.

- **right**: content where it should be, to the letter, and no cue, source or via anywhere but in its place.
- **gone**: the statement was deleted, and its annotation is kept aside.
- **needs review**: kept aside, with places offered for a person to choose from.
- **orphaned**: kept aside, with its words; nothing like it was found.
- **wrong**: anything else. A deleted statement that shows up somewhere is wrong.

${tables.join('\n\n')}
`;
}

function table(rows: readonly { readonly edit: string; readonly counts: Counts }[]): string {
  const total = Object.fromEntries(OUTCOMES.map(outcome => [outcome, rows.reduce((sum, { counts }) => sum + counts[outcome], 0)])) as unknown as Counts;
  const line = (name: string, counts: Counts): string => `| ${name} | ${OUTCOMES.map(outcome => counts[outcome]).join(' | ')} |`;
  return [
    `| edit | ${OUTCOMES.join(' | ')} |`,
    `|---|${OUTCOMES.map(() => '--:|').join('')}`,
    ...rows.map(({ edit, counts }) => line(edit, counts)),
    line('**all**', total),
  ].join('\n');
}

import type { Annotation } from '../core/annotation/annotation';
import type { Conflict } from '../core/merge/conflict';
import { mergeSidecars, type MergedSidecar } from '../core/merge/mergeSidecars';
import { mergeVersions } from '../core/merge/mergeVersions';
import { hasConflictMarkers } from '../core/sidecar/conflictMarkers';
import { readSidecar } from '../core/sidecar/read';
import { writeFor } from '../core/sidecar/write';
import { writeWhole } from '../node/wholeFile';
import { fit, isolated, oneLine } from './cells';

import { FileProblem } from './problem';
import type { Terminal } from './report';
import { readSidecarText, withSidecar } from './sidecars';

/** The three versions that git gives to a merge driver. */
export interface Versions {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/**
 * Merges as git asks a merge driver to: the result goes to `ours`. What conflicts stays as ours has it, with theirs kept
 * in the annotation, and is told on the terminal.
 * @returns whether everything was merged
 * @throws FileProblem, and leaves the files as they are, if one of them cannot be read
 */
export async function mergeFiles({ base, ours, theirs }: Versions, terminal: Terminal): Promise<boolean> {
  const [b, o, t] = [await readSidecarText(base), await readSidecarText(ours), await readSidecarText(theirs)];
  // Git gives an empty file where two sides added the sidecar independently.
  const start = b.trim() === '' ? null : withSidecar(base, () => readSidecar(b));
  const merged = mergeSidecars(start, withSidecar(ours, () => readSidecar(o)), withSidecar(theirs, () => readSidecar(t)));
  return finish(ours, o, merged, terminal);
}

/**
 * Merges a sidecar that git left with conflict markers in it, in place.
 * @returns whether everything was merged
 * @throws FileProblem, and leaves the file as it is, if there is nothing to merge in it or the versions cannot be read
 */
export async function mergeMarked(path: string, terminal: Terminal): Promise<boolean> {
  const text = await readSidecarText(path);
  if (!hasConflictMarkers(text)) throw new FileProblem(path, 'there are no git conflict markers in it, so there is nothing to merge.');
  return finish(path, text, withSidecar(path, () => mergeVersions(text)), terminal);
}

async function finish(path: string, before: string, { set, document, conflicts }: MergedSidecar, terminal: Terminal): Promise<boolean> {
  const after = writeFor(set, document);
  if (after !== before) await writeWhole(path, after);
  const byId = new Map(set.annotations.map(each => [each.id, each]));
  for (const conflict of conflicts) terminal.error(`isnad: conflict: ${describe(conflict, byId)}\n`);
  if (conflicts.length > 0) terminal.error('isnad: ours is kept, with theirs beside it. Open the article in VS Code to decide.\n');
  return conflicts.length === 0;
}

function describe(conflict: Conflict, annotations: ReadonlyMap<string, Annotation>): string {
  const { ours, theirs } = conflict;
  const values = `ours ${words(ours)}, theirs ${words(theirs)}`;
  switch (conflict.kind) {
    case 'file': return `${conflict.about}: ${values}`;
    case 'speaker': return `speaker ${conflict.key}: ${conflict.about}: ${values}`;
    case 'annotation': {
      const content = annotations.get(conflict.id)?.exact.content.join(' … ') ?? '';
      const what = `statement ${conflict.id} ${isolated(fit(oneLine(content), 60))}`;
      if (conflict.about !== 'existence') return `${what}: ${conflict.about}: ${values}`;
      return `${what}: ${ours === null ? 'ours deleted it, theirs changed it' : 'theirs deleted it, ours changed it'}`;
    }
  }
}

/** The words if it is a place, else the value as JSON. */
function words(value: unknown): string {
  const exact = typeof value === 'object' && value !== null && 'exact' in value ? value.exact : value;
  return isolated(fit(oneLine(typeof exact === 'string' ? exact : JSON.stringify(exact) ?? 'nothing'), 160));
}

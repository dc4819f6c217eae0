/** The versions of a file that git could not merge and wrote into one. */
export interface Versions {
  readonly ours: string;
  readonly theirs: string;
  /** What both began with; null unless git was told to write it (`merge.conflictStyle` `diff3` or `zdiff3`). */
  readonly base: string | null;
}

const OURS = /^<{7}(?: |$)/;
const BASE = /^\|{7}(?: |$)/;
const THEIRS = /^={7}$/;
const END = /^>{7}(?: |$)/;

/** Whether a text has the marks that git leaves where two versions differ. */
export function hasConflictMarkers(text: string): boolean {
  const lines = text.split(/\r?\n/);
  return [OURS, THEIRS, END].every(mark => lines.some(line => mark.test(line)));
}

/**
 * Takes the versions apart again. Where git itself has taken over what only one side changed, all of them have it.
 * @returns null if the text has no conflict markers, or not in an order that git writes
 */
export function splitVersions(text: string): Versions | null {
  const sides = { ours: [] as string[], theirs: [] as string[], base: [] as string[] };
  let within: 'all' | keyof typeof sides = 'all';
  let [conflicts, bases] = [0, 0];
  for (const line of text.split(/(?<=\n)/)) {
    const mark = line.replace(/\r?\n$/, '');
    if (within === 'all' && OURS.test(mark)) within = 'ours';
    else if (within === 'ours' && BASE.test(mark)) [within, bases] = ['base', bases + 1];
    else if ((within === 'ours' || within === 'base') && THEIRS.test(mark)) within = 'theirs';
    else if (within === 'theirs' && END.test(mark)) [within, conflicts] = ['all', conflicts + 1];
    else if (within === 'all') for (const side of Object.values(sides)) side.push(line);
    else sides[within].push(line);
  }
  if (within !== 'all' || conflicts === 0) return null;
  return { ours: sides.ours.join(''), theirs: sides.theirs.join(''), base: bases === conflicts ? sides.base.join('') : null };
}

import { mkdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { detect } from '../core/detection/detect';
import { writeWhole } from '../node/wholeFile';
import { readArticle } from './files';
import { goldDocument } from './goldJson';
import { FileProblem } from './problem';
import { report, type Terminal } from './report';

/** What to do with what is found. */
export interface DetectOptions {
  readonly format: 'table' | 'json';
  /** A directory for the JSON, made if it is not there; null: the terminal. */
  readonly out: string | null;
}

/** Makes the function that detects in one article; it remembers what it wrote, so that no article's JSON replaces another's. */
export function detector({ format, out }: DetectOptions, terminal: Terminal): (path: string) => Promise<void> {
  const written = new Map<string, string>();
  return async path => {
    const { text } = await readArticle(path);
    const detection = detect(text);
    if (format === 'table') return report(terminal, path, detection.attributions, detection.speakers, text);
    const document = goldDocument(detection, text);
    if (out === null) return terminal.out(`${JSON.stringify(document)}\n`);

    const target = join(out, `${basename(path, extname(path))}.json`);
    const other = written.get(target);
    if (other !== undefined) throw new FileProblem(path, `${target} already holds what was found in ${other}. Give articles of one name different --out directories.`);
    await mkdir(out, { recursive: true });
    await writeWhole(target, `${JSON.stringify(document, null, 1)}\n`);
    written.set(target, path);
  };
}

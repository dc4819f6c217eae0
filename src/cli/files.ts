import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isSidecar } from '../core/sidecar/name';
import { canonicalText, type CanonicalText } from '../core/text/canonical';
import { FileProblem } from './problem';

/**
 * The articles a path stands for: itself, or the `.txt` files right in a directory, by name.
 * @throws FileProblem if there are none; a file system error if the path cannot be looked at
 */
export async function articlesAt(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const names = entries.filter(entry => !entry.isDirectory() && entry.name.toLowerCase().endsWith('.txt')).map(entry => entry.name).sort();
  if (names.length === 0) throw new FileProblem(path, 'the directory holds no .txt files. Name the articles themselves.');
  return names.map(name => join(path, name));
}

/**
 * Reads an article in which statements can be looked for.
 * @throws FileProblem if it is not Arabic text in UTF-8; a file system error if it cannot be read
 */
export async function readArticle(path: string): Promise<CanonicalText> {
  if (isSidecar(path)) throw new FileProblem(path, 'this is a sidecar. Name the article it belongs to.');
  const canonical = canonicalText(decode(path, await readFile(path)));
  if (canonical.text.trim() === '') throw new FileProblem(path, 'the file is empty.');
  if (!/(?=\p{L})\p{Script=Arabic}/u.test(canonical.text)) throw new FileProblem(path, 'there is no Arabic text in the file.');
  return canonical;
}

/**
 * Reads a text file that may not be there.
 * @returns null if there is none
 * @throws FileProblem if it is not UTF-8; a file system error if it cannot be read
 */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return decode(path, await readFile(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * The text of a file.
 * @throws FileProblem if it is not UTF-8
 */
export function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileProblem(path, 'the file is not valid UTF-8. Save it in the encoding UTF-8 and run again.');
  }
}

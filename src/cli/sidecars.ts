import { readFile } from 'node:fs/promises';
import { SidecarError } from '../core/sidecar/error';
import { decode } from './files';
import { FileProblem } from './problem';

/**
 * Reads a sidecar's text.
 * @throws FileProblem if it is not UTF-8; a file system error if it cannot be read
 */
export async function readSidecarText(path: string): Promise<string> {
  return decode(path, await readFile(path));
}

/**
 * Does something with a sidecar, and says which file it is and what to do about it if it cannot be read.
 * @throws FileProblem instead of a SidecarError
 */
export function withSidecar<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof SidecarError)) throw error;
    throw new FileProblem(path, `the sidecar cannot be read and is left as it is (${error.detail}). ${adviceOn(error, path)}`);
  }
}

function adviceOn({ reason }: SidecarError, path: string): string {
  switch (reason) {
    case 'version': return 'A newer Isnad wrote it. Update Isnad.';
    case 'conflict': return `Run isnad merge ${path}, or repair it.`;
    case 'syntax':
    case 'size':
    case 'shape': return 'Repair it, or move it away to start afresh.';
  }
}

/** What keeps one file from being done; the message says what is wrong and what to do about it. */
export class FileProblem extends Error {
  constructor(readonly path: string, message: string) {
    super(message);
    this.name = 'FileProblem';
  }
}

/** A command line that makes no sense. */
export class UsageError extends Error {}

const SYSTEM_ERRORS: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file or directory. Check the path.'],
  ['EACCES', 'access is denied. Check the permissions.'],
  ['EPERM', 'access is denied. Check the permissions.'],
  ['EISDIR', 'this is a directory where a file is needed.'],
  ['ENOSPC', 'the disk is full. Make room and run again.'],
]);

/** What to tell a person about anything that was thrown while a file was worked on. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return SYSTEM_ERRORS.get('code' in error ? error.code : undefined) ?? error.message;
}

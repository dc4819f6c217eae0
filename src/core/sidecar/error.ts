/**
 * Why a sidecar cannot be read: not JSON, of a version newer than ours, JSON of another shape, too big to be one, or two
 * versions in one file with git's conflict markers between them.
 */
export type SidecarReason = 'syntax' | 'version' | 'shape' | 'size' | 'conflict';

/** A sidecar that cannot be read. It must not be overwritten: it may hold a person's work. */
export class SidecarError extends Error {
  /** @param detail what is wrong and where, for the person who repairs the file */
  constructor(readonly reason: SidecarReason, readonly detail: string) {
    super(`${reason}: ${detail}`);
    this.name = 'SidecarError';
  }
}

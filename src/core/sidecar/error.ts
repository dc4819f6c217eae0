/** Why a sidecar cannot be read: not JSON, of a version newer than ours, or JSON of another shape. */
export type SidecarReason = 'syntax' | 'version' | 'shape';

/** A sidecar that cannot be read. It must not be overwritten: it may hold a person's work. */
export class SidecarError extends Error {
  /** @param detail what is wrong and where, for the person who repairs the file */
  constructor(readonly reason: SidecarReason, readonly detail: string) {
    super(`${reason}: ${detail}`);
    this.name = 'SidecarError';
  }
}

import { splitVersions } from '../sidecar/conflictMarkers';
import { SidecarError } from '../sidecar/error';
import { readSidecar } from '../sidecar/read';
import { mergeSidecars, type MergedSidecar } from './mergeSidecars';

/**
 * Merges a sidecar that git could not merge and left with conflict markers in it.
 * @throws SidecarError with reason `conflict` if there are no whole versions between the markers; as `readSidecar` if one
 * of them is not sound
 */
export function mergeVersions(json: string): MergedSidecar {
  const versions = splitVersions(json);
  if (versions === null) throw new SidecarError('conflict', 'the git conflict markers in it are not whole');
  const { base, ours, theirs } = versions;
  return mergeSidecars(base === null ? null : readSidecar(base), readSidecar(ours), readSidecar(theirs));
}

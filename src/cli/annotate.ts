import { redetect } from '../core/annotation/redetect';
import { suggest } from '../core/annotation/suggest';
import type { AnnotationSet } from '../core/annotation/annotation';
import { detect } from '../core/detection/detect';
import { SidecarError } from '../core/sidecar/error';
import { sidecarName } from '../core/sidecar/name';
import { openSidecar } from '../core/sidecar/open';
import { writeSidecar } from '../core/sidecar/write';
import type { CanonicalText } from '../core/text/canonical';
import { readArticle, readIfThere, writeWhole } from './files';
import { FileProblem } from './problem';
import { report, type Terminal } from './report';

/**
 * Detects in one article and brings its sidecar up to date, keeping what a person decided.
 * @throws FileProblem, and leaves the sidecar as it is, if the article or the sidecar cannot be read
 */
export async function annotate(path: string, terminal: Terminal): Promise<void> {
  const canonical = await readArticle(path);
  const sidecar = sidecarName(path);
  const before = await readIfThere(sidecar);
  const fresh = suggest(detect(canonical.text), canonical.text);
  const set = before === null ? fresh : redetect(open(sidecar, before, canonical), fresh);
  const after = writeSidecar(set, canonical);
  if (after !== before) await writeWhole(sidecar, after);
  report(terminal, path, set.annotations, set.speakers, canonical.text);
  terminal.out(`\u2068${sidecar}\u2069\n`);
}

function open(path: string, json: string, canonical: CanonicalText): AnnotationSet {
  try {
    return openSidecar(json, canonical);
  } catch (error) {
    if (!(error instanceof SidecarError)) throw error;
    const advice = error.reason === 'version'
      ? 'A newer Isnad wrote it. Update Isnad.'
      : 'Repair it, or move it away to start afresh.';
    throw new FileProblem(path, `the sidecar cannot be read and is left as it is (${error.detail}). ${advice}`);
  }
}

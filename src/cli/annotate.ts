import { redetect } from '../core/annotation/redetect';
import { suggest } from '../core/annotation/suggest';
import { detect } from '../core/detection/detect';
import { VERSION } from '../core/sidecar/format';
import { backupName } from '../core/sidecar/migrate';
import { sidecarName } from '../core/sidecar/name';
import { openIn } from '../core/sidecar/open';
import { readSidecar } from '../core/sidecar/read';
import { writeSidecar } from '../core/sidecar/write';
import { writeWhole } from '../node/wholeFile';
import { readArticle, readIfThere } from './files';
import { report, type Terminal } from './report';
import { withSidecar } from './sidecars';

/**
 * Detects in one article and brings its sidecar up to date, keeping what a person decided. A sidecar of an older version
 * of the format is kept as it was under another name.
 * @throws FileProblem, and leaves the sidecar as it is, if the article or the sidecar cannot be read
 */
export async function annotate(path: string, terminal: Terminal): Promise<void> {
  const canonical = await readArticle(path);
  const sidecar = sidecarName(path);
  const before = await readIfThere(sidecar);
  const known = before === null ? null : withSidecar(sidecar, () => readSidecar(before));
  const fresh = suggest(detect(canonical.text), canonical.text);
  const set = known ? redetect(openIn(known, canonical), fresh) : fresh;
  const after = writeSidecar(set, canonical);
  if (known && before !== null && known.version < VERSION) await writeWhole(backupName(sidecar, known.version), before);
  if (after !== before) await writeWhole(sidecar, after);
  report(terminal, path, set.annotations, set.speakers, canonical.text);
  terminal.out(`\u2068${sidecar}\u2069\n`);
}

import type { Span } from '../span';
import { SidecarError } from './error';
import type { FileAnnotation, SidecarFile } from './format';

/**
 * Checks what a schema cannot say: that spans lie in the text and run forwards, that words belong to spans, that ids are
 * unique and speakers exist.
 * @throws SidecarError with reason `shape` that names the first place that makes no sense
 */
export function assertSense({ document, credit, speakers, annotations }: SidecarFile): void {
  if (credit) {
    assertSpans('/credit/span', [credit.span], document.length);
    assertSpans('/credit/target', [credit.target], document.length);
  }
  const ids = new Set<string>();
  annotations.forEach((annotation, index) => {
    const path = `/annotations/${index}`;
    if (ids.has(annotation.id)) fail(`${path}/id`, `${annotation.id} is used twice`);
    ids.add(annotation.id);
    assertAnnotation(path, annotation, speakers, document.length);
  });
}

function assertAnnotation(path: string, annotation: FileAnnotation, speakers: SidecarFile['speakers'], length: number): void {
  if (annotation.speaker !== null && !Object.hasOwn(speakers, annotation.speaker)) fail(`${path}/speaker`, 'names no speaker of this file');
  assertParts(path, annotation, length);
  const other = annotation.conflict?.other;
  if (!other) return;
  if (other.id !== annotation.id) fail(`${path}/conflict/other/id`, 'must be the id of the annotation');
  assertAnnotation(`${path}/conflict/other`, other, speakers, Infinity);
}

function assertParts(path: string, annotation: FileAnnotation, length: number): void {
  const { placement, lastKnown, exact } = annotation;
  const orphaned = placement === 'orphaned';
  if (orphaned !== (lastKnown !== undefined)) fail(`${path}/lastKnown`, 'must be there for orphaned annotations, and only for them');
  if (orphaned && !isEmpty(annotation, length)) fail(path, 'is orphaned, so it must have one empty content span in the text and no other spans');

  const parts = lastKnown ?? annotation;
  const [where, limit] = lastKnown ? [`${path}/lastKnown`, Infinity] : [path, length];
  for (const part of ['content', 'cue', 'via'] as const) {
    assertSpans(`${where}/${part}`, parts[part], limit);
    if (parts[part].length !== exact[part].length) fail(`${path}/exact/${part}`, 'must have one string a span');
  }
  assertOrder(`${where}/content`, parts.content);
  if (parts.source) assertSpans(`${where}/source`, [parts.source], limit);
  if ((parts.source === null) !== (exact.source === null)) fail(`${path}/exact/source`, 'must be null where the source is, and only there');
}

function isEmpty({ content, cue, source, via }: FileAnnotation, length: number): boolean {
  const [first] = content;
  return content.length === 1 && first !== undefined && first[0] === first[1] && first[1] <= length
    && cue.length === 0 && source === null && via.length === 0;
}

function assertSpans(path: string, spans: readonly Span[], limit: number): void {
  for (const [start, end] of spans) {
    if (end <= start) fail(path, `has a span that does not run forwards: [${start},${end}]`);
    if (end > limit) fail(path, `has a span that ends outside the text: [${start},${end}]`);
  }
}

/** Only content: the passers-on stand in the order in which they passed it on. */
function assertOrder(path: string, spans: readonly Span[]): void {
  spans.forEach(([start, end], i) => {
    if (start < (spans[i - 1]?.[1] ?? 0)) fail(path, `has a span that begins before the one before it ends: [${start},${end}]`);
  });
}

function fail(path: string, what: string): never {
  throw new SidecarError('shape', `${path} ${what}`);
}

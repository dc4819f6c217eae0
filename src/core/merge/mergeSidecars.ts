import type { AnchoredCredit, Annotation, AnnotationSet } from '../annotation/annotation';
import type { DocumentInfo } from '../sidecar/format';
import type { Sidecar } from '../sidecar/read';
import { mergeSets, NOTHING, type MergedSet } from './mergeSets';
import { same } from './values';

type Version = Pick<Sidecar, 'set' | 'document'>;

/** What came of two sidecars. */
export interface MergedSidecar extends MergedSet {
  readonly document: DocumentInfo;
}

/** The hash of no text: places that were counted in different texts are looked for when the article is opened. */
const NO_TEXT = '0'.repeat(64);

/**
 * Makes two versions of a sidecar one although their offsets may count in different texts. An annotation that marks the
 * same words in several versions stands where the version of the host says, which is the one whose text is newer.
 * @param base the version both began with; null if that is not known
 */
export function mergeSidecars(base: Version | null, ours: Version, theirs: Version): MergedSidecar {
  const isTheirsNewer = base !== null && isSameText(base.document, ours.document);
  const [host, guest] = isTheirsNewer ? [theirs, ours] : [ours, theirs];
  const carried = carry(guest, [host]);
  const [o, t] = isTheirsNewer ? [carried, theirs.set] : [ours.set, carried];
  const { set, conflicts } = mergeSets(base ? carry(base, [host, guest]) : NOTHING, o, t);
  const isOfHost = isSameText(host.document, guest.document) || standsIn(set, host.set);
  return { set, conflicts, document: isOfHost ? host.document : mixed(host.document, guest.document) };
}

function isSameText(a: DocumentInfo, b: DocumentInfo): boolean {
  return a.sha256 === b.sha256 && a.length === b.length;
}

/** The annotations of one version, each in the place that the first of the others has for the same words. */
function carry({ set, document }: Version, others: readonly Version[]): AnnotationSet {
  const known = others.map(other => ({ isSame: isSameText(document, other.document), places: new Map(other.set.annotations.map(each => [each.id, each])) }));
  const annotations = set.annotations.map(annotation => {
    for (const { isSame, places } of known) {
      const other = places.get(annotation.id);
      if (other && same(other.exact, annotation.exact)) return isSame ? annotation : inPlaceOf(annotation, other);
    }
    return annotation;
  });
  return { ...set, annotations, credit: carryCredit(set.credit, others[0]?.set.credit ?? null) };
}

function carryCredit(credit: AnchoredCredit | null, other: AnchoredCredit | null): AnchoredCredit | null {
  return credit && other?.exact === credit.exact ? { ...credit, span: other.span, target: other.target } : credit;
}

function inPlaceOf(annotation: Annotation, { placement, content, cue, source, via, lastKnown }: Annotation): Annotation {
  const moved = { ...annotation, placement, content, cue, source, via };
  delete moved.lastKnown;
  return lastKnown ? { ...moved, lastKnown } : moved;
}

/** Whether all places of a set are those of the host. */
function standsIn(set: AnnotationSet, host: AnnotationSet): boolean {
  const places = new Map(host.annotations.map(({ id, content, cue, source, via }) => [id, [content, cue, source, via]]));
  return same(set.credit, host.credit) && set.annotations.every(({ id, content, cue, source, via }) => same(places.get(id), [content, cue, source, via]));
}

/** Long enough for the places of both. */
function mixed(host: DocumentInfo, guest: DocumentInfo): DocumentInfo {
  return { ...host, sha256: NO_TEXT, length: Math.max(host.length, guest.length) };
}

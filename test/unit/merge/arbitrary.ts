import fc from 'fast-check';
import type { Annotation, AnnotationSet } from '../../../src/core/annotation/annotation';
import { inTextOrder } from '../../../src/core/annotation/order';
import { anyAnnotated } from '../annotation/arbitrary';

/** What may happen to an annotation between two saves. */
type Change = (annotation: Annotation) => Annotation | null;

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: fc.constant((each: Annotation) => each) },
  fc.constant(() => null),
  fc.constantFrom('accepted', 'rejected', 'corrected', 'suggested').map(status => (each: Annotation): Annotation => ({ ...each, status: status as Annotation['status'] })),
  fc.constantFrom('direct', 'mixed').map(type => (each: Annotation): Annotation => ({ ...each, type: type as Annotation['type'], status: 'corrected' })),
  fc.constantFrom('S1', 'S2', null).map(speaker => (each: Annotation): Annotation => ({ ...each, speaker, status: 'corrected' })),
  fc.constantFrom('أولى', 'ثانية').map(remark => (each: Annotation): Annotation => ({ ...each, extra: { ...each.extra, remark } })),
  fc.double({ min: 0, max: 1, noNaN: true }).map(confidence => (each: Annotation): Annotation => ({ ...each, confidence: Math.abs(confidence) })),
  fc.constant((each: Annotation): Annotation => each.cue.length === 0 ? each : { ...each, status: 'corrected', cue: [], exact: { ...each.exact, cue: [] } }),
);

/** A version of a set after a person and a program worked on it for a while. */
function versionOf(base: AnnotationSet, added: readonly Annotation[]): fc.Arbitrary<AnnotationSet> {
  return fc.tuple(
    fc.array(change, { minLength: base.annotations.length, maxLength: base.annotations.length }),
    fc.subarray([...added]),
    fc.option(fc.constantFrom('ليلى', 'ليلى مراد'), { nil: undefined }),
    fc.constantFrom(undefined, 'محليات', 'دولي'),
  ).map(([changes, more, label, desk]) => ({
    ...base,
    annotations: inTextOrder([...base.annotations.flatMap((each, i) => changes[i]!(each) ?? []), ...more]),
    speakers: label === undefined ? base.speakers : { ...base.speakers, S1: { ...base.speakers['S1']!, label } },
    ...(desk && { extra: { ...base.extra, desk } }),
  }));
}

/** A set and two versions that began with it. */
export const anyVersions = anyAnnotated.chain(({ text, set }) => {
  const half = Math.ceil(set.annotations.length / 2);
  const base = { ...set, annotations: set.annotations.slice(0, half) };
  const version = versionOf(base, set.annotations.slice(half));
  return fc.record({ text: fc.constant(text), base: fc.constant(base), ours: version, theirs: version });
});

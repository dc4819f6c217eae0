import fc from 'fast-check';
import type { Attribution, Speaker } from '../../../src/core/attribution';
import type { AnchoredCredit, Annotation, AnnotationSet } from '../../../src/core/annotation/annotation';
import { inTextOrder } from '../../../src/core/annotation/order';
import { orphan } from '../../../src/core/annotation/orphan';
import { suggest } from '../../../src/core/annotation/suggest';
import type { TextEdit } from '../../../src/core/annotation/textEdit';
import type { Span } from '../../../src/core/span';
import { graphemeSnapper } from '../../../src/core/text/graphemes';

const unit = fc.constantFrom(...'ابتلن وإأ', '\n', '«', '»', ' ', 'َ', 'ـ', '\u200f', '\u061c', '🌳', '👩‍🌾', 'لا', 'سنرد');

/** Short enough alphabets make repeated words likely. */
export const anyText = fc.array(unit, { minLength: 4, maxLength: 80 }).map(units => units.join('')).filter(text => text.length >= 4);

const speakers: Record<string, Speaker> = {
  S1: { label: 'ليلى', kind: 'person' }, S2: { label: 'وكالة', kind: 'outlet' }, S10: { label: 'مصادر', kind: 'anonymous' },
};

/** Some disjoint spans of a text, in order. */
function spansIn(text: string, max: number): fc.Arbitrary<Span[]> {
  return fc.uniqueArray(fc.nat(text.length), { minLength: 2, maxLength: 2 * max })
    .map(points => points.toSorted((a, b) => a - b))
    .map(points => points.flatMap((start, i): Span[] => i % 2 === 0 && points[i + 1] !== undefined ? [[start, points[i + 1]!]] : []))
    .map(spans => spans.map(graphemeSnapper(text)))
    .map(spans => spans.filter(([start], i) => i === 0 || start >= spans[i - 1]![1]));
}

function attributionIn(text: string): fc.Arbitrary<Attribution> {
  return fc.record({
    type: fc.constantFrom('direct', 'indirect', 'mixed'),
    class: fc.constantFrom('statement', 'denial', 'finding'),
    content: spansIn(text, 2),
    cue: fc.oneof(fc.constant([]), spansIn(text, 2)),
    source: fc.oneof(fc.constant(null), spansIn(text, 1).map(([span]) => span ?? null)),
    via: fc.oneof(fc.constant([]), spansIn(text, 1)),
    speaker: fc.constantFrom(null, ...Object.keys(speakers)),
    irrealis: fc.constantFrom(null, 'negated'),
    rule: fc.string({ maxLength: 5 }),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs),
  });
}

const extra = fc.option(fc.dictionary(fc.constantFrom('memo', 'x-colour', '__proto__', 'toString'), fc.jsonValue({ maxDepth: 2 }).map(plain), { minKeys: 1, noNullPrototype: true }), { nil: undefined });

/** JSON knows no negative zero. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function creditIn(text: string): AnchoredCredit {
  const snap = graphemeSnapper(text);
  const span = snap([0, 3]);
  return { span, target: snap([1, 3]), exact: text.slice(...span) };
}

/** A text and annotations on it, some decided, some orphaned. */
export const anyAnnotated: fc.Arbitrary<{ text: string; set: AnnotationSet }> = anyText.chain(text =>
  fc.array(attributionIn(text), { maxLength: 6 }).chain(attributions => {
    const { annotations } = suggest({ attributions, speakers, credit: null }, text);
    const decisions = fc.array(fc.record({
      status: fc.constantFrom('suggested', 'accepted', 'corrected', 'rejected'),
      origin: fc.constantFrom('detected', 'manual'),
      lost: fc.option(fc.nat(text.length), { freq: 3 }),
      extra,
    }), { minLength: annotations.length, maxLength: annotations.length });
    return fc.tuple(decisions, extra).map(([decided, setExtra]) => ({
      text,
      set: {
        annotations: inTextOrder(annotations.map((annotation, i): Annotation => {
          const { status, origin, lost, extra } = decided[i]!;
          const now: Annotation = { ...annotation, status, origin, ...(extra && { extra }) };
          return lost === null ? now : orphan(now, lost);
        })),
        speakers,
        credit: creditIn(text),
        ...(setExtra && { extra: setExtra }),
      },
    }));
  }));

/** Disjoint edits of a text, as an editor reports them: in no order. */
export function editsOf(text: string): fc.Arbitrary<{ edits: (TextEdit & { text: string })[] }> {
  return fc.uniqueArray(fc.nat(text.length), { maxLength: 8 }).chain(points => {
    const sorted = points.toSorted((a, b) => a - b);
    const pairs = sorted.flatMap((start, i) => i % 2 === 0 ? [[start, sorted[i + 1] ?? start] as const] : []);
    return fc.tuple(...pairs.map(([start, end]) => fc.tuple(fc.boolean(), fc.oneof(fc.constant(''), anyText)).map(([insert, text]) =>
      ({ start, end: insert ? start : end, length: text.length, text }))))
      .chain(edits => fc.shuffledSubarray(edits, { minLength: edits.length }).map(edits => ({ edits })));
  });
}

/** The text after edits. */
export function edited(text: string, edits: readonly (TextEdit & { text: string })[]): string {
  return edits.toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

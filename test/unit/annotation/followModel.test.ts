import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AnnotationSet } from '../../../src/core/annotation/annotation';
import { follow } from '../../../src/core/annotation/follow';
import { sortedEdits, type TextEdit } from '../../../src/core/annotation/textEdit';
import type { Span } from '../../../src/core/span';
import { graphemeSnapper } from '../../../src/core/text/graphemes';
import { anyAnnotated, anyText, edited, editsOf } from './arbitrary';

/** A unit of text that knows which annotations it belongs to: the model has no offsets that could drift. */
interface Unit {
  readonly unit: string;
  readonly of: ReadonlySet<string>;
}

const borders = (text: string): number[] => [...new Intl.Segmenter('ar').segment(text)].map(({ index }) => index).concat(text.length);
const textOf = (units: readonly Unit[]): string => units.map(({ unit }) => unit).join('');
const spansOf = ({ content }: AnnotationSet['annotations'][number]): readonly Span[] => content;

/** Every content as one span, since that is what the model tags. */
function hulls(set: AnnotationSet): Map<string, Span> {
  return new Map(set.annotations.filter(({ placement }) => placement !== 'orphaned').map(annotation => [annotation.id, [spansOf(annotation)[0]![0], spansOf(annotation).at(-1)![1]]]));
}

function tagged(text: string, spans: ReadonlyMap<string, Span>): Unit[] {
  return text.split('').map((unit, i) => ({ unit, of: new Set([...spans].filter(([, [start, end]]) => start <= i && i < end).map(([id]) => id)) }));
}

/** What edits do to tagged units: new ones belong to whatever reaches around the place, or holds all that they replace. */
function change(units: readonly Unit[], edits: readonly (TextEdit & { text: string })[]): Unit[] {
  const survivors = new Set(units.filter((_, i) => !edits.some(({ start, end }) => start <= i && i < end)).flatMap(({ of }) => [...of]));
  const now = sortedEdits(edits).toReversed().reduce<Unit[]>((result, edit) => {
    const { start, end, text } = edit as typeof edits[number];
    const old = units.slice(start, end);
    const around = start === end ? [units[start - 1], units[start]] : old;
    const all = (id: string): boolean => around.every(unit => unit?.of.has(id));
    const of = new Set([...survivors].filter(all));
    return [...result.slice(0, start), ...text.split('').map(unit => ({ unit, of })), ...result.slice(end)];
  }, [...units]);
  return now.map(({ unit, of }) => ({ unit, of: new Set([...of].filter(id => survivors.has(id))) }));
}

/** The spans that the tags make, widened to whole graphemes. */
function hullsOf(units: readonly Unit[]): Map<string, Span> {
  const cuts = borders(textOf(units));
  const found = new Map<string, Span>();
  units.forEach(({ of }, i) => of.forEach(id => found.set(id, [found.get(id)?.[0] ?? i, i + 1])));
  return new Map([...found].map(([id, [start, end]]) => [id, [cuts.findLast(cut => cut <= start)!, cuts.find(cut => cut >= end)!]]));
}

const oneSpan = ({ text, set }: { text: string; set: AnnotationSet }): { text: string; set: AnnotationSet } => ({
  text,
  set: { ...set, annotations: set.annotations.map(each => ({ ...each, content: each.content.slice(0, 1), exact: { ...each.exact, content: each.exact.content.slice(0, 1) } })) },
});

describe('following edits, against a model', () => {
  it('loses nothing and drifts nowhere, through thousands of edits', () => {
    let sequences = 0;
    fc.assert(fc.property(anyAnnotated.map(oneSpan), fc.infiniteStream(fc.noShrink(fc.nat(1e9))), fc.integer({ min: 1, max: 8 }), ({ text, set }, seeds, steps) => {
      let [now, following, model] = [text, set, tagged(text, hulls(set))];
      for (const seed of seeds.take(steps)) {
        const { edits } = fc.sample(editsOf(now), { numRuns: 1, seed })[0]!;
        const next = edited(now, edits);
        following = follow(following, edits, next);
        model = change(model, edits);
        assert.equal(textOf(model), next);
        const expected = hullsOf(model);
        assert.deepEqual(hulls(following), new Map(following.annotations.filter(({ id }) => expected.has(id)).map(({ id }) => [id, expected.get(id)])));
        assert.deepEqual(following.annotations.map(({ id }) => id).toSorted(), set.annotations.map(({ id }) => id).toSorted());
        model = tagged(next, expected);
        now = next;
        sequences++;
      }
    }), { numRuns: 1000 });
    assert.ok(sequences > 2000);
  });

  it('ends every part between graphemes', () => {
    fc.assert(fc.property(anyAnnotated.chain(each => editsOf(each.text).map(({ edits }) => ({ ...each, edits }))), ({ text, set, edits }) => {
      const now = edited(text, edits);
      const cuts = new Set(borders(now));
      for (const { content, cue, source, via, placement } of follow(set, edits, now).annotations) {
        if (placement === 'orphaned') continue;
        for (const point of [...content, ...cue, ...(source ? [source] : []), ...via].flat()) assert.ok(cuts.has(point), `${point}`);
      }
    }), { numRuns: 1000 });
  });

  it('brings every span back when what was put in is taken out again', () => {
    fc.assert(fc.property(anyAnnotated.chain(each => editsOf(each.text).map(({ edits }) => ({ ...each, edits }))), ({ text, set, edits }) => {
      const insertions = sortedEdits(edits.map(edit => ({ ...edit, end: edit.start }))) as typeof edits;
      let shift = 0;
      const inverse = insertions.map(({ start, length }) => {
        const at = start + shift;
        shift += length;
        return { start: at, end: at + length, length: 0 };
      });
      const there = follow(set, insertions, edited(text, insertions));
      assert.deepEqual(follow(there, inverse, text), set);
    }), { numRuns: 500 });
  });
});

describe('widening to graphemes', () => {
  it('does what segmenting the whole text does', () => {
    fc.assert(fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y) as [number, number];
      const cuts = borders(text);
      assert.deepEqual(graphemeSnapper(text)([start, end]), [cuts.findLast(cut => cut <= start), cuts.find(cut => cut >= end)]);
    }), { numRuns: 2000 });
  });
});

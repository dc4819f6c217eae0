import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isDecided, roles, type Annotation, type AnnotationSet } from '../../../../src/core/annotation/annotation';
import { apply } from '../../../../src/core/annotation/edits/apply';
import { EditError } from '../../../../src/core/annotation/edits/edit';
import { follow } from '../../../../src/core/annotation/follow';
import { moved, NO_HISTORY, recorded, redone, undone, type History, type Travelled } from '../../../../src/core/annotation/history';
import { inTextOrder } from '../../../../src/core/annotation/order';
import { spansOf } from '../../../../src/core/annotation/parts';
import { redetect } from '../../../../src/core/annotation/redetect';
import { suggest } from '../../../../src/core/annotation/suggest';
import { readSidecar } from '../../../../src/core/sidecar/read';
import { writeSidecar } from '../../../../src/core/sidecar/write';
import { anyAnnotated, anyText, edited, editsOf } from '../arbitrary';
import { ARTICLE, detectionIn } from '../sample';
import { anySeed, editFrom, type Seed } from './arbitrary';

interface State {
  readonly text: string;
  readonly set: AnnotationSet;
  readonly history: History;
}

const EMPTY: AnnotationSet = { annotations: [], speakers: {}, credit: null };
const seeds = fc.array(anySeed, { maxLength: 12 });

/** The state after an edit; the same if it cannot be made. */
function after(state: State, seed: Seed): State {
  const edit = editFrom(seed, state.set, state.text);
  if (!edit) return state;
  try {
    const set = apply(state.set, edit, state.text);
    return { ...state, set, history: recorded(state.history, state.set, set, edit.kind) };
  } catch (error) {
    assert.ok(error instanceof EditError, String(error));
    return state;
  }
}

function travelAll({ set, history }: Pick<State, 'set' | 'history'>, travel: (history: History, set: AnnotationSet) => Travelled | null): Pick<State, 'set' | 'history'> {
  const next = travel(history, set);
  return next ? travelAll(next, travel) : { set, history };
}

const withoutOffer = ({ offer, ...annotation }: Annotation): Annotation => annotation;
/** The words around a statement and the number of its copies come with the sidecar. */
const written = ({ offer, context, copies, ...annotation }: Annotation): Annotation => annotation;

/** Fails unless a sidecar can hold the set: the reader refuses what makes no sense. */
function assertSound({ set, text }: State): void {
  assert.equal(new Set(set.annotations.map(({ id }) => id)).size, set.annotations.length);
  assert.deepEqual(set.annotations, inTextOrder(set.annotations));
  const { set: read } = readSidecar(writeSidecar(set, { text, eol: 'lf', bom: false }));
  assert.deepEqual({ ...read, annotations: read.annotations.map(written) }, { ...set, annotations: set.annotations.map(written) });
}

describe('edits, whatever they are', () => {
  it('leave a set that a sidecar can hold', () => {
    fc.assert(fc.property(anyAnnotated, seeds, (start, seeds) => {
      seeds.reduce((state, seed) => {
        const next = after(state, seed);
        assertSound(next);
        return next;
      }, { ...start, history: NO_HISTORY });
    }), { numRuns: 500 });
  });

  it('are all undone and redone, with the text changing in between', () => {
    const steps = fc.array(fc.oneof({ weight: 3, arbitrary: anySeed }, { weight: 1, arbitrary: fc.constant('typing' as const) }), { maxLength: 12 });
    fc.assert(fc.property(anyAnnotated, steps, fc.gen(), (start, steps, gen) => {
      let state: State = { ...start, history: NO_HISTORY };
      let untouched = start.set;
      for (const step of steps) {
        if (step !== 'typing') {
          state = after(state, step);
        } else {
          const { edits } = gen(editsOf, state.text);
          const text = edited(state.text, edits);
          const move = (set: AnnotationSet): AnnotationSet => follow(set, edits, text);
          state = { text, set: move(state.set), history: moved(state.history, move) };
          untouched = move(untouched);
        }
        assertSound(state);
      }
      const back = travelAll(state, undone);
      assert.deepEqual(back.set, untouched);
      assertSound({ ...back, text: state.text });
      assert.deepEqual(travelAll(back, redone).set, state.set);
    }), { numRuns: 500 });
  });

  it('put parts on whole characters, in order, without white space at their borders', () => {
    fc.assert(fc.property(anyText, seeds, (text, seeds) => {
      const borders = new Set([...new Intl.Segmenter('ar').segment(text)].map(({ index }) => index)).add(text.length);
      const { set } = seeds.reduce(after, { text, set: EMPTY, history: NO_HISTORY });
      for (const annotation of set.annotations) {
        assert.ok(annotation.content.length > 0);
        for (const role of roles) {
          const spans = spansOf(annotation, role);
          assert.ok(spans.every(([start, end]) => borders.has(start) && borders.has(end)), `${role} ${JSON.stringify(spans)}`);
          assert.ok(spans.every(([start, end], i) => end > start && start >= (spans[i - 1]?.[1] ?? 0)), JSON.stringify(spans));
          // A vowel sign on a space makes one character of both.
          for (const span of spans) assert.doesNotMatch(text.slice(...span), /^\s(?!\p{M})|\s$/u);
        }
      }
    }), { numRuns: 500 });
  });

  it('split without a word in both halves or in none', () => {
    fc.assert(fc.property(anyText, fc.nat(100), (text, at) => {
      const whole = apply(EMPTY, { kind: 'create', content: [[0, text.length]] }, `${text}ن`);
      const [first] = whole.annotations;
      let halves: AnnotationSet;
      try {
        halves = apply(whole, { kind: 'split', id: first!.id, at: at % text.length }, `${text}ن`);
      } catch (error) {
        assert.ok(error instanceof EditError && error.problem === 'border');
        return;
      }
      const letters = (set: AnnotationSet): string => set.annotations.flatMap(({ exact }) => exact.content).join('').replace(/\s/gu, '');
      assert.equal(letters(halves), letters(whole));
    }), { numRuns: 500 });
  });

  it('are left alone by detecting again', () => {
    const fresh = suggest(detectionIn(ARTICLE), ARTICLE);
    fc.assert(fc.property(seeds, seeds => {
      const { set } = seeds.reduce(after, { text: ARTICLE, set: fresh, history: NO_HISTORY });
      const again = redetect(set, fresh);
      assertSound({ text: ARTICLE, set: again, history: NO_HISTORY });
      const decided = ({ annotations }: AnnotationSet): Annotation[] => annotations.filter(isDecided).map(withoutOffer);
      assert.deepEqual(decided(again), decided(set));
      for (const { speaker } of decided(set)) if (speaker !== null) assert.deepEqual(again.speakers[speaker], set.speakers[speaker]);
      assert.deepEqual(redetect(again, fresh), again);
    }), { numRuns: 500 });
  });
});

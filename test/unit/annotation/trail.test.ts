import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AnnotationSet } from '../../../src/core/annotation/annotation';
import { apply } from '../../../src/core/annotation/edits/apply';
import { follow } from '../../../src/core/annotation/follow';
import { partsOf } from '../../../src/core/annotation/parts';
import { suggest } from '../../../src/core/annotation/suggest';
import type { TextEdit } from '../../../src/core/annotation/textEdit';
import { extended, NO_TRAIL, retraced } from '../../../src/core/annotation/trail';
import { detect } from '../../../src/core/detection/detect';
import { anyAnnotated, edited, editsOf } from './arbitrary';

const TEXT = 'قالت المديرة هند السالم إن الحديقة جاهزة تماما. وأضافت أن الدخول مجاني.';

/** A document as an editor has it: its texts, its annotations, and what undo gives back. */
class Desk {
  set: AnnotationSet;
  private trail = NO_TRAIL;

  constructor(public text: string) {
    this.set = suggest(detect(text), text);
  }

  type(words: string, over: string): void {
    const start = this.text.indexOf(over);
    assert.ok(start >= 0, over);
    this.change([{ start, end: start + over.length, length: words.length }], this.text.replace(over, () => words), false);
  }

  undo(text: string): void {
    let start = 0;
    while (start < Math.min(text.length, this.text.length) && text[start] === this.text[start]) start++;
    let same = 0;
    while (same < Math.min(text.length, this.text.length) - start && text.at(-1 - same) === this.text.at(-1 - same)) same++;
    this.change([{ start, end: this.text.length - same, length: text.length - same - start }], text, true);
  }

  change(edits: readonly TextEdit[], text: string, isBack: boolean): void {
    const followed = follow(this.set, edits, text);
    const after = isBack ? retraced(this.trail, this.text, this.set, text, followed) : followed;
    this.trail = extended(this.trail, this.text, this.set, text, after);
    this.text = text;
    this.set = after;
  }

  get contents(): readonly string[] {
    return this.set.annotations.map(({ exact }) => exact.content.join(' … '));
  }
}

describe('undoing a change of the text', () => {
  it('gives a content back the words that were typed over at its border', () => {
    const desk = new Desk(TEXT);
    const before = desk.contents;
    desk.type('ج', 'تماما.');
    desk.type('جدا', 'ج ');
    assert.notDeepEqual(desk.contents, before);
    const typed = desk.set;
    const { text } = desk;
    desk.undo(TEXT);
    assert.deepEqual(desk.contents, before);
    desk.undo(text);
    assert.deepEqual(desk.set, typed, 'and redoing takes them away again');
  });

  it('brings back what was deleted whole', () => {
    const desk = new Desk(TEXT);
    desk.type('', 'إن الحديقة جاهزة تماما');
    assert.equal(desk.set.annotations[0]?.placement, 'orphaned');
    desk.undo(TEXT);
    assert.equal(desk.set.annotations[0]?.placement, 'anchored');
    assert.equal(desk.contents[0], 'إن الحديقة جاهزة تماما');
  });

  it('leaves alone what a person corrected meanwhile, and keeps what they decided', () => {
    const desk = new Desk(TEXT);
    desk.type('جدا', 'تماما.');
    const [first, second] = desk.set.annotations;
    const start = desk.text.indexOf('الحديقة');
    desk.set = apply(desk.set, { kind: 'mark', id: first!.id, role: 'content', spans: [[start, start + 'الحديقة'.length]] }, desk.text);
    desk.set = apply(desk.set, { kind: 'decide', ids: [second!.id], status: 'accepted' }, desk.text);
    desk.undo(TEXT);
    assert.deepEqual(desk.contents, ['الحديقة', 'أن الدخول مجاني']);
    assert.equal(desk.set.annotations[1]?.status, 'accepted');
  });

  it('only follows into a text that nobody has seen', () => {
    const desk = new Desk(TEXT);
    desk.type('جدا', 'تماما.');
    const trail = extended(NO_TRAIL, 'نص', desk.set, 'غيره', desk.set);
    assert.equal(retraced(trail, desk.text, desk.set, TEXT, desk.set), desk.set);
  });

  it('gives all places back, whatever was typed', () => {
    fc.assert(fc.property(anyAnnotated.chain(({ text, set }) => editsOf(text).map(({ edits }) => ({ text, set, edits }))), ({ text, set, edits }) => {
      const typed = edited(text, edits);
      if (typed === text) return;
      const after = follow(set, edits, typed);
      const trail = extended(NO_TRAIL, text, set, typed, after);
      const back = retraced(trail, typed, after, text, follow(after, [{ start: 0, end: typed.length, length: text.length }], text));
      const places = ({ annotations }: AnnotationSet): unknown => new Map(annotations.filter(({ id }) => standing.has(id)).map(annotation => [annotation.id, partsOf(annotation)]));
      const standing = new Set(set.annotations.filter(({ placement }) => placement !== 'orphaned').map(({ id }) => id));
      assert.deepEqual(places(back), places(set));
    }), { numRuns: 500 });
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { follow } from '../../../src/core/annotation/follow';
import { reanchor } from '../../../src/core/annotation/reanchor';
import { position } from '../../../src/core/annotation/order';
import { suggest } from '../../../src/core/annotation/suggest';
import { followSpan, sortedEdits, type TextEdit } from '../../../src/core/annotation/textEdit';
import type { Span } from '../../../src/core/span';
import { anyAnnotated, anyText, edited, editsOf } from './arbitrary';
import { ARTICLE, detectionIn, spanOf } from './sample';

const edit = (start: number, end: number, length: number): TextEdit => ({ start, end, length });

describe('followSpan', () => {
  const cases: [what: string, edits: TextEdit[], expected: Span | null][] = [
    ['nothing changes', [], [10, 20]],
    ['text comes before', [edit(3, 3, 5)], [15, 25]],
    ['text goes before', [edit(3, 7, 1)], [7, 17]],
    ['text comes after', [edit(25, 25, 5)], [10, 20]],
    ['typing at the start stays outside', [edit(10, 10, 4)], [14, 24]],
    ['typing at the end stays outside', [edit(20, 20, 4)], [10, 20]],
    ['typing inside grows it', [edit(15, 15, 4)], [10, 24]],
    ['deleting inside shrinks it', [edit(12, 15, 0)], [10, 17]],
    ['deleting over the start cuts it', [edit(5, 13, 0)], [5, 12]],
    ['deleting over the end cuts it', [edit(17, 25, 0)], [10, 17]],
    ['replacing over the start stays outside', [edit(5, 13, 6)], [11, 18]],
    ['replacing over the end stays outside', [edit(17, 25, 6)], [10, 17]],
    ['replacing its first words stays inside', [edit(10, 13, 5)], [10, 22]],
    ['replacing its last words stays inside', [edit(17, 20, 5)], [10, 22]],
    ['deleting up to the start only moves it', [edit(5, 10, 0)], [5, 15]],
    ['deleting from the end changes nothing', [edit(20, 24, 0)], [10, 20]],
    ['deleting it whole ends it', [edit(10, 20, 0)], null],
    ['replacing it whole ends it', [edit(10, 20, 10)], null],
    ['deleting it in pieces ends it', [edit(15, 22, 0), edit(8, 15, 0)], null],
    ['several at once, last first', [edit(30, 30, 9), edit(15, 16, 0), edit(10, 10, 2), edit(0, 1, 0)], [11, 20]],
  ];
  for (const [what, edits, expected] of cases) {
    it(what, () => assert.deepEqual(followSpan([10, 20], sortedEdits(edits)), expected));
  }

  it('holds exactly the units of the old span that are left, and what came between them', () => {
    fc.assert(fc.property(anyText.chain(text => fc.record({
      text: fc.constant(text), edits: editsOf(text), span: fc.uniqueArray(fc.nat(text.length), { minLength: 2, maxLength: 2 }),
    })), ({ text, edits: { edits }, span }) => {
      const [start, end] = span.toSorted((a, b) => a - b) as [number, number];
      // Each unit by its number, so that the same letters can be told apart.
      const now = edits.toSorted((a, b) => b.start - a.start || b.end - a.end).reduce<number[]>(
        (units, { start, end, length }) => [...units.slice(0, start), ...Array<number>(length).fill(-1), ...units.slice(end)],
        Array.from({ length: text.length }, (_, i) => i));
      const left = now.filter(i => i >= start && i < end);
      const moved = followSpan([start, end], sortedEdits(edits));
      if (left.length === 0) return assert.equal(moved, null);
      assert.ok(moved);
      assert.deepEqual(now.slice(...moved).filter(i => i >= 0), left);
    }));
  });
});

describe('follow', () => {
  const set = suggest(detectionIn(ARTICLE), ARTICLE);
  const change = (words: string, by: string, text = ARTICLE): { edits: TextEdit[]; text: string } => {
    const [start, end] = spanOf(text, words);
    return { edits: [edit(start, end, by.length)], text: text.slice(0, start) + by + text.slice(end) };
  };

  it('moves what comes after an edit and leaves alone what comes before', () => {
    const { edits, text } = change('المهندس', 'كبير المهندسين 👷');
    const { annotations, credit } = follow(set, edits, text);
    assert.deepEqual(annotations[0], set.annotations[0]);
    assert.equal(text.slice(...annotations[2]!.content[0]!), set.annotations[2]!.exact.content[0]);
    assert.equal(text.slice(...credit!.span), 'المصدر: موقع الواحة');
  });

  it('knows the new words of what was edited', () => {
    const { edits, text } = change('القديمة', 'الجديدة جداً');
    const [, , third] = follow(set, edits, text).annotations;
    assert.deepEqual(third!.exact.content, ['من أن شبكة الري الجديدة جداً قد لا تكفي في الصيف']);
    assert.equal(third!.id, set.annotations[2]!.id);
    assert.equal(third!.placement, 'anchored');
  });

  it('drops a cue, source or via that was deleted', () => {
    const { edits, text } = change('أضافت ', '');
    const [, second] = follow(set, edits, text).annotations;
    assert.deepEqual(second!.cue, []);
    assert.deepEqual(second!.exact.cue, []);
    assert.deepEqual(second!.exact.via, ['صحيفة الواحة اليوم']);
  });

  it('orphans an annotation whose whole content was deleted, and keeps its words', () => {
    const words = set.annotations[1]!.exact.content[0]!;
    const { edits, text } = change(words, '');
    const lost = follow(set, edits, text).annotations.find(({ id }) => id === set.annotations[1]!.id)!;
    assert.equal(lost.placement, 'orphaned');
    assert.deepEqual(lost.exact, set.annotations[1]!.exact);
    assert.deepEqual(lost.content, [[edits[0]!.start, edits[0]!.start]]);
    assert.deepEqual([lost.cue, lost.source, lost.via], [[], null, []]);
    assert.deepEqual(lost.lastKnown?.content, set.annotations[1]!.content);
  });

  it('keeps the rest of a content that is deleted in part', () => {
    const parts = { ...set.annotations[1]!, content: [[40, 50], [60, 70]] as const };
    const [after] = follow({ ...set, annotations: [parts] }, [edit(40, 50, 0)], ARTICLE).annotations;
    assert.deepEqual(after!.content, [[50, 60]]);
    assert.equal(after!.placement, 'anchored');
  });

  describe('what people do', () => {
    const [first, second, third] = set.annotations;
    const ids = [first!.id, second!.id, third!.id];
    const after = (edits: TextEdit[], text: string): Map<string, string> => new Map(follow(set, edits, text).annotations
      .map(({ id, content }) => [id, content.map(span => text.slice(...span)).join(' … ')]));
    const insert = (at: number, words: string): [TextEdit[], string] => [[edit(at, at, words.length)], ARTICLE.slice(0, at) + words + ARTICLE.slice(at)];
    const contentOf = (i: number): string => set.annotations[i]!.exact.content[0]!;

    it('typing at either border stays outside, within it inside', () => {
      const [start, end] = third!.content[0]!;
      assert.equal(after(...insert(start, 'أمس ')).get(ids[2]!), contentOf(2));
      assert.equal(after(...insert(end, ' القادم')).get(ids[2]!), contentOf(2));
      assert.equal(after(...insert(end - 1, 'ـ')).get(ids[2]!), contentOf(2).replace(/ف$/u, 'ـف'));
    });

    it('a vowel sign typed after the last letter belongs to it, and goes with it', () => {
      const end = third!.content[0]![1];
      const [edits, text] = insert(end, 'ِ');
      const vocalised = follow(set, edits, text);
      assert.equal(vocalised.annotations[2]!.exact.content[0], `${contentOf(2)}ِ`);
      assert.deepEqual(follow(vocalised, [edit(end, end + 1, 0)], ARTICLE), set);
    });

    it('a deletion over a border takes away what it takes away', () => {
      const [start] = third!.content[0]!;
      const text = ARTICLE.slice(0, start - 8) + ARTICLE.slice(start + 3);
      assert.equal(after([edit(start - 8, start + 3, 0)], text).get(ids[2]!), contentOf(2).slice(3));
    });

    it('cut and paste of a paragraph finds it again, whole', () => {
      const [start, end] = [ARTICLE.indexOf('وحذّر'), ARTICLE.indexOf('\u061c')];
      const cut = ARTICLE.slice(0, start) + ARTICLE.slice(end);
      const pasted = ARTICLE.slice(start, end) + cut;
      const gone = follow(set, [edit(start, end, 0)], cut);
      assert.equal(gone.annotations.filter(({ placement }) => placement === 'orphaned').length, 1);
      const back = reanchor(follow(gone, [edit(0, 0, end - start)], pasted), pasted).annotations;
      const moved = back.find(({ id }) => id === ids[2])!;
      assert.deepEqual([moved.placement, moved.exact], ['moved', third!.exact]);
      assert.equal(pasted.slice(...moved.source!), third!.exact.source);
    });

    it('typing with several cursors', () => {
      const starts = set.annotations.flatMap(({ content, cue }) => [...content, ...cue].map(([start]) => start)).toSorted((a, b) => a - b);
      const text = starts.toReversed().reduce((now, at) => `${now.slice(0, at)}؟؟${now.slice(at)}`, ARTICLE);
      assert.deepEqual([...after(starts.map(at => edit(at, at, 2)), text).values()], set.annotations.map((_, i) => contentOf(i)));
    });

    it('format on save: spaces at the ends of lines go', () => {
      const text = ARTICLE.replaceAll('\n', '  \n');
      const before = suggest(detectionIn(text), text);
      const edits = [...text.matchAll(/ {2}\n/gu)].map(({ index }) => edit(index, index + 2, 0));
      const tidy = text.replaceAll('  \n', '\n');
      assert.deepEqual(follow(before, edits, tidy).annotations.map(({ exact }) => exact), before.annotations.map(({ exact }) => exact));
    });
  });

  it('keeps every span in the text, every word true and the order of the text', () => {
    fc.assert(fc.property(anyAnnotated.chain(each => editsOf(each.text).map(({ edits }) => ({ ...each, edits }))), ({ text, set, edits }) => {
      const after = edited(text, edits);
      const { annotations } = follow(set, edits, after);
      assert.equal(annotations.length, set.annotations.length);
      annotations.forEach((annotation, i) => {
        const { content, cue, source, via, placement, exact } = annotation;
        for (const [start, end] of [...content, ...cue, ...(source ? [source] : []), ...via]) {
          assert.ok(0 <= start && start <= end && end <= after.length);
          assert.equal(start === end, placement === 'orphaned');
        }
        if (placement !== 'orphaned') assert.deepEqual(content.map(span => after.slice(...span)), exact.content);
        if (i > 0) assert.ok(position(annotations[i - 1]!) <= position(annotation));
      });
    }));
  });

  it('leaves the words of untouched spans as they were', () => {
    fc.assert(fc.property(anyAnnotated.chain(each => editsOf(each.text).map(({ edits }) => ({ ...each, edits }))), ({ text, set, edits }) => {
      const after = follow(set, edits, edited(text, edits));
      for (const old of set.annotations.filter(({ placement }) => placement !== 'orphaned')) {
        if (!old.content.every(([start, end]) => edits.every(edit => edit.end < start || edit.start > end))) continue;
        assert.deepEqual(after.annotations.find(({ id }) => id === old.id)?.exact.content, old.exact.content);
      }
    }));
  });
});

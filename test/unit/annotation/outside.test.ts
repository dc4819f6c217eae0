import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mostAlike } from '../../../src/core/annotation/anchoring/alike';
import { withContexts } from '../../../src/core/annotation/anchoring/context';
import type { Annotation, AnnotationSet } from '../../../src/core/annotation/annotation';
import { reanchor, reanchorFrom, reanchorSteps } from '../../../src/core/annotation/reanchor';
import { suggest } from '../../../src/core/annotation/suggest';
import type { Span } from '../../../src/core/span';
import { foldWords } from '../../../src/core/text/foldedText';
import { graphemeSnapper } from '../../../src/core/text/graphemes';
import { edited, editsOf } from './arbitrary';
import { ARTICLE, detection, detectionIn, said } from './sample';

const set = suggest(detectionIn(ARTICLE), ARTICLE);
const parts = ({ content, cue, source, via }: Annotation): Span[] => [...content, ...cue, ...(source ? [source] : []), ...via];
const idsOf = ({ annotations }: AnnotationSet): string[] => annotations.map(({ id }) => id).toSorted();
const routes: Record<string, (text: string) => AnnotationSet> = {
  'from its sidecar': text => reanchor(withContexts(set, ARTICLE), text),
  'from the old text': text => reanchorFrom(set, ARTICLE, text),
};

describe('after any change made outside', () => {
  for (const [route, again] of Object.entries(routes)) {
    it(`loses nothing and puts nothing where other words stand, ${route}`, () => {
      fc.assert(fc.property(editsOf(ARTICLE), ({ edits }) => {
        const text = edited(ARTICLE, edits);
        const after = again(text);
        const snap = graphemeSnapper(text);
        assert.deepEqual(idsOf(after), idsOf(set));
        for (const annotation of after.annotations) {
          const before = set.annotations.find(({ id }) => id === annotation.id)!;
          assert.equal('context' in annotation && annotation.placement !== 'orphaned', false);
          if (annotation.placement === 'orphaned') {
            assert.deepEqual(annotation.exact, before.exact);
            continue;
          }
          for (const span of parts(annotation)) {
            assert.ok(span[0] < span[1] && span[1] <= text.length);
            assert.deepEqual(snap(span), span);
          }
          annotation.exact.content.forEach((words, i) => {
            assert.ok((mostAlike(foldWords(before.exact.content[i]!), foldWords(words))?.score ?? 0) >= 0.7, `${before.exact.content[i]} ≠ ${words}`);
          });
          if (annotation.source) assert.equal(foldWords(annotation.exact.source!), foldWords(before.exact.source!));
        }
        const contents = after.annotations.filter(({ placement }) => placement !== 'orphaned').map(({ content }) => JSON.stringify(content));
        assert.equal(new Set(contents).size, contents.length);
      }), { numRuns: 1000 });
    });
  }

  it('knows everything again, or asks about it, when the change is taken back', () => {
    fc.assert(fc.property(editsOf(ARTICLE), ({ edits }) => {
      const text = edited(ARTICLE, edits);
      const there = reanchorFrom(set, ARTICLE, text);
      const back = reanchorFrom(there, text, ARTICLE);
      for (const { id, placement, exact, candidates } of back.annotations) {
        const before = set.annotations.find(each => each.id === id)!;
        const whileAway = there.annotations.find(each => each.id === id)!;
        // What was edited was taken for what was said, so only what stayed or was kept aside comes back to the letter.
        if (JSON.stringify(whileAway.exact) !== JSON.stringify(before.exact)) continue;
        assert.deepEqual(exact, before.exact);
        if (placement === 'orphaned') assert.ok(candidates?.some(({ content }) => JSON.stringify(content) === JSON.stringify(before.content)));
      }
    }), { numRuns: 300 });
  });

  it('comes to the same whatever is looked at first, and however often one stops', () => {
    fc.assert(fc.property(editsOf(ARTICLE), fc.nat(ARTICLE.length), fc.nat(ARTICLE.length), ({ edits }, a, b) => {
      const text = edited(ARTICLE, edits);
      const known = withContexts(set, ARTICLE);
      const steps = reanchorSteps(known, text, { first: [Math.min(a, b), Math.max(a, b)] });
      let result = steps.next();
      while (!result.done) result = steps.next();
      assert.deepEqual(result.value, reanchor(known, text));
    }), { numRuns: 100 });
  });
});

describe('a person who is asked', () => {
  it('is offered what is like the statement, and never a place for one that is gone', () => {
    const text = ARTICLE.replace('القديمة قد لا تكفي في الصيف', 'المتهالكة ربما لا تكفي في الخريف');
    const [, , third] = reanchor(withContexts(set, ARTICLE), text).annotations;
    assert.equal(third!.placement, 'orphaned');
    assert.equal(third!.candidates?.map(({ content }) => text.slice(...content[0]!))[0], 'من أن شبكة الري المتهالكة ربما لا تكفي في الخريف');
    const gone = reanchor(withContexts(set, ARTICLE), ARTICLE.replace(/وحذّر.*\n/u, ''));
    assert.equal(gone.annotations.find(({ id }) => id === third!.id)!.candidates, undefined);
  });

  it('is not asked about a word that was corrected where it stood', () => {
    const text = ARTICLE.replace('القديمة', 'القديمه جداً');
    const third = reanchor(withContexts(set, ARTICLE), text).annotations.find(({ id }) => id === set.annotations[2]!.id)!;
    assert.deepEqual([third.placement, third.exact.content], ['moved', ['من أن شبكة الري القديمه جداً قد لا تكفي في الصيف']]);
  });

  it('is asked when the words stand elsewhere while edited ones stand where they stood', () => {
    const line = 'قال هاني إن الطريق إلى الوادي سالك منذ الصباح.';
    const text = `مقدمة عن أحوال الطرق هذا الأسبوع.\n${line}\nخاتمة عن الطقس المتوقع غداً وبعد غد.`;
    const one = suggest(detection([said(text, { content: 'إن الطريق إلى الوادي سالك منذ الصباح', cue: 'قال', source: 'هاني' })]), text);
    const now = `${text.replace('سالك', 'مغلق')}\n${line}`;
    const [only] = reanchor(withContexts(one, text), now).annotations;
    assert.equal(only!.placement, 'orphaned');
    assert.equal(only!.candidates?.length, 2);
  });
});

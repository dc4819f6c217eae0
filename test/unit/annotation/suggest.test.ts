import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../../src/core/span';
import { suggest } from '../../../src/core/annotation/suggest';
import { anyText } from './arbitrary';
import { ARTICLE, detection, detectionIn, said } from './sample';

describe('suggest', () => {
  it('makes every attribution an anchored suggestion that knows its words', () => {
    const found = detectionIn(ARTICLE);
    const { annotations, speakers, credit } = suggest(found, ARTICLE);
    assert.equal(annotations.length, 3);
    for (const [i, { id, status, origin, placement, exact, ...attribution }] of annotations.entries()) {
      assert.deepEqual(attribution, found.attributions[i]);
      assert.match(id, /^[0-9a-f]{8}$/);
      assert.deepEqual([status, origin, placement], ['suggested', 'detected', 'anchored']);
      assert.equal(exact.content[0], ARTICLE.slice(...attribution.content[0]!));
    }
    assert.deepEqual(annotations[1]!.exact.via, ['صحيفة الواحة اليوم']);
    assert.deepEqual(speakers, found.speakers);
    assert.equal(credit?.exact, 'المصدر: موقع الواحة');
  });

  it('gives a statement one id however it is vocalised, stretched or marked', () => {
    const ids = ['قال سامر إن الأمر انتهى', 'قالَ سامر إنَّ الأمـــر\u200f  انتهى', 'قال سامر إن\u00a0الأمر\nا\u202bنتهى'].map(text => {
      const cue = text.slice(0, text.indexOf(' '));
      return suggest(detection([said(text, { content: text.slice(text.indexOf('إ')), cue })]), text).annotations[0]!.id;
    });
    assert.deepEqual(new Set(ids).size, 1);
  });

  it('gives other words and other cues other ids', () => {
    const text = 'قال سامر إن الأمر انتهى وأكد سامر إن الأمر انتهى وقال سامر إن الأمر بدأ';
    const { annotations } = suggest(detection([
      said(text, { content: 'إن الأمر انتهى', cue: 'قال' }),
      said(text, { content: 'إن الأمر انتهى', cue: 'أكد' }, text.indexOf('أكد')),
      said(text, { content: 'إن الأمر بدأ', cue: 'قال' }, 40),
    ]), text);
    assert.equal(new Set(annotations.map(({ id }) => id)).size, 3);
  });

  it('numbers repeated statements in the order of the text', () => {
    const text = 'قال: نعم. ثم قال: نعم. ثم قال: نعم.';
    const starts = [...text.matchAll(/قال/g)].map(match => match.index);
    const { annotations } = suggest(detection(starts.toReversed().map(from => said(text, { content: 'نعم', cue: 'قال' }, from))), text);
    const [first, second, third] = annotations.map(({ id }) => id);
    assert.equal(second, `${first}-2`);
    assert.equal(third, `${first}-3`);
    assert.deepEqual(annotations.map(({ cue }) => cue[0]![0]), starts);
  });

  it('changes no id when something else in the article changes', () => {
    const before = suggest(detectionIn(ARTICLE), ARTICLE).annotations.map(({ id }) => id);
    fc.assert(fc.property(anyText, anyText, (above, below) => {
      const text = `${above}\n${ARTICLE}\n${below}`;
      const shift = ([start, end]: Span): Span => [start + above.length + 1, end + above.length + 1];
      const { attributions, ...rest } = detectionIn(ARTICLE);
      const moved = attributions.map(each => ({ ...each, content: each.content.map(shift), cue: each.cue.map(shift), source: each.source && shift(each.source), via: each.via.map(shift) }));
      assert.deepEqual(suggest({ ...rest, attributions: moved }, text).annotations.map(({ id }) => id), before);
    }));
  });
});

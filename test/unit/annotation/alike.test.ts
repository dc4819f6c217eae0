import assert from 'node:assert/strict';
import { mostAlike } from '../../../src/core/annotation/anchoring/alike';

const long = Array.from({ length: 60 }, (_, i) => `كلمه${i}`).join(' ');

describe('mostAlike', () => {
  it('finds the same words, and tells that they are', () => {
    assert.deepEqual(mostAlike('نعم سناتي', 'قال هاني نعم سناتي غدا'), { span: [9, 18], score: 1 });
  });

  it('begins and ends where words do', () => {
    const text = 'قال ان الطريق الجبلي مغلق اليوم';
    const found = mostAlike('ان الطريق الجبل مغلق', text);
    assert.equal(text.slice(...found!.span), 'ان الطريق الجبلي مغلق');
    assert.ok(found!.score > 0.9 && found!.score < 1);
  });

  it('finds nothing where too much differs', () => {
    assert.equal(mostAlike('ان الطريق الجبلي مغلق', 'هبت الريح على الوادي ثم سكنت'), null);
    assert.equal(mostAlike('نعم', ''), null);
  });

  it('finds long words by both ends, and counts what is between', () => {
    const rewritten = long.split(' ').map((word, i) => i > 15 && i < 45 && i % 2 ? 'غيرها' : word).join(' ');
    assert.equal(mostAlike(long, `قبل ${long} بعد`)!.score, 1);
    const found = mostAlike(long, `قبل ${rewritten} بعد`)!;
    assert.deepEqual(found.span, [4, 4 + rewritten.length]);
    assert.ok(found.score > 0.6 && found.score < 0.8, `${found.score}`);
    assert.equal(mostAlike(long, long.split(' ').toReversed().join(' ')), null);
  });
});

import assert from 'node:assert/strict';
import { detect } from '../../../src/core/detection/detect';
import { canonicalText } from '../../../src/core/text/canonical';

describe('Offsets stay true', () => {
  it('whatever the line ends and the byte order mark were', () => {
    const lines = ['عنوان الخبر', '', 'قال الوزير إن العمل مستمر.', 'وأضاف: «لن نتوقف قبل الصيف».'];
    const plain = detect(lines.join('\n'));
    for (const raw of [lines.join('\r\n'), '\uFEFF' + lines.join('\r\n'), lines.join('\r')]) {
      assert.deepEqual(detect(canonicalText(raw).text), plain);
    }
    assert.equal(plain.attributions.length, 2);
  });

  it('with every offset moved by what stands before', () => {
    const text = 'قال الوزير إن العمل مستمر، مضيفا أن الافتتاح قريب.';
    const before = 'خبر 👩‍🌾 قديم.\n\n';
    const move = ([start, end]: readonly [number, number]): [number, number] => [start + before.length, end + before.length];
    const alone = detect(text).attributions, moved = detect(before + text).attributions;
    assert.deepEqual(moved.map(a => [a.content, a.cue, a.source]), alone.map(a => [a.content.map(move), a.cue.map(move), a.source && move(a.source)]));
  });
});

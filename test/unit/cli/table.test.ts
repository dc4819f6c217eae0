import assert from 'node:assert/strict';
import { cellsOf, fit } from '../../../src/cli/cells';
import { table } from '../../../src/cli/table';
import { orphan } from '../../../src/core/annotation/orphan';
import { suggest } from '../../../src/core/annotation/suggest';
import { ARTICLE, SPEAKERS, detectionIn } from '../annotation/sample';

const { attributions } = detectionIn(ARTICLE);
const rows = (statements: Parameters<typeof table>[0], width = 200): string[] => table(statements, SPEAKERS, ARTICLE, width).trimEnd().split('\n');

describe('cells', () => {
  it('count what a terminal shows', () => {
    assert.equal(cellsOf('بَيْت'), 3);
    assert.equal(cellsOf('\u200fبيت'), 3);
    assert.equal(cellsOf('🌳 ok'), 5);
    assert.equal(cellsOf('👩‍🌾'), 2);
  });

  it('cut between letters, with an ellipsis', () => {
    assert.equal(fit('بَيْتٌ كبير', 5), 'بَيْتٌ…');
    assert.equal(fit('🌳🌳🌳', 4), '🌳…');
    assert.equal(fit('بيت', 3), 'بيت');
  });
});

describe('table', () => {
  it('shows number, type, speaker, kind, via, cue and content', () => {
    const [head, first, second] = rows(attributions);
    assert.match(head!, /^# +type +speaker +kind +via +cue +content$/);
    assert.match(first!, /^1 +indirect +\u2068رئيسة البلدية هدى الربيعي\u2069 +person +\u2068قالت\u2069 +\u2068إنَّ الحدائقَ/);
    assert.match(second!, /direct .*\u2068صحيفة الواحة اليوم\u2069/);
  });

  it('has columns of one width and rows no wider than the terminal', () => {
    for (const width of [80, 120, 400]) {
      const lines = rows(attributions, width);
      const cue = lines.slice(1).map(line => cellsOf(line.slice(0, line.indexOf(line.includes('قالت') ? 'قالت' : line.includes('أضافت') ? 'أضافت' : 'حذّر'))));
      assert.equal(new Set(cue).size, 1);
      for (const line of lines) assert.ok(cellsOf(line) <= width);
    }
  });

  it('marks what was not in fact said, and whom nobody knows', () => {
    const [, row] = rows([{ ...attributions[0]!, irrealis: 'negated', speaker: null, source: null }]);
    assert.match(row!, /indirect \(negated\) +\u2068\?\u2069/);
  });

  it('names the source where the speaker is unknown', () => {
    assert.match(rows([{ ...attributions[0]!, speaker: null }])[1]!, /\u2068رئيسة البلدية هدى الربيعي\u2069/);
  });

  it('shows the status of annotations and the words of orphans', () => {
    const { annotations: [first, second] } = suggest(detectionIn(ARTICLE), ARTICLE);
    const [head, one, two] = rows([orphan(first!, 0), { ...second!, status: 'rejected' }]);
    assert.match(head!, /status/);
    assert.match(one!, /suggested, orphaned .*الحدائقَ الثلاث/);
    assert.match(two!, /rejected /);
  });

  it('lets an article neither move the cursor nor turn the line', () => {
    const text = 'قال زيد إن \u001b[31mالأمر\u202e انتهى\nحقاً';
    const [, row] = table([{ ...attributions[0]!, content: [[8, text.length]], cue: [], source: null, speaker: null }], {}, text, 100).split('\n');
    assert.doesNotMatch(row!, /[\u001b\u202e]/);
    assert.match(row!, /انتهى حقاً/);
  });

  it('is empty without statements', () => assert.equal(table([], {}, '', 80), ''));
});

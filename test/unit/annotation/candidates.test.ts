import assert from 'node:assert/strict';
import type { Role } from '../../../src/core/annotation/annotation';
import { candidates } from '../../../src/core/annotation/candidates';
import { suggest } from '../../../src/core/annotation/suggest';
import { detect } from '../../../src/core/detection/detect';
import { spanOf } from './sample';

const text = [
  'افتتح المعرض أمس 🌳.',
  'وقال المدير سامي النجار إن الأبواب مفتوحة، مضيفا 🌳 أنَّ الحضور كبير، ورأت الناقدة هند الحسن اللوحات وأعجبتها، بحسب صحيفة الواحة.',
  'وأكدت الوزيرة أن العرض مستمر.',
].join('\n');
const set = suggest(detect(text), text);
const near = spanOf(text, 'الحضور كبير');
const words = (role: Exclude<Role, 'content'>, place = near): string[] => candidates(set, role, place, text).map(span => text.slice(...span));

describe('candidates', () => {
  it('are what plays the role nearby, the nearest first, and nothing from other paragraphs', () => {
    assert.deepEqual(words('source'), ['الناقدة هند الحسن', 'المدير سامي النجار', 'صحيفة الواحة']);
  });

  it('hold verbs that report nothing', () => {
    assert.deepEqual(words('cue').slice(0, 1), ['رأت']);
    assert.ok(words('cue').includes('قال'));
    assert.ok(!words('cue').includes('أكدت'));
  });

  it('hold outlets', () => {
    assert.deepEqual(words('via'), ['صحيفة الواحة']);
  });

  it('leave out what overlaps the words themselves, and come once', () => {
    assert.deepEqual(words('source', spanOf(text, 'المدير')), ['الناقدة هند الحسن', 'صحيفة الواحة']);
    assert.equal(new Set(words('cue')).size, words('cue').length);
  });

  it('are none where there is nothing', () => {
    assert.deepEqual(words('via', spanOf(text, 'المعرض')), []);
    assert.deepEqual(candidates({ annotations: [], speakers: {}, credit: null }, 'source', [0, 0], ''), []);
  });
});

import assert from 'node:assert/strict';
import { editFor } from '../../../src/webview/panel/edits';
import { isOpen, resolution, sureness } from '../../../src/webview/panel/review';
import { statement } from './sample';

describe('edits of the panel', () => {
  const suggested = statement('a');
  const accepted = statement('b', { status: 'accepted' });
  const corrected = statement('c', { status: 'corrected' });
  const manual = statement('d', { status: 'accepted', origin: 'manual' });

  it('decide only about what would change, in one edit', () => {
    const all = [suggested, accepted, corrected, manual];
    assert.deepEqual(editFor('accept', all), { kind: 'decide', ids: ['a'], status: 'accepted' });
    assert.deepEqual(editFor('reject', all), { kind: 'decide', ids: ['a', 'b', 'c', 'd'], status: 'rejected' });
    assert.deepEqual(editFor('reset', all), { kind: 'decide', ids: ['b', 'c'], status: 'suggested' });
    assert.equal(editFor('accept', [accepted]), null);
    assert.equal(editFor('accept', []), null);
  });

  it('put an orphan at the first place offered', () => {
    const parts = { content: [[3, 9]] as const, cue: [], source: null, via: [] };
    const lost = statement('o', { placement: 'orphaned', candidates: [{ parts, content: 'x' }] });
    assert.deepEqual(editFor('place', [lost]), { kind: 'place', id: 'o', parts });
    assert.equal(editFor('place', [lost, suggested]), null);
    assert.equal(editFor('place', [statement('o', { placement: 'orphaned' })]), null);
  });

  it('take or leave what is offered, and nothing else', () => {
    const offered = statement('e', { status: 'accepted', offer: { type: 'direct', class: 'claim', irrealis: null, speaker: null, content: 'x' } });
    assert.deepEqual(editFor('take', [suggested, offered]), { kind: 'offer', ids: ['e'], take: true });
    assert.deepEqual(editFor('keep', [offered]), { kind: 'offer', ids: ['e'], take: false });
    assert.equal(editFor('keep', [suggested]), null);
  });

  it('leave open what nobody has decided, and what has come into doubt', () => {
    assert.ok(isOpen(suggested));
    assert.ok(!isOpen(accepted));
    assert.ok(isOpen(statement('x', { status: 'accepted', placement: 'orphaned' })));
    assert.ok(!isOpen(statement('x', { status: 'rejected', placement: 'orphaned' })));
  });

  it('say how sure something is and how a speaker was made out', () => {
    assert.deepEqual([0.95, 0.9, 0.7, 0.5].map(sureness), ['high', 'high', 'medium', 'low']);
    assert.equal(resolution(suggested), 'named');
    assert.equal(resolution(statement('x', { source: 'الهاشمي' })), 'otherName');
    assert.equal(resolution(statement('x', { source: null })), 'continued');
  });
});

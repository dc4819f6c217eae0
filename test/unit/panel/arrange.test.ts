import assert from 'node:assert/strict';
import type { PanelOffer } from '../../../src/protocol/panel';
import { arranged, REVIEW } from '../../../src/webview/panel/arrange';
import { ids, statement } from './sample';

describe('groups of the panel', () => {
  const offer: PanelOffer = { type: 'direct', class: 'claim', irrealis: null, speaker: null, content: 'x' };
  const other = { key: 'S2', label: 'البنك', kind: 'organization' } as const;
  const all = [
    statement('a'), statement('b', { speaker: other, status: 'accepted' }), statement('c', { placement: 'orphaned' }), statement('d', { speaker: null, class: 'denial' }),
    statement('e', { status: 'accepted', offer }), statement('f', { placement: 'orphaned', status: 'rejected' }),
  ];
  const groups = (by: Parameters<typeof arranged>[1]): unknown => arranged(all, by).map(({ key, statements }) => [key, ids(statements)]);

  it('puts on top what is lost or seen otherwise by now, whatever one groups by', () => {
    for (const by of ['order', 'speaker', 'kind', 'class', 'status'] as const) {
      assert.deepEqual(arranged(all, by)[0], { key: REVIEW, statements: [all[2], all[4]] }, by);
    }
  });

  it('keeps the order of the text within and among groups', () => {
    assert.deepEqual(groups('order'), [[REVIEW, ['c', 'e']], ['', ['a', 'b', 'd', 'f']]]);
    assert.deepEqual(groups('speaker'), [[REVIEW, ['c', 'e']], ['S1', ['a', 'f']], ['S2', ['b']], ['', ['d']]]);
    assert.deepEqual(groups('class'), [[REVIEW, ['c', 'e']], ['statement', ['a', 'b', 'f']], ['denial', ['d']]]);
  });

  it('begins with what is to be decided when grouped by status', () => {
    assert.deepEqual(groups('status'), [[REVIEW, ['c', 'e']], ['suggested', ['a', 'd']], ['accepted', ['b']], ['rejected', ['f']]]);
  });
});

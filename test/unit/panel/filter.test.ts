import assert from 'node:assert/strict';
import { counts, filtered, NO_FILTER, restrictions, toggled, type Filter } from '../../../src/webview/panel/filter';
import { ids, statement } from './sample';

describe('filter of the panel', () => {
  const bank = { key: 'S2', label: 'البنك المركزي', kind: 'organization' } as const;
  const all = [
    statement('a', { content: 'قال المسؤولُ إنَّ الأُسرَ بخير', status: 'accepted' }),
    statement('b', { speaker: bank, class: 'denial', via: ['رويترز'] }),
    statement('c', { speaker: null, source: null, note: 'راجع الوزارة', content: 'في عام ٢٠٢٥' }),
  ];
  const searching = (words: string): string[] => ids(filtered(all, { ...NO_FILTER, words }));
  const only = (values: Partial<Filter['values']>): string[] => ids(filtered(all, { ...NO_FILTER, values: { ...NO_FILTER.values, ...values } }));

  it('finds words without their harakat and hamzas', () => {
    for (const words of ['المسؤول', 'المسوول', 'الاسر', 'الأسر', 'المسؤولُ إن']) assert.deepEqual(searching(words), ['a'], words);
  });

  it('finds words with harakat and hamzas where the article has none', () => {
    assert.deepEqual(searching('المركزيّ'), ['b']);
    assert.deepEqual(searching('إلبنك'), ['b']);
  });

  it('finds ta marbuta as ha, alef maqsura as ya, tatweel, and either kind of digits', () => {
    for (const words of ['الوزاره', 'الوزارة', 'الـوزارة', '2025', '٢٠٢٥', '۲۰۲۵']) assert.deepEqual(searching(words), ['c'], words);
  });

  it('finds all of several words, in any order, in speaker, source, via, cue and note', () => {
    assert.deepEqual(searching('رويترز البنك'), ['b']);
    assert.deepEqual(searching('راجع'), ['c']);
    assert.deepEqual(searching('البنك راجع'), []);
    assert.deepEqual(searching('  '), ['a', 'b', 'c']);
    assert.deepEqual(searching('\u202E\u0640'), ['a', 'b', 'c'], 'nothing but marks');
  });

  it('lets through any of the values of a facet, and all of the facets', () => {
    assert.deepEqual(only({ status: ['accepted'] }), ['a']);
    assert.deepEqual(only({ speaker: ['S1', 'S2'] }), ['a', 'b']);
    assert.deepEqual(only({ kind: [''] }), ['c']);
    assert.deepEqual(only({ speaker: ['S2'], status: ['accepted'] }), []);
  });

  it('counts values and what is set', () => {
    assert.deepEqual([...counts(all, 'kind')], [['person', 1], ['organization', 1], ['', 1]]);
    const set = toggled(toggled({ ...NO_FILTER, words: 'ا' }, 'class', 'denial'), 'status', 'accepted');
    assert.equal(restrictions(set), 3);
    assert.equal(restrictions(toggled(set, 'class', 'denial')), 2);
  });
});

import assert from 'node:assert/strict';
import type { Annotation, AnnotationSet, Parts } from '../../../src/core/annotation/annotation';
import { panelSpeakers, panelStatements } from '../../../src/vscode/panelStatements';

const TEXT = 'قال الوزير إن المدرسة جاهزة 😀. وأضاف أن الباب مفتوح.';
const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

const make = (id: string, change: Partial<Annotation> & { readonly candidates?: readonly Parts[] } = {}): Annotation => ({
  id, type: 'indirect', class: 'statement', content: [at('أن الباب مفتوح')], cue: [at('وأضاف')], source: null, via: [], speaker: 'S1', irrealis: null,
  rule: 'test.rule', confidence: 1, status: 'suggested', origin: 'detected', placement: 'anchored',
  exact: { content: ['أن الباب مفتوح'], cue: ['وأضاف'], source: null, via: [] }, ...change,
});

const set = (...annotations: Annotation[]): AnnotationSet => ({
  annotations, credit: null,
  speakers: { S1: { label: 'الوزير سالم', kind: 'person', aliases: ['الوزير'] }, S2: { label: 'أحد', kind: 'anonymous' } },
});

describe('statements for the panel', () => {
  it('have the words of the text, and an orphan those it was made on', () => {
    const [placed, lost] = panelStatements(set(make('a', { content: [at('إن المدرسة جاهزة 😀')] }), make('b', { placement: 'orphaned', content: [[3, 3]], cue: [] })), TEXT);
    assert.equal(placed?.content, 'إن المدرسة جاهزة 😀');
    assert.deepEqual([lost?.content, lost?.cue], ['أن الباب مفتوح', 'وأضاف']);
  });

  it('bring along where an orphan may stand, and how detection sees a decided one by now', () => {
    const parts: Parts = { content: [at('إن المدرسة جاهزة 😀')], cue: [], source: null, via: [] };
    const offer = { ...parts, type: 'mixed', class: 'claim', irrealis: null, speaker: 'S2', rule: 'test.rule', confidence: 0.5 } as const;
    const [lost, decided] = panelStatements(set(make('a', { placement: 'orphaned', candidates: [parts] }), make('b', { status: 'accepted', offer })), TEXT);
    assert.deepEqual(lost?.candidates, [{ parts, content: 'إن المدرسة جاهزة 😀' }]);
    assert.deepEqual(decided?.offer, { type: 'mixed', class: 'claim', irrealis: null, speaker: 'أحد', content: 'إن المدرسة جاهزة 😀' });
  });

  it('have no speaker rather than one that is not there', () => {
    const [nobody, unknown, inherited] = panelStatements(set(make('a', { speaker: null }), make('b', { speaker: 'S9' }), make('c', { speaker: 'toString' })), TEXT);
    assert.deepEqual([nobody?.speaker, unknown?.speaker, inherited?.speaker], [null, null, null]);
  });
});

describe('speakers for the panel', () => {
  it('are those who speak, each with all names, once', () => {
    const named = (source: string): Partial<Annotation> => ({ exact: { content: ['x'], cue: [], source, via: [] } });
    const all = set(make('a', named('الوزير')), make('b', named('سالم\nالعلي')), make('c'), make('d', { ...named('أحد'), speaker: null }));
    assert.deepEqual(panelSpeakers(all), [{ key: 'S1', label: 'الوزير سالم', kind: 'person', names: ['الوزير سالم', 'الوزير', 'سالم العلي'] }]);
  });
});

import assert from 'node:assert/strict';
import type { AttributionType, Irrealis, SpeakerKind, StatementClass } from '../../../src/core/attribution';
import { detect } from '../../../src/core/detection/detect';
import type { Span } from '../../../src/core/span';

/** One attribution in words. What the guidelines always fix has a default; the rest counts only where a test names it. */
export interface Expected {
  readonly content: string | readonly string[];
  /** None: a quotation that nobody introduces. */
  readonly cue?: string | readonly string[];
  /** None: the sentence names nobody. */
  readonly source?: string;
  readonly via?: string | readonly string[];
  /** `indirect` unless named. */
  readonly type?: AttributionType;
  /** The label of the speaker, or null for nobody. */
  readonly speaker?: string | null;
  readonly kind?: SpeakerKind;
  readonly class?: StatementClass;
  readonly irrealis?: Irrealis | null;
  /** Two careful readers may differ: found or not, both are right. */
  readonly optional?: true;
}

/** A finding in the same words, every part filled in. */
export type Found = Required<Pick<Expected, 'type' | 'speaker' | 'class' | 'irrealis'>> & {
  readonly content: readonly string[];
  readonly cue: readonly string[];
  readonly source: string | null;
  readonly via: readonly string[];
  readonly kind: SpeakerKind | null;
};

/** Everything the engine finds in a text, in words. */
export function findingsIn(text: string): Found[] {
  const { attributions, speakers } = detect(text);
  const words = (span: Span): string => text.slice(...span);
  return attributions.map(({ type, class: sort, irrealis, content, cue, source, via, speaker }) => ({
    type, class: sort, irrealis, content: content.map(words), cue: cue.map(words), source: source && words(source), via: via.map(words),
    speaker: speaker === null ? null : speakers[speaker]?.label ?? `no speaker ${speaker}`,
    kind: speaker === null ? null : speakers[speaker]?.kind ?? null,
  }));
}

/** What is wrong with the findings, as two lists to compare: equal if nothing is. */
export function compare(text: string, expected: readonly Expected[]): { got: unknown[]; wanted: unknown[] } {
  const inOrder = <T extends { content: readonly string[] }>(list: readonly T[]): T[] =>
    list.toSorted((a, b) => text.indexOf(a.content[0] ?? '') - text.indexOf(b.content[0] ?? '') || b.content.join().length - a.content.join().length);
  const all = inOrder(expected.map(each => ({ ...each, content: [each.content].flat() })));
  const optional = all.filter(each => each.optional).map(each => each.content.join());
  const wanted = all.filter(each => !each.optional);
  const got = inOrder(findingsIn(text)).filter(found => !optional.includes(found.content.join()));
  return {
    got: got.map((found, i) => Object.fromEntries(Object.entries(found).filter(([key]) => FIXED.has(key) || key in (wanted[i] ?? {})))),
    wanted: wanted.map(({ cue, source, via, type, ...rest }) => ({ type: type ?? 'indirect', ...rest, cue: [cue ?? []].flat(), source: source ?? null, via: [via ?? []].flat() })),
  };
}

const FIXED = new Set(['type', 'content', 'cue', 'source', 'via']);

/** A test: the text reports these attributions and no others. */
export function reports(text: string, ...expected: readonly Expected[]): void {
  it(text.replaceAll('\n', ' ⏎ '), () => {
    const { got, wanted } = compare(text, expected);
    assert.deepEqual(got, wanted);
  });
}

/** A test: the text reports nothing. */
export function silent(text: string): void {
  reports(text);
}

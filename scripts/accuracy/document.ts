import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { AttributionType, Speaker } from '../../src/core/attribution';
import { detect } from '../../src/core/detection/detect';
import type { Span } from '../../src/core/span';

/** One attribution of an annotated article; `optional` ones are neither rewarded nor punished. */
export interface GoldAttribution {
  readonly type: AttributionType;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: Span | null;
  readonly via: readonly Span[];
  readonly speaker: string | null;
  readonly optional?: boolean;
  readonly rule?: string;
  readonly confidence?: number;
}

/** An annotated article: offsets in UTF-16 code units of `text`, half-open. */
export interface GoldDocument {
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
  readonly speakers: Readonly<Record<string, Speaker>>;
}

/** An article with what people and what the engine found in it. */
export interface Pair {
  readonly name: string;
  readonly gold: GoldDocument;
  readonly found: GoldDocument;
}

/** Reads every annotated article of a folder (`NAME.json`) and runs the engine over its text. */
export function readPairs(folder: string): Pair[] {
  return readdirSync(folder).filter(name => name.endsWith('.json') && !name.startsWith('_')).sort().map(name => {
    const gold = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as GoldDocument;
    return { name: name.replace(/\.json$/u, ''), gold, found: { text: gold.text, ...detect(gold.text) } };
  });
}

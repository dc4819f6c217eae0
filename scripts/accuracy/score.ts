import type { Span } from '../../src/core/span';
import type { GoldAttribution, GoldDocument, Pair } from './document';

/** What is counted to make one figure. */
export interface Tally { hit: number; predicted: number; gold: number }

/** Figures in per cent; false alarms per 1,000 words of articles that quote nobody, null if there are none. */
export interface Scores {
  readonly detection: number; readonly exact: number; readonly attribution: number; readonly speaker: number;
  readonly source: number; readonly via: number; readonly type: number; readonly kind: number;
  readonly falseAlarms: number | null;
}

export type Cause = 'missed' | 'spurious' | 'boundary' | 'source' | 'speaker';

/** One error: `gold` and `found` are undefined where the attribution is missing on that side. */
export interface Miss { readonly name: string; readonly cause: Cause; readonly gold?: string; readonly found?: string }

/** A finding that counts, and whether its content is exact and its source right. */
export interface Judged { readonly rule: string; readonly confidence: number; readonly right: boolean }

type Words = ReadonlySet<number>;
interface Worded extends GoldAttribution { readonly words: Words }

/** Two contents match when their words overlap with at least this F1; one gold attribution matches one found. */
const MATCH = 0.5;

/** Scores articles by words (letters, marks and digits in a row), micro-averaged over all of them. */
export function score(pairs: readonly Pair[]): { scores: Scores; misses: Miss[]; matched: Judged[] } {
  const tally = (): Tally => ({ hit: 0, predicted: 0, gold: 0 });
  const t = { detection: tally(), exact: tally(), attribution: tally(), speaker: tally(), source: tally(), via: tally(), type: tally(), kind: tally() };
  const misses: Miss[] = [];
  const matched: Judged[] = [];
  let quietWords = 0, quietAlarms = 0;
  for (const { name, gold, found } of pairs) {
    const index = [...gold.text.matchAll(/[\p{L}\p{M}\p{N}_]+/gu)].map(match => [match.index, match.index + match[0].length] as const);
    const wordsOf = (spans: readonly Span[]): Words => new Set(index.flatMap(([start, end], i) => spans.some(([s, e]) => start < e && end > s) ? [i] : []));
    const worded = (document: GoldDocument): Worded[] => document.attributions.map(attribution => ({ ...attribution, words: wordsOf(attribution.content) }));
    const golds = worded(gold), founds = worded(found);
    const links = match(golds, founds, wordsOf);
    const goldMentions = mentions(golds, wordsOf), foundMentions = mentions(founds, wordsOf);
    const countable = founds.filter(other => ![...links].some(([own, linked]) => linked === other && own.optional));
    const required = golds.filter(own => !own.optional);
    if (golds.length === 0) { quietWords += index.length; quietAlarms += countable.length; }
    for (const figure of [t.detection, t.exact, t.attribution, t.speaker]) { figure.gold += required.length; figure.predicted += countable.length; }
    t.source.gold += required.filter(own => own.source).length;
    t.source.predicted += countable.filter(other => other.source).length;
    t.via.gold += sum(required.map(own => own.via.length));
    t.via.predicted += sum(countable.map(other => other.via.length));
    for (const own of required) {
      const other = links.get(own);
      if (!other) { misses.push({ name, cause: 'missed', gold: show(gold.text, own) }); continue; }
      const exact = equal(own.words, other.words);
      const ownSource = own.source && wordsOf([own.source]), otherSource = other.source && wordsOf([other.source]);
      const sourceRight = ownSource && otherSource ? f1(ownSource, otherSource) >= MATCH : !ownSource && !otherSource;
      const speakerRight = own.speaker === null ? other.speaker === null : other.speaker !== null && sameSpeaker(goldMentions.get(own.speaker), foundMentions.get(other.speaker));
      t.detection.hit++;
      if (exact) t.exact.hit++;
      if (sourceRight) t.attribution.hit++;
      if (speakerRight) t.speaker.hit++;
      if (ownSource && otherSource && equal(ownSource, otherSource)) t.source.hit++;
      t.via.hit += own.via.filter(span => other.via.some(via => overlaps(wordsOf([span]), wordsOf([via])))).length;
      count(t.type, own.type === other.type);
      if (own.speaker !== null && other.speaker !== null && speakerRight) count(t.kind, gold.speakers[own.speaker]?.kind === found.speakers[other.speaker]?.kind);
      matched.push({ rule: other.rule ?? '', confidence: other.confidence ?? 0, right: exact && sourceRight });
      const cause: Cause | null = !sourceRight ? 'source' : !speakerRight ? 'speaker' : !exact ? 'boundary' : null;
      if (cause) misses.push({ name, cause, gold: show(gold.text, own), found: show(found.text, other) });
    }
    const used = new Set(links.values());
    for (const other of founds) if (!used.has(other)) { misses.push({ name, cause: 'spurious', found: show(found.text, other) }); matched.push({ rule: other.rule ?? '', confidence: other.confidence ?? 0, right: false }); }
  }
  const percent = (figure: Tally): number => round(200 * figure.hit / (figure.predicted + figure.gold || 1));
  const share = (figure: Tally): number => round(100 * figure.hit / (figure.gold || 1));
  return {
    scores: {
      detection: percent(t.detection), exact: percent(t.exact), attribution: percent(t.attribution), speaker: percent(t.speaker),
      source: percent(t.source), via: percent(t.via), type: share(t.type), kind: share(t.kind),
      falseAlarms: quietWords ? round(1000 * quietAlarms / quietWords) : null,
    },
    misses, matched,
  };
}

/** Pairs gold with found attributions one to one, best overlap first; a shared cue word counts in favour, being optional against. */
function match(golds: readonly Worded[], founds: readonly Worded[], wordsOf: (spans: readonly Span[]) => Words): Map<Worded, Worded> {
  const candidates = golds.flatMap(own => founds.map(other => {
    const agreement = f1(own.words, other.words);
    return { own, other, agreement, rank: agreement + (overlaps(wordsOf(own.cue), wordsOf(other.cue)) ? 0.2 : 0) - (own.optional ? 0.1 : 0) };
  })).filter(({ agreement }) => agreement >= MATCH).sort((a, b) => b.rank - a.rank);
  const links = new Map<Worded, Worded>();
  const used = new Set<Worded>();
  for (const { own, other } of candidates) if (!links.has(own) && !used.has(other)) { links.set(own, other); used.add(other); }
  return links;
}

/** The words that name each speaker anywhere in the article. */
function mentions(attributions: readonly GoldAttribution[], wordsOf: (spans: readonly Span[]) => Words): Map<string, Set<number>> {
  const named = new Map<string, Set<number>>();
  for (const { speaker, source } of attributions) {
    if (speaker === null || !source) continue;
    const words = named.get(speaker) ?? new Set();
    wordsOf([source]).forEach(word => words.add(word));
    named.set(speaker, words);
  }
  return named;
}

const sameSpeaker = (gold: Words | undefined, found: Words | undefined): boolean => (gold ? found !== undefined && overlaps(gold, found) : found === undefined);
const shared = (a: Words, b: Words): number => [...a].filter(word => b.has(word)).length;
const overlaps = (a: Words, b: Words): boolean => shared(a, b) > 0;
const equal = (a: Words, b: Words): boolean => a.size === b.size && shared(a, b) === a.size;
const f1 = (a: Words, b: Words): number => (a.size + b.size ? 2 * shared(a, b) / (a.size + b.size) : 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const round = (number: number): number => Math.round(number * 10) / 10;
const count = (figure: Tally, right: boolean): void => { figure.gold++; if (right) figure.hit++; };

function show(text: string, attribution: GoldAttribution): string {
  const content = attribution.content.map(([start, end]) => text.slice(start, end)).join(' ⋯ ');
  const source = attribution.source ? text.slice(...attribution.source) : '∅';
  return `[${attribution.type}] ${source} | ${attribution.cue.map(span => text.slice(...span)).join(' ')} | ${content.length > 140 ? `${content.slice(0, 70)} … ${content.slice(-65)}` : content}`;
}

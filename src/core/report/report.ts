import type { Annotation, AnnotationSet } from '../annotation/annotation';
import type { AttributionType, Speaker, SpeakerKind, StatementClass } from '../attribution';
import { fold } from '../text/fold';
import { counts } from './counts';
import { countWords, type CountedWords } from './words';

/** How much of something there is. */
export interface Tally {
  readonly statements: number;
  readonly words: number;
}

/** One speaker's share of what is said in an article. */
export interface Voice extends Tally {
  /** The key among the speakers; null for all statements that nobody can be made out for. */
  readonly key: string | null;
  readonly speaker: Speaker | null;
  /** The id of the first statement. */
  readonly first: string;
}

/** An outlet or agency that passed statements on, under the first name it is given. */
export interface Relay extends Tally {
  readonly name: string;
}

/** Who speaks how much in one article, and how. */
export interface Report {
  /** The words of the whole article. */
  readonly articleWords: number;
  /** All that is reported. The words of every breakdown below add up to these, except for those of `relays`. */
  readonly total: Tally;
  /** Most words first. */
  readonly voices: readonly Voice[];
  /** Unnamed are anonymous sources, and statements that nobody can be made out for. */
  readonly naming: Readonly<Record<'named' | 'unnamed', Tally>>;
  readonly types: Readonly<Record<AttributionType, Tally>>;
  /** Only what occurs. */
  readonly classes: Readonly<Partial<Record<StatementClass, Tally>>>;
  /** Only what occurs. */
  readonly kinds: Readonly<Partial<Record<SpeakerKind | 'unknown', Tally>>>;
  /** Most statements first. A statement that several passed on counts for each of them. */
  readonly relays: readonly Relay[];
}

const NONE: Tally = { statements: 0, words: 0 };

/**
 * Counts who speaks how much. What a person rejected does not count, nor what is no longer in the text, nor what is
 * reported as not said (irrealis). Words are counted as {@link countWords} says: each once, for whoever says it last.
 * @param text the canonical text the annotations count in
 */
export function report(set: AnnotationSet, text: string): Report {
  const counted = set.annotations.filter(counts);
  const { articleWords, wordsOf } = countWords(counted, text);
  const add = (tally: Tally, annotation: Annotation): Tally => ({ statements: tally.statements + 1, words: tally.words + (wordsOf.get(annotation) ?? 0) });
  const tallies = <Key>(keyOf: (annotation: Annotation) => Key): Map<Key, Tally> => {
    const found = new Map<Key, Tally>();
    for (const annotation of counted) found.set(keyOf(annotation), add(found.get(keyOf(annotation)) ?? NONE, annotation));
    return found;
  };
  const speakerOf = ({ speaker }: Annotation): Speaker | null => (speaker !== null && set.speakers[speaker]) || null;
  const isNamed = (annotation: Annotation): boolean => (speakerOf(annotation)?.kind ?? 'anonymous') !== 'anonymous';
  return {
    articleWords,
    total: counted.reduce(add, NONE),
    voices: voices(counted, set, wordsOf),
    naming: { named: NONE, unnamed: NONE, ...Object.fromEntries(tallies(each => isNamed(each) ? 'named' : 'unnamed')) },
    types: { direct: NONE, mixed: NONE, indirect: NONE, ...Object.fromEntries(tallies(each => each.type)) },
    classes: Object.fromEntries(tallies(each => each.class)),
    kinds: Object.fromEntries(tallies(each => speakerOf(each)?.kind ?? 'unknown')),
    relays: relays(counted, text, wordsOf),
  };
}

function voices(counted: readonly Annotation[], { speakers }: AnnotationSet, wordsOf: CountedWords['wordsOf']): Voice[] {
  const found = new Map<string | null, Voice>();
  for (const annotation of counted) {
    const speaker = (annotation.speaker !== null && speakers[annotation.speaker]) || null;
    const key = speaker && annotation.speaker;
    const { statements, words, first } = found.get(key) ?? { ...NONE, first: annotation.id };
    found.set(key, { key, speaker, first, statements: statements + 1, words: words + (wordsOf.get(annotation) ?? 0) });
  }
  return [...found.values()].sort((a, b) => b.words - a.words || b.statements - a.statements);
}

/** Names that differ in vowel signs or spelling of alef alone are one outlet. */
function relays(counted: readonly Annotation[], text: string, wordsOf: CountedWords['wordsOf']): Relay[] {
  const found = new Map<string, Relay>();
  for (const annotation of counted) {
    const names = new Map(annotation.via.map(span => text.slice(...span)).map(name => [fold(name), name]));
    for (const [key, name] of names) {
      const relay = found.get(key) ?? { ...NONE, name };
      found.set(key, { name: relay.name, statements: relay.statements + 1, words: relay.words + (wordsOf.get(annotation) ?? 0) });
    }
  }
  return [...found.values()].sort((a, b) => b.statements - a.statements || b.words - a.words);
}

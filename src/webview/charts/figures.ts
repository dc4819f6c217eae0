import type { Tally } from '../../core/report/report';
import type { VoicesState, VoicesStrings } from '../../protocol/voices';

/** How a bar is filled. Unnamed sources look the same in every picture; types go from the speaker's own words to the reporter's. */
export type Fill = 'solid' | 'unnamed' | 'mixed' | 'hollow';

/** One line of a figure. */
export interface Row extends Tally {
  readonly label: string;
  /** Whether the label is the article's or the interface's. */
  readonly isQuoted: boolean;
  readonly fill: Fill;
  /** Whom a click on it leads to: a speaker's key, null for the unknown; undefined where it leads nowhere. */
  readonly key?: string | null;
}

/** A picture and the table behind it. */
export interface Figure {
  readonly id: keyof VoicesStrings['headings'];
  /** `voices`: two bars a row; `stack`: one bar of parts that make a whole; `bars`: one bar a row. */
  readonly shape: 'voices' | 'stack' | 'bars';
  readonly rows: readonly Row[];
}

/** What there is to draw: pictures with nothing in them are left out. */
export function figuresOf({ report }: Extract<VoicesState, { kind: 'ready' }>, strings: VoicesStrings): Figure[] {
  const { voices, naming, types, kinds, classes, relays } = report;
  const isUnnamed = (kind: string): boolean => kind === 'anonymous' || kind === 'unknown';
  const rows = <Key extends string>(tallies: Readonly<Partial<Record<Key, Tally>>>, labels: Readonly<Record<Key, string>>, fill: (key: Key) => Fill): Row[] =>
    (Object.entries(tallies) as [Key, Tally][]).map(([key, tally]) => ({ ...tally, label: labels[key], isQuoted: false, fill: fill(key) }));
  const largestFirst = (all: readonly Row[]): Row[] => all.toSorted((a, b) => b.words - a.words || b.statements - a.statements);
  const figures: Figure[] = [
    {
      id: 'voices', shape: 'voices',
      rows: voices.map(({ key, speaker, words, statements }) => ({
        key, words, statements, label: speaker?.label ?? strings.unknownSpeaker, isQuoted: speaker !== null, fill: isUnnamed(speaker?.kind ?? 'unknown') ? 'unnamed' : 'solid',
      })),
    },
    { id: 'naming', shape: 'stack', rows: rows(naming, strings.naming, key => key === 'named' ? 'solid' : 'unnamed') },
    { id: 'types', shape: 'stack', rows: rows(types, strings.types, key => ({ direct: 'solid', mixed: 'mixed', indirect: 'hollow' } as const)[key]) },
    { id: 'classes', shape: 'bars', rows: largestFirst(rows(classes, strings.classes, () => 'solid')) },
    { id: 'kinds', shape: 'bars', rows: largestFirst(rows(kinds, strings.kinds, key => isUnnamed(key) ? 'unnamed' : 'solid')) },
    { id: 'relays', shape: 'bars', rows: relays.map(({ name, ...tally }) => ({ ...tally, label: name, isQuoted: true, fill: 'solid' })) },
  ];
  return figures.filter(figure => figure.rows.length > 0);
}

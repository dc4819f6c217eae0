import type { Span } from '../../span';
import { foldedAt, type FoldedText } from '../../text/foldedText';
import type { Annotation } from '../annotation';
import { startOf } from '../parts';
import { contentPlaces, foldedContent } from './contentPlaces';
import type { Lost } from './unit';

/** Lost annotations with the same words in their contents. */
export interface Group {
  /** By the place they had, in old order; more than one annotation may have had one place. */
  readonly places: readonly (readonly Lost[])[];
  /** Where the words stand in the new text and nothing with the same words is in its place, as folded spans. */
  readonly free: readonly (readonly Span[])[];
  /** How many annotations with the same words are in their places. */
  readonly taken: number;
}

/** Lost annotations by their words. Lazy: looking for the words of each group takes time. */
export function* groupsOf(lost: readonly Lost[], inPlace: readonly Annotation[], folded: FoldedText): Generator<Group> {
  const standing = groupBy(inPlace, wordsKey);
  for (const [key, members] of groupBy(lost, ({ annotation }) => wordsKey(annotation))) {
    const taken = new Set((standing.get(key) ?? []).map(annotation => foldedAt(folded, startOf(annotation))));
    const { annotation, parts } = members[0]!;
    const inOldOrder = members.toSorted((a, b) => startOf(a.annotation) - startOf(b.annotation) || startOf(a.parts) - startOf(b.parts));
    const places = contentPlaces(foldedContent(annotation.exact), parts.content, folded);
    yield {
      places: [...groupBy(inOldOrder, placeKey).values()],
      free: places.filter(([first]) => !taken.has(first![0])),
      taken: taken.size,
    };
  }
}

function wordsKey({ exact }: Annotation): string {
  return foldedContent(exact).join('\n');
}

/** Orphans count in older texts than the others, so the present position and the last known one together make a place. */
function placeKey({ annotation, parts }: Lost): string {
  return `${startOf(annotation)} ${startOf(parts)}`;
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}

import type { Annotation } from '../annotation/annotation';
import type { Span } from '../span';
import { tokenize, type Token } from '../text/tokens';

/** How many words an article has, and how many of them each statement says. */
export interface CountedWords {
  readonly articleWords: number;
  readonly wordsOf: ReadonlyMap<Annotation, number>;
}

/** `إن`, `أن`, `بأن`, `فإن` as folded forms. With a pronoun (`أنها`) the word says what is spoken of and counts. */
const BARE_COMPLEMENTIZER = /^[وف]?ب?ان$/u;

/**
 * Counts words and numbers, each word once: where contents nest or overlap, it belongs to the shortest content around it,
 * that is to whoever spoke it before others passed it on, and to the first of several contents of one length. The
 * complementizer that opens a reported clause does not count: it is the reporter's word. A word of which a content holds
 * a part (`و` cut off from what follows) counts as said.
 * @param annotations whose contents are in the text; their order is the order of the text
 */
export function countWords(annotations: readonly Annotation[], text: string): CountedWords {
  const words = tokenize(text).filter(({ kind }) => kind === 'word' || kind === 'number');
  const owner = new Array<Annotation | null>(words.length).fill(null);
  const outermostFirst = annotations.toReversed().sort((a, b) => lengthOf(b) - lengthOf(a));
  for (const annotation of outermostFirst) {
    for (const [part, span] of annotation.content.entries()) {
      const [from, to] = wordsIn(words, span);
      const opens = part === 0 && annotation.type !== 'direct' && BARE_COMPLEMENTIZER.test(words[from]?.form ?? '');
      owner.fill(annotation, opens ? from + 1 : from, to);
    }
  }
  const wordsOf = new Map<Annotation, number>(annotations.map(annotation => [annotation, 0]));
  for (const annotation of owner) if (annotation) wordsOf.set(annotation, (wordsOf.get(annotation) ?? 0) + 1);
  return { articleWords: words.length, wordsOf };
}

function lengthOf({ content }: Annotation): number {
  return content.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** The range of words that share a unit with a span. */
function wordsIn(words: readonly Token[], [start, end]: Span): [from: number, to: number] {
  return [firstIndex(words, word => word.end > start), firstIndex(words, word => word.start >= end)];
}

/** The first index for which something holds that holds for all later ones too. */
function firstIndex(words: readonly Token[], holds: (word: Token) => boolean): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (word && holds(word)) high = middle;
    else low = middle + 1;
  }
  return low;
}

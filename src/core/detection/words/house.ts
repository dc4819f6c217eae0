import { tables } from '../../lexicon/tables';
import type { Article } from '../../text/article';

const KNOWN = new WeakMap<Article, readonly (readonly string[])[]>();
/** The line that names the house stands among the first paragraphs, and is short. */
const PARAGRAPHS = 4, LONGEST = 8, NAME = 3;

/**
 * Names that the article gives its own house: `عين الشام – خاص`, `المرصاد نيوز / بغداد`, `(عدن المساء) خاص:`. The house that speaks of
 * itself in the article (`قال لعين الشام`) is an outlet, whatever its name means otherwise.
 * @returns folded words of each name
 */
export function houseNames(article: Article): readonly (readonly string[])[] {
  const known = KNOWN.get(article) ?? find(article);
  KNOWN.set(article, known);
  return known;
}

function find({ tokens, paragraphs }: Article): string[][] {
  return paragraphs.slice(0, PARAGRAPHS).flatMap(({ from, to }) => {
    if (to - from > LONGEST) return [];
    const line = tokens.slice(from, to);
    const border = line.findIndex(({ kind, form }) => kind === 'dash' || form === '/' || kind === 'close');
    const words = line.slice(0, Math.max(border, 0)).filter(({ kind }) => kind === 'word').map(({ form }) => form);
    const behind = line.slice(border + 1).find(({ kind }) => kind === 'word')?.form ?? '';
    const isHouse = words.length > 0 && words.length <= NAME && !tables.places.has(words[0] ?? '') && (tables.houseLabels.has(behind) || tables.places.has(behind));
    return isHouse ? [words] : [];
  });
}

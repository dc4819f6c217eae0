import type { Attribution, Speaker } from '../../src/core/attribution';
import type { AnnotationSet } from '../../src/core/annotation/annotation';
import { suggest } from '../../src/core/annotation/suggest';
import type { Span } from '../../src/core/span';

export type Part = 'content' | 'cue' | 'source' | 'via';

/** A stretch of an article; with a tag if it is a part of a statement. Edits act on pieces, so that the truth is never in doubt. */
export interface Piece {
  readonly text: string;
  readonly tag?: { readonly id: string; readonly part: Part };
}

export type Paragraph = readonly Piece[];
/** An article before or after an edit. */
export type Article = readonly Paragraph[];

/** Where the parts of each statement are in the text. */
export type Truth = ReadonlyMap<string, { readonly content: readonly Span[]; readonly cue: readonly Span[]; readonly source: Span | null; readonly via: readonly Span[] }>;

const TAGGED = /\{(\w+):(content|cue|source|via):([^}]*)\}/gu;

/** Reads paragraphs in which parts are marked as `{ID:PART:words}`. */
export function parseArticle(markup: string): Article {
  return markup.trim().split('\n').map(line => {
    const pieces: Piece[] = [];
    let at = 0;
    for (const match of line.matchAll(TAGGED)) {
      const [all, id = '', part = '', text = ''] = match;
      if (match.index > at) pieces.push({ text: line.slice(at, match.index) });
      pieces.push({ text, tag: { id, part: part as Part } });
      at = match.index + all.length;
    }
    if (at < line.length) pieces.push({ text: line.slice(at) });
    return pieces;
  });
}

/** The text of an article and the truth about it. */
export function compose(article: Article): { text: string; truth: Truth } {
  let text = '';
  const truth = new Map<string, { content: Span[]; cue: Span[]; source: Span | null; via: Span[] }>();
  article.forEach((paragraph, i) => {
    if (i > 0) text += '\n';
    for (const piece of paragraph) {
      const span: Span = [text.length, text.length + piece.text.length];
      text += piece.text;
      if (!piece.tag || piece.text === '') continue;
      const { id, part } = piece.tag;
      const parts = truth.get(id) ?? { content: [], cue: [], source: null, via: [] };
      truth.set(id, parts);
      if (part === 'source') parts.source = span;
      else parts[part].push(span);
    }
  });
  for (const [id, { content }] of truth) if (content.length === 0) truth.delete(id);
  return { text, truth };
}

/** What a person would have annotated, with the ids of the markup as rules. */
export function annotate(text: string, truth: Truth): AnnotationSet {
  const speakers: Record<string, Speaker> = {};
  const attributions = [...truth].map(([id, parts]): Attribution => ({
    ...parts, type: 'indirect', class: 'statement', speaker: null, irrealis: null, rule: id, confidence: 0.9,
  }));
  return suggest({ attributions, speakers, credit: null }, text);
}

/** The ids of all statements. */
export function statementsOf(article: Article): string[] {
  return [...compose(article).truth.keys()];
}

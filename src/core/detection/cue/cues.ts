import { isHomograph } from './homographs';
import { readVerb, type InflectedVerb } from '../../lexicon/verbs';
import type { Span } from '../../span';
import type { Article } from '../../text/article';
import { withoutPrefix } from '../../text/tokens';

/** A word that may report: one reading of one verb form in the text. */
export interface VerbCue {
  /** Index of its token. */
  readonly at: number;
  readonly reading: InflectedVerb;
  /** The verb without conjunction; a future mark stays, it is part of the verb. */
  readonly span: Span;
}

/**
 * Finds every reporting verb and participle outside quotation marks, in order.
 * @param claimed tokens that belong to a phrase such as `بحسب ما أعلن`, whose verb is not a cue of its own
 */
export function findVerbCues(article: Article, claimed: ReadonlySet<number>): VerbCue[] {
  const cues: VerbCue[] = [];
  for (const token of article.tokens) {
    if (token.kind !== 'word' || article.quotationOf[token.index] !== -1 || claimed.has(token.index)) continue;
    const previous = article.tokens[token.index - 1], next = article.tokens[token.index + 1];
    // `جاء في البيان` finds words in a document, `جاء الوزير` does not.
    const inDocument = /^(في|فيه|فيها)$/u.test(next?.form ?? '') || isOnTongue(article, token.index);
    const reading = readVerb(token.form).find(({ aspect, verb }) => aspect !== 'masdar' && (!verb.document || inDocument));
    if (!reading || isHomograph({ article, token, reading, previous, next })) continue;
    const conjunction = /^[وف]?ل?/u.exec(reading.prefix)?.[0].length ?? 0;
    cues.push({ at: token.index, reading, span: withoutPrefix(article.text, token, conjunction) });
  }
  return cues;
}

/** `جاء على لسان الوزير أن`. */
export function isOnTongue({ tokens }: Article, verb: number): boolean {
  return tokens[verb + 1]?.form === 'علي' && tokens[verb + 2]?.form === 'لسان';
}

/** `أعتقد`, `أقترح`: written with hamza, what is a perfect of the third person otherwise. */
export function isFirstPerson({ tokens }: Article, at: number): boolean {
  return /^[وف]?(اعتقد|نعتقد|اظن|نظن|احسب|نري)$/u.test(tokens[at]?.form ?? '') || /^[وف]?أ(ست|.ت)../u.test(tokens[at]?.bare ?? '');
}

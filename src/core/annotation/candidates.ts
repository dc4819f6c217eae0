import { findVerbCues } from '../detection/cue/cues';
import { detect } from '../detection/detect';
import { addressedOutlet, outletAt } from '../detection/words/outlets';
import { claimedByPhrases } from '../detection/construction/prepositional';
import { subjectAfter } from '../detection/source/subjects';
import { distance, overlap, type Span } from '../span';
import { readArticle, type Article } from '../text/article';
import { withoutPrefix } from '../text/tokens';
import type { AnnotationSet, Role } from './annotation';
import { spansOf } from './parts';

/** More are no help in choosing one. */
const MOST = 12;
/** A paragraph without end is no paragraph; what lies further away belongs to something else. */
const REACH = 3000;

/**
 * Words near a statement that may be its cue, source or via, the nearest first: what plays that role for its neighbours,
 * and what detection takes for such words in the paragraph, used or not.
 * @param near the statement's words, in UTF-16 code units of the canonical text
 * @returns spans in the text, each once, none that overlaps `near`
 */
export function candidates(set: AnnotationSet, role: Exclude<Role, 'content'>, near: Span, text: string): Span[] {
  const used = set.annotations.flatMap(annotation => spansOf(annotation, role));
  const [from, to] = paragraphAround(near, text);
  const read = readings(role, text.slice(from, to)).map(([start, end]): Span => [start + from, end + from]);
  const inReach = [...read, ...used.filter(span => distance(span, [from, to]) === 0)]
    .filter(([start, end]) => end > start && overlap([start, end], near) === 0)
    .toSorted((a, b) => distance(a, near) - distance(b, near) || a[0] - b[0]);
  return [...new Map(inReach.map(span => [span.join(), span])).values()].slice(0, MOST);
}

function paragraphAround([start, end]: Span, text: string): Span {
  const next = text.indexOf('\n', end);
  return [Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH), Math.min(next < 0 ? text.length : next, end + REACH)];
}

function readings(role: Exclude<Role, 'content'>, paragraph: string): Span[] {
  const article = readArticle(paragraph);
  const found = detect(paragraph).attributions.flatMap(attribution => spansOf(attribution, role));
  switch (role) {
    case 'cue': return [...found, ...verbs(article).map(({ span }) => span)];
    // An outlet that passes words on may be all there is to name.
    case 'source': return [...found, ...verbs(article).flatMap(({ at }) => subjectsOf(article, at)), ...outlets(article)];
    case 'via': return [...found, ...outlets(article)];
  }
}

function subjectsOf(article: Article, verb: number): Span[] {
  const subject = subjectAfter(article, verb, article.tokens.length);
  return subject ? [subject.span] : [];
}

function verbs(article: Article): ReturnType<typeof findVerbCues> {
  return findVerbCues(article, claimedByPhrases(article));
}

function outlets(article: Article): Span[] {
  const limit = article.tokens.length;
  return article.tokens.flatMap((token, at): Span[] => {
    const outlet = addressedOutlet(article, at, limit) ?? outletAt(article, at, limit);
    const first = outlet && article.tokens[outlet.from];
    const last = outlet && article.tokens[outlet.to - 1];
    return first && last ? [[outlet.letters > 0 ? withoutPrefix(article.text, first, outlet.letters)[0] : first.start, last.end]] : [];
  });
}

import { tables } from '../lexicon/tables';
import type { Article } from '../text/article';
import type { Draft } from './draft';
import { trim } from './draft';
import { prepositionalCueAt, type PrepositionalCue } from './prepositionalCues';
import type { TokenRange } from '../text/article';
import { rightEdge, type EdgeContext } from './rightEdge';
import { readComplementizer } from './complementizers';

/**
 * Attributions by phrase (`…، بحسب رويترز`): after a statement that already has a source, an outlet becomes its via and
 * `على حد قوله` a further cue; over a clause that nobody is credited with, a new attribution.
 * @param drafts what verbs have found; changed in place where a phrase adds to it
 */
export function prepositionalAttributions(edges: EdgeContext, drafts: readonly Draft[]): Draft[] {
  const { article } = edges;
  const found: Draft[] = [];
  article.sentences.forEach((sentence, index) => {
    for (let i = sentence.from; i < sentence.to; i++) {
      const cue = prepositionalCueAt(article, i, sentence.to);
      if (!cue) continue;
      const draft = apply(edges, cue, index, [...drafts, ...found]);
      if (draft) found.push(draft);
      i = Math.max(i, cue.to - 1);
    }
  });
  return found;
}

/** Tokens inside such phrases; their verbs are no cues of their own. */
export function claimedByPhrases(article: Article): Set<number> {
  const claimed = new Set<number>();
  const claim = ({ from, to }: TokenRange): void => {
    for (let i = from; i < to; i++) {
      const cue = prepositionalCueAt(article, i, to);
      if (!cue || !/^preposition\.(as|what)$/u.test(cue.rule)) continue;
      for (let k = cue.from; k < cue.to; k++) claimed.add(k);
    }
  };
  article.sentences.forEach(claim);
  return claimed;
}

function apply(edges: EdgeContext, cue: PrepositionalCue, sentenceIndex: number, drafts: readonly Draft[]): Draft | null {
  const { article } = edges;
  const sentence = article.sentences[sentenceIndex];
  if (!sentence) return null;
  const { tokens } = article;
  const beforePhrase = tokens[cue.from - 1];
  const left = drafts.filter(draft => article.sentenceOf[draft.at] === sentenceIndex && draft.at < cue.from);
  const holder = left.filter(draft => draft.content.some(([, to]) => to <= cue.from && cue.from - to <= 2)).at(-1);
  const inside = drafts.some(draft => draft.content.some(([from, to]) => from < cue.from && cue.from < to));
  if (cue.from <= sentence.from + 1 && cue.from - sentence.from <= 1) return initial(edges, cue, sentence.to);
  if (holder) {
    if (cue.outlet && cue.source && holder.source) holder.via.push(cue.source);
    else if (!cue.source) { holder.cue.push(cue.cue); holder.via.push(...cue.via); }
    else if (!holder.source && holder.sourceTokens === null) { holder.source = cue.source; holder.sourceTokens = cue.sourceTokens; holder.cue.push(cue.cue); }
    else holder.cue.push(cue.cue);
    return null;
  }
  if (inside) return null;
  const atEnd = cue.to >= sentence.to - 1 || ['comma', 'stop', 'semicolon', 'newline', undefined].includes(tokens[cue.to]?.kind);
  if (!atEnd) return null;
  if (!cue.source && cue.rule !== 'preposition.pronoun') return null;
  const last = left.at(-1);
  const from = last ? Math.max(sentence.from, ...last.content.map(([, to]) => to)) : sentence.from;
  const content = trim(article, [from, cue.from]);
  if (content[1] - content[0] < 3) return null;
  if (beforePhrase?.kind !== 'comma' && cue.to < sentence.to - 1) return null;
  return draftOf(cue, content);
}

/** `وبحسب الوزارة، …`, `ووفقا لرويترز فإن …`: the content is on the right. */
function initial(edges: EdgeContext, cue: PrepositionalCue, sentenceEnd: number): Draft | null {
  const { article } = edges;
  if (!cue.source) return null;
  let from = cue.to;
  if (article.tokens[from]?.kind === 'comma') from++;
  else if (!readComplementizer(article.tokens, from) && !tables.answers.has(article.tokens[from]?.form ?? '')) return null;
  const content = trim(article, [from, rightEdge(edges, null, from, sentenceEnd)]);
  return content[1] - content[0] < 3 ? null : draftOf(cue, content);
}

function draftOf(cue: PrepositionalCue, content: readonly [number, number]): Draft {
  return {
    rule: cue.rule, class: 'statement', doubt: 0, irrealis: null, content: [content], direct: false, cue: [cue.cue], at: cue.from,
    source: cue.source, sourceTokens: cue.sourceTokens, via: [...cue.via], agreement: null, anaphoric: true,
  };
}

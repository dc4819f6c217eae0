import { readAction } from '../../lexicon/actions';
import { tables } from '../../lexicon/tables';
import { fold } from '../../text/fold';
import type { CueContext } from '../complement/complement';
import type { Draft, TokenSpan } from '../draft';
import { trim } from '../draft';
import { isObjectPronoun } from '../words/phraseWords';
import { rightEdge } from '../edge/rightEdge';

/**
 * Attributions whose content is a noun: `ونفى الوزير إغلاق المصنع، وقال إن …`. A noun states less than a clause, so they are
 * told of only where somebody who goes on speaking is named nowhere else.
 * @param mentions subjects of verbs of saying that have no clause
 * @param drafts what has been found
 * @param of the speaker of each draft
 * @returns mentions as attributions, each with its speaker; the drafts themselves are not among them
 */
export function nominalAttributions(context: CueContext, mentions: readonly Draft[], drafts: readonly Draft[], of: ReadonlyMap<Draft, string>): Map<Draft, string> {
  const named = new Set(drafts.filter(({ source }) => source !== null).map(draft => of.get(draft)));
  const found = new Map<Draft, string>();
  const bySpeaker = new Map<string, Draft[]>();
  for (const mention of mentions) {
    const speaker = of.get(mention);
    const known = speaker === undefined ? undefined : bySpeaker.get(speaker);
    if (known) known.push(mention); else if (speaker !== undefined) bySpeaker.set(speaker, [mention]);
  }
  for (const draft of drafts.toSorted((a, b) => a.at - b.at)) {
    const speaker = of.get(draft);
    if (speaker === undefined || named.has(speaker)) continue;
    named.add(speaker);
    const mention = bySpeaker.get(speaker)?.findLast(other => other.at < draft.at);
    const content = mention && contentOf(context, mention);
    // `ولاحظ السائق تصاعد الدخان، بحسب ما قاله`: told of already.
    if (!mention || !content || drafts.some(other => other.content.some(([from, to]) => from < content[1] && content[0] < to))) continue;
    found.set({ ...mention, rule: 'verb.nominal', class: context.cueAt.get(mention.at)?.reading.verb.class ?? mention.class, content: [content] }, speaker);
  }
  return found;
}

/** From the end of the subject, asides between commas left out, to where a clause would end; null if nothing stands there. */
function contentOf(context: CueContext, { at, sourceTokens }: Draft): TokenSpan | null {
  const { article, cueAt } = context;
  const cue = cueAt.get(at);
  const sentence = article.sentences[article.sentenceOf[at] ?? -1];
  if (!cue || !sentence || !sourceTokens || !(cue.reading.verb.nominal || cue.reading.verb.gate === 'open')) return null;
  let from = Math.max(sourceTokens[1], at + 1);
  while (article.tokens[from]?.kind === 'comma' && aside(from)) {
    do from++; while (from < sentence.to && article.tokens[from]?.kind !== 'comma');
  }
  // `شدد المشاركون في الجلسة الأولى، على أهمية …`: the verb's own preposition opens its noun.
  const { before = '', requires = '' } = cue.reading.verb;
  const wanted = `${before} ${requires}`.split(' ').filter(Boolean).map(fold);
  const opening = article.tokens[from]?.form ?? '';
  if ((tables.before.has(opening) || readAction(opening) !== null || isObjectPronoun(opening)) && !wanted.includes(opening)) {
    const own = article.tokens.slice(from, Math.min(sentence.to, from + 25)).findIndex(({ form }) => wanted.includes(form));
    if (own > 0) from += own;
  }
  const content = trim(article, [from, Math.min(sentence.to, rightEdge(context, cue, from, sentence.to))]);
  // `أكد المكتب هذه الأرقام`: it points at what has been said.
  if (content[1] - content[0] === 2 && /^(هذا|هذه|تلك|ذلك)$/u.test(article.tokens[content[0]]?.form ?? '')) return null;
  // `، وقد تجمع المئات`: nothing follows the subject.
  if (content[1] - content[0] < 2 || (article.tokens[content[0] - 1]?.kind === 'comma' && /^و/u.test(article.tokens[content[0]]?.form ?? ''))) return null;
  return content;

  function aside(comma: number): boolean {
    const next = article.tokens[comma + 1]?.form ?? '';
    return tables.apart.has(next) || tables.time.has(next) || tables.relatives.has(next);
  }
}

import type { Article } from '../../text/article';
import type { VerbCue } from '../cue/cues';
import type { Draft } from '../draft';
import { prepositionalCueAt } from '../cue/prepositionalCues';

/** How far back a phrase such as `بحسب ما أكده …` may begin, in tokens. */
const LONGEST_PHRASE = 18;

/** `…، بحسب ما أكده المدير، مشيرا إلى أن`: whom the phrase names goes on. */
export function followsPhrase(article: Article, at: number): boolean {
  if (article.tokens[at - 1]?.kind !== 'comma') return false;
  const from = article.sentences[article.sentenceOf[at] ?? -1]?.from ?? at;
  for (let i = at - 2; i >= Math.max(from, at - LONGEST_PHRASE); i--) {
    const phrase = prepositionalCueAt(article, i, at);
    if (phrase) return phrase.source !== null && phrase.to === at - 1;
  }
  return false;
}

/** Whether somebody already speaks in the sentence: an attribution, or a verb whose noun object counts as one. */
export function holdsFloor(article: Article, cue: VerbCue, cueAt: ReadonlyMap<number, VerbCue>, earlier: readonly Draft[]): boolean {
  if (earlier.some(draft => inSameSentence(article, draft.at, cue.at) && draft.at < cue.at)) return true;
  const sentence = article.sentences[article.sentenceOf[cue.at] ?? -1];
  for (let i = sentence?.from ?? cue.at; i < cue.at; i++) if (hasNoun(cueAt.get(i)) && !pointsBack(article, i, cue.at)) return true;
  const opening = sentence && prepositionalCueAt(article, sentence.from, cue.at);
  return opening?.source != null && cue.reading.aspect === 'participle';
}

/** A verb whose noun object counts as an attribution; `وصفه الأمير قائلا` has a pronoun instead. */
function hasNoun(cue: VerbCue | undefined): boolean {
  return cue?.reading.verb.nominal === true && !cue.reading.object;
}

/** `نفت الشركة ذلك جملة وتفصيلا`: nothing is said, what was said before is pointed at. */
function pointsBack({ tokens }: Article, verb: number, limit: number): boolean {
  for (let i = verb + 1; i < limit && tokens[i]?.kind !== 'comma'; i++)
    if (/^(ذلك|هذا|الامر)$/u.test(tokens[i]?.form ?? '') && !tokens[i + 1]?.form.startsWith('ال')) return true;
  return false;
}

function inSameSentence(article: Article, a: number, b: number): boolean {
  return article.sentenceOf[a] === article.sentenceOf[b];
}

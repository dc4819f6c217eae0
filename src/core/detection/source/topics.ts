import { tables } from '../../lexicon/tables';
import type { Article } from '../../text/article';
import type { Token } from '../../text/tokens';
import type { VerbCue } from '../cue/cues';
import { headsSpeaker } from '../words/heads';
import { readSubject } from '../phrase/nounPhrase';
import type { Subject } from './subjects';

/** How far what answers أما may be from it, in tokens. */
const REACH = 18;

/** `أما`, `وأما`: a topic follows, and a word with ف answers it. */
export function opensTopic(token: Token | undefined): boolean {
  return /^و?اما$/u.test(token?.form ?? '');
}

/** Where a verb's answer to أما begins (`فقال`, `فقد أكد`); -1 if the verb is no answer. */
export function answerAt({ tokens }: Article, { at, reading }: VerbCue): number {
  if (/^ف(قد|لقد)$/u.test(tokens[at - 1]?.form ?? '')) return at - 1;
  return reading.prefix.startsWith('ف') ? at : -1;
}

/** The noun phrase between أما and what answers it; null if anything else stands there. */
function topicSubject(article: Article, particle: number, answer: number): Subject | null {
  const { source, range, via } = readSubject(article, particle + 1, answer);
  return source && range?.[0] === particle + 1 ? { span: source, tokens: range, via } : null;
}

/** `أما رئيس اللجنة فقد أكد أن`: whom the verb's topic names; null if no أما leads up to it. */
export function topicOf(article: Article, cue: VerbCue, sentenceFrom: number): Subject | null {
  const answer = answerAt(article, cue);
  for (let i = answer - 2; answer >= 0 && i >= Math.max(sentenceFrom, cue.at - REACH); i--) {
    if (opensTopic(article.tokens[i])) return topicSubject(article, i, answer);
  }
  return null;
}

/** `أما الخبير فلان فاستعرض تجربته، معتبرا أن`: whom the topic at the head of a sentence names, whatever verb answers it. */
export function openingTopic(article: Article, from: number, to: number): Subject | null {
  if (!opensTopic(article.tokens[from])) return null;
  for (let i = from + 2; i < Math.min(to, from + REACH); i++) {
    const token = article.tokens[i];
    if (token?.kind !== 'word' || !/^ف.{3,}/u.test(token.form) || headsSpeaker(token.form) || tables.givenNames.has(token.form)) continue;
    const topic = topicSubject(article, from, i);
    // `أما أم ياسين (47 عاما)، فتشتري`.
    if (topic && (topic.tokens[1] === i || (topic.tokens[1] === i - 1 && article.tokens[i - 1]?.kind === 'comma'))) return topic;
  }
  return null;
}

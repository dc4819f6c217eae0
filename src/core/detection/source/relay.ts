import type { Span } from '../../span';
import type { Article } from '../../text/article';
import { has, hasWithPronoun, tables } from '../../lexicon/tables';
import { fold } from '../../text/fold';
import type { VerbCue } from '../cue/cues';
import type { Draft, TokenSpan } from '../draft';
import { headsNoun } from '../words/heads';
import { readSubject } from '../phrase/nounPhrase';
import { namesOutlet } from '../words/outlets';
import { subjectBefore } from './subjects';

const PRONOUN = /^(عن|من|الي)(ه|ها|هم|هما)$/u;

/** The parts of a chain: who passed it on, who said it, and the noun that reports it (`قولها`). */
export interface Relay {
  readonly via: readonly Span[];
  readonly source: Span | null;
  readonly tokens: TokenSpan | null;
  readonly cue: readonly Span[];
  readonly rule: string;
  /** Set where the speaker is a pronoun: `نقلت عنه`. */
  readonly agreement?: Draft['agreement'];
}

/**
 * Reads `نقلت A عن B قوله`, `ذكرت A نقلا عن B`, `نسبت A إلى B قولها`, `علمت A من B`.
 * @param to token after the zone between verb and complement
 * @returns null if the verb has no such chain here
 */
export function readRelay(article: Article, cue: VerbCue, to: number): Relay | null {
  const { tokens } = article;
  // Any verb of saying can quote: `وأضافت الصحيفة نقلا عن مسؤولين`.
  const relay = cue.reading.verb.relay ?? (cue.reading.verb.gate === 'open' ? 'نقلا عن' : undefined);
  if (relay === undefined) return null;
  const linkWord = fold(relay.split(' ').at(-1) ?? '');
  const quoting = relay.includes(' ');
  for (let i = cue.at + 1; i < to; i++) {
    const pronoun = cue.reading.verb.relay !== undefined && PRONOUN.test(tokens[i]?.form ?? '') && fold(tokens[i]?.form ?? '').startsWith(linkWord);
    if (tokens[i]?.form !== linkWord && !pronoun) continue;
    // `في بلاغ صادر عنها`: whose the document is.
    if (/^(صادر|صدر|مسوول)(ة|ت)?$/u.test(tokens[i - 1]?.form ?? '')) continue;
    if (pronoun) return aboutHim(i);
    const linkedByRelay = tokens[i - 1]?.form === 'نقلا';
    if (quoting && !linkedByRelay) continue;
    let end = to;
    const nouns: Span[] = [];
    for (let k = i + 1; k < to; k++) {
      const token = tokens[k];
      // `الذي طلب عدم الكشف عن اسمه` says nothing.
      if (token?.kind !== 'word' || k <= i + 1 || !isSaying(token.form) || tokens[k - 1]?.form === 'عدم') continue;
      end = Math.min(end, k);
      nouns.push([token.start, token.end]);
    }
    const source = readSubject(article, i + 1, end);
    const passer = readSubject(article, cue.at + 1, linkedByRelay ? i - 1 : i);
    if (!source.source) return null;
    // `وقال دي ميستورا نقلا عن مصادر`: somebody who speaks himself passes nothing on.
    const passing = passer.range ? tokens[passer.range[0]]?.form ?? '' : '';
    const speaks = passer.range !== null && [tables.honorifics, tables.roles].some(table => has(table, passing));
    if (linkedByRelay && cue.reading.verb.lemma === 'قال' && passer.range && (speaks || !headsNoun(passing)) && !namesOutlet(article, ...passer.range)) return null;
    // `قولها لصحيفة …`: who was told first.
    const told = end < to ? readSubject(article, end + 1, to).via : [];
    const link: Span[] = linkedByRelay ? [[tokens[i - 1]?.start ?? 0, tokens[i]?.end ?? 0]] : [];
    // `وكانت الصحيفة نقلت عن مسؤولين أن`: who passed it on stands before the verb.
    const before = passer.source ? null : subjectBefore(article, cue);
    if (before)
      return {
        via: [before.span, ...passer.via, ...told],
        source: source.source,
        tokens: source.range,
        cue: [...link, ...nouns.slice(0, 1)],
        rule: 'verb.relay',
      };
    return {
      via: passer.source ? [passer.source, ...passer.via, ...told] : [...passer.via, ...told],
      source: source.source,
      tokens: source.range,
      cue: [...link, ...nouns.slice(0, 1)],
      rule: 'verb.relay',
    };
  }
  return null;

  /** `نقلت عنه الصحيفة قوله`: the speaker is a pronoun, the passer-on stands on either side of it. */
  function aboutHim(at: number): Relay {
    let end = to;
    const nouns: Span[] = [];
    for (let k = cue.at + 1; k < to; k++) {
      const token = tokens[k];
      if (token?.kind === 'word' && isSaying(token.form)) { end = Math.min(end, k); nouns.push([token.start, token.end]); }
    }
    const passer = at === cue.at + 1 ? readSubject(article, at + 1, end) : readSubject(article, cue.at + 1, at);
    return {
      via: passer.source ? [passer.source] : [],
      source: null,
      tokens: null,
      cue: nouns.slice(0, 1),
      rule: 'verb.relay',
      agreement: agreementOf(tokens[at]?.form ?? ''),
    };
  }
}

/** Gender and number of an attached pronoun. */
function agreementOf(form: string): Draft['agreement'] {
  return { gender: form.endsWith('ها') ? 'f' : 'm', number: form.endsWith('هم') ? 'plural' : 'singular' };
}

/** `قولها`, `القول`: the noun that reports in a chain. */
function isSaying(form: string): boolean {
  return hasWithPronoun(tables.sayings, form) || (form.startsWith('ال') && tables.sayings.has(form.slice(2)));
}

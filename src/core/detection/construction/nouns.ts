import { hasWithPronoun, pronounHost, tables, withoutConjunction } from '../../lexicon/tables';
import type { Span } from '../../span';
import type { Article } from '../../text/article';
import { withoutPrefix, type Token } from '../../text/tokens';
import type { CueContext } from '../complement/complement';
import { readComplementizer } from '../words/complementizers';
import type { Draft, TokenSpan } from '../draft';
import { trim } from '../draft';
import { readSubject } from '../phrase/nounPhrase';
import { rightEdge } from '../edge/rightEdge';
import { speakingNames } from '../phrase/speakingNames';
import { headsSpeaker } from '../words/heads';
import { outletsTold } from '../words/outlets';
import { subjectAfter } from '../source/subjects';

interface Source {
  readonly span: Span;
  readonly tokens: TokenSpan;
}

/** How far the clause may be from its noun: `تصريحات وزير الخارجية الفرنسي بأن`. */
const REACH = 8;
/** How far the verb that a noun of saying completes may be from it. */
const FAR = 16;

/**
 * Attributions whose cue is a noun of saying: `قوله إن`, `اكتفى بالقول إن`, `تصريحات الوزير بأن`.
 * @param drafts what has been found; nouns that are part of a cue there are left alone
 */
export function nounAttributions(context: CueContext, drafts: readonly Draft[]): Draft[] {
  const { article } = context;
  const taken = new Set(drafts.flatMap(draft => draft.cue.map(([start]) => start)));
  const begun = new Set(drafts.flatMap(draft => draft.content.map(([from]) => from)));
  const found: Draft[] = [];
  for (const token of article.tokens) {
    const led = /^(الي|في)$/u.test(article.tokens[token.index - 1]?.form ?? '');
    const noun = token.kind === 'word' && article.quotationOf[token.index] === -1 ? readNoun(token, led) : null;
    if (!noun || taken.has(token.start)) continue;
    const previous = article.tokens[token.index - 1];
    // `يمكن القول إن`, `لا بد من القول`: the writer speaks.
    if (previous?.kind === 'word' && noun.article && tables.permissions.has(withoutConjunction(previous.form))) continue;
    const act = noun.article || noun.pronoun ? actOfSaying(article, token, noun.pronoun) : null;
    const unmarked = act !== null && noun.article && article.tokens[token.index + 1]?.kind === 'colon' && article.tokens[token.index + 2]?.kind === 'word';
    const after = clauseAfter(article, token.index, noun.pronoun || noun.article);
    // `تصريح الوزير بأن`; without ب a clause behind `في تصريح` is the verb's.
    const verbs = after !== null && !noun.pronoun && tables.venues.has(withoutConjunction(token.form)) && !article.tokens[after.at]?.form.startsWith('ب');
    const clause = (verbs ? null : after) ?? (unmarked ? { at: token.index + 2, source: null, via: [] } : null);
    if (clause === null || begun.has(clause.at)) continue;
    const source = clause.source ?? act?.source ?? (noun.article ? drivenToSay(article, token.index) : null);
    const sentence = article.sentences[article.sentenceOf[token.index] ?? -1];
    if (!sentence) continue;
    const content: TokenSpan =
      article.tokens[clause.at]?.kind === 'quote'
        ? [clause.at, (article.closingOf[clause.at] ?? clause.at) + 1]
        : trim(article, [
            clause.at,
            rightEdge(
              context,
              null,
              clause.at,
              inFrontPhrase(article, sentence.from, token.index) ? firstComma(article, clause.at, sentence.to) : sentence.to,
            ),
          ]);
    if (content[1] - content[0] < 3) continue;
    const cue = withoutPrefix(article.text, token, noun.letters);
    found.push({
      rule: article.tokens[clause.at]?.kind === 'quote' ? 'noun.quotation' : 'noun.clause',
      class: 'statement',
      doubt: 0,
      irrealis: null,
      content: [content],
      direct: unmarked,
      cue: act ? [act.verb, cue] : [cue],
      at: token.index,
      source: source?.span ?? null,
      sourceTokens: source?.tokens ?? null,
      via: [...clause.via],
      agreement: noun.pronoun ? { gender: /ها$/u.test(token.form) ? 'f' : 'm', number: /هم$/u.test(token.form) ? 'plural' : 'singular' } : null,
      anaphoric: true,
    });
  }
  return found;
}

/** `استهل المرشح كلامه بالقول`. */
const OPENS_SPEECH = /^(استهلت?|افتتحت?|انه[يت]|استانفت?)$/u;

/** `وجدد المهدي تأكيده على أن`, `ويعزز المدرب رأي زميله بالقول: …`: the verb that the noun completes, and its subject. */
function actOfSaying(article: Article, noun: Token, pronoun: boolean): { verb: Span; source: Source } | null {
  if (!pronoun && !noun.form.endsWith('بالقول')) return null;
  for (let i = noun.index - 1; i >= Math.max(0, noun.index - FAR); i--) {
    const token = article.tokens[i];
    if (token === undefined || ['stop', 'newline', 'colon', 'quote'].includes(token.kind) || readComplementizer(article.tokens, i)) return null;
    const form = withoutConjunction(token.form);
    const first = i === 0 || ['stop', 'newline', 'comma'].includes(article.tokens[i - 1]?.kind ?? '');
    const acts = pronoun ? tables.renewals.has(form) : OPENS_SPEECH.test(form) || first && /^[يت].../u.test(form) && !tables.time.has(form) && !headsSpeaker(form);
    if (!acts) continue;
    const subject = subjectAfter(article, i, noun.index);
    return subject && { verb: withoutPrefix(article.text, token, token.form.length - form.length), source: subject };
  }
  return null;
}

/** `ما دفع الوزير إلى القول إن`, `حدا بالمدرب إلى التعليق بالقول`: whom a verb makes speak. */
function drivenToSay(article: Article, noun: number): Source | null {
  const { tokens, text } = article;
  const to = tokens.slice(0, noun).findLastIndex(({ form }) => form === 'الي');
  if (to < noun - 2) return null;
  for (let verb = to - 2; verb > to - 12; verb--) {
    if (tokens[verb]?.kind === 'stop' || tokens[verb]?.kind === 'comma') return null;
    const first = tokens[verb + 1];
    if (!first || !tables.drivers.has(withoutConjunction(tokens[verb]?.form ?? ''))) continue;
    const letters = /^ب(ال|.{3,})/u.test(first.form) && headsSpeaker(first.form.slice(1)) ? 1 : 0;
    const zone = readSubject(article, letters > 0 ? verb + 2 : verb + 1, to);
    const end = tokens[(zone.range?.[1] ?? verb + 2) - 1]?.end;
    if (letters > 0 && end !== undefined) return { span: [withoutPrefix(text, first, letters)[0], end], tokens: [verb + 1, zone.range?.[1] ?? verb + 2] };
    return zone.source && zone.range ? { span: zone.source, tokens: zone.range } : null;
  }
  return null;
}

/** `وردا على قول الوزير إن …، نظم السكان …`: the noun stands in a phrase before the main clause, which the comma opens. */
function inFrontPhrase(article: Article, sentenceFrom: number, noun: number): boolean {
  return noun - sentenceFrom <= 4 && tables.openings.has(withoutConjunction(article.tokens[sentenceFrom]?.form ?? ''));
}

function firstComma(article: Article, from: number, to: number): number {
  for (let i = from; i < to; i++) if (article.tokens[i]?.kind === 'comma') return i;
  return to;
}

/** A noun of saying, the clitics before it and what is attached to it; null for other words. @param led a preposition leads to it (`إلى القول`) */
function readNoun(token: Token, led: boolean): { letters: number; pronoun: boolean; article: boolean } | null {
  const plain = withoutConjunction(token.form);
  for (const prefix of ['', 'ب']) {
    if (!plain.startsWith(prefix)) continue;
    const stem = plain.slice(prefix.length);
    const letters = token.form.length - plain.length;
    if (pronounHost(stem) !== null && hasWithPronoun(tables.sayings, stem)) return { letters: letters + prefix.length, pronoun: true, article: false };
    if (stem === 'القول' && (prefix === 'ب' || led)) return { letters: letters + prefix.length, pronoun: false, article: true };
    // `بزعم أن`, `بادعاء أن`: the claim of whoever acts.
    if (prefix === 'ب' && tables.pretexts.has(stem)) return { letters: letters + 1, pronoun: false, article: true };
    if (prefix === '' && tables.sayings.has(stem)) return { letters, pronoun: false, article: false };
  }
  return null;
}

/** Prepositions between a noun and its clause: `إشارته إلى أن`. */
const BETWEEN = new Set(['الي', 'علي', 'من', 'في', 'عن']);

/** An aside between a noun and its clause is no longer than this, in tokens. */
const ASIDE = 14;

/** The clause or quotation after a noun: right after it, or after the noun phrase of the one who said it. */
function clauseAfter(
  article: Article,
  noun: number,
  immediate: boolean,
): { at: number; source: Source | null; via: readonly Span[] } | null {
  for (let i = noun + 1; i <= noun + (immediate ? 2 : REACH); i++) {
    const token = article.tokens[i];
    const behind = token?.kind === 'comma' ? behindAside(article, i) : -1;
    if (token === undefined || (behind < 0 && ['stop', 'comma', 'newline', 'semicolon', 'open'].includes(token.kind))) return null;
    const link = article.tokens[i - 1];
    const quotation = (article.closingOf[i] ?? -1) - i > 3 && (immediate || link?.kind === 'colon');
    if (behind < 0 && !quotation && (token.form.startsWith('ف') || !readComplementizer(article.tokens, i))) continue;
    const at = behind < 0 ? i : behind;
    const linked = link?.kind === 'colon' || BETWEEN.has(link?.form ?? '');
    const via = outletsTold(article, i, at);
    if (immediate) return i === noun + 1 || linked ? { at, source: null, via } : null;
    const zone = readSubject(article, noun + 1, linked ? i - 1 : i);
    if (!zone.source || !zone.range || zone.range[0] !== noun + 1 || zone.range[1] < (linked ? i - 1 : i)) return null;
    const head = article.tokens[zone.range[0]]?.form ?? '';
    return headsSpeaker(head) || tables.givenNames.has(head) || speakingNames(article).has(head)
      ? { at, source: { span: zone.source, tokens: zone.range }, via }
      : null;
  }
  return null;
}

/** `تأكيده، في حديث لإذاعة المدى، أن`, `تأكيد الوزير، أمس، أن`: the clause behind an aside of time or place; -1 if there is none. */
function behindAside({ tokens }: Article, comma: number): number {
  const opens = tokens[comma + 1]?.form ?? '';
  if (!tables.before.has(opens) && !tables.time.has(opens)) return -1;
  for (let i = comma + 2; i < comma + ASIDE; i++) {
    const kind = tokens[i]?.kind ?? 'stop';
    if (kind === 'comma') return readComplementizer(tokens, i + 1)?.conjunction === '' ? i + 1 : -1;
    if (kind === 'stop' || kind === 'colon' || kind === 'newline' || readComplementizer(tokens, i)) return -1;
  }
  return -1;
}

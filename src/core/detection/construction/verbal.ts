import type { Irrealis } from '../../attribution';
import { readAction } from '../../lexicon/actions';
import { tables, withoutConjunction } from '../../lexicon/tables';
import type { Span } from '../../span';
import type { Article, TokenRange } from '../../text/article';
import type { Token } from '../../text/tokens';
import { findComplement, type Complement, type CueContext } from '../complement/complement';
import type { VerbCue } from '../cue/cues';
import { trim, type Draft, type TokenSpan } from '../draft';
import { isNegated, saidBySome } from '../cue/homographs';
import { isLicensed } from '../source/licence';
import { mention, unknownVerbs } from '../speaker/mentions';
import { rightEdge } from '../edge/rightEdge';
import { speakingNames } from '../phrase/speakingNames';
import { viaAfter, viaBefore } from '../source/told';
import { marksName } from '../complement/utterance';
import { partsOf } from '../source/verbSource';

/** What verbs and participles report, and the subjects of verbs that report nothing (who speaks on after them). */
export interface VerbalFindings {
  readonly drafts: readonly Draft[];
  readonly mentions: readonly Draft[];
  /** For the right edge of other constructions. */
  readonly context: CueContext;
}

/** Attributions whose cue is a finite verb or a participle. */
export function verbalAttributions(article: Article, cues: readonly VerbCue[]): VerbalFindings {
  const cueAt = new Map(cues.map(cue => [cue.at, cue]));
  const complements = new Map<VerbCue, Complement>();
  const context: CueContext = { article, cueAt, names: speakingNames(article), reports: cue => complements.has(cue) };
  for (const cue of cues.toReversed()) {
    const found = findComplement(context, cue);
    if (found && isLicensed(article, cue, found)) complements.set(cue, found);
  }
  const merged = new Set([...complements.values()].map(complement => complement.extra));
  const drafts: Draft[] = [];
  const mentions: Draft[] = [];
  for (const cue of cues) {
    if (merged.has(cue.at)) continue;
    const complement = complements.get(cue);
    if (complement) drafts.push(build(cue, complement));
    else if (cue.reading.aspect !== 'participle') mentions.push(...mention(article, cue));
  }
  mentions.push(...unknownVerbs(article, cueAt));
  return { drafts: oncePerContent(drafts), mentions, context };

  function build(cue: VerbCue, complement: Complement): Draft {
    const sentence = article.sentences[article.sentenceOf[cue.at] ?? -1] ?? { from: 0, to: article.tokens.length };
    const content = contentOf(cue, complement, sentence.to);
    const parts = partsOf(article, cue, complement, cueAt, drafts);
    const cueSpans: Span[] = [cue.span];
    if (complement.extra !== null) {
      const extra = article.tokens[complement.extra];
      if (extra) cueSpans.push([extra.start, extra.end]);
    }
    cueSpans.push(...parts.cue);
    const behind =
      complement.kind === 'quotation' && article.tokens[content[1]]?.kind === 'comma'
        ? viaAfter(article, content[1] + 1, sentence.to)
        : viaBefore(article, cue, sentence.from);
    return {
      rule: parts.rule, class: cue.reading.verb.class, doubt: doubtOf(cue, complement), irrealis: irrealisOf(article, cue),
      content: [...quotationBefore(article, cue, complement, drafts), content], direct: complement.kind === 'colon', cue: cueSpans, at: cue.at,
      source: parts.source, sourceTokens: parts.tokens, via: parts.via.length > 0 ? [...parts.via] : behind,
      objectMayFollow: cue.reading.aspect === 'participle' || cue.reading.verb.object === true || complement.extra !== null || parts.rule.endsWith('.shared'),
      agreement: parts.agreement ?? { gender: cue.reading.gender, number: cue.reading.number },
      anaphoric: !saidBySome(article, cue.at),
    };
  }

  function contentOf(cue: VerbCue, complement: Complement, sentenceEnd: number): TokenSpan {
    const { at } = complement;
    if (complement.kind === 'quotation') return [at, throughMarks(article, article.closingOf[at] ?? at) + 1];
    const paragraph = article.paragraphs.find(({ from, to }) => from <= at && at < to);
    if (complement.kind === 'colon' && paragraph && (standsAlone(at) || speaksToTheEnd(at, paragraph)))
      return trim(article, [at, beforeNextMarks(at, paragraph.to)]);
    const asked = cue.reading.verb.class === 'question' || (complement.extra !== null && cueAt.get(complement.extra)?.reading.verb.class === 'question');
    return trim(article, [at, throughQuestions(article, cue, asked, rightEdge(context, cue, at, sentenceEnd), sentenceEnd)]);
  }

  /** Words in a paragraph of their own, or behind a mark that nobody closes. */
  function standsAlone(at: number): boolean {
    return article.tokens[at - 1]?.kind === 'newline' || article.tokens[at]?.kind === 'quote';
  }

  /** Where the sentence begins that has marks of its own. */
  function beforeNextMarks(at: number, to: number): number {
    for (let i = at + 1; i < to; i++) {
      if (article.tokens[i]?.kind !== 'quote') continue;
      const from = article.sentences[article.sentenceOf[i] ?? -1]?.from ?? to;
      // `… صعبة. وقال نائبه "سننجز`.
      const reported = from > at && (article.closingOf[i] ?? -1) > 0 && article.tokens.slice(from, i).some(({ index }) => cueAt.has(index));
      if (reported || article.tokens[i - 1]?.kind === 'colon') return Math.max(at + 1, from);
    }
    return to;
  }

  /** `وقال الوزير: نريد مراجعة شاملة. وسنعمل …`: behind a colon in its first sentence a paragraph without another cue is the speaker's to its end. */
  function speaksToTheEnd(at: number, paragraph: TokenRange): boolean {
    const sentence = article.sentences[article.sentenceOf[at] ?? -1];
    if (sentence?.from !== paragraph.from || sentence.to >= paragraph.to) return false;
    // `… هذه الكتب؟ وغادر القاعة`: the writer goes on.
    const narrates = ({ form }: Token): boolean => /^و?كان/u.test(form) || (readAction(form) !== null && !/^[وف]?س?ن/u.test(form));
    if (
      article.sentences.some(
        ({ from }) => from > sentence.from && from < paragraph.to && article.tokens[from] !== undefined && narrates(article.tokens[from]),
      )
    )
      return false;
    for (let i = at; i < paragraph.to; i++) if (cueAt.has(i) || article.tokens[i]?.kind === 'quote') return false;
    return true;
  }
}

/** `معتبرة «…»، و«…»`: marks joined on with a bare و are said with the first. */
function throughMarks({ tokens, closingOf }: Pick<Article, 'tokens' | 'closingOf'>, close: number): number {
  const and = tokens[close + 1]?.kind === 'comma' ? close + 2 : close + 1;
  const next = closingOf[and + 1] ?? -1;
  return tokens[and]?.form === 'و' && next - and > 3 ? throughMarks({ tokens, closingOf }, next) : close;
}

/** `تساءل: كم من شاب ضاع؟ وكم من تاجر أفلس؟`: one cue puts all the questions that follow each other. */
function throughQuestions(article: Article, cue: VerbCue, asked: boolean, to: number, sentenceEnd: number): number {
  if (!asked || to < sentenceEnd - 1) return to;
  let end = to;
  for (
    let next = article.sentences[(article.sentenceOf[cue.at] ?? -2) + 1];
    next && next.from === end;
    next = article.sentences[(article.sentenceOf[next.from] ?? -2) + 1]
  ) {
    const asks = tables.interrogatives.has(withoutConjunction(article.tokens[next.from]?.form ?? ''));
    if (!asks || article.tokens[next.to - 1]?.form !== '؟') break;
    end = next.to;
  }
  return end;
}

/** Two cues never report the very same words: `وتضيف وهي تشير إلى البئر: "…"` is said once, by the first. */
function oncePerContent(drafts: readonly Draft[]): Draft[] {
  const begun = new Set<number>();
  return drafts.filter(({ content: [first] }) => first !== undefined && !begun.has(first[0]) && begun.add(first[0]));
}

function irrealisOf(article: Article, cue: VerbCue): Irrealis | null {
  if (isNegated(article, cue.at)) return 'negated';
  const previous = withoutConjunction(article.tokens[cue.at - 1]?.form ?? '');
  if (previous === 'هل') return 'asked';
  if (/^(اذا|لو|ربما)$/u.test(previous)) return 'hypothetical';
  // `دون أن يوضح ما إذا`.
  if (previous === 'ان' && article.tokens[cue.at - 2]?.form === 'دون') return 'negated';
  // `ومن المتوقع أن تعلن اللجنة أن`.
  if (previous === 'ان' && tables.formulas.has(article.tokens[cue.at - 2]?.form ?? '')) return 'hypothetical';
  return previous === 'قد' && cue.reading.aspect === 'imperfect' ? 'hypothetical' : null;
}

/** `"…"، يقول فلان، "…"`: the quotation that the cue interrupts. */
function quotationBefore(article: Article, cue: VerbCue, complement: Complement, earlier: readonly Draft[]): TokenSpan[] {
  if (complement.kind !== 'quotation' || cue.reading.prefix !== '' || cue.reading.aspect === 'participle') return [];
  const close = article.tokens[cue.at - 1]?.kind === 'comma' ? cue.at - 2 : cue.at - 1;
  const open = article.openingOf[close] ?? -1;
  // `في تصريحات لـ«المدى» قالت فلانة: …`: the marks before the verb hold a name.
  const name = marksName(article, open) || article.tokens[open - 1]?.form === 'ل';
  // `… إن بلاده "لن تكون ممرا"، علق الوزير: "…"`: the words before are somebody else's.
  const others = earlier.some(draft => draft.content.some(([from, to]) => from < open && open < to));
  return open >= 0 && close - open > 2 && !name && !others ? [[open, close + 1]] : [];
}

/** A verb that mostly does not report, and a complement far from its verb, are taken for it wrongly more often. */
function doubtOf(cue: VerbCue, complement: Complement): number {
  const weak = cue.reading.verb.gate === 'open' ? 0 : 0.12;
  return weak + (complement.at - cue.at > 25 ? 0.1 : 0);
}

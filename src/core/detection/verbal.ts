import type { Irrealis } from '../attribution';
import { has, isKin, pronounHost, tables, withoutConjunction } from '../lexicon/tables';
import { withoutPrefix } from '../text/tokens';
import type { Span } from '../span';
import type { Article } from '../text/article';
import { findComplement, isName, type Complement, type CueContext } from './complement';
import type { VerbCue } from './cues';
import { isNegated } from './homographs';
import { readComplementizer } from './complementizers';
import type { Draft, TokenSpan } from './draft';
import { trim } from './draft';
import { isLicensed } from './licence';
import { prepositionalCueAt } from './prepositionalCues';
import { fold } from '../text/fold';
import { readSubject, type SubjectZone } from './nounPhrase';
import { isObjectPronoun } from './phraseWords';
import { addressedOutlet, outletAt } from './outlets';
import { readRelay } from './relay';
import { speakingNames } from './speakingNames';
import { rightEdge } from './rightEdge';
import { antecedent, headsSpeaker, looksLikeVerb, subjectAfter, type Subject, subjectBefore, subjectOfSentence } from './subjects';

/** How far back a phrase such as `بحسب ما أكده …` may begin, in tokens. */
const LONGEST_PHRASE = 18;

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
    return {
      rule: parts.rule, class: cue.reading.verb.class, doubt: doubtOf(cue, complement), irrealis: irrealisOf(article, cue),
      content: [...quotationBefore(article, cue, complement, drafts), content], direct: complement.kind === 'colon', cue: cueSpans, at: cue.at,
      source: parts.source, sourceTokens: parts.tokens, via: parts.via.length > 0 ? [...parts.via] : complement.kind === 'quotation' && article.tokens[content[1]]?.kind === 'comma' ? viaAfter(article, content[1] + 1, sentence.to) : viaBefore(article, cue, sentence.from),
      objectMayFollow: cue.reading.aspect === 'participle' || cue.reading.verb.object === true || complement.extra !== null || parts.rule.endsWith('.shared'),
      agreement: parts.agreement ?? { gender: cue.reading.gender, number: cue.reading.number }, anaphoric: true,
    };
  }

  function contentOf(cue: VerbCue, complement: Complement, sentenceEnd: number): TokenSpan {
    if (complement.kind === 'quotation') return [complement.at, (article.closingOf[complement.at] ?? complement.at) + 1];
    const paragraph = startsParagraph(complement.at) ? article.paragraphs.find(({ from, to }) => from <= complement.at && complement.at < to) : undefined;
    if (complement.kind === 'colon' && paragraph) return trim(article, [complement.at, paragraph.to]);
    if (complement.kind === 'colon' && speaksToTheEnd(complement.at)) { const last = article.paragraphs.find(({ from, to }) => from <= complement.at && complement.at < to); if (last) return trim(article, [complement.at, last.to]); }
    const to = throughQuestions(article, cue, rightEdge(context, cue, complement.at, sentenceEnd), sentenceEnd);
    return trim(article, [complement.at, to]);
  }

  /** `وقال الوزير: نريد مراجعة شاملة. وسنعمل …`: behind a colon in its first sentence a paragraph without another cue is the speaker's to its end. */
  function speaksToTheEnd(at: number): boolean {
    const paragraph = article.paragraphs.find(({ from, to }) => from <= at && at < to), sentence = article.sentences[article.sentenceOf[at] ?? -1];
    if (!paragraph || !sentence || sentence.from !== paragraph.from || sentence.to >= paragraph.to) return false;
    for (let i = at; i < paragraph.to; i++) if (cueAt.has(i) || article.tokens[i]?.kind === 'quote') return false;
    return true;
  }

  /** Words in a paragraph of their own, or behind a mark that nobody closes. */
  function startsParagraph(at: number): boolean {
    return article.tokens[at - 1]?.kind === 'newline' || article.tokens[at]?.kind === 'quote';
  }
}

/** `تساءل: كم من شاب ضاع؟ وكم من تاجر أفلس؟`: one cue puts all the questions that follow each other. */
function throughQuestions(article: Article, cue: VerbCue, to: number, sentenceEnd: number): number {
  if (cue.reading.verb.class !== 'question' || to < sentenceEnd - 1) return to;
  let end = to;
  for (let next = article.sentences[(article.sentenceOf[cue.at] ?? -2) + 1]; next && next.from === end; next = article.sentences[(article.sentenceOf[next.from] ?? -2) + 1]) {
    const asks = /^و?(كم|هل|لماذا|كيف|متي|اين|من|ما|ماذا|اي)$/u.test(article.tokens[next.from]?.form ?? '');
    if (!asks || article.tokens[next.to - 1]?.form !== '؟') break;
    end = next.to;
  }
  return end;
}

/** `وفي تصريحات لـ«المدى» قالت فلانة`: the outlet addressed in the phrase before the verb. */
function viaBefore(article: Article, cue: VerbCue, sentenceFrom: number): Span[] {
  for (let i = cue.at - 1; i >= Math.max(sentenceFrom, cue.at - 8); i--) {
    if (article.tokens[i]?.kind === 'colon') return [];
    if (!has(tables.venues, article.tokens[i - 1]?.form ?? '')) continue;
    const outlet = addressedOutlet(article, i, cue.at) ?? (/^(مع|الي|لدي)$/u.test(article.tokens[i]?.form ?? '') ? outletAt(article, i + 1, cue.at) : null);
    const first = outlet && article.tokens[outlet.from], last = outlet && article.tokens[outlet.to - 1];
    if (first && last) return [[withoutPrefix(article.text, first, outlet.letters)[0], last.end]];
  }
  return [];
}

/** `أضاف: «…»، في تصريح لوكالة «المدى»`: the outlet addressed in the phrase behind the words. */
function viaAfter(article: Article, from: number, sentenceEnd: number): Span[] {
  if (!/^(في|خلال)$/u.test(article.tokens[from]?.form ?? '') || !has(tables.venues, article.tokens[from + 1]?.form ?? '')) return [];
  for (let i = from + 2; i < Math.min(sentenceEnd, from + 6); i++) {
    const outlet = addressedOutlet(article, i, sentenceEnd);
    const first = outlet && article.tokens[outlet.from], last = outlet && article.tokens[outlet.to - 1];
    if (first && last) return [[withoutPrefix(article.text, first, outlet.letters)[0], last.end]];
  }
  return [];
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
  return previous === 'قد' && cue.reading.aspect === 'imperfect' ? 'hypothetical' : null;
}

/** `"…"، يقول فلان، "…"`: the quotation that the cue interrupts. */
function quotationBefore(article: Article, cue: VerbCue, complement: Complement, earlier: readonly Draft[]): TokenSpan[] {
  if (complement.kind !== 'quotation' || cue.reading.prefix !== '' || cue.reading.aspect === 'participle') return [];
  const close = article.tokens[cue.at - 1]?.kind === 'comma' ? cue.at - 2 : cue.at - 1;
  const open = article.openingOf[close] ?? -1;
  // `في تصريحات لـ«المدى» قالت فلانة: …`: the marks before the verb hold a name.
  const name = isName(article, open) || article.tokens[open - 1]?.form === 'ل';
  // `… إن بلاده "لن تكون ممرا"، علق الوزير: "…"`: the words before are somebody else's.
  const others = earlier.some(draft => draft.content.some(([from, to]) => from < open && open < to));
  return open >= 0 && close - open > 2 && !name && !others ? [[open, close + 1]] : [];
}

/** A verb that mostly does not report, and a complement far from its verb, are taken for it wrongly more often. */
function doubtOf(cue: VerbCue, complement: Complement): number {
  const weak = cue.reading.verb.gate === 'open' ? 0 : 0.12;
  return weak + (complement.at - cue.at > 25 ? 0.1 : 0);
}

interface Parts {
  readonly rule: string;
  readonly source: Span | null;
  readonly tokens: TokenSpan | null;
  readonly via: readonly Span[];
  readonly cue: readonly Span[];
  readonly agreement?: Draft['agreement'];
}

/** Source, via and further cue words of a reporting verb. */
function partsOf(article: Article, cue: VerbCue, complement: Complement, cueAt: ReadonlyMap<number, VerbCue>, earlier: readonly Draft[]): Parts {
  const { reading } = cue;
  const rule = `${reading.aspect === 'participle' ? 'participle' : 'verb'}.${complement.kind}`;
  const nothing: Parts = { rule, source: null, tokens: null, via: [], cue: [] };
  if (reading.aspect === 'participle') {
    const zone = readSubject(article, cue.at + 1, complement.zoneEnd);
    // `مشيرا معاليه إلى أن`: the subject is named again.
    if (zone.source && zone.range?.[0] === cue.at + 1 && /^(معالي|سعادت|سمو|سيادت|فضيلت|سماحت|دولت|غبطت)(ه|ها)$/u.test(article.tokens[cue.at + 1]?.form ?? '')) return { ...nothing, source: zone.source, tokens: zone.range, via: zone.via };
    if (holdsFloor(article, cue, cueAt, earlier) || followsPhrase(article, cue.at)) return { ...nothing, via: zone.via };
    const found = subjectOfSentence(article, cue, cueAt);
    const subject = found && disagrees(article, cue, found) ? null : found ?? fromSentenceBefore(article, cue, cueAt, earlier);
    return { ...nothing, source: subject?.span ?? null, tokens: subject?.tokens ?? null, via: [...zone.via, ...(subject?.via ?? [])] };
  }
  const relay = readRelay(article, cue, complement.zoneEnd);
  if (relay) return relay;
  const zoneEnd = ownPreposition(article, cue, complement, complement.extra ?? complement.zoneEnd);
  const document = reading.verb.document === true;
  if (document && /^(فيه|فيها)$/u.test(article.tokens[cue.at + 1]?.form ?? '')) {
    const written = antecedent(article, cue.at, article.sentences[article.sentenceOf[cue.at] ?? -1]?.from ?? 0);
    if (written) return { ...nothing, rule: `verb.document.${complement.kind}`, source: written.span, tokens: written.tokens };
  }
  if (reading.verb.lemma === 'كتب' && /^علي(ه|ها)$/u.test(article.tokens[cue.at + 1]?.form ?? '')) {
    const written = antecedent(article, cue.at, article.sentences[article.sentenceOf[cue.at] ?? -1]?.from ?? 0);
    if (written) return { ...nothing, rule: `${rule}.fronted`, source: written.span, tokens: written.tokens };
  }
  const speech = /^(فيه|فيها)$/u.test(article.tokens[cue.at + 1]?.form ?? '') ? whoseSpeech(article, cue) : null;
  if (speech) return { ...nothing, rule: `${rule}.fronted`, source: speech.span, tokens: speech.tokens };
  const read = withOutletAfter(article, complement, readSubject(article, cue.at + (document ? 2 : 1), zoneEnd, reading.verb.object === true));
  // `قالوا`: before its subject a verb is singular.
  const zone = reading.number !== 'singular' || (reading.verb.object && isPronounSubject(article, cue.at - 1)) || tellsHisOwn(article, cue, read) ? { ...read, source: null, range: null } : read;
  if (zone.source && zone.range && /^(أبلغ|أخبر|أفاد)$/u.test(reading.verb.lemma)) {
    const told = toldOutlet(article, zone.range) ?? toldInMarks(article, cue.at, zoneEnd);
    if (told) return { ...nothing, ...told };
  }
  // `ودعت الكينيين إلى`: the ending shows the object; `وصف الشراكة بأنها`: so does the gender.
  const first = article.tokens[zone.range?.[0] ?? -1]?.form ?? '';
  const feminine = reading.gender === 'm' && reading.number === 'singular' && /^ال.{2,}ة$/u.test(first) && !headsSpeaker(first);
  const accusative = reading.verb.object === true && !reading.object && ((/^ال.{3,}ين$/u.test(first) && !has(tables.roles, first) && !has(tables.honorifics, first)) || feminine);
  if (zone.source && (reading.object || !reading.verb.object)) return { ...nothing, rule: document ? `verb.document.${complement.kind}` : rule, source: zone.source, tokens: zone.range, via: zone.via };
  if (zone.source && !accusative) {
    const before = subjectBefore(article, cue);
    if (before) return { ...nothing, source: before.span, tokens: before.tokens, via: zone.via };
    return { ...nothing, source: zone.source, tokens: zone.range, via: zone.via };
  }
  // `وخلاف ذلك …، أعتقد أن`: the writer himself.
  if (tables.hopes.has(withoutConjunction(article.tokens[cue.at]?.form ?? ''))) return { ...nothing, rule: `${rule}.elided`, via: zone.via };
  const before = /^(فيه|فيها)$/u.test(article.tokens[cue.at + 1]?.form ?? '') ? null : subjectBefore(article, cue);
  if (before) return { ...nothing, rule: `${rule}.fronted`, source: before.span, tokens: before.tokens, via: [...zone.via, ...before.via] };
  const shared = subjectOfSentence(article, cue, cueAt);
  if (shared && !holdsFloor(article, cue, cueAt, earlier)) return { ...nothing, rule: `${rule}.shared`, source: shared.span, tokens: shared.tokens, via: zone.via };
  return { ...nothing, rule: `${rule}.elided`, via: zone.via };
}

/** `توقعت الهيئة …، مبينا أن`: a masculine participle is not said of a feminine subject. */
function disagrees(article: Article, { reading }: VerbCue, subject: Subject): boolean {
  const head = article.tokens[subject.tokens[0]]?.form ?? '';
  return reading.gender === 'm' && reading.number === 'singular' && /^(ال)?.{3,}ة$/u.test(head) && (has(tables.organizations, head) || has(tables.documents, head));
}

/** `روى أحد الناجين ما عاشه. قائلا: …`: a participle after a stop goes on with the sentence before. */
function fromSentenceBefore(article: Article, cue: VerbCue, cueAt: ReadonlyMap<number, VerbCue>, earlier: readonly Draft[]): Subject | null {
  const index = article.sentenceOf[cue.at] ?? -1;
  const sentence = article.sentences[index], last = article.sentences[index - 1];
  if (!sentence || !last || cue.at !== sentence.from || article.tokens[cue.at - 1]?.kind !== 'stop' || earlier.some(({ at }) => at >= last.from && at < cue.at)) return null;
  for (let i = last.from; i < last.to; i++) {
    const other = cueAt.get(i);
    if (other && other.reading.aspect !== 'participle') return subjectAfter(article, i, last.to);
  }
  return null;
}

/** `تصريحات الوزير التي قال فيها`: whose they were. */
function whoseSpeech(article: Article, cue: VerbCue): Subject | null {
  if (!tables.relatives.has(article.tokens[cue.at - 1]?.form ?? '')) return null;
  const from = article.sentences[article.sentenceOf[cue.at] ?? -1]?.from ?? 0;
  for (let i = cue.at - 2; i >= Math.max(from, cue.at - 10); i--) {
    const token = article.tokens[i];
    if (token?.kind !== 'word') return null;
    if (!tables.venues.has(token.form)) continue;
    const { source, range, via } = readSubject(article, i + 1, cue.at - 1);
    return source && range?.[0] === i + 1 && headsSpeaker(article.tokens[i + 1]?.form ?? '') ? { span: source, tokens: range, via } : null;
  }
  return null;
}

/** `شدد الوزير على خفض الإنفاق قائلا: "…"`: before a quotation the verb's own preposition ends its subject. */
function ownPreposition(article: Article, cue: VerbCue, complement: Complement, zoneEnd: number): number {
  const wanted = complement.kind === 'clause' ? [] : cue.reading.verb.before?.split(' ').map(fold) ?? [];
  for (let i = cue.at + 2; i < zoneEnd; i++) if (wanted.includes(article.tokens[i]?.form ?? '') && article.tokens[i]?.bare !== 'علي') return i;
  return zoneEnd;
}

/** `اكتفت المصادر بالقول لـ«المدى» إن`: the outlet addressed behind the second word of saying. */
function withOutletAfter(article: Article, { extra, zoneEnd }: Complement, zone: SubjectZone): SubjectZone {
  const via = extra === null ? [] : readSubject(article, extra + 1, zoneEnd).via;
  return via.length > 0 ? { ...zone, via: [...zone.via, ...via] } : zone;
}

/** `وأبلغ مدربه أنه سيعتزل`: whoever is told stands behind the verb, with a pronoun for who told him. */
function tellsHisOwn(article: Article, cue: VerbCue, { range }: SubjectZone): boolean {
  if (!/^(أبلغ|أخبر)$/u.test(cue.reading.verb.lemma) || cue.reading.object || !range || range[0] !== cue.at + 1) return false;
  const host = pronounHost(article.tokens[range[0]]?.form ?? '');
  return host !== null && (has(tables.roles, host) || isKin(article.tokens[range[0]]?.form ?? ''));
}

/** `إنه يطمئن الناس`: a pronoun on the complementizer before a verb is its subject, what follows its object. */
function isPronounSubject(article: Article, before: number): boolean {
  return readComplementizer(article.tokens, before) !== null && !article.tokens[before]?.form.endsWith('ان');
}

/** `أبلغ مسؤول وكالة فرانس برس أن`: the outlet is told, without a preposition. */
function toldOutlet(article: Article, [from, to]: TokenSpan): Pick<Parts, 'source' | 'tokens' | 'via'> | null {
  // `أفادت صحيفة الغارديان`: the outlet itself speaks.
  if (outletAt(article, from, to) !== null) return null;
  for (let i = from + 1; i < to; i++) {
    const outlet = outletAt(article, i, to);
    const first = article.tokens[from], last = article.tokens[i - 1], named = article.tokens[i];
    if (outlet?.to === to && first && last && named) return { source: [first.start, last.end], tokens: [from, i], via: [[named.start, article.tokens[to - 1]?.end ?? named.end]] };
  }
  return null;
}

/** `أبلغت «المدى» مصادر أن`: the outlet in marks is told, and the sources stand behind it. */
function toldInMarks(article: Article, verb: number, zoneEnd: number): Pick<Parts, 'source' | 'tokens' | 'via'> | null {
  const close = article.closingOf[verb + 1] ?? -1;
  const first = article.tokens[verb + 2], last = article.tokens[close - 1], head = article.tokens[close + 1];
  if (close < 0 || close >= zoneEnd - 1 || !first || !last || head?.kind !== 'word' || !headsSpeaker(head.form)) return null;
  const { source, range, via } = readSubject(article, close + 1, zoneEnd);
  return source && range ? { source, tokens: range, via: [[first.start, last.end], ...via] } : null;
}

/** `…، بحسب ما أكده المدير، مشيرا إلى أن`: whom the phrase names goes on. */
function followsPhrase(article: Article, at: number): boolean {
  if (article.tokens[at - 1]?.kind !== 'comma') return false;
  const from = article.sentences[article.sentenceOf[at] ?? -1]?.from ?? at;
  for (let i = at - 2; i >= Math.max(from, at - LONGEST_PHRASE); i--) {
    const phrase = prepositionalCueAt(article, i, at);
    if (phrase) return phrase.source !== null && phrase.to === at - 1;
  }
  return false;
}

/** Whether somebody already speaks in the sentence: an attribution, or a verb whose noun object counts as one. */
function holdsFloor(article: Article, cue: VerbCue, cueAt: ReadonlyMap<number, VerbCue>, earlier: readonly Draft[]): boolean {
  if (earlier.some(draft => inSameSentence(article, draft.at, cue.at) && draft.at < cue.at)) return true;
  const sentence = article.sentences[article.sentenceOf[cue.at] ?? -1];
  for (let i = sentence?.from ?? cue.at; i < cue.at; i++) if (cueAt.get(i)?.reading.verb.nominal && !pointsBack(article, i, cue.at)) return true;
  const opening = sentence && prepositionalCueAt(article, sentence.from, cue.at);
  return opening?.source != null && cue.reading.aspect === 'participle';
}

/** `نفت الشركة ذلك جملة وتفصيلا`: nothing is said, what was said before is pointed at. */
function pointsBack({ tokens }: Article, verb: number, limit: number): boolean {
  for (let i = verb + 1; i < limit && tokens[i]?.kind !== 'comma'; i++) if (/^(ذلك|هذا|الامر)$/u.test(tokens[i]?.form ?? '') && !tokens[i + 1]?.form.startsWith('ال')) return true;
  return false;
}

function inSameSentence(article: Article, a: number, b: number): boolean {
  return article.sentenceOf[a] === article.sentenceOf[b];
}

/** `التقى الرئيس وفدا`: the subject of a sentence's first verb holds the floor for the next sentence, whatever the verb. */
function unknownVerbs(article: Article, cueAt: ReadonlyMap<number, VerbCue>): Draft[] {
  return article.sentences.flatMap(({ from, to }) => {
    if (cueAt.has(from)) return [];
    const subject = looksLikeVerb(article, from) ? subjectAfter(article, from, to) : metBy(article, from);
    const verb = article.tokens[from];
    return subject && verb ? [mentionOf(from, [verb.start, verb.end], subject, null)] : [];
  });
}

/** `والتقى بلينكن نتنياهو`: of two names the first is who met the other. */
function metBy(article: Article, verb: number): Subject | null {
  const name = article.tokens[verb + 1], after = article.tokens[verb + 2];
  if (!tables.startsLikeArticle.has(withoutConjunction(article.tokens[verb]?.form ?? '')) || name?.kind !== 'word' || after?.kind !== 'word') return null;
  if (tables.before.has(name.form) || tables.time.has(name.form) || isObjectPronoun(name.form) || name.form.length < 4) return null;
  return { span: [name.start, name.end], tokens: [verb + 1, verb + 2], via: [] };
}

/** A verb of the lexicon that reports nothing still says who holds the floor: `وانتقد النائب … القرار.` */
function mention(article: Article, cue: VerbCue): Draft[] {
  const sentence = article.sentences[article.sentenceOf[cue.at] ?? -1];
  const fronted = sentence && article.tokens[cue.at - 1]?.kind === 'comma' && cue.at <= sentence.from + 12 && tables.before.has(withoutConjunction(article.tokens[sentence.from]?.form ?? ''));
  const next = article.tokens[cue.at + 1]?.form ?? '';
  if (!sentence || (cue.at > sentence.from + 3 && !fronted) || (cue.reading.verb.initial && !cue.reading.verb.requires && !headsSpeaker(next))) return [];
  const subject = subjectAfter(article, cue.at, sentence.to);
  const head = subject ? article.tokens[subject.tokens[0]]?.form ?? '' : '';
  if (!subject || !(headsSpeaker(head) || isPersonalName(article, subject.tokens[0]))) return [];
  return [mentionOf(cue.at, cue.span, subject, { gender: cue.reading.gender, number: cue.reading.number })];
}

/** `وناشد حمدان السبيعي الأمير`: an indefinite word before a family name in ي; no noun stands so before its adjective. */
function isPersonalName(article: Article, at: number): boolean {
  const first = article.tokens[at], family = article.tokens[at + 1];
  return first?.kind === 'word' && family?.kind === 'word' && first.form.length > 2 && !/^(ال|.*(ة|ات|ا|ه)$)/u.test(first.form) && /^ال.{3,}ي$/u.test(family.form) && !tables.matters.has(first.form) && !tables.possessions.has(first.form) && !tables.before.has(first.form);
}

function mentionOf(at: number, cue: Span, subject: Subject, agreement: Draft['agreement']): Draft {
  return {
    rule: 'mention', class: 'statement', doubt: 0, irrealis: null, content: [], direct: false, cue: [cue], at,
    source: subject.span, sourceTokens: subject.tokens, objectMayFollow: true, via: [], agreement, anaphoric: false,
  };
}

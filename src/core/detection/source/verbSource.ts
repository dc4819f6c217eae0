import { has, hasWithPronoun, isKin, pronounHost, tables, withoutConjunction } from '../../lexicon/tables';
import type { Span } from '../../span';
import type { Article } from '../../text/article';
import { fold } from '../../text/fold';
import { withoutPrefix } from '../../text/tokens';
import type { Complement } from '../complement/complement';
import { readComplementizer } from '../words/complementizers';
import { isOnTongue, type VerbCue } from '../cue/cues';
import { saidBySome } from '../cue/homographs';
import { antecedent } from './described';
import type { Draft, TokenSpan } from '../draft';
import { followsPhrase, holdsFloor } from './floor';
import { headsSpeaker } from '../words/heads';
import { readSubject, type SubjectZone } from '../phrase/nounPhrase';
import { outletAt } from '../words/outlets';
import { readRelay } from './relay';
import { speakingNames } from '../phrase/speakingNames';
import { subjectBefore, subjectOfSentence, type Subject } from './subjects';
import { toldInMarks, toldOutlet, withOutletAfter } from './told';

/** What a verb's surroundings tell of who speaks. */
export interface Parts {
  readonly rule: string;
  readonly source: Span | null;
  readonly tokens: TokenSpan | null;
  readonly via: readonly Span[];
  /** Cue words besides the verb. */
  readonly cue: readonly Span[];
  readonly agreement?: Draft['agreement'];
}

/** A cue with its complement, and what stands to its left. */
interface Report {
  readonly article: Article;
  readonly cue: VerbCue;
  readonly complement: Complement;
  readonly cueAt: ReadonlyMap<number, VerbCue>;
  readonly earlier: readonly Draft[];
}

/** Source, via and further cue words of a reporting verb or participle. @param earlier what has been found to the left */
export function partsOf(article: Article, cue: VerbCue, complement: Complement, cueAt: ReadonlyMap<number, VerbCue>, earlier: readonly Draft[]): Parts {
  const report = { article, cue, complement, cueAt, earlier };
  if (cue.reading.aspect === 'participle') return ofParticiple(report);
  return readRelay(article, cue, complement.zoneEnd) ?? ofWriting(report) ?? ofVerb(report);
}

const parts = (rule: string, subject: Subject | null, via: readonly Span[]): Parts =>
  ({ rule, source: subject?.span ?? null, tokens: subject?.tokens ?? null, via, cue: [] });

/** A participle goes on with whoever speaks already, else with the subject of its sentence. */
function ofParticiple({ article, cue, complement, cueAt, earlier }: Report): Parts {
  const rule = `participle.${complement.kind}`;
  const zone = readSubject(article, cue.at + 1, complement.zoneEnd);
  // `مشيرا معاليه إلى أن`, `موضحة الوزارة أن`: the subject is named again.
  if (zone.source && zone.range?.[0] === cue.at + 1 && namesAgain(article, cue, zone.range))
    return { ...parts(rule, null, zone.via), source: zone.source, tokens: zone.range };
  if (holdsFloor(article, cue, cueAt, earlier) || followsPhrase(article, cue.at)) return parts(rule, null, zone.via);
  const found = subjectOfSentence(article, cue, cueAt);
  const subject = found && disagrees(article, cue, found) ? null : found;
  return parts(rule, subject, [...zone.via, ...(subject?.via ?? [])]);
}

function namesAgain({ tokens }: Article, { at, reading }: VerbCue, [, to]: TokenSpan): boolean {
  const head = tokens[at + 1]?.form ?? '';
  if (hasWithPronoun(tables.excellencies, head)) return true;
  const told = reading.verb.object || /^(أبلغ|أخبر|ذكّر|طالب|ناشد|دعا|حث|خاطب)$/u.test(reading.verb.lemma);
  return !told && to === at + 2 && head.startsWith('ال') && headsSpeaker(head) && head.endsWith('ة') === (reading.gender === 'f');
}

/** `بيان جاء فيه أن`, `لافتة كتب عليها`, `تصريحات الوزير التي قال فيها`: the words stand in what the pronoun points back at. */
function ofWriting({ article, cue, complement: { kind } }: Report): Parts | null {
  const next = article.tokens[cue.at + 1]?.form ?? '';
  const inIt = /^(فيه|فيها)$/u.test(next);
  const { document, lemma } = cue.reading.verb;
  const written = document ? inIt : lemma === 'كتب' && /^علي(ه|ها)$/u.test(next);
  const found = written ? antecedent(article, cue.at, article.sentences[article.sentenceOf[cue.at] ?? -1]?.from ?? 0) : null;
  if (found) return parts(document ? `verb.document.${kind}` : `verb.${kind}.fronted`, found, []);
  const speech = inIt ? whoseSpeech(article, cue) : null;
  return speech && parts(`verb.${kind}.fronted`, speech, []);
}

/** The subject after its verb, before it, or shared with the sentence's first verb. */
function ofVerb({ article, cue, complement, cueAt, earlier }: Report): Parts {
  const { reading } = cue;
  const document = reading.verb.document === true;
  if (saidBySome(article, cue.at)) return parts(`verb.${complement.kind}.elided`, null, []);
  const rule = `verb.${complement.kind}`;
  const zoneEnd = ownPreposition(article, cue, complement, complement.extra ?? complement.zoneEnd);
  const subjectAt = cue.at + (!document ? 1 : isOnTongue(article, cue.at) ? 3 : 2);
  const read = withOutletAfter(
    article,
    complement,
    readSubject(article, subjectAt, zoneEnd, reading.verb.object === true || /^(أبلغ|أخبر)$/u.test(reading.verb.lemma)),
  );
  // `قالوا`: before its subject a verb is singular.
  const elided = reading.number !== 'singular' || (reading.verb.object && isPronounSubject(article, cue.at - 1)) || tellsHisOwn(article, cue, read);
  const zone = elided ? { ...read, source: null, range: null } : read;
  const behind: Subject | null = zone.source && zone.range && { span: zone.source, tokens: zone.range, via: [] };
  if (behind && /^(أبلغ|أخبر|أفاد)$/u.test(reading.verb.lemma)) {
    const told = toldOutlet(article, behind.tokens) ?? toldInMarks(article, cue.at, zoneEnd);
    if (told) return { ...parts(rule, null, []), ...told };
  }
  if (behind && (reading.object || !reading.verb.object)) return parts(document ? `verb.document.${complement.kind}` : rule, behind, zone.via);
  if (behind && !isItsObject(article, cue, behind)) {
    const first = subjectBefore(article, cue);
    // `وكان مسؤول أبلغ رويترز أن`: what stands behind the verb is the outlet that was told.
    const told = first && outletAt(article, ...behind.tokens) ? [behind.span] : [];
    return parts(rule, first ?? behind, [...zone.via, ...told]);
  }
  // `وجاء في منشورهم: "…"`: the document carries a pronoun.
  const named = article.tokens[cue.at + 2];
  if (document && named && hasWithPronoun(tables.venues, named.form) && pronounHost(named.form) !== null)
    return parts(`verb.document.${complement.kind}`, { span: [named.start, named.end], tokens: [named.index, named.index + 1], via: [] }, zone.via);
  // `وخلاف ذلك …، أعتقد أن`: the writer himself.
  if (tables.hopes.has(withoutConjunction(article.tokens[cue.at]?.form ?? ''))) return parts(`${rule}.elided`, null, zone.via);
  const before = /^(فيه|فيها)$/u.test(article.tokens[cue.at + 1]?.form ?? '') ? null : subjectBefore(article, cue);
  if (before) return parts(`${rule}.fronted`, before, [...zone.via, ...before.via]);
  const shared = subjectOfSentence(article, cue, cueAt);
  if (shared && !disagrees(article, cue, shared) && !holdsFloor(article, cue, cueAt, earlier)) return parts(`${rule}.shared`, shared, zone.via);
  return parts(`${rule}.elided`, null, zone.via);
}

/** `ودعت الكينيين إلى`: the ending shows the object; `وصف الشراكة بأنها`: so does the gender. */
function isItsObject(article: Article, cue: VerbCue, subject: Subject): boolean {
  const head = article.tokens[subject.tokens[0]]?.form ?? '';
  const { gender, number, object } = cue.reading;
  if (object) return false;
  const plural = /^ال.{3,}ين$/u.test(head) && !has(tables.roles, head) && !has(tables.honorifics, head);
  return plural || (gender === 'm' && number === 'singular' && /^ال.{2,}ة$/u.test(head) && !headsSpeaker(head)) || isDescribed(article, cue, subject);
}

/** `ووصف الوضع بأنه كارثي`, `ووصف حزبي الأمل والإصلاح بـ "…"`: who is described as something is named, who describes him is not. */
function isDescribed(article: Article, { reading }: VerbCue, { tokens: [from, to] }: Subject): boolean {
  if (reading.verb.lemma !== 'وصف') return false;
  const head = article.tokens[from]?.form ?? '';
  const marked = article.tokens[to]?.form === 'ب';
  const speaks = headsSpeaker(head) || tables.givenNames.has(head) || has(tables.honorifics, head) || speakingNames(article).has(head);
  const called = readComplementizer(article.tokens, to) !== null || (marked && !speaks);
  const thing = /(ي|ين|ه|ها)$|^ال(?!.*ون$)/u.test(head) || tables.matters.has(head) || tables.venues.has(head);
  return called && (to <= from + 1 || (thing && !speaks));
}

/** `توقعت الهيئة …، مبينا أن`: a masculine participle is not said of a feminine subject. */
function disagrees(article: Article, { reading }: VerbCue, subject: Subject): boolean {
  const head = article.tokens[subject.tokens[0]]?.form ?? '';
  return reading.gender === 'm' && reading.number === 'singular' && /^(ال)?.{3,}ة$/u.test(head) && (has(tables.organizations, head) || has(tables.documents, head));
}

/** `تصريحات الوزير التي قال فيها`: whose they were. */
function whoseSpeech(article: Article, cue: VerbCue): Subject | null {
  const relative = tables.relatives.has(article.tokens[cue.at - 1]?.form ?? '');
  if (!relative && article.tokens[cue.at - 1]?.kind !== 'comma') return null;
  const from = article.sentences[article.sentenceOf[cue.at] ?? -1]?.from ?? 0;
  for (let i = cue.at - 2; i >= Math.max(from, cue.at - 10); i--) {
    const token = article.tokens[i];
    if (token?.kind !== 'word') return null;
    if (!tables.venues.has(token.form)) continue;
    const owner = article.tokens[i + 1];
    // `منشور للنائب فلان على صفحته، قال فيه إن`.
    if (!relative && owner?.form.startsWith('لل') && headsSpeaker(`ال${owner.form.slice(2)}`)) {
      const { range } = readSubject(article, i + 2, cue.at - 1);
      const to = range?.[0] === i + 2 ? range[1] : i + 2;
      return { span: [withoutPrefix(article.text, owner, 1)[0], article.tokens[to - 1]?.end ?? owner.end], tokens: [i + 1, to], via: [] };
    }
    if (!relative) continue;
    const { source, range, via } = readSubject(article, i + 1, cue.at - 1);
    return source && range?.[0] === i + 1 && headsSpeaker(article.tokens[i + 1]?.form ?? '') ? { span: source, tokens: range, via } : null;
  }
  return null;
}

/** `شدد الوزير على خفض الإنفاق قائلا: "…"`: before a quotation the verb's own preposition ends its subject. */
function ownPreposition(article: Article, cue: VerbCue, complement: Complement, zoneEnd: number): number {
  const wanted = complement.kind === 'clause' ? [] : cue.reading.verb.before?.split(' ').map(fold) ?? [];
  for (let i = cue.at + 2; i < zoneEnd; i++)
    if (
      wanted.includes(article.tokens[i]?.form ?? '') &&
      article.tokens[i]?.bare !== 'علي' &&
      !tables.overseers.has(article.tokens[i - 1]?.form ?? '')
    )
      return i;
  return zoneEnd;
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

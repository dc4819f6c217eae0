import { readAction } from '../../lexicon/actions';
import { isMasdar } from '../../lexicon/masdars';
import { has, hasWithPronoun, isKin, pronounHost, tables, withoutConjunction } from '../../lexicon/tables';
import { readVerb } from '../../lexicon/verbs';
import type { Span } from '../../span';
import type { Article, TokenRange } from '../../text/article';
import { withoutPrefix } from '../../text/tokens';
import { isPreposition } from '../phrase/adverbials';
import { readComplementizer } from '../words/complementizers';
import type { VerbCue } from '../cue/cues';
import { actor } from './actors';
import { agrees, antecedent, describedBy } from './described';
import type { TokenSpan } from '../draft';
import { canSpeak, headsSpeaker } from '../words/heads';
import { readSubject } from '../phrase/nounPhrase';
import { isMatter, isWawName } from '../words/phraseWords';
import { withholds } from '../words/withheld';
import { speakingNames } from '../phrase/speakingNames';
import { openingTopic, topicOf } from './topics';

/** A noun phrase that acts as subject. */
export interface Subject {
  readonly span: Span;
  readonly tokens: TokenSpan;
  readonly via: readonly Span[];
}

/** The subject before its verb: `الوزير أكد أن`, `أما الوزير فقال`, `وكان الوزير قد أعلن أن`; null if there is none. */
export function subjectBefore(article: Article, cue: VerbCue): Subject | null {
  const sentence = article.sentences[article.sentenceOf[cue.at] ?? -1];
  if (!sentence) return null;
  const previous = article.tokens[cue.at - 1];
  if (previous && has(tables.relatives, previous.form)) {
    const nearest = cue.reading.object || !agrees(previous.form, cue) ? null : antecedent(article, cue.at - 1, sentence.from);
    const found = nearest && actor(article, nearest, [sentence.from, cue.at - 1]);
    return found && isSpokenOf(article, cue, found) ? null : found;
  }
  if (cue.reading.prefix.endsWith('ل')) return null;
  // `كييف تعلن … وموسكو تقول إن`.
  const { aspect, number, prefix } = cue.reading;
  if (previous?.kind === 'word' && aspect === 'imperfect' && number === 'singular' && prefix === '' && /^و.{3,}/u.test(previous.form) &&
    tables.places.has(previous.form.slice(1))) {
    return { span: withoutPrefix(article.text, previous, 1), tokens: [previous.index, cue.at], via: [] };
  }
  // `طالب المواطن بتطبيق ما ادعى أنها أحكام`: what stands before is somebody else's clause.
  if (/^(ما|مما|عما|بما)$/u.test(previous?.form ?? '')) return null;
  // `…، فيما أكد أن`: nobody stands between.
  if (/^[وف]?(فيما|بينما|كما|حيث|اذ|ثم|لكن|بل)$/u.test(previous?.form ?? '')) return null;
  // `…، وهم يعتقدون أن`: the pronoun is the subject.
  if (/^[وف](هو|هي|هم|هما|هن)$/u.test(previous?.form ?? '')) return null;
  // `وحول إقامة الكأس في لندن قال: …`: a topic without a comma names nobody.
  const opening = article.tokens[sentence.from]?.form ?? '';
  const topicOnly = /^و?(حول|عن|بشان|بخصوص)$/u.test(opening) && article.tokens.slice(sentence.from, cue.at).every(({ kind }) => kind === 'word');
  if (topicOnly) return null;
  const described = describedBy(article, cue, sentence.from);
  if (described) return described;
  const earlier = priorTo(article, cue.at, sentence.from);
  if (earlier) return earlier;
  const topic = topicOf(article, cue, sentence.from);
  if (topic) return topic;
  if (/^[وف]/u.test(cue.reading.prefix)) return null;
  const starts = clauseStarts(article, sentence, cue.at);
  for (const start of starts.reverse()) {
    const subject = phraseFrom(article, start, cue.at);
    if (subject) return subject;
  }
  return null;
}

/** `الملف الذي قال إنه مهم`: with a pronoun on its complementizer the verb may be about the antecedent; a thing says nothing. */
function isSpokenOf({ tokens }: Article, { at }: VerbCue, { tokens: [from, to] }: Subject): boolean {
  const next = tokens[at + 1]?.form ?? '';
  if (!/^ب?ان(ه|ها|هم|هما)$/u.test(next)) return false;
  return tokens.slice(from, to).every(({ form }) => form.startsWith('ال') && !headsSpeaker(form) && !tables.givenNames.has(form) && !/(ون|ين)$/u.test(form));
}

/** Places where the clause of a verb may begin, the nearest last comma first, then farther ones across appositions. */
function clauseStarts(article: Article, sentence: TokenRange, verb: number): number[] {
  const starts: number[] = [];
  let i = verb - 1;
  for (; i >= sentence.from; i--) {
    const token = article.tokens[i];
    if (token === undefined) break;
    if (token.kind === 'dash' && i > sentence.from) { const open = dashBefore(article, sentence.from, i); if (open >= 0) { i = open; continue; } }
    if (['stop', 'colon', 'semicolon', 'dash'].includes(token.kind)) break;
    // `اهتمام واسع وكانت تقارير أشارت`: a new clause after words without a stop.
    if (/^وكان(ت|وا)?$/u.test(token.form) && i < verb - 1) { i--; break; }
    const aside = token.kind === 'comma' ? anonymityBefore(article, sentence.from, i) : -1;
    if (aside >= 0) { i = aside; continue; }
    // `لم نتوقف، والوزارة تقول إن`: somebody else's clause begins behind the comma.
    if (token.kind === 'comma' && i < verb - 1 && /^(و|فال)/u.test(article.tokens[i + 1]?.form ?? '') &&
      headsSpeaker(article.tokens[i + 1]?.form.slice(1) ?? '')) { starts.push(i + 1); return starts; }
    if (token.kind === 'comma' && i < verb - 1) { starts.push(i + 1); if (starts.length > 2) return starts; }
    // `لأنه استنتج أن`: the pronoun is the subject.
    if (starts.length === 0 && /^[وف]?لان(ه|ها|هم|هما)$/u.test(token.form)) return starts;
    if (token.kind === 'word' && tables.clauseBreaks.has(withoutConjunction(token.form))) break;
    if (token.kind === 'word' && readComplementizer(article.tokens, i)) {
      // A pronoun on the complementizer is the subject: `قال إنه يعتقد`.
      if (!token.form.endsWith('ان')) return starts;
      break;
    }
  }
  starts.push(i + 1);
  return starts;
}

/** `مسؤول، طلب حجب اسمه لأنه غير مخول بالتصريح، قال`: the comma that opens such an aside; -1 if the comma at a token ends none. */
function anonymityBefore({ tokens }: Article, from: number, close: number): number {
  for (let i = close - 1; i > Math.max(from, close - 20); i--) {
    if (tokens[i]?.kind !== 'comma') continue;
    const opens = tables.unnaming.has(tokens[i + 1]?.form.replace(/^و/u, '') ?? '') && withholds(tokens, i + 2);
    return opens ? i : -1;
  }
  return -1;
}

/** The dash that opens an aside of at most 20 tokens: `المدير -الذي فقد ابنه- قال`; -1 if there is none. */
function dashBefore({ tokens }: Article, from: number, close: number): number {
  for (let i = close - 1; i > Math.max(from, close - 20); i--) if (tokens[i]?.kind === 'dash') return i;
  return -1;
}

/** A negation, a reason, a wish, a question or a topic: what no subject begins with. */
const OPENS_CLAUSE =
  /^[وف]?(لا|لم|لن|ما|اذا)$|^[وف]?(لان|كان|ليت|لعل)(ه|ها|هم|هما|ني|نا|ك|كم)$|^[وف]?بسؤال|^(يخص|تخص|يتعلق|تتعلق|تعلق)$/u;

function phraseFrom(article: Article, start: number, verb: number): Subject | null {
  const { tokens, text } = article;
  let from = start;
  while (from < verb && (tokens[from]?.form === 'و' || tables.auxiliaries.has(withoutConjunction(tokens[from]?.form ?? '')))) from++;
  let to = verb;
  while (to > from && (tables.auxiliaries.has(withoutConjunction(tokens[to - 1]?.form ?? '')) || tokens[to - 1]?.kind === 'comma')) to--;
  const first = tokens[from];
  // `المدير، الذي يعمل منذ عامين بلا راتب، ناشد الوزارة`: the subject ends where the words that describe it begin.
  for (let i = from + 1; i < to && tokens[verb - 1]?.kind === 'comma'; i++)
    if (tokens[i]?.kind === 'comma' && tables.relatives.has(tokens[i + 1]?.form ?? '')) to = i;
  if (!first || from >= to || to - from > 22) return null;
  if (first.kind !== 'word' && first.kind !== 'quote' && first.kind !== 'number') return null;
  if (first.kind === 'word') {
    if (isPreposition(first) || tables.time.has(first.form) || tables.adverbs.has(first.form) || has(tables.relatives, first.form)) return null;
    const stripped = first.form.replace(/^و(?=..)/u, '');
    if (stripped !== first.form && !tables.roles.has(first.form) && (tables.before.has(stripped) || tables.relatives.has(stripped))) return null;
    if (readComplementizer(tokens, from) || OPENS_CLAUSE.test(first.form)) return null;
    if (opensNoSubject(first.form)) return null;
    const verbal = readVerb(first.form).some(reading => reading.aspect !== 'masdar');
    if (verbal && !has(tables.roles, first.form)) return null;
    // `تكشفت للصحيفة معلومات`: a feminine perfect or an imperfect we do not know is no subject either.
    if (!headsSpeaker(first.form) && !first.form.startsWith('ال') && /^(.{3,}[^ا]ت|[يت]....+)$/u.test(stripped) && from === start &&
      !/(ي|ية|ة|ات)$/u.test(stripped) && has(tables.roles, tokens[from + 1]?.form ?? '')) return null;
    if (/^[وف]?(هناك|ثمة)$/u.test(first.form)) return phraseFrom(article, from + 1, verb);
  }
  const zone = readSubject(article, from, to);
  if (!zone.source || !zone.range || zone.range[0] > from + (first.kind === 'quote' ? 1 : 0) || zone.leftover > 0) return null;
  for (let i = zone.range[1]; i < to; i++) if (tokens[i]?.kind === 'colon') return null;
  const conjunction = first.kind === 'word' && !tables.roles.has(first.form) && /^و(ال|.{3,})|^فال.{3,}/u.test(first.form) &&
    (first.form.startsWith('وال') || headsSpeaker(first.form.slice(1)));
  const begin = conjunction ? withoutPrefix(text, first, 1)[0] : zone.source[0];
  return { span: [begin, zone.source[1]], tokens: zone.range, via: zone.via };
}

/** A word before a verb that is no subject: `باتصال`, `ففي`, `وصلتني`, `ورفعوا`, `يصل`, `بهم`; names may begin with ي (`يوسف`). */
function opensNoSubject(form: string): boolean {
  // `فنجدها تقول`, `نراه يؤكد`.
  if (/^[وف]?[نت](جد|ري|را)(ه|ها|هم)$/u.test(form)) return true;
  // `وكان ويلسون قد صاح`: the letter is the name's.
  if (isWawName(form)) return false;
  const plain = form.replace(/^[وف](?=...)/u, '');
  if (readAction(form) !== null && !headsSpeaker(form) && !tables.yaNames.has(plain) && !tables.wawNames.has(form)) return true;
  if (tables.startsLikeArticle.has(plain) || ((tables.opensClause.has(plain) || tables.becoming.has(plain)) && !tables.auxiliaries.has(plain))) return true;
  // `وعثر`, `وتقدم`: a word with و that heads no speaker is a verb sooner than a name.
  if (/^و(?!ال)/u.test(form) && !headsSpeaker(form) && !hasWithPronoun(tables.quantities, form.slice(1)) && !tables.places.has(form.slice(1)) &&
    !tables.wawNames.has(form)) return true;
  if (/^[بلف]/u.test(plain) && tables.places.has(plain.slice(1))) return true;
  if (/^[بلكع](ه|ها|هم|ي|ك|نا)$|^(الي|علي|عن|من)(ه|ها|هم|ك|نا)$|^[لك]ذلك$/u.test(plain)) return true;
  // `والي` is a governor, and `وإلى` without its hamza.
  if (plain !== form && !tables.roles.has(form) && (tables.before.has(plain) || plain === 'منذ' || tables.before.has(pronounHost(plain) ?? ''))) return true;
  if (/^[بل](ا..ا.|ا.ت.ا.|است..ا.|عدم|قرب)$|^ب(ال)?.{3,}ه$/u.test(plain) && !headsSpeaker(form)) return true;
  if (/^.{2,}(تني|تهم|تها|وني)$|^...+وا$/u.test(plain) && !headsSpeaker(plain)) return true;
  return /^ي[^و]..+$/u.test(plain) && !/(ي|ية|ة|ين|ا)$/u.test(plain) && !tables.yaNames.has(plain);
}

/** `وسبق لوزير العدل أن قال`: the subject carries a preposition. */
function priorTo(article: Article, verb: number, sentenceFrom: number): Subject | null {
  if (article.tokens[verb - 1]?.form !== 'ان') return null;
  for (let i = verb - 2; i > Math.max(sentenceFrom, verb - 9); i--) {
    const token = article.tokens[i];
    if (token?.kind !== 'word') return null;
    if (!/^و?سبق$/u.test(article.tokens[i - 1]?.form ?? '') || !token.form.startsWith('ل')) continue;
    const end = article.tokens[verb - 2]?.end ?? token.end;
    return { span: [withoutPrefix(article.text, token, token.form.startsWith('لل') ? 2 : 1)[0], end], tokens: [i, verb - 1], via: [] };
  }
  return null;
}

/** `وحول موافقة الوزير على المشروع، قدم الأمير شكره`: the clause begins after the comma; before it nobody acts. */
function afterTopic(article: Article, { from }: TokenRange, to: number): number {
  if (!/^و?(عن|حول|بشان|بخصوص|بالنسبة)$/u.test(article.tokens[from]?.form ?? '')) return from;
  for (let i = from; i < to; i++) if (article.tokens[i]?.kind === 'comma') return i + 1;
  return to;
}

export function mayOpenWithVerb(form: string): boolean {
  const plain = withoutConjunction(form);
  return tables.startsLikeArticle.has(plain) || (!plain.startsWith('ال') && !headsSpeaker(plain) && !tables.before.has(plain));
}

/** The subject of the sentence's main verb, for a participle or a coordinated verb that has none of its own. */
export function subjectOfSentence(article: Article, cue: VerbCue, cueAt: ReadonlyMap<number, VerbCue>): Subject | null {
  const sentence = article.sentences[article.sentenceOf[cue.at] ?? -1];
  if (!sentence) return null;
  const topic = openingTopic(article, sentence.from, cue.at);
  if (topic) return topic;
  const nearest = subjectOfLastClause(article, cue, sentence.from);
  if (nearest) return nearest;
  for (let i = afterTopic(article, sentence, cue.at); i < cue.at; i++) {
    const other = cueAt.get(i);
    // A coordinated verb's subject is elided too; what stands after it is its object.
    if (other && i > sentence.from && other.reading.prefix.startsWith('و')) continue;
    if (other && other.reading.aspect !== 'participle') return subjectAfter(article, i, cue.at) ?? subjectBefore(article, other);
    const token = article.tokens[i];
    // `جاء ذلك في كلمة ألقاها الأمين العام، أكد فيها أن`.
    if (token?.kind === 'word' && /^.{3,}(ه|ها)$/u.test(token.form) && has(tables.venues, article.tokens[i - 1]?.form ?? '') &&
      headsSpeaker(article.tokens[i + 1]?.form ?? '')) return subjectAfter(article, i, cue.at);
    if (token?.kind === 'word' && i <= afterTopic(article, sentence, cue.at) + 4 &&
      (looksLikeVerb(article, i) || (i === sentence.from && cue.reading.verb.companion && mayBeVerb(article, i)))) {
      const subject = subjectAfter(article, i, cue.at);
      if (subject) return subject;
    }
  }
  const before = subjectBefore(article, { ...cue, reading: { ...cue.reading, prefix: '' } });
  return before && canSpeak(article.tokens[before.tokens[0]]?.form ?? '') ? before : null;
}

/**
 * `بث الأهالي شكواهم، وتجاوبت الجامعة معلنة أن`, `…، وقد تحدث كارتر للصحفيين فقال`: a clause joined on, with a subject of its own that
 * agrees with the cue, is nearer than the first of the sentence.
 */
function subjectOfLastClause(article: Article, { at, reading }: VerbCue, from: number): Subject | null {
  if (reading.aspect !== 'participle' && reading.prefix !== 'ف') return null;
  const limit = article.tokens[at - 1]?.kind === 'comma' ? at - 1 : at;
  for (let i = limit - 1; i > from; i--) {
    const token = article.tokens[i];
    if (token === undefined || token.kind === 'stop' || readComplementizer(article.tokens, i)) return null;
    if (token.kind !== 'comma') continue;
    const verb = article.tokens[i + 1]?.form === 'وقد' ? i + 2 : i + 1;
    const opens = verb > i + 1 || /^و/u.test(article.tokens[verb]?.form ?? '');
    const form = article.tokens[verb]?.form ?? '';
    const said = readVerb(form).find(({ aspect }) => aspect === 'perfect');
    const action = said ?? readAction(form);
    const gender = action ? action.gender : looksLikeVerb(article, verb) ? (/[^ا]ت$/u.test(form) ? 'f' : 'm') : null;
    const either = /^و?ت/u.test(form) && !form.endsWith('ت');
    if (!opens || (action?.aspect === 'imperfect' && !either) || (!either && gender !== reading.gender)) return null;
    const subject = subjectAfter(article, verb, limit);
    const head = article.tokens[subject?.tokens[0] ?? -1]?.form ?? '';
    // Behind a verb of saying a word that is no thing names somebody.
    const likely = said !== undefined && /^(?!ال|[بل]).{3,}[^هاة]$/u.test(head) && !isMasdar(head) && !isMatter(head);
    return subject && (likely || headsSpeaker(head) || tables.givenNames.has(head) || speakingNames(article).has(head)) ? subject : null;
  }
  return null;
}

/** The noun phrase right after a verb, if its head is one that can speak. */
export function subjectAfter(article: Article, verb: number, limit: number): Subject | null {
  let to = verb + 1;
  while (to < limit && to < verb + 16 && !['stop', 'colon', 'newline', 'semicolon'].includes(article.tokens[to]?.kind ?? 'stop') &&
    !readComplementizer(article.tokens, to)) to++;
  // `صرح بذلك المدير`: what was said is pointed at.
  const after = article.tokens[verb + 2]?.form ?? '', titled = has(tables.honorifics, after) || has(tables.roles, after);
  const pointed = /^ب?(ذلك|هذا|هذه)$/u.exec(article.tokens[verb + 1]?.form ?? '')?.[1];
  const points = pointed !== undefined && (!after.startsWith('ال') || (pointed === 'ذلك' && titled));
  if (points) verb++;
  const head = article.tokens[verb + 1];
  if (head?.kind !== 'word' || isPreposition(head) || /^ب(ال|.*ة$|.*ات$)/u.test(head.form)) return null;
  if (isMasdar(head.form) || (tables.sayings.has(head.form) && !headsSpeaker(head.form))) return null;
  const zone = readSubject(article, verb + 1, to, !points);
  const addressed = zone.via.length > 0 && zone.leftover === 0 && head.form.startsWith('ل');
  if (!zone.source || !zone.range || (zone.range[0] !== verb + 1 && !addressed)) return null;
  return { span: zone.source, tokens: zone.range, via: zone.via };
}

/** `ابتسم العجوز قائلا`: a first word of a verb's shape before a definite noun. */
export function mayBeVerb(article: Article, at: number): boolean {
  const form = withoutConjunction(article.tokens[at]?.form ?? '');
  return /^[^\s]{3,6}$/u.test(form) && !/(ة|ي|ات|ين)$/u.test(form) && !form.startsWith('ال') && /^ال/u.test(article.tokens[at + 1]?.form ?? '') &&
    !tables.before.has(form) && !tables.time.has(form) && !headsSpeaker(form) && !isMatter(form);
}

/** Kin, or a name that speaks elsewhere in the article. */
function namesPerson(article: Article, form: string): boolean {
  return (isKin(form) && pronounHost(form) !== null) || (speakingNames(article).has(form) && !form.startsWith('ال'));
}

/** A first word without article or preposition before a noun that can speak: most likely its verb. */
export function looksLikeVerb(article: Article, at: number): boolean {
  const token = article.tokens[at], next = article.tokens[at + 1];
  if (token?.kind !== 'word' || next?.kind !== 'word') return false;
  if ((/^[وف]?(ال|لل)/u.test(token.form) && !tables.startsLikeArticle.has(withoutConjunction(token.form))) ||
    /^[وف](في|من|الي|علي|عن|مع|خلال|بعد|قبل)$/u.test(token.form) || tables.before.has(token.form) || tables.time.has(token.form)) return false;
  if (isMasdar(token.form) || tables.auxiliaries.has(withoutConjunction(token.form)) || tables.clauseBreaks.has(withoutConjunction(token.form))) return false;
  if (has(tables.roles, token.form) || has(tables.organizations, token.form) || has(tables.quantities, token.form)) return false;
  // `استطاعت أم محمد`, `قاد سامي خليل`, `وخرجت زوجته من القاعة وقالت`, `ابتسمت زروقي وقالت`.
  const acts = readAction(token.form);
  if (acts !== null && (tables.givenNames.has(next.form) || /^(ابو|ام)$/u.test(next.form) || namesPerson(article, next.form))) return true;
  return has(tables.roles, next.form) || has(tables.honorifics, next.form) || has(tables.organizations, next.form) ||
    has(tables.anonymous, next.form) || has(tables.collective, next.form);
}

import { readAction } from '../../lexicon/actions';
import { has, hasWithPronoun, tables, withoutConjunction } from '../../lexicon/tables';
import { readVerb } from '../../lexicon/verbs';
import type { Article } from '../../text/article';
import { fold } from '../../text/fold';
import type { Complement } from '../complement/complement';
import { readComplementizer } from '../words/complementizers';
import { isOnTongue, type VerbCue } from '../cue/cues';
import { readSubject, type SubjectZone } from '../phrase/nounPhrase';
import { namesOutlet } from '../words/outlets';
import { canSpeak, headsSpeaker } from '../words/heads';
import { speakingNames } from '../phrase/speakingNames';
import { subjectBefore } from './subjects';

/** Words between a strong verb and its clause that are neither subject nor adverbial, before the clause is somebody else's. */
const STRAY = { open: 4, weak: 2, resumed: 12 } as const;
/** A verb that seldom reports has its clause within this many words. */
const CLOSE = 4;

/** Whether a verb with a complement in reach really reports it: each question below is a way in which it does not. */
export function isLicensed(article: Article, cue: VerbCue, complement: Complement): boolean {
  if (cue.reading.verb.document) return findsInDocument(article, cue);
  return !isByline(article, cue, complement) && !isDuty(article, cue) && !isInference(article, cue, complement) && !isRelativeObject(article, cue, complement) &&
    !isCitation(article, cue, complement) && !isImpersonal(article, cue, complement) &&
    !isEvidence(article, cue, complement) && suitsGate(article, cue, complement);
}

const before = (article: Article, cue: VerbCue): string => article.tokens[cue.at - 1]?.form ?? '';
const clauseOf = (complement: Complement): boolean => complement.kind === 'clause';
const zoneOf = (cue: VerbCue, complement: Complement): number => complement.zoneEnd - cue.at - 1;

/** `جاء في البيان أن`, `جاء فيه أن`, `جاء على لسان الوزير أن`; but not `ما جاء في البيان`. */
function findsInDocument(article: Article, cue: VerbCue): boolean {
  const written = /^(في|فيه|فيها)$/u.test(article.tokens[cue.at + 1]?.form ?? '') && !tables.scriptures.has(article.tokens[cue.at + 2]?.form ?? '');
  return (written || isOnTongue(article, cue.at)) && !/^(ما|مما|الذي|التي)$/u.test(before(article, cue));
}

/** `عليها أن توضح أن`, `يجب على الأب أن يقول`: what somebody ought to say. */
function isDuty({ tokens }: Article, { at }: VerbCue): boolean {
  if (tokens[at - 1]?.form !== 'ان') return false;
  // `وعلى الوزارة أن توضح`.
  if (/^[وف]?علي$/u.test(tokens[at - 3]?.form ?? '') && tokens[at - 4]?.kind !== 'word') return true;
  return /^[وف]?علي(ه|ها|هم|هما|نا|كم|ك)$/u.test(tokens[at - 2]?.form ?? '') ||
    tokens.slice(Math.max(0, at - 5), at - 1).some(({ form }) => tables.modals.has(withoutConjunction(form)));
}

/** `الخطة التي أعلنها الوزير`: the pronoun is what was said; a clause farther on is another verb's. */
function isRelativeObject(article: Article, cue: VerbCue, complement: Complement): boolean {
  const behind = article.tokens[complement.at - 1];
  // `وهو ما أكده كثيرون …، ما يشفع لها أنها`
  if (cue.reading.object && before(article, cue) === 'ما' && complement.kind === 'clause' && zoneOf(cue, complement) > 6) return true;
  // `الذي أفاده بأن`: told him that.
  if (article.tokens[complement.at]?.form.startsWith('بان')) return false;
  return cue.reading.object && !cue.reading.verb.object &&
    (tables.relatives.has(before(article, cue)) || (behind?.kind === 'word' && /^والحقيقة$/u.test(behind.form))) && complement.kind === 'clause' &&
    !/^(أبلغ|أخبر|وعد|أقنع|ذكر|سأل)$/u.test(cue.reading.verb.lemma);
}

/** `كتبت: سها الملاح`, `14:32 | كتب: وائل سالم`: who wrote the article. */
function isByline(article: Article, cue: VerbCue, complement: Complement): boolean {
  if (cue.reading.verb.lemma !== 'كتب' || complement.kind !== 'colon' || complement.at !== cue.at + 2) return false;
  const first = article.tokens[cue.at - 1];
  let end = complement.at;
  while (article.tokens[end]?.kind === 'word') end++;
  return (first === undefined || first.kind !== 'word') && end - complement.at <= 5 &&
    ['newline', 'other', 'dash', 'colon', undefined].includes(article.tokens[end]?.kind);
}

/** `مما يؤكد أن`: the writer infers. */
function isInference(article: Article, cue: VerbCue, complement: Complement): boolean {
  // `ما يصفه الوزير بأنه`: its pronoun, and who says so behind it.
  if (cue.reading.object && zoneOf(cue, complement) > 0) return false;
  return cue.reading.aspect === 'imperfect' && /^(مما|ما|بما|وما|لما)$/u.test(before(article, cue));
}

/** Words of scripture, the Prophet, proverbs and poems are cited, not reported; a poet with a name speaks like anybody. */
function isCitation(article: Article, cue: VerbCue, complement: Complement): boolean {
  const inZone = (at: number): string => (at < complement.zoneEnd ? article.tokens[at]?.form ?? '' : '');
  const first = inZone(cue.at + 1);
  // `فقال عليه الصلاة والسلام`, `قال صلى الله عليه وسلم`.
  if ((first === 'عليه' && /^(الصلاة|السلام|افضل)$/u.test(inZone(cue.at + 2))) || (first === 'صلي' && inZone(cue.at + 2) === 'الله')) return true;
  if (/^(رسول|النبي|الرسول)$/u.test(first) && /^(الله|صلي|عليه)$/u.test(inZone(cue.at + 2))) return true;
  if (!cue.reading.verb.cites) return false;
  const namedPoet = first === 'الشاعر' && inZone(cue.at + 2) !== '';
  // `المثل الدارج يقول`.
  const [from, to] = subjectBefore(article, cue)?.tokens ?? [0, 0];
  if (tables.cited.has(article.tokens[from]?.form ?? '') && to > from && !(article.tokens[from]?.form === 'الشاعر' && to - from > 1)) return true;
  return (tables.cited.has(first) && !namedPoet) || /^(وسلم|قوله|تعالي)$/u.test(before(article, cue));
}

/** `يذكر أن`, `التي يتوقع أن`: nobody is said to say so; `ويعتقد أن` after a speaker's words may go on with that speaker. */
function isImpersonal(article: Article, cue: VerbCue, complement: Complement): boolean {
  const form = article.tokens[cue.at]?.form ?? '';
  // `فهل تعتقد أن`: the reader or the interviewee is asked.
  if (/^[وف]?هل$/u.test(before(article, cue)) && cue.reading.gender === 'f' &&
    zoneOf(cue, complement) <= (cue.reading.aspect === 'perfect' ? 1 : 0)) return true;
  if (!tables.impersonal.has(withoutConjunction(form))) return false;
  // `وهو يعتبر أن`.
  if (/^[وف]?(هو|هي|هم)$/u.test(before(article, cue))) return false;
  // `يعتقد كثيرون أن`, `الذين يعتقد بعضهم أن`: one word may be the subject.
  if (zoneOf(cue, complement) === 1 && clauseOf(complement) && canHold(article, cue.at + 1)) return false;
  if (tables.relatives.has(before(article, cue)) && cue.reading.aspect === 'imperfect' && !cue.reading.object) return true;
  // `ويُعتقد أن`: the vowel sign shows the passive.
  if (/^[وف]?يُ(عت|ت|رج|فت|خش|زع|قا)/u.test(article.text.slice(article.tokens[cue.at]?.start, article.tokens[cue.at]?.end)) &&
    zoneOf(cue, complement) <= 1) return true;
  if (/^و?(يذكر|يشار)$/u.test(form) && zoneOf(cue, complement) <= 1 && complement.kind === 'clause') return true;
  if (zoneOf(cue, complement) > 1 || complement.kind !== 'clause') return false;
  // `ارتفاع الضرائب يتوقع أن يجمع`: what is expected stands before the verb.
  const subject = subjectBefore(article, cue);
  if (subject) return tables.matters.has(article.tokens[subject.tokens[0]]?.form ?? '');
  // `إنه يعتقد أن`: the pronoun on the complementizer is the subject.
  if (readComplementizer(article.tokens, cue.at - 1) && !before(article, cue).endsWith('ان')) return false;
  return /(يذكر|يشار|يلاحظ|يقال)$/u.test(form) || !form.startsWith('و');
}

/** A plural of people, a quantity with a pronoun, a name (`يتوقع كابيلو أن`): somebody rather than an adverb (`يتوقع حاليا أن`). */
function canHold(article: Article, at: number): boolean {
  const { kind, form } = article.tokens[at] ?? { kind: 'stop', form: '' };
  if (headsSpeaker(form) || hasWithPronoun(tables.quantities, form) || /^.{3,}ون$/u.test(form) || speakingNames(article).has(form)) return true;
  const adverb = tables.adverbs.has(form) || tables.time.has(form) || tables.before.has(form) || tables.matters.has(form) || tables.modals.has(form);
  return kind === 'word' && !adverb && /^(?!ال|[بل]).{4,}[^اهن]$/u.test(form) && readVerb(form).length === 0 && readAction(form) === null;
}

/** `ارتفاع الأسعار يشير إلى أن`: a fact in front of the verb is evidence, not speech. */
function isEvidence(article: Article, cue: VerbCue, complement: Complement): boolean {
  if (cue.reading.aspect === 'imperfect' && before(article, cue) === 'التي' && cue.reading.verb.lemma !== 'قال') {
    // `الأعمال الناجحة التي تؤكد أن`.
    const head = article.tokens[subjectBefore(article, cue)?.tokens[0] ?? -1]?.form ?? '';
    if (/^ال.+[^ينو]$/u.test(head) && !headsSpeaker(head)) return true;
  }
  if (cue.reading.aspect !== 'imperfect' || !cue.reading.verb.evidence || zoneOf(cue, complement) > 1) return false;
  const subject = subjectBefore(article, cue);
  return subject !== null && !canSpeak(article.tokens[subject.tokens[0]]?.form ?? '');
}

/** Whether enough stands around the verb for its gate (see `Gate`). */
function suitsGate(article: Article, cue: VerbCue, complement: Complement): boolean {
  const { verb, aspect, prefix } = cue.reading;
  // `الذين تابعوا الأعمال أدركوا أن`: they followed, they did not go on speaking.
  if (/^(تابع|واصل)$/u.test(verb.lemma) && tables.relatives.has(before(article, cue)) && zoneOf(cue, complement) > 0) return false;
  if (verb.lemma === 'اعتبر' && complement.kind === 'colon') return false;
  if (verb.clauseOnly && complement.kind === 'quotation') return false;
  // `نقلهم إلى مستشفى "الأمل"`, `رفضها بطولة فيلم "ليلى"`: a verbal noun with the letters of its verb.
  if (cue.reading.object && complement.kind === 'quotation' && aspect === 'perfect' &&
    verb.masdar.split(' ').map(fold).includes(fold(verb.lemma))) return false;
  // `يزيد ارتفاعها عن 700 متر: 37 ليرة`.
  if (verb.lemma === 'زاد' && aspect === 'imperfect' && complement.kind !== 'clause' && !headsSpeaker(article.tokens[cue.at + 1]?.form ?? '')) return false;
  // `يزيد المأساة أن`, `يبلغ أن`: more or as much, not said.
  if (clauseOf(complement) && aspect === 'imperfect' && verb.lemma === 'زاد') return false;
  if (verb.lemma === 'أبلغ' && aspect === 'imperfect' && !cue.reading.object && zoneOf(cue, complement) === 0) return false;
  // `أعلنت تعيين فلان مديرا لـ«سداد»`: marks round a name, behind what is announced.
  if (complement.kind === 'quotation' && has(tables.matters, article.tokens[cue.at + 1]?.form ?? '') &&
    (article.closingOf[complement.at] ?? 0) - complement.at <= 5) return false;
  // `تعد أول نافورة …، بأنها`: is counted as, not promises.
  if (verb.lemma === 'وعد' && aspect === 'imperfect' && zoneOf(cue, complement) > 3) return false;
  // `زادت التكهنات بأن`: there were more of them.
  if (verb.lemma === 'زاد' && has(tables.matters, article.tokens[cue.at + 1]?.form ?? '')) return false;
  if (aspect === 'participle') return true;
  // `خاطبت الجمعية المحافظ ثلاث مرات، "…"`: behind a comma and so many words the marks are somebody else's.
  if (complement.kind === 'quotation' && article.tokens[complement.at - 1]?.kind === 'comma' && complement.extra === null && verb.lemma !== 'قال' &&
    readSubject(article, cue.at + 1, complement.zoneEnd).leftover > 2) return false;
  const subject = readSubject(article, cue.at + 1, verb.gate === 'open' ? complement.extra ?? complement.zoneEnd : complement.zoneEnd);
  const clause = complement.kind === 'clause';
  // `وأوضح فلان، خلال افتتاحه الدورة، أن`: between commas the writer may tell a lot.
  const resumed = subject.source !== null && article.tokens[complement.at - 1]?.kind === 'comma' && subject.leftover <= STRAY.resumed;
  if (verb.gate === 'open') return resumed || verb.lemma === 'قال' || !clause || zoneOf(cue, complement) <= 6 || subject.leftover <= STRAY.open;
  const unmarked = complement.kind === 'colon' && article.tokens[complement.at]?.kind !== 'quote';
  // `خرج المدرب وهو يردد: «…»`: how somebody acts, not which.
  const acting = /^و(هو|هي|هم)$/u.test(before(article, cue)) && aspect === 'imperfect' && complement.kind === 'quotation';
  if (unmarked || (tables.relatives.has(before(article, cue)) && !verb.object && !acting)) return false;
  if (verb.gate === 'knowledge') return learns(article, cue, subject) || goesOnFinding(article, cue, complement);
  if (verb.gate === 'clause') return !clause || subject.leftover <= STRAY.weak;
  // `ذهب الخبير … إلى القول إن`: a noun of saying makes up for the distance.
  const led = complement.extra !== null && article.tokens[complement.extra]?.form === 'القول';
  if (clause) return led || zoneOf(cue, complement) <= CLOSE;
  // `يعود "…"`, `سيأسف … "…"`: without a colon or a participle of saying the marks are not its words.
  // `إنه ناقش مع الوفد "دور البلدية"`: inside a clause the marks hold a part of it.
  if (readComplementizer(article.tokens, cue.at - 1)) return false;
  const introduced = complement.extra !== null || article.tokens[complement.at - 1]?.kind === 'colon';
  const said = complement.extra !== null && /^ب(القول|قول)/u.test(article.tokens[complement.extra]?.form ?? '');
  return (introduced || !(verb.initial || prefix.includes('س'))) && subject.leftover <= (said ? STRAY.resumed : STRAY.weak);
}

/** `حلل الباحثون الصور، ووجدوا أن`: those who studied something found it. */
function goesOnFinding(article: Article, cue: VerbCue, complement: Complement): boolean {
  const { verb, prefix, aspect, number } = cue.reading;
  if (verb.class !== 'finding' || prefix !== 'و' || aspect !== 'perfect' || number !== 'plural' || zoneOf(cue, complement) > 0) return false;
  const sentence = article.sentences[article.sentenceOf[cue.at] ?? -1];
  return article.tokens.slice(sentence?.from ?? cue.at, cue.at).some(({ form }) => has(tables.collective, form));
}

/** Verbs of knowing report when an outlet has learned (`علمت «…» أن`), or researchers or a document have found. */
function learns(article: Article, cue: VerbCue, subject: SubjectZone): boolean {
  // `الدراسات أثبتت أن`.
  const range = subject.range ?? (cue.reading.verb.class === 'finding' && cue.reading.prefix === '' ? subjectBefore(article, cue)?.tokens : null);
  if (!range) return false;
  const [from, to] = range;
  const head = article.tokens[from]?.form ?? '';
  if (cue.reading.verb.relay === 'من') return cue.reading.aspect === 'perfect' &&
    (namesOutlet(article, from, to) || ['quote', 'open'].includes(article.tokens[from - 1]?.kind ?? ''));
  return has(tables.documents, head) ||
    (subject.range !== null && cue.reading.verb.class === 'finding' && [tables.collective, tables.anonymous, tables.organizations].some(table => has(table, head)));
}

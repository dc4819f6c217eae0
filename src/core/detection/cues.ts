import { readComplementizer } from './complementizers';
import { has, tables, withoutConjunction } from '../lexicon/tables';
import { readVerb, type InflectedVerb } from '../lexicon/verbs';
import { headsSpeaker } from './subjects';
import type { Span } from '../span';
import type { Article } from '../text/article';
import { withoutPrefix } from '../text/tokens';

/** A word that may report: one reading of one verb form in the text. */
export interface VerbCue {
  /** Index of its token. */
  readonly at: number;
  readonly reading: InflectedVerb;
  /** The verb without conjunction; a future mark stays, it is part of the verb. */
  readonly span: Span;
}

const NEGATORS = new Set(['لم', 'لن', 'لا', 'ولم', 'ولن', 'ولا', 'ما', 'وما', 'فلم', 'ليس']);
/** After these a noun stands, not a finite verb. */
const BEFORE_NOUN = new Set(['في', 'من', 'الي', 'علي', 'عن', 'دون', 'عدم', 'بعد', 'قبل', 'خلال', 'كل', 'اي', 'بلا', 'بدون', 'هذا', 'هذه', 'مع', 'حول', 'ضمن', 'بين', 'حسب', 'تم', 'يتم', 'تمت', 'ليتم', 'جري', 'يجري', 'تحت', 'عند', 'ضد', 'عبر', 'رغم', 'امام', 'وراء', 'لدي', 'نحو']);


/**
 * Finds every reporting verb and participle outside quotation marks, in order.
 * @param claimed tokens that belong to a phrase such as `بحسب ما أعلن`, whose verb is not a cue of its own
 */
export function findVerbCues(article: Article, claimed: ReadonlySet<number>): VerbCue[] {
  const cues: VerbCue[] = [];
  for (const token of article.tokens) {
    if (token.kind !== 'word' || article.quotationOf[token.index] !== -1 || claimed.has(token.index)) continue;
    const reading = readVerb(token.form).find(candidate => candidate.aspect !== 'masdar' && !(candidate.verb.document && !/^(في|فيه|فيها)$/u.test(article.tokens[token.index + 1]?.form ?? '')));
    if (!reading) continue;
    const previous = article.tokens[token.index - 1];
    if (reading.jussive && !/^[وف]?لم$/u.test(previous?.form ?? '')) continue;
    const finite = reading.aspect === 'perfect' || reading.aspect === 'imperfect';
    if (finite && reading.prefix === '' && previous?.kind === 'word' && BEFORE_NOUN.has(withoutConjunction(previous.form))) continue;
    if (reading.aspect === 'participle' && reading.number === 'singular' && reading.gender === 'm' && !token.form.endsWith('ا')) continue;
    if (reading.aspect === 'participle' && token.form.endsWith('ة') && !reading.verb.continues && !reading.verb.companion && (previous?.kind !== 'comma' || reading.prefix !== '')) continue;
    // `أصبح مؤكدا`, `غير معلنة`: a predicate, not a report.
    if (reading.aspect === 'participle' && tables.becoming.has(withoutConjunction(previous?.form ?? ''))) continue;
    // `نقلا عن` is a phrase; `550 طالب` are students; `لم تسمه` leaves a source unnamed.
    if (token.form === 'نقلا' || (reading.verb.initial && previous?.kind === 'number') || (reading.verb.lemma === 'سمى' && isNegated(article, token.index))) continue;
    if (/^(داعيا|داعين|سائلا|سائلين|داعية)$/u.test(token.form) && /^(الله|المولي|الباري|ربه)$/u.test(article.tokens[token.index + 1]?.form ?? '')) continue;
    if (reading.aspect === 'participle' && (token.form.endsWith('ات') || (tables.weakParticiples.has(token.form) && previous?.kind !== 'comma'))) continue;
    // `نفي`, `رأي` written with ya are nouns unless a clause begins there.
    if (finite && /^[رن].ي$/u.test(token.bare) && !standsFirst(article, token.index, reading)) continue;
    if (reading.verb.requires && !article.tokens.slice(token.index + 1, token.index + 8).some(({ form }) => form === reading.verb.requires)) continue;
    // `بيان نشره على حسابه`: a verb with an object pronoun after a document describes it.
    if (reading.object && reading.prefix === '' && previous?.kind === 'word' && !previous.form.startsWith('ال') && (has(tables.venues, previous.form) || has(tables.documents, previous.form))) continue;
    // `الجدير ذكره أن`: the writer's formula; `رفضا لأن`: a noun, unless two have done it.
    if (/^و?(الجدير|جدير)$/u.test(previous?.form ?? '')) continue;
    if (finite && reading.prefix === '' && token.form === `${reading.verb.perfect.split(' ')[0] ?? ''}ا` && (previous?.kind === 'word' || previous?.kind === 'quote') && !article.tokens.slice(Math.max(0, token.index - 6), token.index).some(({ form }) => form.endsWith('ان'))) continue;
    // `ويدعى فلانا`: is called, unless a clause follows.
    if (/^[وف]?[يت]دعى$/u.test(token.bare) && !readComplementizer(article.tokens, token.index + 1)) continue;
    // `رأينا بأم أعيننا`: we saw; `رأيا مجردا`: an opinion.
    if (/^[وف]?رأ(ينا|يا)$/u.test(token.bare) && !readComplementizer(article.tokens, token.index + 1) && !/^[وف]?رأيا$/u.test(token.bare)) continue;
    // `دعونا نر`: let us.
    if (/^[وف]?دعون[اي]$/u.test(token.form)) continue;
    // `إبان الحرب`: during; `عقب المباراة`: after; `أبرزهم`: the most prominent of them.
    if (/^[وف]?إبان$/u.test(token.bare) || /^[وف]?ابرز(ه|ها|هم)$/u.test(token.form)) continue;
    const following = article.tokens[token.index + 1]?.form ?? '';
    if (/^[وف]?عقب$/u.test(token.form) && !headsSpeaker(following) && (following.startsWith('ال') || article.tokens[token.index + 2]?.form.startsWith('ال'))) continue;
    // `لا قال`: nobody has said so; `ما وصفه بـ«…»`: a name for something, inside a sentence about it.
    if (reading.aspect === 'perfect' && /^[وف]?لا$/u.test(previous?.form ?? '')) continue;
    if (reading.object && reading.prefix === '' && /^(وصف|سمى|دعا)$/u.test(reading.verb.lemma) && /^[وفبل]?(ما|عما|مما)$/u.test(previous?.form ?? '')) continue;
    // `دون مقابل يذكر`, `خسائر تذكر`: worth mentioning.
    if (/^[يت]ذكر$/u.test(token.form) && previous?.kind === 'word' && previous.form.length > 2 && !/^ال|^[وف](لم|لن|لا|قد)$/u.test(previous.form) && !headsSpeaker(previous.form) && !readComplementizer(article.tokens, token.index + 1)) continue;
    // `أبرز الداعين`: the most prominent of them.
    if (token.form === 'ابرز' && /^ال.{3,}ين$/u.test(article.tokens[token.index + 1]?.form ?? '')) continue;
    // `صلى الله عليه وسلم`, however it is cut into words.
    if (reading.verb.lemma === 'سلم' && article.tokens.slice(Math.max(0, token.index - 3), token.index).some(({ form }) => form === 'عليه')) continue;
    // `قولا`, `أمراً`: a tanwin shows the noun; `رأيا`, `نسبته` are nouns too.
    if (finite && (article.text.slice(token.start, token.end).includes('\u064B') || /^[وف]?نسبت(ه|ها|هم)$/u.test(token.form))) continue;
    // `فالح` is a name, `فألح` a verb.
    if (token.bare === 'فالح') continue;
    // `دون أن`: without.
    if (/^و?دون$/u.test(token.form) && readComplementizer(article.tokens, token.index + 1)) continue;
    // `مسؤول طلب عدم ذكر اسمه`: on the source, not a report.
    if (/^(طلب|رفض|فضل|اشترط|طالب)$/u.test(reading.verb.lemma) && tables.withheld.has(article.tokens[token.index + 1]?.form ?? '')) continue;
    if (tables.withheld.has(token.form) && /^(طلب|رفض|فضل|اشترط|طالب|طلبت|رفضت|فضلت|رفضوا|طلبوا)$/u.test(previous?.form ?? '')) continue;
    if (reading.verb.initial && finite && !standsFirst(article, token.index, reading)) continue;
    const conjunction = /^[وف]?ل?/u.exec(reading.prefix)?.[0].length ?? 0;
    cues.push({ at: token.index, reading, span: withoutPrefix(article.text, token, conjunction) });
  }
  return cues;
}

/** Homographs of common words are verbs at the head of a clause: first, after a mark, or with `و`. */
function standsFirst(article: Article, at: number, reading: InflectedVerb): boolean {
  const previous = article.tokens[at - 1];
  if (reading.prefix !== '' || readComplementizer(article.tokens, at + 1)) return true;
  // `بينت المصادر`: the feminine is like no noun.
  if (reading.aspect === 'perfect' && reading.gender === 'f' && headsSpeaker(article.tokens[at + 1]?.form ?? '')) return true;
  return previous === undefined || previous.kind !== 'word' || /^(قد|لقد|وقد|ان|كما|فيما|بينما|وكان|كان|(جانب|جهت|بدور|وبدور|ناحيت)(ه|ها|هم|هما|هن))$/u.test(previous.form);
}

/** Whether a negator stands right before the cue (`لم يقل إن`), a `قد` or `يكن` apart. */
export function isNegated(article: Article, at: number): boolean {
  const previous = article.tokens[at - 1], before = article.tokens[at - 2];
  if (previous?.kind !== 'word') return false;
  return NEGATORS.has(previous.form) || (/^(يكن|تكن|قد)$/u.test(previous.form) && before?.kind === 'word' && NEGATORS.has(before.form));
}

/** `أعتقد`, `أقترح`: written with hamza, what is a perfect of the third person otherwise. */
export function isFirstPerson({ tokens }: Article, at: number): boolean {
  return /^[وف]?(اعتقد|نعتقد|اظن|نظن|احسب|نري)$/u.test(tokens[at]?.form ?? '') || /^[وف]?أ(ست|.ت)../u.test(tokens[at]?.bare ?? '');
}

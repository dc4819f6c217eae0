import { hasWithPronoun, tables } from '../lexicon/tables';
import { readAction } from '../lexicon/actions';
import { readVerb } from '../lexicon/verbs';
import { closingBracket } from '../text/article';
import type { CueContext } from './complement';
import type { VerbCue } from './cues';
import { readComplementizer } from './complementizers';
import { fold } from '../text/fold';
import { prepositionalCueAt } from './prepositionalCues';

/** `، دون ذكر تفاصيل`: what the speaker left unsaid is the writer's remark. */
const WITHOUT = /^(دون|بدون|من)$/u;

/**
 * Where a reported clause ends: before a new report, a trailing attribution or the writer's own narration, else with its
 * sentence. Commas and coordinated complementizers (`وأن`) do not end it.
 * @param from first token of the clause
 * @param sentenceEnd token after the sentence
 * @returns token after the content, marks at the edge included
 */
export function rightEdge({ article, cueAt, names, reports }: CueContext, cue: VerbCue | null, from: number, sentenceEnd: number): number {
  const { tokens } = article;
  const relative = cue !== null && tables.relatives.has(tokens[cue.at - 1]?.form ?? '');
  // `وبينما تقول الإدارة إن …، فإن مصادر …`: the main clause answers the one with the report.
  const supposed = cue !== null && /^و?(اذا|لو)$/u.test(tokens[cue.at - 1]?.form ?? '');
  const contrasted = cue !== null && /^و?(بينما|فيما|حين)$/u.test(tokens[cue.at - 1]?.form ?? '');
  for (let i = from + 1; i < sentenceEnd; i++) {
    const token = tokens[i];
    const close = article.closingOf[i] ?? -1;
    if (token?.kind === 'quote' && close > i) { i = Math.min(close, sentenceEnd - 1); continue; }
    if (relative && token?.kind === 'comma' && !/^وب?ان/u.test(tokens[i + 1]?.form ?? '') && !awaitsPredicate(i)) return i;
    if (supposed && /^فس[يتن]..+|^فلن$/u.test(token?.form ?? '')) return i;
    if (contrasted && cueAt.get(i)?.reading.prefix === '' && cueAt.get(i)?.reading.aspect === 'perfect' && reports(cueAt.get(i) as VerbCue)) return i;
    if (contrasted && token?.kind === 'comma' && (/^ف(ان|انه|انها|قد)$|^(لا|لم|لن)$/u.test(tokens[i + 1]?.form ?? '') || (readAction(tokens[i + 1]?.form ?? '') !== null && !/^[وف]|(ه|ها|هم)$/u.test(tokens[i + 1]?.form ?? '')) || (cueAt.get(i + 1)?.reading.prefix === '' && cueAt.get(i + 1)?.reading.aspect !== 'participle'))) return i;
    if (token?.kind === 'comma' && quotationIsSaidLater(i + 1)) return i;
    if (token?.kind === 'colon' && tokens[from - 1]?.kind !== 'colon' && (article.closingOf[i + 1] ?? -1) - i > 5 && ['stop', 'comma', 'newline', undefined].includes(tokens[(article.closingOf[i + 1] ?? 0) + 1]?.kind) && i > from + 2) return i;
    // Two dots are a pause in words after a colon.
    if (token?.kind === 'stop' && /^\.{2,}$/u.test(token.form) && i > from + 3 && tokens[from - 1]?.kind !== 'colon') return i;
    if (token?.kind === 'open') { i = closingBracket(tokens, i, sentenceEnd); continue; }
    if (token?.kind !== 'word') continue;
    const afterComma = ['comma', 'semicolon', 'dash', 'stop'].includes(tokens[i - 1]?.kind ?? '') || (tokens[i - 1]?.kind === 'quote');
    const other = cueAt.get(i);
    if (other && other !== cue && endsAt(other, afterComma)) return afterComma ? i : backToAdverbial(i);
    if (afterComma && other && goesOn(other)) return i;
    if (afterComma && cue !== null && tables.speechActs.has(token.form.replace(/(ة|ين)$/u, 'ا'))) return i;
    if (tokens[i - 1]?.kind === 'comma' && token.form === 'قبل' && tokens[i + 1]?.form === 'ان' && cue !== null) return i;
    if (afterComma && cue === null && token.form === 'في' && tokens[i + 1]?.form === 'حين' && (readAction(tokens[i + 2]?.form ?? '') !== null || /^[يت]ت.{2,}$/u.test(tokens[i + 2]?.form ?? ''))) return i;
    if (afterComma && startsClauseWithCue(i)) return i;
    if (prepositionalCueAt(article, i, sentenceEnd)?.closes(afterComma)) return tokens[i - 1]?.form === 'وذلك' ? i - 1 : i;
    // `، داعيا المولى أن`: a prayer of the speaker's.
    if (afterComma && /^(داعي|سائل)(ا|ة|ين)$/u.test(token.form) && tables.deity.has(tokens[i + 1]?.form ?? '')) return i;
    // `… ثلاثة ملاعب لكن الكيال شكك`: somebody who speaks elsewhere.
    if (token.form === 'لكن' && names.has(tokens[i + 1]?.form ?? '') && cue !== null && !sameName(i + 1)) return i;
    // `أقر بأن النظام أخفق بقوله إنه …`: the same report, in other words.
    if (/^ب(قول)(ه|ها|هم|هما)$/u.test(token.form) && (readComplementizer(tokens, i + 1) || tokens[i + 1]?.kind === 'colon' || (article.closingOf[i + 1] ?? -1) > 0)) return i;
    if (afterComma && /^(و(هو|هي)|الامر)$/u.test(token.form) && /^(ما|الذي)$/u.test(tokens[i + 1]?.form ?? '') && (factOf(i + 2) || tokens[i - 2]?.kind === 'quote')) return i;
    // `، وتعجب الكيال من …`: a verb before the name of a speaker.
    if (afterComma && /^و.{3,}/u.test(token.form) && names.has(tokens[i + 1]?.form ?? '') && !/^وال/u.test(token.form) && !readComplementizer(tokens, i)) return i;
    // `«…» أي القوات الموالية`: the writer explains.
    if (token.form === 'اي' && tokens[i + 1]?.form.startsWith('ال') && tokens[i - 1]?.kind === 'quote' && (article.openingOf[i - 1] ?? -1) >= from) return i;
    if (afterComma && token.form === 'ولم' && tables.withholding.has(tokens[i + 1]?.form ?? '')) return i;
    if (tokens[i - 1]?.kind === 'semicolon' && /^(فقد|فان|فانه|فانها)$/u.test(token.form)) return i;
    if (afterComma && token.form === 'ولم' && cueAt.get(i + 1)?.reading.verb.gate === 'open' && !reportsWithin(i)) return i;
    if (afterComma && /^(رافضا|رافضة|رافضين|مفضلا|مفضلة)$/u.test(token.form) && tables.withheld.has(tokens[i + 1]?.form ?? '')) return i;
    if (afterComma && token.form === 'وذلك' && tables.occasions.has(tokens[i + 1]?.form ?? '')) return i;
    // `، في وقت هرعت فيه …`, but `، في وقت لاحق`.
    if (afterComma && token.form === 'في' && tokens[i + 1]?.form === 'وقت' && tokens.slice(i + 2, i + 5).some(({ form }) => form === 'فيه')) return i;
    if (afterComma && token.form === 'ومن' && tables.expected.has(tokens[i + 1]?.form ?? '')) return i;
    if (WITHOUT.test(token.form) && (afterComma ? leavesOut(i + 1) : /^(مزيد|تفاصيل)$/u.test(tokens[i + 1]?.form ?? ''))) return i;
    if (/^و(عن|حول|بشان)$/u.test(token.form) && (reportsWithin(i) || reportsBehindTopic(i))) return i;
    if (/^و?اما$/u.test(token.form) && cue !== null && answersTopic(i)) return i;
    if (afterComma && tables.narration.has(token.form) && !reportsWithin(i)) return i;
    if (afterComma && tables.narration.has(`${token.form} ${tokens[i + 1]?.form ?? ''}`)) return i;
  }
  return sentenceEnd;

  /** Whether the name is the cue's own source. */
  function sameName(at: number): boolean {
    return cue !== null && tokens.slice(cue.at, from).some(({ form }) => form === tokens[at]?.form);
  }

  /** `الذي أكد أن المدير، كان داعما للفريق`: without a verb the clause goes on behind its comma, as it does before `معظمها`, `حفاظا`. */
  function awaitsPredicate(comma: number): boolean {
    const next = tokens[comma + 1]?.form ?? '';
    if (hasWithPronoun(tables.shares, next) || tables.trailers.has(next)) return true;
    return /^كانت?$/u.test(tokens[comma + 1]?.form ?? '') && tokens.slice(from, comma).every(({ form }) => readAction(form) === null);
  }

  /** `…، "نطبخ على الحطب"، يقول الطاهر`: the marks belong to the verb behind them. */
  function quotationIsSaidLater(open: number): boolean {
    const close = article.closingOf[open] ?? -1;
    if (close - open < 4) return false;
    const verb = cueAt.get(tokens[close + 1]?.kind === 'comma' ? close + 2 : close + 1);
    return verb !== undefined && verb.reading.prefix === '' && verb.reading.aspect !== 'participle' && verb.reading.verb.gate === 'open';
  }

  /** `، وأشارت إلى وقوع ضحايا`: the speaker of the cue goes on, with a noun instead of a clause. */
  function goesOn({ at, reading }: VerbCue): boolean {
    if (!cue || reading.aspect !== 'perfect' || reading.prefix !== 'و' || reading.verb.gate !== 'open' || reading.object) return false;
    const same = reading.gender === cue.reading.gender && reading.number === cue.reading.number;
    const next = tokens[at + 1]?.form ?? '';
    return same && ((reading.verb.before?.split(' ').map(fold).includes(next) ?? false));
  }

  /** `، وهو ما نفته الشرطة`, `، وهو ما لم تعلق عليه`: what somebody else says of it is the writer's to tell. */
  function factOf(at: number): boolean {
    const negated = /^(لم|لا|لن)$/u.test(tokens[at]?.form ?? '');
    return readVerb(tokens[negated ? at + 1 : at]?.form ?? '').some(({ aspect, object, verb }) => (aspect === 'perfect' || aspect === 'imperfect') && (negated || object) && verb.gate !== 'knowledge');
  }

  /** `دون ذكر تفاصيل`, `من دون أن يشير إلى`. */
  function leavesOut(at: number): boolean {
    if (tables.withheld.has(tokens[at]?.form ?? '')) return tokens[at]?.form !== 'دون' || leavesOut(at + 1);
    const verb = tokens[at + 1]?.form ?? '';
    return tokens[at]?.form === 'ان' && (readVerb(verb).length > 0 || tables.withholding.has(verb));
  }

  /** `، متوجها إلى الحاضرين قائلا`: the participle before the cue belongs to the new report. */
  function backToAdverbial(at: number): number {
    for (let i = at - 1; i > Math.max(from, at - 7); i--) {
      if (tokens[i]?.kind === 'comma') return /^م.{2,}ا$/u.test(tokens[i + 1]?.form ?? '') ? i : at;
    }
    return at;
  }

  /** `لافتا إلى`, but `حضورا لافتا للسعوديات`: a participle whose preposition is missing is an adjective. */
  function leadsOn({ at, reading }: VerbCue): boolean {
    const wanted = reading.verb.before?.split(' ').map(fold) ?? [];
    // `عملت مضيفة في معرض`.
    if (reading.verb.lemma === 'أضاف' && tokens[at]?.form.endsWith('ة')) return readComplementizer(tokens, at + 1) !== null || ['quote', 'colon'].includes(tokens[at + 1]?.kind ?? '');
    return reading.verb.lemma !== 'لفت' || wanted.includes(tokens[at + 1]?.form ?? '');
  }

  /** `أولوياتها مشيدا بجهود`: behind no indefinite noun that it could describe, and with its own preposition. */
  function leadsOnto({ at }: VerbCue): boolean {
    const previous = tokens[at - 1]?.form ?? '', next = tokens[at + 1]?.form ?? '';
    return tokens[at - 1]?.kind === 'word' && !tables.becoming.has(previous) && /^و?ال.*[^ا]$|(ها|هم|هما|نا)$/u.test(previous) && (/^(ب|لل|بال)..../u.test(next) || (next.startsWith('ل') && tables.matters.has(next.slice(1))) || /^(الي|علي|عن)$/u.test(next)) && /^م.{2,}(ا|ة)$|^وا..ا$|^دا..ا$/u.test(tokens[at]?.form ?? '');
  }

  function endsAt(other: VerbCue, afterComma: boolean): boolean {
    // `ولفت إلى أن المتمردين زيفوا الواقع، مدعين أن`: several say it, where one man speaks.
    if (cue && other.reading.aspect === 'participle' && other.reading.number === 'plural' && cue.reading.number === 'singular' && cue.reading.prefix === 'و' && tokens.slice(cue.at + 1, from).every(({ form }) => /^(الي|علي|من)$/u.test(form))) return false;
    // `قال المواطن: وصلنا الأرض، وقالوا لنا: …`: told to the speaker, and so part of what he tells.
    if (/^(لنا|لي|علينا|علي)$/u.test(tokens[other.at + 1]?.form ?? '') && tokens[from - 1]?.kind === 'colon' && other.reading.aspect === 'perfect') return false;
    if (/(ني|نا)$/u.test(tokens[other.at]?.form ?? '') && other.reading.object && tokens[from - 1]?.kind === 'colon') return false;
    // `جلس مع الوجهاء وأبلغهم بأنهم أخوة`: a pronoun without comma goes on with what the speaker did.
    if (!afterComma && other.reading.object && other.reading.aspect === 'perfect' && /هم$/u.test(tokens[other.at]?.form ?? '')) return false;
    if (other.reading.aspect === 'participle') {
      if (!afterComma && other.reading.verb.gate !== 'knowledge' && leadsOnto(other)) return true;
      return afterComma || (other.reading.verb.continues === true && leadsOn(other)) || (reports(other) && other.reading.verb.gate !== 'knowledge');
    }
    if (!reports(other)) return false;
    const joined = other.reading.prefix.startsWith('و') || other.reading.prefix.startsWith('ف');
    if (!joined) return false;
    if (other.reading.verb.gate === 'knowledge') return false;
    return other.reading.aspect === 'perfect' || afterComma;
  }

  /** `، فيما قال …`, `، لكنه أكد أن`, `، كما أشار إلى أن`: a connective, at most a short subject, then a reporting cue. */
  function startsClauseWithCue(at: number): boolean {
    if (tokens[at]?.form === 'في' && tokens[at + 1]?.form === 'حين') return cueAt.get(at + 2) !== undefined;
    const word = tokens[at]?.form ?? '';
    if (!tables.breaks.has(word.replace(/^و(?=...)/u, '')) && !/^و?(لكنه|لكنها|لكنهم|لكن)$/u.test(word)) return false;
    if (/^و?(فيما|بينما)$/u.test(word) && cueAt.get(at + 1)?.reading.verb.initial !== true && cueAt.has(at + 1)) return true;
    // `، لكنهم توقعوا تراجع الأسعار`: the same speakers, with a noun instead of a clause.
    if (cue && /^و?لكن(ه|ها|هم)$/u.test(word)) {
      const same = cueAt.get(at + 1);
      if (same && same.reading.aspect === 'perfect' && same.reading.verb.nominal && same.reading.gender === cue.reading.gender) return true;
    }
    // `، لكنه لم يستبعد أسبابا أخرى`.
    if (/^و?لكن(ه|ها|هم)$/u.test(word) && tokens[at + 1]?.form === 'لم' && cueAt.get(at + 2)?.reading.verb.gate === 'open') return true;
    // `، لكنه رفض الإفصاح عن …`: what the speaker would not say.
    if (/^و?لكن(ه|ها|هم)$/u.test(word) && cueAt.get(at + 1)?.reading.aspect === 'perfect' && cueAt.get(at + 1)?.reading.verb.class === 'denial') return true;
    if (/^و?لكن(ه|ها|هم)$/u.test(word) && tables.withheld.has(tokens[at + 2]?.form ?? '')) return true;
    return reportsWithin(at);
  }

  /** `وحول المعايير التي …، قالت فلانة إن`: a topic up to its comma, then the verb. */
  function reportsBehindTopic(at: number): boolean {
    let i = at + 1;
    while (i < Math.min(at + 20, sentenceEnd) && tokens[i]?.kind !== 'comma') i = tokens[i]?.kind === 'open' ? closingBracket(tokens, i, sentenceEnd) + 1 : i + 1;
    const verb = cueAt.get(i + 1);
    return verb !== undefined && verb.reading.prefix === '' && verb.reading.aspect === 'perfect' && verb.reading.verb.gate === 'open';
  }

  /** `أما رئيس اللجنة فقد أبرز أن`: somebody else's turn. */
  function answersTopic(at: number): boolean {
    for (let i = at + 2; i < Math.min(at + 16, sentenceEnd); i++) {
      if (tokens[i]?.kind === 'comma') return false;
      const verb = cueAt.get(i);
      if (verb && verb.reading.aspect === 'perfect' && reports(verb) && (verb.reading.prefix === 'ف' || /^ف(قد|لقد)$/u.test(tokens[i - 1]?.form ?? ''))) return true;
    }
    return false;
  }

  function reportsWithin(at: number): boolean {
    for (let i = at + 1; i < Math.min(at + 14, sentenceEnd); i++) {
      if (tokens[i]?.kind === 'comma' || tokens[i]?.kind === 'quote') return false;
      const other = cueAt.get(i);
      if (other && other.reading.aspect === 'perfect' && other.reading.verb.class === 'denial' && i > at + 1) return true;
      if (other && other.reading.aspect !== 'participle' && reports(other)) return other.reading.aspect === 'perfect' || other.reading.verb.lemma === 'قال' || i === at + 1;
      if (readComplementizer(tokens, i) && tokens[i - 1]?.form !== 'الا' && tokens[i - 1]?.form !== 'غير' && tokens[i - 1]?.form !== 'بيد' && i > at + 1) return false;
    }
    return false;
  }
}

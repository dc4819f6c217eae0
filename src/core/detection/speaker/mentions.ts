import { readAction } from '../../lexicon/actions';
import { has, tables, withoutConjunction } from '../../lexicon/tables';
import { readVerb } from '../../lexicon/verbs';
import type { Span } from '../../span';
import type { Article } from '../../text/article';
import type { VerbCue } from '../cue/cues';
import type { Draft } from '../draft';
import { headsSpeaker } from '../words/heads';
import { isObjectPronoun } from '../words/phraseWords';
import { speakingNames } from '../phrase/speakingNames';
import { looksLikeVerb, subjectAfter, subjectBefore, type Subject } from '../source/subjects';

const CONNECTIVES = new Set(['فيما', 'بينما', 'كما', 'حيث', 'لكن', 'ولكن', 'ثم']);

/** A verb of the lexicon that reports nothing still says who holds the floor: `وانتقد النائب … القرار.` */
export function mention(article: Article, cue: VerbCue): Draft[] {
  const sentence = article.sentences[article.sentenceOf[cue.at] ?? -1];
  const fronted =
    sentence &&
    article.tokens[cue.at - 1]?.kind === 'comma' &&
    cue.at <= sentence.from + 18 &&
    tables.before.has(withoutConjunction(article.tokens[sentence.from]?.form ?? ''));
  const next = article.tokens[cue.at + 1]?.form ?? '';
  // `…، فيما أعلنت الجمعية استياءها`.
  const connected = CONNECTIVES.has(article.tokens[cue.at - 1]?.form ?? '') && article.tokens[cue.at - 2]?.kind === 'comma';
  const joined = connected || article.tokens[cue.at - 1]?.kind === 'dash';
  if (!sentence || (cue.reading.verb.initial && !cue.reading.verb.requires && !headsSpeaker(next))) return [];
  // `وكان الوزير، قد حذر السكان`.
  const was = /^و?كان(ت)?$/u.test(article.tokens[sentence.from]?.form ?? '');
  const previous = article.tokens[cue.at - 1]?.form ?? '';
  const fronting = was && (previous === 'قد' || (cue.reading.prefix === '' && readVerb(previous).length === 0));
  if (cue.at > sentence.from + 3 && !fronted && !joined && !fronting) return [];
  const subject = fronting ? subjectBefore(article, cue) : subjectAfter(article, cue.at, sentence.to);
  const head = subject ? article.tokens[subject.tokens[0]]?.form ?? '' : '';
  if (!subject || !(headsSpeaker(head) || /^(احد|احدي)$/u.test(head) || has(tables.outletNouns, head) || isPersonalName(article, subject.tokens[0]))) return [];
  return [mentionOf(cue.at, cue.span, subject, { gender: cue.reading.gender, number: cue.reading.number })];
}

/** `التقى الرئيس وفدا`: the subject of a sentence's first verb holds the floor for the next sentence, whatever the verb. */
export function unknownVerbs(article: Article, cueAt: ReadonlyMap<number, VerbCue>): Draft[] {
  return article.sentences.flatMap(({ from, to }) => {
    if (cueAt.has(from)) return [];
    const subject = looksLikeVerb(article, from) ? subjectAfter(article, from, to) : metBy(article, from);
    const verb = article.tokens[from];
    // `تفقد` is he (inspected) or she (loses).
    const form = withoutConjunction(verb?.form ?? '');
    const head = article.tokens[subject?.tokens[0] ?? -1]?.form ?? '';
    const guess = tables.givenNames.has(head) ? (/(ة|اء)$|^ام$/u.test(head) ? 'f' : 'm') : undefined;
    const gender = form.startsWith('ت') && !form.endsWith('ت') ? guess : readAction(form)?.gender;
    return subject && verb ? [mentionOf(from, [verb.start, verb.end], subject, gender ? { gender, number: 'singular' } : null)] : [];
  });
}

/** `والتقى بلينكن نتنياهو`: of two names the first is who met the other. */
function metBy(article: Article, verb: number): Subject | null {
  const name = article.tokens[verb + 1], after = article.tokens[verb + 2];
  if (!tables.startsLikeArticle.has(withoutConjunction(article.tokens[verb]?.form ?? '')) || name?.kind !== 'word' || after?.kind !== 'word') return null;
  if (tables.before.has(name.form) || tables.time.has(name.form) || isObjectPronoun(name.form) || name.form.length < 4) return null;
  return { span: [name.start, name.end], tokens: [verb + 1, verb + 2], via: [] };
}

/** `وناشد مرزوق العتيبي الأمير`: an indefinite word before a family name in ي; no noun stands so before its adjective. */
function isPersonalName(article: Article, at: number): boolean {
  const first = article.tokens[at], family = article.tokens[at + 1];
  // `أفصح كريم مرادي عن …`, `وانتقد الكيال القرار` where he speaks elsewhere.
  if (first && /[^اه]$/u.test(first.form) && readVerb(first.form).length === 0 && speakingNames(article).has(first.form)) return true;
  if (first && family?.kind === 'word' && (tables.givenNames.has(first.form) || /^(ابو|ام)$/u.test(first.form)) && !tables.before.has(family.form)) return true;
  return (
    first?.kind === 'word' &&
    family?.kind === 'word' &&
    first.form.length > 2 &&
    !/^(ال|.*(ة|ات|ا|ه)$)/u.test(first.form) &&
    /^ال.{3,}ي$/u.test(family.form) &&
    !tables.matters.has(first.form) &&
    !tables.possessions.has(first.form) &&
    !tables.before.has(first.form)
  );
}

function mentionOf(at: number, cue: Span, subject: Subject, agreement: Draft['agreement']): Draft {
  return {
    rule: 'mention', class: 'statement', doubt: 0, irrealis: null, content: [], direct: false, cue: [cue], at,
    source: subject.span, sourceTokens: subject.tokens, objectMayFollow: true, via: [], agreement, anaphoric: false,
  };
}

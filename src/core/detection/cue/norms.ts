import { has, hasWithPronoun, isKin, pronounHost, tables } from '../../lexicon/tables';
import { isMasdar } from '../../lexicon/masdars';
import type { Article } from '../../text/article';
import { headsSpeaker } from '../words/heads';
import { outletAt } from '../words/outlets';
import { speakingNames } from '../phrase/speakingNames';

/** The noun behind `بحسب` or `وفق`, and what stands behind it. */
interface Noun {
  /** Without the preposition ل, and without the article besides. */
  readonly stem: string;
  readonly plain: string;
  readonly next: string;
  readonly nextButOne: string;
  /** Alone or before another definite noun. */
  readonly complete: boolean;
  /** In one of the tables of those who speak. */
  readonly speaker: boolean;
  /** A name that speaks elsewhere in the article. */
  readonly speaksElsewhere: boolean;
  /** Neither a speaker nor an outlet that we know. */
  readonly unknown: boolean;
}

/** What one acts according to, or measures by: an example, and the question whether the noun is that. */
const NORMS: readonly (readonly [example: string, applies: (noun: Noun) => boolean])[] = [
  ['وفق القانون, but بحسب أحدث الإحصائيات and وفق هذا المصدر', noun =>
    (tables.norms.has(noun.stem) || tables.norms.has(noun.plain)) && !namesDocument(noun) && !pointsAtSpeaker(noun)],
  ['وفقا لعدة عوامل', ({ stem, next }) => /^(عدة|عدد|بعض)$/u.test(stem) && tables.norms.has(next)],
  ['حسب تفاوت الحالة: a verbal noun', ({ stem, unknown, next }) =>
    unknown && !stem.startsWith('ال') && next.startsWith('ال') && !tables.sayings.has(stem) &&
    (isMasdar(stem) || (/^ت(.ا|.)..$/u.test(stem) && !tables.givenNames.has(stem)))],
  ['حسب الجودة, بحسب الصورة السائدة: an abstract noun', ({ stem, complete, unknown }) => unknown && complete && /^ال.+ة$/u.test(stem)],
  ['حسب إمكاناتهم, وفقا لحسابات', ({ stem, unknown }) => unknown && (/...ات$/u.test(stem) || isOwned(stem))],
  ['بحسب خطورة حالتهم, بحسب موعد وصوله', ({ stem, next, unknown }) => unknown && !stem.startsWith('ال') && isOwned(next)],
  ['وفق مجموعة من الإجراءات', ({ stem, next, nextButOne }) =>
    /^(مجموعة|سلسلة|جملة|عدد)$/u.test(stem) && next === 'من' && !headsSpeaker(nextButOne) && !/(ون|ين)$/u.test(nextButOne)],
  ['وفق الله, a verb', ({ stem }) => tables.matters.has(stem) || tables.cited.has(stem)],
  ['وفق الوضع الراهن', ({ plain, speaksElsewhere, speaker }) => tables.matters.has(plain) && !speaksElsewhere && !speaker],
];

/**
 * Whether the noun at a token is what one acts according to (`وفق القانون`) rather than somebody who said so.
 * @param stem the noun without a preposition ل
 * @param limit token after the last that may belong to its phrase
 */
export function isNorm(article: Article, at: number, stem: string, limit: number): boolean {
  const next = article.tokens[at + 1];
  const speaksElsewhere = speakingNames(article).has(stem), speaker = headsSpeaker(stem);
  const noun: Noun = {
    stem, speaker, speaksElsewhere, plain: stem.replace(/^ال/u, ''), next: next?.form ?? '', nextButOne: article.tokens[at + 2]?.form ?? '',
    complete: next?.kind !== 'word' || /^و?ال/u.test(next.form),
    unknown: !speaksElsewhere && !speaker && !has(tables.outletNouns, stem) && outletAt(article, at, limit) === null,
  };
  return !isReceived(article, at) && NORMS.some(([, applies]) => applies(noun));
}

/** `حسب التفاصيل التي حصلت عليها «المدى»`: what an outlet got is a document. */
function isReceived(article: Article, at: number): boolean {
  const behind = article.tokens.slice(at + 2, at + 7);
  const got = behind.slice(0, 2).some(({ form }) => tables.receivers.has(form) || hasWithPronoun(tables.receivers, form));
  const byOutlet = behind.some(({ kind, index }) => kind === 'quote' || kind === 'open' || outletAt(article, index, index + 4) !== null);
  return tables.relatives.has(article.tokens[at + 1]?.form ?? '') && got && byOutlet;
}

/** `أحدث الإحصائيات`: the noun after says what it is. */
function namesDocument({ stem, next }: Noun): boolean {
  return stem === 'احدث' && has(tables.documents, next);
}

function pointsAtSpeaker({ stem, next }: Noun): boolean {
  return /^(هذه|هذا|تلك|ذلك)$/u.test(stem) && [tables.anonymous, tables.documents, tables.roles, tables.organizations].some(table => has(table, next));
}

/** `مؤهله`, `وضعها`: what somebody has; `محاميه` is a speaker. */
function isOwned(form: string): boolean {
  const host = /^(?!ال)[^.]{5,}$/u.test(form) && !tables.notNames.has(form) ? pronounHost(form) : null;
  return host !== null && !headsSpeaker(host) && !isKin(form);
}

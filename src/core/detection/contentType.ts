import type { AttributionType } from '../attribution';
import { isMasdar } from '../lexicon/masdars';
import { has, hasWithPronoun, tables } from '../lexicon/tables';
import type { Article } from '../text/article';
import { isLeftOpen, marksName } from './complement/utterance';
import { readComplementizer } from './words/complementizers';
import type { Draft } from './draft';

/** Direct if marks enclose the whole content, mixed if they enclose somebody's words in it, else indirect. */
export function typeOf(article: Article, draft: Draft): AttributionType {
  const from = draft.content[0]?.[0] ?? 0;
  const to = draft.content.at(-1)?.[1] ?? from;
  const quoted = draft.content.every(([start, end]) => article.closingOf[start] === end - 1);
  if (quoted) return 'direct';
  const partial = article.quotations.some(({ open, close }) => open >= from && close < to && isPartial(article, open, close, to));
  const paired = (index: number): boolean => (article.closingOf[index] ?? -1) >= 0 || (article.openingOf[index] ?? -1) >= 0;
  const leftOpen = article.tokens.slice(from, to - 1).some(({ index, kind }) => kind === 'quote' && !paired(index) && isLeftOpen(article, index));
  if (leftOpen) return draft.direct ? 'direct' : 'mixed';
  if (draft.direct) return partial ? 'mixed' : 'direct';
  return partial ? 'mixed' : 'indirect';
}

/** A quotation of at least this many tokens inside a clause is somebody's words; shorter ones are names more often than not. */
const LONG = 4;

/** Whether marks inside a clause hold the speaker's own words rather than a name or a term. */
function isPartial(article: Article, open: number, close: number, contentEnd: number): boolean {
  const words = article.tokens.slice(open + 1, close).filter(token => token.kind === 'word');
  // `الأمير «حفظه الله»`: a prayer of the writer's.
  if (hasWithPronoun(tables.prayers, words[0]?.form ?? '') && words[1]?.form === 'الله') return false;
  if (marksName(article, open) && !(words.length >= LONG && isVerbLike(words[0]?.form ?? ''))) return false;
  // `"سلطات إقليمية"`: an indefinite noun and its adjective.
  if (words.length === 2 && words.every(({ form }) => /^(?!ال).{3,}$/u.test(form)) && /(ي|ية|ة)$/u.test(words[1]?.form ?? '')) return true;
  // `«لتنفيذ عملية إرهابية»`.
  if (words.length > 1 && /^[لب]...../u.test(words[0]?.form ?? '') && isMasdar(words[0]?.form.slice(1) ?? '')) return true;
  // `«مركز الملك سلمان للإغاثة»`: a long name.
  const headed = has(tables.organizations, words[0]?.form ?? '') || has(tables.outletNouns, words[0]?.form ?? '');
  if (headed && close < contentEnd - 1 && !words.some(({ form }) => isVerbLike(form))) return false;
  if (close - open - 1 >= LONG || tables.beforePredicate.has(article.tokens[open - 1]?.form ?? '')) return true;
  const [first] = words;
  if (first === undefined) return false;
  // `أن "القدس خط أحمر"`: the marks hold the whole clause.
  if (close >= contentEnd - 1 && readComplementizer(article.tokens, open - 1)) return true;
  if (tables.firstPerson.has(first.form) || isVerbLike(first.form)) return true;
  // `"بالشكل المناسب"`: a phrase, not a name.
  if (
    /^(بال|لل|كال)..../u.test(first.form) ||
    (words.length > 1 && /^(بال|لل|كال)/u.test(first.form)) ||
    (words.length > 1 && tables.before.has(first.form))
  )
    return true;
  // Names are definite or foreign; an accusative, a conjunction, a preposition or a pronoun make a phrase of the speaker's.
  if (words.length < 2 || first.form.startsWith('ال')) return false;
  return (
    close >= contentEnd - 1 ||
    words.some(
      ({ form }, index) =>
        /^....+ا$/u.test(form) ||
        /^.{3,}(ها|هم)$/u.test(form) ||
        /^(جدا|غير|فقط|لا|لم|لن|ليس|اكثر|اقل|كل|بلا|دون)$/u.test(form) ||
        (index > 0 && (tables.before.has(form) || /^(ول|وال|ل|و)....?|^ب.{2,4}$/u.test(form))),
    )
  );
}

/** `"ستفكر" في`, `"تبدو حقيقية"`, `"استحق النقاط"`: an imperfect or a tenth form without the alef of its masdar is no name. */
function isVerbLike(word: string): boolean {
  return /^(عم|مش|مفيش|ه[يتن]...+|س[يتن]..+|لي...+|ي[^و]..+|ت..+و|است[^ا]{2,}|انت[^ا]{2,}ت)$/u.test(word);
}

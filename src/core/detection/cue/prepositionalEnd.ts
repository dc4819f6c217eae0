import { readAction } from '../../lexicon/actions';
import { has, tables } from '../../lexicon/tables';
import { readVerb, type InflectedVerb } from '../../lexicon/verbs';
import type { Article } from '../../text/article';
import type { Token } from '../../text/tokens';
import { readComplementizer } from '../words/complementizers';
import { headsSpeaker } from '../words/heads';

/** `وبحسب رويترز قال كيري`: a finite verb of saying begins the clause that the phrase is about. */
export function startsClause({ verb, aspect, object, prefix }: InflectedVerb): boolean {
  return verb.gate === 'open' && !verb.initial && !object && prefix === '' && (aspect === 'perfect' || aspect === 'imperfect');
}

/** `بحسب الصحيفة بينت المصادر`: the feminine of a verb that is like a noun otherwise, before somebody who speaks. */
function isNamedVerb({ verb, aspect, object, gender, prefix }: InflectedVerb, next: Token | undefined): boolean {
  return (verb.gate === 'open' || verb.gate === 'clause') && aspect === 'perfect' && gender === 'f' && !object && prefix === '' &&
    headsSpeaker(next?.form ?? '');
}

/**
 * Where a phrase such as `بحسب رويترز` ends: at a comma that does not open an apposition, at a complementizer, or where a clause
 * begins without either. Returns the token after it.
 * @param head token of the preposition
 * @param from first token behind the cue
 * @param named a name stands there rather than a clause (`بحسب ما قال …`)
 */
export function prepositionalEnd(article: Article, head: number, from: number, limit: number, named: boolean): number {
  const { tokens } = article;
  const opensSentence = article.sentences[article.sentenceOf[head] ?? -1]?.from === head;
  for (let i = from; i < limit; i++) {
    const token = tokens[i];
    if (token === undefined) return i;
    const close = article.closingOf[i] ?? -1;
    if (close > 0) { i = close; continue; }
    // `وبحسب المهندس فلان -الخبير الهندسي- فإن`: an aside.
    const aside = token.kind === 'dash' && token.spaceBefore && !token.spaceAfter ? closingDash(tokens, i, limit) : -1;
    if (aside > 0) { i = aside; continue; }
    if (['stop', 'semicolon', 'colon', 'newline', 'dash'].includes(token.kind)) return i;
    // `سيرفع السعر (حسب المسودة) خمسة قروش`: the phrase stands in the bracket.
    if (token.kind === 'close' && tokens.slice(head, i).every(({ kind }) => kind !== 'open')) return i;
    if (token.kind === 'comma' && !continuesTitle(tokens, i)) return i;
    if (i === from) continue;
    // `وحسب الدراسات فالخيول تعيش`, but `وحسب الطقس فالرحلة`.
    if (opensSentence && answersWithNoun(token.form) && [token.form.slice(1), tokens[from]?.form ?? ''].some(headsSpeaker)) return i;
    if (readComplementizer(tokens, i) || tables.answers.has(token.form) || (token.form === 'نقلا' && tokens[i + 1]?.form === 'عن')) return i;
    if (readVerb(token.form).some(reading => startsClause(reading) || isNamedVerb(reading, tokens[i + 1]))) return i;
    // `حسب المدرب رشيد سيغيب الحارس`: nothing is named by a future.
    if (opensSentence && named && /^س[يت]../u.test(token.form) && readAction(token.form) !== null && !describes(tokens.slice(head, i))) return i;
    const words = tokens.slice(head, i);
    // `ووفقا لتقرير لقناة "المدى" قامت الحكومة`.
    const acts = readAction(token.form) !== null && !token.form.startsWith('و');
    if (named && opensSentence && (article.openingOf[i - 1] ?? -1) > head && acts && !describes(words)) return i;
    if (opensClause(token, words) || (named && opensSentence && i > from + 1 && (actsHere(token, words) || actsAfterRelative(token, words)))) return i;
  }
  return limit;
}

/** `وحسب مصادر الصحيفة فالاتحاد يفاضل`: the clause begins with its subject, and ف joins it to the phrase. */
export function answersWithNoun(form: string): boolean {
  return /^فال.../u.test(form) && !tables.givenNames.has(form) && !tables.places.has(form) && !tables.wawNames.has(form);
}

/** The dash that ends an aside of at most ten words; -1 if none does. */
function closingDash(tokens: readonly Token[], open: number, limit: number): number {
  for (let i = open + 1; i < Math.min(limit, open + 12); i++) {
    if (tokens[i]?.kind === 'dash') return tokens[i]?.spaceBefore ? -1 : i;
    if (tokens[i]?.kind !== 'word') return -1;
  }
  return -1;
}

/** `وحسب مصادر محلية يعمل نحو عشرين …`: a verb begins the clause, unless it describes the noun before it. */
function actsHere({ form }: Token, words: readonly Token[]): boolean {
  const action = readAction(form), previous = words.at(-1)?.form ?? '';
  if (action === null || form.startsWith('و') || headsSpeaker(form) || tables.givenNames.has(form) || describes(words)) return false;
  // `ووفقا لإحصاءات رويترز قتل …`: nothing else belongs to a proper name.
  if (tables.places.has(previous) || tables.outletNames.has(previous)) return true;
  return /^[وبلك]?ال/u.test(previous) || (action.gender === 'm' && /(ة|ات)$/u.test(previous));
}

/** `وبحسب الإحصائية التي اطلعت عليها الصحيفة بلغ عدد القضايا …`: the relative has its verb, so that the next one is the clause's. */
function actsAfterRelative({ form }: Token, words: readonly Token[]): boolean {
  if (form.startsWith('و') || (readAction(form) === null && !startsWithQuantity(form))) return false;
  const relative = words.findIndex(word => tables.relatives.has(word.form));
  const verb = relative < 0 ? -1 : words.findIndex(({ form: other }, index) =>
    index > relative && (readAction(other) !== null || readVerb(other).some(({ aspect }) => aspect === 'perfect' || aspect === 'imperfect')));
  return verb >= 0 && verb < words.length - 1 && words.slice(verb + 1).every(word => !tables.relatives.has(word.form) && word.form !== 'ما');
}

/** `بلغ عدد`, `بلغت نسبة`: how many. */
function startsWithQuantity(form: string): boolean {
  return /^بلغت?$/u.test(form);
}

/** `وبحسب الخبراء كان للطريق …`; but `الوزارة التي كانت …`. */
function opensClause({ form }: Token, words: readonly Token[]): boolean {
  return (tables.opensClause.has(form) || /^وكان(ت|وا)?$/u.test(form)) && !describes(words) && words.every(word => word.form !== 'لما');
}

/** A relative or `ما` among the words has the next verb for itself. */
function describes(words: readonly Token[]): boolean {
  return words.some(({ form }) => tables.relatives.has(form) || form === 'ما');
}

function continuesTitle(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1];
  if (next?.kind !== 'word' || next.form.startsWith('و') || tables.before.has(next.form)) return false;
  // `، مشيرا إلى`: no marshal, the source goes on.
  if (next.form.endsWith('ا') && readVerb(next.form).some(({ aspect }) => aspect === 'participle')) return false;
  return has(tables.roles, next.form) || has(tables.honorifics, next.form);
}

/** `كما أكد الوزير، في كلمته، أن`, `كما نقل موقع …، عن مسؤول، أن`: the verb has a clause of its own behind the aside. */
export function reportsAfterAside({ tokens }: Article, comma: number, limit: number): boolean {
  if (tokens[comma]?.kind !== 'comma' || !tables.before.has(tokens[comma + 1]?.form ?? '')) return false;
  for (let i = comma + 2; i < Math.min(limit, comma + 16); i++) {
    if (tokens[i]?.kind === 'comma') return readComplementizer(tokens, i + 1) !== null;
    if (tokens[i]?.kind === 'colon') return true;
    if (readVerb(tokens[i]?.form ?? '').some(startsClause)) return false;
  }
  return false;
}

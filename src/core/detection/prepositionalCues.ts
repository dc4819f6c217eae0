import { has, hasWithPronoun, isKin, pronounHost, tables } from '../lexicon/tables';
import { readAction } from '../lexicon/actions';
import { readVerb, type Gender, type InflectedVerb } from '../lexicon/verbs';
import type { Span } from '../span';
import type { Article } from '../text/article';
import { withoutPrefix, type Token } from '../text/tokens';
import { outletAt } from './outlets';
import { speakingNames } from './speakingNames';
import { headsSpeaker } from './heads';
import { readSubject, type SubjectZone } from './nounPhrase';
import { readComplementizer } from './complementizers';

/** A phrase such as `بحسب رويترز`, `وفق ما أعلنته الوزارة`, `على حد قوله`, `كما قال الوزير`. */
export interface PrepositionalCue {
  readonly rule: string;
  readonly from: number;
  /** Token after the phrase. */
  readonly to: number;
  readonly cue: Span;
  readonly source: Span | null;
  readonly sourceTokens: readonly [number, number] | null;
  /** The source is an outlet by name. */
  readonly outlet: boolean;
  /** What its verb or pronoun shows of the speaker (`على حد قولها`); null if neither does. */
  readonly gender: Gender | null;
  /** Outlets addressed inside the phrase: `بحسب ما أكدته لوكالة …`. */
  readonly via: readonly Span[];
  /** Whether the phrase, standing here, ends the content before it. */
  closes(afterComma: boolean): boolean;
}

const HEADS = /^[وف]?(بحسب|حسب|حسبما|وفق|وفقما|وفقا|طبقا|تبعا|نقلا|كما|مثلما|علي|ب?حسبه|ب?حسبها|ب?حسبهم|في|من|براي|بنظر)$/u;

/** `وبحسب رويترز قال كيري`: a finite verb of saying begins the clause that the phrase is about. */
function startsClause({ verb, aspect, object, prefix }: InflectedVerb): boolean {
  return verb.gate === 'open' && !verb.initial && !object && prefix === '' && (aspect === 'perfect' || aspect === 'imperfect');
}

/** `بحسب الصحيفة بينت المصادر`: the feminine of a verb that is like a noun otherwise, before somebody who speaks. */
function isNamedVerb({ verb, aspect, object, gender, prefix }: InflectedVerb, next: Token | undefined): boolean {
  return (verb.gate === 'open' || verb.gate === 'clause') && aspect === 'perfect' && gender === 'f' && !object && prefix === '' && headsSpeaker(next?.form ?? '');
}

/** `مؤهله`, `وضعها`: what somebody has; `محاميه` is a speaker. */
function isOwned(form: string): boolean {
  const host = /^(?!ال)[^.]{5,}$/u.test(form) && !tables.notNames.has(form) ? pronounHost(form) : null;
  return host !== null && !headsSpeaker(host) && !isKin(form);
}

/** A noun of saying, with or without a pronoun: `قوله`, `تعبير الوزير`. */
function isSaying(form: string): boolean {
  return tables.sayings.has(form) || hasWithPronoun(tables.sayings, form);
}

/**
 * Reads an attributing phrase that begins at a token; null if none does, or if what follows is a norm rather than a source.
 * In `وفقا لصحيفة … نقلا عن مكتب …` the outlet is the via of whom it quotes.
 */
export function prepositionalCueAt(article: Article, at: number, limit: number): PrepositionalCue | null {
  const phrase = readPhrase(article, at, limit);
  if (!phrase?.outlet || !phrase.source || article.tokens[phrase.to]?.form !== 'نقلا') return phrase;
  const quoted = readPhrase(article, phrase.to, limit);
  return quoted ? { ...phrase, to: quoted.to, source: quoted.source, sourceTokens: quoted.sourceTokens, outlet: quoted.outlet, via: [phrase.source] } : phrase;
}

function readPhrase(article: Article, at: number, limit: number): PrepositionalCue | null {
  const { tokens, text } = article;
  const token = tokens[at];
  if (token?.kind !== 'word' || !HEADS.test(token.form) || article.quotationOf[at] !== -1) return null;
  const word = token.form.replace(/^[وف](?=(بحسب|حسب|وفق|طبقا|تبعا|كما|علي|نقلا|في$|من$|براي|بنظر))/u, '');
  const letters = token.form.length - word.length;
  const sentenceStart = article.sentences[article.sentenceOf[at] ?? -1]?.from ?? at;
  const start = withoutPrefix(text, token, letters)[0];
  let next = at + 1;
  if (/^ب?حسب(ه|ها|هم)$/u.test(word)) return build('preposition.pronoun', next, [start, token.end], null, null, false, word.endsWith('ها') ? 'f' : 'm');
  if (word === 'من') return tokens[next]?.form === 'وجهة' && tokens[next + 1]?.form === 'نظر' ? withSource('preposition.opinion', next + 2, [start, tokens[next + 1]?.end ?? token.end]) : null;
  if (word === 'في' || word === 'براي' || word === 'بنظر') return opinion();
  if (word === 'علي') {
    // `ردت على ما أعلنه` is the verb's own preposition.
    if (tokens[next]?.form === 'ما') return tokens[at - 1]?.kind === 'comma' ? clause(next + 1, false) : null;
    if (tokens[next]?.form !== 'حد' && tokens[next]?.form !== 'لسان') return null;
    next++;
    if (tokens[at + 1]?.form === 'لسان') return withSource('preposition.tongue', next, [start, tokens[at + 1]?.end ?? token.end]);
  }
  if (word === 'نقلا') {
    if (tokens[next]?.form !== 'عن') return null;
    return withSource('preposition.relay', next + 1, [start, tokens[next]?.end ?? token.end]);
  }
  if (word === 'كما' || word === 'مثلما' || word === 'حسبما' || word === 'وفقما') return clause(next, word === 'كما');
  if (tokens[next]?.form === 'ما' || tokens[next]?.form === 'لما') return clause(next + 1, false);
  const saying = tokens[next];
  if (saying?.kind === 'word' && isSaying(saying.form.replace(/^ل(?=...)/u, ''))) {
    const span: Span = [start, saying.end];
    if (pronounHost(saying.form) !== null) return build('preposition.pronoun', next + 1, span, null, null, false, /ها$/u.test(saying.form) ? 'f' : 'm');
    const named = withSource('preposition.saying', next + 1, span);
    if (named) return named;
  }
  if (word === 'علي') return null;
  if (word === 'وفقا' || word === 'طبقا' || word === 'تبعا') {
    const target = tokens[next];
    if (target?.kind !== 'word' || !target.form.startsWith('ل')) return null;
    // `تبعا للحجم`, `تتغير تبعا لقيادتها`: depending on it.
    if (word === 'تبعا' && (tokens[at - 1]?.kind === 'word' || !headsSpeaker(target.form.replace(/^لل/u, 'ال').replace(/^ل(?=...)/u, '')))) return null;
    if (/^ل(ه|ها|هم)$/u.test(target.form)) return build('preposition.pronoun', next + 1, [start, target.end], null, null, false, target.form === 'لها' ? 'f' : 'm');
    return target.form === 'ل' ? withSource('preposition', next + 1, [start, target.end]) : withSource('preposition', next, [start, token.end], true);
  }
  return withSource('preposition', next, [start, token.end]);

  /** `في رأي النائبة`, `برأي خبراء`, `في نظر الحكومة`. */
  function opinion(): PrepositionalCue | null {
    const noun = tokens[next];
    if (word !== 'في') return withSource('preposition.opinion', next, [start, token?.end ?? start]);
    if (!noun || !/^(راي|نظر)$/u.test(noun.form)) return null;
    return withSource('preposition.opinion', next + 1, [start, noun.end]);
  }

  /** `كما قال الوزير`, `وفق ما أعلنته الشركة`: a verb of saying without a complement, its subject after it. */
  function clause(verbAt: number, additive: boolean): PrepositionalCue | null {
    const verb = tokens[verbAt];
    const reading = verb ? readVerb(verb.form).find(candidate => candidate.aspect === 'perfect' || candidate.aspect === 'imperfect') : undefined;
    if (!verb || !reading || !/^(open|quote|clause|knowledge)$/u.test(reading.verb.gate)) return null;
    if (additive && reading.verb.gate !== 'open' && !/^(ورد|جاء|نقل|وصف|بين|نشر)$/u.test(reading.verb.lemma)) return null;
    const end = phraseEnd(verbAt + 1);
    for (let i = verbAt + 1; i <= end; i++) if (readComplementizer(tokens, i) || tokens[i]?.kind === 'colon') return null;
    if (tables.cited.has(tokens[verbAt + 1]?.form ?? '')) return null;
    // `كما أوضح، أن`: the clause is the verb's own.
    if (additive && tokens[end]?.kind === 'comma' && readComplementizer(tokens, end + 1)) return null;
    if (additive && reportsAfterAside(end)) return null;
    // `كما أشار إلى …`, `كما نوه بمساهمات …`: he did so too.
    const after = tokens[verbAt + 1]?.form ?? '';
    if (additive && (tokens[end]?.kind === 'quote' || /^(الي|علي|عن|ب)$/u.test(after) || (/^ب(ال.|.{3,}(ة|ات)$)/u.test(after) && !headsSpeaker(after)))) return null;
    const relayed = reading.verb.lemma === 'نقل' ? tokens.slice(verbAt + 1, end).findIndex(({ form }) => form === 'عن') : -1;
    if (relayed >= 0) {
      // `بحسب ما نقلته الهيئة عن مصدر`.
      const passer = readSubject(article, verbAt + 1, verbAt + 1 + relayed), quoted = readSubject(article, verbAt + 2 + relayed, end);
      if (quoted.source) return build('preposition.what', end, [start, verb.end], quoted.source, quoted.range, isOutlet(quoted.range), null, passer.source ? [passer.source] : []);
    }
    const zone = readSubject(article, reading.verb.document && tokens[verbAt + 1]?.form === 'في' ? verbAt + 2 : verbAt + 1, end);
    // `وفق ما تقضي به الأنظمة`.
    if (zone.range && has(tables.norms, tokens[zone.range[0]]?.form ?? '')) return null;
    // `كما نشر المحافظ رسالة`: the verb has an object of its own.
    if (additive && at === sentenceStart && reading.verb.gate !== 'open' && !reading.object) return null;
    return build(additive ? 'preposition.as' : 'preposition.what', end, [start, verb.end], zone.source, zone.range, isOutlet(zone.range), reading.gender, zone.via);
  }

  function withSource(rule: string, from: number, cue: Span, prefixed = false): PrepositionalCue | null {
    const head = tokens[from];
    if (!head || (head.kind !== 'word' && head.kind !== 'quote' && head.kind !== 'number')) return null;
    const bareHead = head.form.startsWith('لل') ? `ال${head.form.slice(2)}` : head.form.slice(1);
    const stem = prefixed ? bareHead : head.form;
    const plain = stem.replace(/^ال/u, '');
    // `بحسب أحدث الإحصائيات`: the noun after says what it is.
    const newest = stem === 'احدث' && has(tables.documents, tokens[from + 1]?.form ?? '');
    const pointed = /^(هذه|هذا|تلك|ذلك)$/u.test(stem) && [tables.anonymous, tables.documents, tables.roles, tables.organizations].some(table => has(table, tokens[from + 1]?.form ?? ''));
    if (rule === 'preposition' && !newest && !pointed && (tables.norms.has(stem) || tables.norms.has(plain))) return null;
    // `حسب الجودة`, `بحسب الصورة السائدة`: an abstract noun that cannot speak.
    const speaker = speakingNames(article).has(stem);
    const described = tokens[from + 1]?.kind !== 'word' || /^و?ال/u.test(tokens[from + 1]?.form ?? '');
    if (rule === 'preposition' && !speaker && /^ال.+ة$/u.test(stem) && described && !headsSpeaker(stem) && !has(tables.outletNouns, stem) && outletAt(article, from, limit) === null) return null;
    // `حسب إمكاناتهم`, `وفقا لحسابات …`: measures, unless the noun is a speaker's.
    if (rule === 'preposition' && !speaker && !headsSpeaker(stem) && !has(tables.outletNouns, stem) && outletAt(article, from, limit) === null && (/...ات$/u.test(stem) || isOwned(stem))) return null;
    // `بحسب خطورة حالتهم`, `بحسب موعد وصوله`: a measure of theirs.
    if (rule === 'preposition' && !speaker && !stem.startsWith('ال') && !headsSpeaker(stem) && !has(tables.outletNouns, stem) && outletAt(article, from, limit) === null && isOwned(tokens[from + 1]?.form ?? '')) return null;
    // `وفق مجموعة من الإجراءات`: what a number of things are.
    if (rule === 'preposition' && /^(مجموعة|سلسلة|جملة|عدد)$/u.test(stem) && tokens[from + 1]?.form === 'من' && !headsSpeaker(tokens[from + 2]?.form ?? '') && !/(ون|ين)$/u.test(tokens[from + 2]?.form ?? '')) return null;
    // `وفق الله`: a verb.
    if (rule === 'preposition' && (tables.matters.has(stem) || (tables.matters.has(plain) && !speaker && !headsSpeaker(stem)) || tables.cited.has(stem))) return null;
    const end = phraseEnd(from, true);
    const zone = prefixed ? headThenRest(from, end) : readSubject(article, from, end);
    // The head carries the preposition ل: the phrase reader starts after it, the source at its stem.
    const range: readonly [number, number] = prefixed ? [from, zone.range ? zone.range[1] : from + 1] : zone.range ?? [from, from];
    if (rule !== 'preposition.saying' && range[1] - range[0] === 1 && !/^(هذه|هذا|تلك|ذلك)$/u.test(head.form) && pronounHost(head.form) !== null && !isKin(stem) && !head.form.startsWith('ال') && !tables.notNames.has(head.form)) return null;
    if (range[1] <= range[0]) return null;
    // `لصحيفة "المرصد"`: the closing mark belongs to the name.
    const closed = prefixed && (article.openingOf[range[1]] ?? -1) > from;
    const first = tokens[range[0]], last = tokens[closed ? range[1] : range[1] - 1];
    if (!first || !last) return null;
    const source: Span = prefixed ? [withoutPrefix(text, first, 1)[0], last.end] : zone.source ?? [first.start, last.end];
    return build(rule, end, cue, source, range, isOutlet(range), null);
  }

  /** The rest of a phrase whose head carries ل: read from the head on as if it did not. */
  function headThenRest(from: number, end: number): SubjectZone {
    const preposition = tokens[from + 1];
    // `لدراسة نشرت في مجلة …`: a clause describes the head.
    if (!tokens[from]?.form.startsWith('لل') && readVerb(preposition?.form ?? '').some(({ aspect, prefix }) => aspect === 'perfect' && prefix === '')) return { source: null, range: null, via: [], leftover: 0 };
    const rest = readSubject(article, from + 1, end);
    if (rest.range && rest.range[0] <= from + 2) return rest;
    // `لمسؤول في البلدية`: the complement of a head that has one.
    const head = tokens[from]?.form.slice(1) ?? '';
    if (preposition?.form === 'في' && (has(tables.roles, head) || has(tables.anonymous, head)) && !has(tables.venues, tokens[from + 2]?.form ?? '')) {
      const complement = readSubject(article, from + 2, end);
      if (complement.range) return complement;
    }
    return { source: null, range: null, via: rest.via, leftover: 0 };
  }

  function isOutlet(range: readonly [number, number] | null): boolean {
    const head = range ? tokens[range[0]] : undefined;
    if (!range || !head) return false;
    const stripped = head.form.replace(/^لل/u, 'ال').replace(/^ل(?=...)/u, '');
    // `حسب «المدى»`: a name in marks is an outlet's.
    if (tokens[range[0] - 1]?.kind === 'quote' && (article.closingOf[range[0] - 1] ?? -1) === range[1]) return true;
    return outletAt(article, range[0], range[1]) !== null || has(tables.outletNouns, stripped) || tables.outletNames.has(stripped);
  }

  /** The phrase runs to a comma that does not open an apposition, to a complementizer or to the end. */
  function phraseEnd(from: number, named = false): number {
    let i = from;
    for (; i < limit; i++) {
      const close = article.closingOf[i] ?? -1;
      if (close > 0) { i = close; continue; }
      const { kind } = tokens[i] ?? { kind: 'stop' };
      if (kind === 'stop' || kind === 'semicolon' || kind === 'colon' || kind === 'newline' || kind === 'dash') break;
      if (kind === 'comma' && !continuesTitle(i)) break;
      if (i > from && readVerb(tokens[i]?.form ?? '').some(reading => startsClause(reading) || isNamedVerb(reading, tokens[i + 1]))) break;
      if (i > from && (readComplementizer(tokens, i) || tables.answers.has(tokens[i]?.form ?? ''))) break;
      if (named && i > from + 1 && at === sentenceStart && actsHere(i)) break;
      if (i > from && (opensClause(i) || (tokens[i]?.form === 'نقلا' && tokens[i + 1]?.form === 'عن'))) break;
    }
    return i;
  }

  /** `وحسب مصادر محلية يعمل نحو عشرين …`: a verb begins the clause, unless it describes the noun before it. */
  function actsHere(i: number): boolean {
    const form = tokens[i]?.form ?? '', previous = tokens[i - 1]?.form ?? '';
    const action = readAction(form);
    if (action === null || form.startsWith('و') || headsSpeaker(form) || tables.givenNames.has(form) || tokens.slice(at, i).some(word => tables.relatives.has(word.form) || word.form === 'ما')) return false;
    return action.gender === 'm' ? /(ة|ات)$/u.test(previous) || previous.startsWith('ال') : previous.startsWith('ال');
  }

  /** `وبحسب الخبراء كان للطريق …`; but `الوزارة التي كانت …`. */
  function opensClause(i: number): boolean {
    return (tables.opensClause.has(tokens[i]?.form ?? '') || /^وكان(ت|وا)?$/u.test(tokens[i]?.form ?? '')) && !tokens.slice(at, i).some(({ form }) => tables.relatives.has(form) || form === 'ما' || form === 'لما');
  }

  /** `كما أكد الوزير، في كلمته، أن`, `كما نقل موقع …، عن مسؤول، أن`: the verb has a clause of its own behind the aside. */
  function reportsAfterAside(comma: number): boolean {
    if (tokens[comma]?.kind !== 'comma' || !tables.before.has(tokens[comma + 1]?.form ?? '')) return false;
    for (let i = comma + 2; i < Math.min(limit, comma + 16); i++) {
      if (tokens[i]?.kind === 'comma') return readComplementizer(tokens, i + 1) !== null;
      if (tokens[i]?.kind === 'colon') return true;
      if (readVerb(tokens[i]?.form ?? '').some(startsClause)) return false;
    }
    return false;
  }

  function continuesTitle(comma: number): boolean {
    const following = tokens[comma + 1];
    // `، مشيرا إلى`: no marshal, the source goes on.
    if (following?.form.endsWith('ا') && readVerb(following.form).some(({ aspect }) => aspect === 'participle')) return false;
    return following?.kind === 'word' && !following.form.startsWith('و') && (has(tables.roles, following.form) || has(tables.honorifics, following.form)) && !tables.before.has(following.form);
  }

  function build(rule: string, to: number, cue: Span, source: Span | null, sourceTokens: readonly [number, number] | null, outlet: boolean, gender: Gender | null, via: readonly Span[] = []): PrepositionalCue {
    return { rule, from: at, to, cue, source, sourceTokens, outlet, gender, via, closes: afterComma => afterComma || !/^preposition\.(as|opinion|tongue)$/u.test(rule) };
  }
}

import { isMasdar } from '../../lexicon/masdars';
import { has, tables } from '../../lexicon/tables';
import type { Article, TokenRange } from '../../text/article';
import { withoutPrefix } from '../../text/tokens';
import { isPreposition } from '../phrase/adverbials';
import type { VerbCue } from '../cue/cues';
import type { Draft, TokenSpan } from '../draft';
import { trim } from '../draft';
import { addressedOutlet, outletAt } from '../words/outlets';
import { isConfirmed } from './headlineSpeakers';
import { readSubject } from '../phrase/nounPhrase';

const MAX_SOURCE = 12;
/** The next speaker of a headline has so many tokens at most. */
const NEXT = 5;

/**
 * `بوتين: سنرد`, `فلان لـ«الصحيفة»: …`: a short paragraph in which a name, a colon and words follow each other.
 * @param others what else has been found; a colon that is one of them is left alone, and a doubtful name must be among their sources
 */
export function headlineAttributions(article: Article, cueAt: ReadonlyMap<number, VerbCue>, others: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  article.paragraphs.forEach((paragraph, index) => speakersOf(article, paragraph).forEach(({ from, to }) => {
    const bullet = ['dash', 'other'].includes(article.tokens[from]?.kind ?? '');
    if (index > 2 && !bullet) return;
    if (index > 0 && to - from > 22 && !bullet) return;
    const colon = from + article.tokens.slice(from, to).findIndex(({ kind }) => kind === 'colon');
    if (colon <= from || colon + 2 >= to) return;
    if (article.quotationOf[colon] !== -1 || (!bullet && article.tokens[to - 1]?.kind === 'stop')) return;
    const label = from + article.tokens.slice(from, colon).findLastIndex(({ kind, form }) => kind === 'other' || /^(\.{2,}|…)$/u.test(form));
    const first = Math.max(from, label + 1, bullet ? from + 1 : from);
    if (colon - first > MAX_SOURCE) return;
    for (let i = first; i < colon; i++) if (cueAt.has(i)) return;
    const draft = read(article, first, colon, to);
    const quoted = (article.closingOf[colon + 1] ?? -1) > 0;
    if (draft && (index === 0 || draft.doubt === 0) && !(index > 2 && !quoted && !isPerson(article, first))) found.push(draft);
  }));
  return found.filter(headline => !others.some(({ at }) => at === headline.at) && isConfirmed(article, headline, others));
}

/** `النقيب: الدواء متوفر.. والمرضى: نبحث عنه`: the parts of a headline, each with a colon of its own. */
function speakersOf({ tokens, quotationOf }: Article, { from, to }: TokenRange): TokenRange[] {
  const parts = [{ from, to }];
  for (let i = from; i < to; i++) {
    if (!/^(\.{2,}|…)$/u.test(tokens[i]?.form ?? '') || quotationOf[i] !== -1) continue;
    const last = parts.at(-1) ?? { from, to };
    const before = tokens.slice(last.from, i).some(({ kind }) => kind === 'colon');
    const next = tokens.slice(i + 1, Math.min(to, i + 2 + NEXT)).findIndex(({ kind }) => kind === 'colon');
    const named = next > 0 && tokens.slice(i + 1, i + 1 + next).every(({ kind }) => kind === 'word' || kind === 'quote');
    if (before && named) parts.splice(-1, 1, { from: last.from, to: i }, { from: i + 1, to });
  }
  return parts;
}

/** A point of a list that begins with a title gives somebody's words; any other may be a label. */
function isPerson({ tokens }: Article, at: number): boolean {
  return has(tables.roles, tokens[at]?.form ?? '') || has(tables.honorifics, tokens[at]?.form ?? '');
}

function read(article: Article, from: number, colon: number, to: number): Draft | null {
  // `… و«جمعية المصارف»: لسنا خصما`.
  if (article.tokens[from]?.form === 'و' && article.tokens[from + 1]?.kind === 'quote') return read(article, from + 1, colon, to);
  const first = article.tokens[from];
  if (!first || first.kind === 'number' || isLabel(article, from) || isPreposition(first)) return null;
  const zone = readSubject(article, from, addressee(article, from, colon));
  if (!zone.source || !zone.range || zone.leftover > 1) return null;
  for (let i = from; i < colon; i++) {
    const token = article.tokens[i];
    if (token?.kind === 'stop' || (token?.kind === 'word' && isLabel(article, i))) return null;
    if (token?.kind === 'word' && addressedOutlet(article, i, colon)) break;
  }
  // `… ومزارعون: نبيع بخسارة`: after two dots the conjunction is not part of the source.
  const conjoined = /^(\.{2,}|…)$/u.test(article.tokens[from - 1]?.form ?? '') && /^و.{3,}/u.test(first.form) && !tables.wawNames.has(first.form);
  const content = trim(article, [colon + 1, headlineEnd(article, colon + 1, to)]);
  const mark = article.tokens[colon];
  if (!mark || content[1] - content[0] < 2) return null;
  const written = article.tokens[zone.range[0]]?.form ?? '';
  const head = conjoined ? written.slice(1) : written;
  // `الرابطة الثانية: …` is a league.
  if (/^ال(اولي|ثانية|ثالثة|رابعة)$/u.test(article.tokens[zone.range[1] - 1]?.form ?? '')) return null;
  // `باكستان: تصاعد أعمال العنف`: a place and what happens there.
  if (tables.places.has(head) && isMasdar(article.tokens[content[0]]?.form ?? '') && !soundsSpoken(article, content)) return null;
  const outlet = outletAt(article, zone.range[0], zone.range[1]) !== null && content[1] - content[0] > 3;
  // A club, a cup or a town before the colon is what the article is about.
  const sure =
    outlet ||
    zone.via.length > 0 ||
    soundsSpoken(article, content) ||
    (!tables.named.has(head.replace(/^ال/u, '')) &&
      (tables.groups.has(head) ||
        has(tables.roles, head) ||
        has(tables.organizations, head) ||
        (has(tables.honorifics, head) && head !== 'بن') ||
        has(tables.collective, head) ||
        has(tables.anonymous, head) ||
        (tables.documents.has(head) && (zone.range[1] - zone.range[0] === 1 || isDescribed(article, zone.range)))));
  return {
    rule: 'headline.colon',
    class: 'statement',
    doubt: sure ? 0 : 0.2,
    irrealis: null,
    content: [content],
    direct: true,
    cue: [[mark.start, mark.end]],
    at: colon,
    source: conjoined ? [withoutPrefix(article.text, first, 1)[0], zone.source[1]] : zone.source,
    sourceTokens: zone.range,
    via: [...zone.via],
    agreement: null,
    anaphoric: false,
  };
}

/** `تقرير اقتصادي`: an indefinite document and its adjective. */
function isDescribed({ tokens }: Article, [from, to]: TokenSpan): boolean {
  return to - from === 2 && /^(?!ال).{2,}(ي|ية|ة)$/u.test(tokens[to - 1]?.form ?? '');
}

/** `رغيف السياحي هينزل جنيه.. فيديو`, `… – موقع قناة المدى – لبنان`: what the page adds to its headline is outside. */
function headlineEnd(article: Article, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const { kind, form } = article.tokens[i] ?? { kind: 'stop', form: '' };
    const next = article.tokens[i + 1];
    if (/^(\.{2,}|…)$/u.test(form) && to - i <= 3 && next && tables.labels.has(next.form.replace(/^ب?(ال)?/u, ''))) return i;
    if (kind === 'dash' && article.tokens[i]?.spaceBefore && next && (next.form === 'موقع' || outletAt(article, i + 1, to) !== null)) return i;
  }
  return to;
}

/** `سالم لوزير التعليم: …`: where the one who is spoken to begins; the colon if there is none, or if it is an outlet. */
function addressee(article: Article, from: number, colon: number): number {
  for (let i = from + 1; i < colon; i++) {
    const { kind, form } = article.tokens[i] ?? { kind: 'stop', form: '' };
    const named =
      !has(tables.roles, article.tokens[i - 1]?.form ?? '') &&
      !has(tables.organizations, article.tokens[i - 1]?.form ?? '') &&
      !article.tokens[i - 1]?.form.startsWith('ال');
    if (
      kind === 'word' &&
      named &&
      /^ل.{3,}/u.test(form) &&
      addressedOutlet(article, i, colon) === null &&
      (tables.places.has(form.slice(1)) || has(tables.roles, form.replace(/^لل/u, '').replace(/^ل/u, '')))
    )
      return i;
  }
  return colon;
}

/** `المصدر: …`, `مصدر الصورة: …`, but `مصدر أمني: …`, `تقرير اقتصادي: …` and `مصدر لـ«المدى»: …` are somebody. */
function isLabel(article: Article, at: number): boolean {
  const form = article.tokens[at]?.form ?? '', next = article.tokens[at + 1];
  const indefinite = next?.kind === 'word' && !next.form.startsWith('ال');
  const somebody = indefinite && (tables.anonymous.has(form) || (tables.documents.has(form) && /(ي|ية|ة)$/u.test(next.form)));
  return tables.labels.has(form) && !somebody;
}

/** Marks of speech in the content: a quotation, or near its start `لن`, a future, a first person. */
function soundsSpoken(article: Article, [from, to]: TokenSpan): boolean {
  for (let i = from; i < to; i++) if ((article.closingOf[i] ?? -1) - i > 3) return true;
  return article.tokens.slice(from, Math.min(to, from + 6)).some(({ kind, form }) =>
    kind === 'word' && (tables.firstPerson.has(form) || /^س[نيت].{2,}/u.test(form) || (/^.{3,}نا$/u.test(form) && form !== 'فيينا')));
}

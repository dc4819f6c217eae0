import type { Speaker, SpeakerKind } from '../../attribution';
import { has, hasWithPronoun, tables } from '../../lexicon/tables';
import type { Gender } from '../../lexicon/verbs';
import type { Article } from '../../text/article';
import { fold } from '../../text/fold';
import type { Draft } from '../draft';
import { kindOf } from './kinds';
import { namesOutlet, outletAt, outletNameEnd } from '../words/outlets';

/** One speaker of the article while names are being joined. */
interface Cluster {
  label: string;
  kind: SpeakerKind;
  /** The longest phrase so far, in words. */
  length: number;
  /** Stems of the title that stands behind a comma after the name: `سليم عازار، وزير الزراعة`. */
  readonly titles: Set<string>;
  /** The words that tell the speaker from others, one list a phrase. */
  readonly names: string[][];
  /** Stems of all words used for the speaker, titles included. */
  readonly stems: Set<string>;
  gender: Gender | null;
  /** A sound plural of people: its verb, coming after, is one too. */
  readonly plural: boolean;
  /** Somebody to whom words are attributed, not merely mentioned. */
  spoke: boolean;
  /** Its kind is a guess: a bare name that an institution may turn out to bear. */
  guessed: boolean;
  /** Only a headline has named it, by a bare title: `ناطقة: …` may turn out to be `الناطقة سلمى خليل`. */
  heading: boolean;
  /** Its words stood in a document (`جاء في البيان`): it does not go on speaking while there is somebody else. */
  quoted: boolean;
}

/** How many speakers back a title or an elided subject may point. */
const MEMORY = 12;
const ELIDED = 6;

/**
 * Joins sources into speakers: names that share their telling words, titles alone with the latest bearer of the title,
 * elided subjects and pronouns with the latest speaker who agrees in gender and number.
 * @returns the speaker's id for each draft, and the speakers
 */
export function resolveSpeakers(article: Article, drafts: readonly Draft[]): { of: Map<Draft, string>; speakers: Record<string, Speaker> } {
  const registry = new Registry();
  const found = new Map<Draft, Cluster>();
  const reportedBy = earliestReport(article, drafts);
  for (const draft of drafts.toSorted((a, b) => a.at - b.at)) {
    const cluster = draft.source && draft.sourceTokens ? registry.named(article, draft) : draft.anaphoric ? registry.agreeing(draft) : null;
    if (!cluster) continue;
    found.set(draft, cluster);
    registry.speaks(cluster, draft, draft.content.length > 0 && (reportedBy[draft.at] ?? Infinity) < draft.at);
  }
  const ids = new Map(registry.clusters.filter(cluster => cluster.spoke).map((cluster, index) => [cluster, `S${String(index + 1)}`]));
  const of = new Map([...found].flatMap(([draft, cluster]) => { const id = ids.get(cluster); return id === undefined ? [] : [[draft, id] as const]; }));
  return { of, speakers: Object.fromEntries([...ids].map(([{ label, kind }, id]) => [id, { label, kind }])) };
}

/** For each token the first cue whose content holds it: who is quoted in somebody else's words does not take the floor. */
function earliestReport(article: Article, drafts: readonly Draft[]): Float64Array {
  const cueOf = new Float64Array(article.tokens.length).fill(Infinity);
  for (const { at, content } of drafts) for (const [from, to] of content) for (let i = from; i < to; i++) cueOf[i] = Math.min(cueOf[i] ?? Infinity, at);
  return cueOf;
}

class Registry {
  readonly clusters: Cluster[] = [];
  private readonly byWord = new Map<string, Cluster[]>();
  /** Distinct, the latest last. */
  private recent: Cluster[] = [];

  /** The speaker that a source names, a new one if need be. */
  named(article: Article, draft: Draft): Cluster {
    const { words: written, label, title } = wordsOf(article, draft);
    // `المصدر نفسه`, `ذات المصدر`: the one just named.
    const words = written.filter((word, _, all) => all.length === 1 || !/^((نفس|ذات|عين)(ه|ها|هم)?|هذ[اه]|هذه|تلك|ذلك)$/u.test(word));
    const [from, to] = draft.sourceTokens ?? [0, 0];
    const outlet = outletAt(article, from, to)?.to ?? outletNameEnd(article, from, words[0] ?? '');
    // `علمت «الوطن»`: between marks an everyday word is the outlet's name.
    const marked =
      ['quote', 'open'].includes(article.tokens[from - 1]?.kind ?? '') &&
      ((namesOutlet(article, from, to) && to - from === 1) || (draft.rule === 'preposition' && article.closingOf[from - 1] === to));
    const kind = kindOf(words, marked || (outlet >= to - 1 && outlet > 0));
    if (draft.rule === 'mention') {
      const known = this.longestKnown(words, kind, draft);
      if (known) return known;
    }
    // `المصدر ذاته` where nobody was called a source: whoever spoke last.
    const same = words.length === 1 && written.some(word => /^(نفس|ذات|عين)(ه|ها|هم)?$/u.test(word));
    const last = same ? this.recent.at(-1) : label === 'المصدر' ? this.latestSource() : null;
    // `وقال سموه`: whoever was called so, or the latest person.
    const excellency = words.length === 1 && hasWithPronoun(tables.excellencies, words[0] ?? '');
    const addressed = excellency ? this.recent.findLast(({ kind: other }) => other === 'person') : undefined;
    if (addressed) return addressed;
    const known = this.match(words, kind, draft) ?? this.headed(words, kind);
    const bearer = known ? null : this.bearing(words);
    if (bearer) return bearer;
    const cluster = known ?? last ?? this.add(label, kind);
    cluster.heading = draft.rule === 'headline.colon' && words.length === 1 && !words[0]?.startsWith('ال');
    this.learn(cluster, words, label, kind);
    for (const word of title) cluster.titles.add(stem(word));
    // A relay's verb agrees with who passed it on.
    if (draft.agreement?.number === 'singular' && draft.rule !== 'verb.relay') cluster.gender = draft.agreement.gender;
    return cluster;
  }

  /** The latest speaker who agrees with a verb whose subject is not written; null rather than somebody who does not. */
  agreeing({ agreement }: Draft): Cluster | null {
    const others = this.recent.some(cluster => cluster.kind !== 'document');
    return this.recent.slice(-ELIDED).findLast(cluster => {
      if (cluster.quoted && others) return false;
      if (!agreement) return true;
      // `وقال مسؤولون … وأضاف`: somebody else, or they would have added.
      if (agreement.number === 'singular' && agreement.gender === 'm' && cluster.plural) return false;
      if (agreement.number === 'plural') return cluster.kind === 'collective' || cluster.kind === 'anonymous';
      return cluster.gender === null || cluster.gender === agreement.gender;
    }) ?? null;
  }

  speaks(cluster: Cluster, draft: Draft, nested: boolean): void {
    if (draft.content.length > 0) cluster.spoke = true;
    if (draft.rule.startsWith('verb.document')) cluster.quoted = true;
    const others = this.recent.filter(other => other !== cluster);
    const holder = others.pop();
    this.recent = (nested && holder ? [...others, cluster, holder] : [...others, ...(holder ? [holder] : []), cluster]).slice(-MEMORY);
  }

  /** Whoever spoke last; a bare `المصدر` is nobody's institution and no group. */
  private latestSource(): Cluster | null {
    const latest = this.recent.at(-1);
    return latest && ['person', 'anonymous', 'document'].includes(latest.kind) ? latest : null;
  }

  /** `وزير الزراعة اللبناني` after `سليم عازار، وزير الزراعة اللبناني`. */
  private bearing(words: readonly string[]): Cluster | null {
    if (words.length < 2 || !has(tables.roles, words[0] ?? '')) return null;
    return this.recent.findLast(({ titles }) => words.every(word => titles.has(stem(word)))) ?? null;
  }

  /** The speaker of whom a headline gave the title alone. */
  private headed(words: readonly string[], kind: SpeakerKind): Cluster | null {
    const head = stem(words[0] ?? '');
    return this.recent.find(cluster => cluster.heading && cluster.stems.has(head) && (cluster.kind === kind || kind === 'person')) ?? null;
  }

  private add(label: string, kind: SpeakerKind): Cluster {
    const cluster: Cluster = {
      label,
      kind,
      length: 0,
      names: [],
      titles: new Set(),
      stems: new Set(),
      gender: null,
      plural: /^(?!ال)\S{3,}(ون|ين)(?=\s|$)|^(ال)?(كثير|عديد|عدد|بعض)(ون)? من (ال)?\S{3,}ين(?=\s|$)/u.test(label) && (kind === 'anonymous' || kind === 'collective'),
      spoke: false,
      heading: false,
      quoted: false,
      guessed: kind === 'person' && !titled(label.split(/\s+/u).map(folded)),
    };
    this.clusters.push(cluster);
    return cluster;
  }

  private learn(cluster: Cluster, words: readonly string[], label: string, kind: SpeakerKind): void {
    const telling = tellingWords(words);
    if (!cluster.names.some(name => name.length === telling.length && within(name, telling))) {
      cluster.names.push(telling);
      for (const word of telling) if (!this.byWord.get(word)?.includes(cluster)) this.byWord.set(word, [...this.byWord.get(word) ?? [], cluster]);
    }
    for (const word of words) cluster.stems.add(stem(word));
    if (words.length <= cluster.length) return;
    if (cluster.length > 0) cluster.kind = betterKind(cluster.kind, kind);
    if (kind !== 'person') cluster.guessed = false;
    cluster.length = words.length;
    cluster.label = label;
  }

  /** A subject whose object we cannot tell from it: the longest beginning that names somebody known. */
  private longestKnown(words: readonly string[], kind: SpeakerKind, draft: Draft): Cluster | null {
    for (let length = words.length; length > 0; length--) {
      // `وزير` alone would be any minister.
      if (length < words.length && tellingWords(words.slice(0, length)).length === 0) return null;
      const found = this.match(words.slice(0, length), kind, draft);
      if (found) return found;
    }
    return null;
  }

  private match(words: readonly string[], kind: SpeakerKind, draft: Draft): Cluster | null {
    const telling = isBareTitle(words) ? [] : tellingWords(words);
    const candidates = new Set(telling.flatMap(word => this.byWord.get(word) ?? []));
    // `محافظ طهران`, `قائد شرطة طهران`: a shared place joins two phrases only under the same title.
    const onlyPlaces = telling.every(word => tables.places.has(word) || tables.places.has(`ال${word}`));
    // A bare name is a person's only for want of a title: `الفرقان` after `مؤسسة الفرقان` is the institution.
    const named = kind !== 'person' || titled(words);
    const shortFor = (cluster: Cluster): boolean =>
      (!named &&
        cluster.names.some(
          name =>
            name.slice(1).join() === telling.join() ||
            (telling.length === 1 && name[1] === telling[0] && cluster.kind !== 'anonymous' && cluster.kind !== 'collective'),
        )) ||
      (cluster.guessed && kind === 'organization' && cluster.names.every(name => within(name, telling)));
    // `الزعنون` ends like a plural and may be a name.
    const kinds: readonly SpeakerKind[] = words.length === 1 && kind === 'collective' ? [kind, 'person'] : [kind];
    // `مصادر موالية للحكومة` is not the spokesman of those who are.
    const several = kind === 'anonymous' && tables.unnamedSources.has(words[0] ?? '');
    const known = [...candidates].findLast(
      cluster =>
        !(several && cluster.kind === 'person') &&
        (kinds.some(one => !incompatible(cluster.kind, one)) || shortFor(cluster)) &&
        (!onlyPlaces || (cluster.stems.has(stem(words[0] ?? '')) && !(cluster.kind === 'outlet' && words.length === 1))) &&
        cluster.names.some(name => name.length > 0 && (within(telling, name) || within(name, telling) || sameName(telling, name))),
    );
    if (known) return known;
    if (telling.length > 0) return null;
    const head = stem(words[0] ?? '');
    return (
      this.recent.findLast(
        cluster =>
          cluster.stems.has(head) &&
          !(kind === 'organization' && cluster.kind === 'person' && !cluster.guessed) &&
          !(cluster.plural && kind === 'person') &&
          !(draft.agreement?.number === 'singular' && cluster.gender && cluster.gender !== draft.agreement.gender),
      ) ?? null
    );
  }
}

/** The folded words of a source and its text; the source may begin inside a written word, after a clitic. */
function wordsOf(article: Article, draft: Draft): { words: string[]; label: string; title: string[] } {
  const [from, to] = draft.sourceTokens ?? [0, 0];
  const [start, end] = draft.source ?? [0, 0];
  const first = article.tokens[from];
  const bareHead = folded(article.text.slice(start, first?.end ?? start));
  // `للوزارة` without its preposition is `لوزارة` in writing, `الوزارة` in speech.
  const head = first && /^لل/u.test(first.form) && bareHead.startsWith('ل') ? `ال${bareHead.slice(1)}` : bareHead;
  // What stands after a comma describes the bearer of the name; its words name nobody.
  const comma = from + article.tokens.slice(from, to).findIndex(({ kind }) => kind === 'comma' || kind === 'semicolon');
  const wordsUpTo = (end: number): string[] => article.tokens.slice(from + 1, end).filter(token => token.kind === 'word').map(token => token.form);
  const named = comma > from && tellingWords([head, ...wordsUpTo(comma)]).length > 0 && !has(tables.roles, head);
  const rest = wordsUpTo(named ? comma : to);
  const title = named ? wordsUpTo(to).slice(rest.length) : [];
  return { words: first?.kind === 'word' ? [head, ...rest] : rest, label: article.text.slice(start, end), title };
}

/** A word as tables have it; `د.` without its dot. */
function folded(written: string): string {
  return fold(written).replace(/^(.)\.$/u, '$1');
}

/** Whether a phrase holds a title or a rank. */
function titled(words: readonly string[]): boolean {
  return words.some(word => has(tables.roles, word) || has(tables.honorifics, word));
}

/** A definite title on its own, with at most adjectives: `الوزير`, `المتحدث الرسمي`, `الرئيس الأمريكي`. */
function isBareTitle(words: readonly string[]): boolean {
  const head = words[0];
  return head !== undefined && words.length <= 3 && words.every(word => word.startsWith('ال')) &&
    [tables.roles, tables.honorifics, tables.anonymous, tables.documents, tables.organizations].some(table => has(table, head));
}

const stem = (word: string): string => word.replace(/^(وال|ال|لل)/u, '');

/**
 * The words that tell one bearer of a title from another: without titles, ranks and function words, and without the institution
 * to which one is sent (`سامي خليل مندوب الأردن لدى الفاو` is not `الفاو`).
 */
function tellingWords(words: readonly string[]): string[] {
  return words
    .filter(
      (word, index) =>
        !(index > 1 && words[index - 1] === 'لدي') &&
        !has(tables.honorifics, word) && !has(tables.roles, word) && !tables.before.has(word) && !tables.adjectives.has(word) && word.length > 1,
    )
    .map(stem);
}

const within = (small: readonly string[], large: readonly string[]): boolean => small.every(word => large.includes(word));

/** Two full names that share their last two words; longer phrases share the place or institution. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  return a.length >= 2 && b.length >= 2 && a.length <= 5 && b.length <= 5 && a.at(-1) === b.at(-1) && a.at(-2) === b.at(-2);
}

function incompatible(a: SpeakerKind, b: SpeakerKind): boolean {
  const thing = (kind: SpeakerKind): boolean => kind === 'organization' || kind === 'outlet' || kind === 'document';
  // `مصدر في نادي الهلال` is not the club.
  if ((a === 'collective') !== (b === 'collective') && [a, b].some(kind => kind === 'anonymous' || kind === 'person')) return true;
  return thing(a) !== thing(b) || (a === 'document') !== (b === 'document');
}

function betterKind(old: SpeakerKind, fresh: SpeakerKind): SpeakerKind {
  return old === 'anonymous' && fresh === 'person' ? 'person' : old === 'person' && fresh !== 'person' ? fresh : old;
}

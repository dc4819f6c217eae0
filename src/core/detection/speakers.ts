import type { Speaker, SpeakerKind } from '../attribution';
import { has, tables } from '../lexicon/tables';
import type { Gender } from '../lexicon/verbs';
import type { Article } from '../text/article';
import type { Draft } from './draft';
import { kindOf } from './kinds';
import { fold } from '../text/fold';
import { outletAt } from './outlets';

/** One speaker of the article while names are being joined. */
interface Cluster {
  readonly id: string;
  label: string;
  kind: SpeakerKind;
  /** Word sets of every phrase used for the speaker. */
  readonly phrases: string[][];
  gender: Gender | null;
  plural: boolean;
}

/**
 * Joins sources into speakers: names that share their telling words, titles alone with the latest bearer of the title,
 * elided subjects and pronouns with the latest speaker who agrees in gender and number.
 * @returns the speaker's id for each draft, and the speakers
 */
export function resolveSpeakers(article: Article, drafts: readonly Draft[]): { of: Map<Draft, string>; speakers: Record<string, Speaker> } {
  const clusters: Cluster[] = [];
  const of = new Map<Draft, string>();
  const recent: Cluster[] = [];
  const spoke = new Set<Cluster>();
  /** A document that words were found in (`جاء في البيان`): it does not go on speaking while there is somebody else. */
  let quoted: Cluster | null = null;
  for (const draft of [...drafts].sort((a, b) => a.at - b.at)) {
    const cluster = draft.source && draft.sourceTokens ? named(draft) : draft.anaphoric ? agreeing(draft) : null;
    if (!cluster) continue;
    of.set(draft, cluster.id);
    if (draft.content.length > 0) spoke.add(cluster);
    if (draft.rule.startsWith('verb.document')) quoted = cluster;
    recent.push(cluster);
  }
  const speakers: Record<string, Speaker> = {};
  let number = 0;
  const renamed = new Map<string, string>();
  for (const cluster of clusters) {
    if (!spoke.has(cluster)) continue;
    const id = `S${String(++number)}`;
    renamed.set(cluster.id, id);
    speakers[id] = { label: cluster.label, kind: cluster.kind };
  }
  for (const [draft, id] of of) { const to = renamed.get(id); if (to) of.set(draft, to); else of.delete(draft); }
  return { of, speakers };

  function named(draft: Draft): Cluster {
    const [from, to] = draft.sourceTokens ?? [0, 0];
    const label = article.text.slice(...(draft.source ?? [0, 0]));
    // The source may begin inside a written word, after a clitic.
    const head = fold(article.text.slice(draft.source?.[0] ?? 0, article.tokens[from]?.end ?? 0));
    const words = article.tokens.slice(from, to).filter(token => token.kind === 'word').map((token, index) => index === 0 ? (/^لل/u.test(token.form) && !head.startsWith('ال') ? `ال${head.replace(/^ل/u, '')}` : head) : token.form);
    const outlet = outletAt(article, from, to);
    const kind = kindOf(words, outlet !== null && outlet.to >= to - 1);
    const known = draft.rule === 'mention' ? matchPrefix(words, kind, draft) : match(words, kind, draft);
    const cluster = known ?? { id: `c${String(clusters.length)}`, label, kind, phrases: [], gender: null, plural: kind === 'collective' };
    if (!known) clusters.push(cluster);
    if (known && draft.rule === 'mention') return cluster;
    cluster.phrases.push(words);
    if (words.length > Math.max(0, ...cluster.phrases.slice(0, -1).map(phrase => phrase.length))) { cluster.label = label; if (known) cluster.kind = betterKind(cluster.kind, kind); }
    if (draft.agreement && draft.agreement.number === 'singular') cluster.gender = draft.agreement.gender;
    return cluster;
  }

  /** A subject whose object we cannot tell from it: the longest beginning that names somebody known. */
  function matchPrefix(words: string[], kind: SpeakerKind, draft: Draft): Cluster | null {
    for (let length = words.length; length > 0; length--) {
      const found = match(words.slice(0, length), kind, draft);
      if (found) return found;
    }
    return null;
  }

  function match(words: string[], kind: SpeakerKind, draft: Draft): Cluster | null {
    const telling = tellingWords(words);
    for (const cluster of [...clusters].reverse()) {
      if (incompatible(cluster.kind, kind)) continue;
      for (const phrase of cluster.phrases) {
        const other = tellingWords(phrase);
        if (telling.length && other.length && (within(telling, other) || within(other, telling) || sameName(telling, other))) return cluster;
      }
    }
    if (telling.length > 0 && !bareTitle(words)) return null;
    const head = stem(words[0] ?? '');
    for (const cluster of [...recent].reverse()) {
      if (draft.agreement?.number === 'singular' && cluster.gender && cluster.gender !== draft.agreement.gender) continue;
      if (cluster.phrases.some(phrase => phrase.some(word => stem(word) === head))) return cluster;
    }
    return null;
  }

  function agreeing(draft: Draft): Cluster | null {
    const { agreement } = draft;
    for (const cluster of [...recent].reverse().slice(0, 6)) {
      if (cluster === quoted && recent.some(other => other.kind !== 'document')) continue;
      if (!agreement) return cluster;
      if (agreement.number === 'plural' ? cluster.plural || cluster.kind === 'collective' || cluster.kind === 'anonymous' : !cluster.gender || cluster.gender === agreement.gender) return cluster;
    }
    return null;
  }
}

/** A definite title on its own, with at most adjectives: `الوزير`, `المتحدث الرسمي`, `الرئيس الأمريكي`. */
function bareTitle(words: readonly string[]): boolean {
  return words.length <= 3 && words.every(word => word.startsWith('ال')) && words[0] !== undefined && (has(tables.roles, words[0]) || has(tables.honorifics, words[0]) || has(tables.anonymous, words[0]) || has(tables.documents, words[0]) || has(tables.organizations, words[0]));
}

const stem = (word: string): string => word.replace(/^(وال|ال|لل)/u, '').replace(/^ل(?=...)/u, 'ل');

/** The words that tell one bearer of a title from another: without titles, ranks and function words. */
function tellingWords(words: readonly string[]): string[] {
  return words.filter(word => !has(tables.honorifics, word) && !has(tables.roles, word) && !tables.before.has(word) && word.length > 1).map(stem);
}

const within = (small: readonly string[], large: readonly string[]): boolean => small.every(word => large.includes(word));

/** Two full names that share first and last word. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  return a.length >= 2 && b.length >= 2 && a.at(-1) === b.at(-1) && a.at(-2) === b.at(-2);
}

function incompatible(a: SpeakerKind, b: SpeakerKind): boolean {
  const thing = (kind: SpeakerKind): boolean => kind === 'organization' || kind === 'outlet' || kind === 'document';
  return thing(a) !== thing(b);
}

function betterKind(old: SpeakerKind, fresh: SpeakerKind): SpeakerKind {
  return old === 'anonymous' && fresh === 'person' ? 'person' : old === 'person' && fresh !== 'person' ? fresh : old;
}

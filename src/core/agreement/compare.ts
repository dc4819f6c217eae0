import type { Annotation, AnnotationSet } from '../annotation/annotation';
import { position } from '../annotation/order';
import type { Span } from '../span';
import { cohensKappa, wordLabels } from './kappa';
import { pairUp, shared, type Pair } from './pairs';
import { agreement, exactAgreement, overlappingAgreement, type Agreement } from './spans';
import { matchSpeakers, type SameSpeaker } from './speakers';

/** The parts of a statement that are marked in the text. */
export const ROLES = ['content', 'cue', 'source', 'via'] as const;
export type Role = (typeof ROLES)[number];

/** The same spans, and spans that share at least a unit. */
export interface ExactAndOverlapping {
  readonly exact: Agreement;
  readonly overlapping: Agreement;
}

/** How well two people agree about one article. Annotations that one of them rejected or that are lost do not count as theirs. */
export interface Scores {
  readonly spans: Readonly<Record<Role, ExactAndOverlapping>>;
  /** Of the words' labels, see `wordLabels`. */
  readonly kappa: number | null;
  /** Statements whose content and source both agree. */
  readonly attributions: ExactAndOverlapping;
  /** Of the statements both have, those that both give to the same speaker. */
  readonly speakers: { readonly pairs: number; readonly same: number };
}

/**
 * What two people disagree about: one of them has the statement alone, one rejected what the other has (`status`), or both
 * have it and this is different.
 */
export type DisagreementKind = 'onlyA' | 'onlyB' | 'status' | Role | 'type' | 'class' | 'irrealis' | 'speaker';

/** One thing that two people see differently. */
export interface Disagreement {
  readonly kind: DisagreementKind;
  /** The ids of the annotations it is about; null where one has none. */
  readonly a: string | null;
  readonly b: string | null;
  /** Where the statement begins, in UTF-16 code units. */
  readonly at: number;
}

/** What came of comparing two people's annotations. */
export interface Comparison {
  readonly scores: Scores;
  /** In the order of the text. */
  readonly disagreements: readonly Disagreement[];
}

/**
 * Compares what two people annotated in one article.
 * @param text the canonical text that both count in
 */
export function compare(a: AnnotationSet, b: AnnotationSet, text: string): Comparison {
  const [placedA, placedB] = [a, b].map(({ annotations }) => annotations.filter(({ placement }) => placement !== 'orphaned'));
  const [heldA, heldB] = [placedA!.filter(isHeld), placedB!.filter(isHeld)];
  const pairs = pairUp(placedA!, placedB!);
  const heldPairs = pairs.filter(([one, other]) => one && other && isHeld(one) && isHeld(other));
  const isSameSpeaker = matchSpeakers(heldPairs, a.speakers, b.speakers);
  return {
    scores: {
      spans: Object.fromEntries(ROLES.map(role => [role, spanAgreement(role, heldA, heldB)])) as Record<Role, ExactAndOverlapping>,
      kappa: cohensKappa(wordLabels(heldA, text), wordLabels(heldB, text)),
      attributions: attributionAgreement(heldA.length, heldB.length, heldPairs),
      speakers: { pairs: heldPairs.length, same: heldPairs.filter(([one, other]) => isSameSpeaker(one!.speaker, other!.speaker)).length },
    },
    disagreements: pairs.flatMap(pair => disagreements(pair, isSameSpeaker)),
  };
}

function isHeld({ status }: Annotation): boolean {
  return status !== 'rejected';
}

function spansOf(role: Role, { source, ...parts }: Annotation): readonly Span[] {
  return role === 'source' ? (source ? [source] : []) : parts[role];
}

function spanAgreement(role: Role, some: readonly Annotation[], others: readonly Annotation[]): ExactAndOverlapping {
  const [a, b] = [some, others].map(annotations => annotations.flatMap(each => spansOf(role, each)));
  return { exact: exactAgreement(a!, b!), overlapping: overlappingAgreement(a!, b!) };
}

function attributionAgreement(a: number, b: number, pairs: readonly Pair[]): ExactAndOverlapping {
  const count = (agrees: (role: Role, one: Annotation, other: Annotation) => boolean): number =>
    pairs.filter(([one, other]) => agrees('content', one!, other!) && agrees('source', one!, other!)).length;
  return { exact: agreement(a, b, count(isSameAt)), overlapping: agreement(a, b, count(meetsAt)) };
}

function isSameAt(role: Role, one: Annotation, other: Annotation): boolean {
  return String(spansOf(role, one)) === String(spansOf(role, other));
}

/** Nothing meets nothing: that a statement names no source can be agreed upon. */
function meetsAt(role: Role, one: Annotation, other: Annotation): boolean {
  const [some, others] = [spansOf(role, one), spansOf(role, other)];
  return (some.length === 0 && others.length === 0) || shared(some, others) > 0;
}

function disagreements([a, b]: Pair, isSameSpeaker: SameSpeaker): Disagreement[] {
  const at = Math.min(a ? position(a) : Infinity, b ? position(b) : Infinity);
  const about = (kind: DisagreementKind): Disagreement => ({ kind, a: a?.id ?? null, b: b?.id ?? null, at });
  if (!a || !b) {
    const only = a ?? b;
    return only && isHeld(only) ? [about(a ? 'onlyA' : 'onlyB')] : [];
  }
  if (!isHeld(a) || !isHeld(b)) return isHeld(a) || isHeld(b) ? [about('status')] : [];
  const values = (['type', 'class', 'irrealis'] as const).filter(key => a[key] !== b[key]);
  return [...ROLES.filter(role => !isSameAt(role, a, b)), ...values, ...isSameSpeaker(a.speaker, b.speaker) ? [] : ['speaker' as const]].map(about);
}

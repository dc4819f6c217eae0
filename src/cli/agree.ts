import { compare, ROLES, type Comparison, type Disagreement, type DisagreementKind } from '../core/agreement/compare';
import type { Agreement } from '../core/agreement/spans';
import type { Annotation, AnnotationSet } from '../core/annotation/annotation';
import { sliceAll } from '../core/span';
import { articleName } from '../core/sidecar/name';
import { openIn } from '../core/sidecar/open';
import { readSidecar, type Sidecar } from '../core/sidecar/read';
import type { CanonicalText } from '../core/text/canonical';
import { fit, isolated, oneLine } from './cells';
import { readArticle, readIfThere } from './files';
import { FileProblem } from './problem';
import type { Terminal } from './report';
import { readSidecarText, withSidecar } from './sidecars';

/** What to compare, and how to say what came of it. */
export interface AgreeOptions {
  readonly a: string;
  readonly b: string;
  /** The article; null: the one beside either sidecar. */
  readonly article: string | null;
  readonly json: boolean;
}

/**
 * Compares two sidecars of one article and lists every disagreement.
 * @throws FileProblem if a sidecar cannot be read, or if they are not of one article that is there
 */
export async function agree({ a, b, article, json }: AgreeOptions, terminal: Terminal): Promise<void> {
  const [readA, readB] = [await read(a), await read(b)];
  if (article === null && readA.document.sha256 !== readB.document.sha256) {
    throw new FileProblem(b, `it was made on another text than ${a}. Name the article with --article, and both are looked for in it.`);
  }
  const canonical = await articleOf([a, b], article);
  const [setA, setB] = [openIn(readA, canonical), openIn(readB, canonical)];
  const comparison = compare(setA, setB, canonical.text);
  terminal.out(json ? `${JSON.stringify(comparison, null, 1)}\n` : describe(comparison, setA, setB, canonical.text, terminal.width));
  for (const [path, set] of [[a, setA], [b, setB]] as const) {
    const lost = set.annotations.filter(({ placement }) => placement === 'orphaned').length;
    if (lost > 0) terminal.error(`isnad: ${path}: not compared, since their words are not in the article: ${lost}\n`);
  }
}

async function read(path: string): Promise<Sidecar> {
  const text = await readSidecarText(path);
  return withSidecar(path, () => readSidecar(text));
}

async function articleOf(sidecars: readonly string[], named: string | null): Promise<CanonicalText> {
  if (named !== null) return readArticle(named);
  for (const sidecar of sidecars) {
    const article = articleName(sidecar);
    if (article !== null && await readIfThere(article) !== null) return readArticle(article);
  }
  throw new FileProblem(sidecars[0]!, 'its article is not beside it. Name the article with --article.');
}

function describe({ scores, disagreements }: Comparison, a: AnnotationSet, b: AnnotationSet, text: string, width: number): string {
  const { spans, attributions, kappa, speakers } = scores;
  const both = (title: string, { exact, overlapping }: { exact: Agreement; overlapping: Agreement }): string =>
    `${title.padEnd(14)}${share(exact.f1)}   ${share(overlapping.f1)}   ${`${exact.a}/${exact.b}`.padStart(9)}`;
  const lines = [
    'F1            exact  overlap      A/B',
    ...ROLES.map(role => both(role, spans[role])),
    both('attributions', attributions),
    '',
    `Cohen’s kappa on words: ${share(kappa).trim()}`,
    `same speaker: ${speakers.same} of ${speakers.pairs}`,
    '',
    `disagreements: ${disagreements.length}`,
  ];
  const [inA, inB] = [a, b].map(set => new Map(set.annotations.map(each => [each.id, each])));
  const listed = disagreements.map(each => `${String(each.at).padStart(7)}  ${wordsOf(each, inA!, inB!, a, b, text, width - 9)}`);
  return [...lines, ...listed, ''].join('\n');
}

type ById = ReadonlyMap<string, Annotation>;

function wordsOf({ kind, a, b }: Disagreement, inA: ById, inB: ById, setA: AnnotationSet, setB: AnnotationSet, text: string, width: number): string {
  const [one, other] = [a === null ? undefined : inA.get(a), b === null ? undefined : inB.get(b)];
  const value = (annotation: Annotation | undefined, set: AnnotationSet): string => annotation ? valueOf(kind, annotation, set, text) : '–';
  const room = Math.max(20, Math.floor((width - 18) / 2));
  const [first, second] = [value(one, setA), value(other, setB)].map(words => isolated(fit(oneLine(words), room)));
  return `${kind.padEnd(9)} A ${first}  B ${second}`;
}

function valueOf(kind: DisagreementKind, annotation: Annotation, { speakers }: AnnotationSet, text: string): string {
  switch (kind) {
    case 'onlyA':
    case 'onlyB':
    case 'content': return sliceAll(text, annotation.content);
    case 'cue': return sliceAll(text, annotation.cue) || '–';
    case 'via': return sliceAll(text, annotation.via) || '–';
    case 'source': return annotation.source ? text.slice(...annotation.source) : '–';
    case 'speaker': return annotation.speaker === null ? '–' : speakers[annotation.speaker]?.label ?? '–';
    case 'status': return `${annotation.status}: ${sliceAll(text, annotation.content)}`;
    case 'type':
    case 'class':
    case 'irrealis': return annotation[kind] ?? '–';
  }
}

function share(value: number | null): string {
  return value === null ? '    –' : value.toFixed(3);
}

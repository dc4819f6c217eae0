import type { Annotation, AnnotationSet } from '../../src/core/annotation/annotation';
import { reanchorFrom } from '../../src/core/annotation/reanchor';
import { openSidecar } from '../../src/core/sidecar/open';
import { writeSidecar } from '../../src/core/sidecar/write';
import type { Span } from '../../src/core/span';
import { canonicalText } from '../../src/core/text/canonical';
import { isIgnorable } from '../../src/core/text/fold';
import { annotate, compose, type Truth } from './article';
import { ARTICLES } from './articles';
import { EDITS, type Version } from './edits';

/** What became of an annotation. `gone` ones were deleted from the text and are rightly in no place. */
export type Outcome = 'right' | 'gone' | 'needs review' | 'orphaned' | 'wrong';

export type Counts = Readonly<Record<Outcome, number>>;

/** How an article was met again: from its sidecar, or replaced while it was open. */
export type Route = 'sidecar' | 'open';

/** One edit, over all articles and variants. */
export interface Row {
  readonly edit: string;
  readonly counts: Readonly<Record<Route, Counts>>;
}

/** Something that was not found right. */
export interface Miss {
  readonly route: Route;
  readonly edit: string;
  readonly article: string;
  readonly statement: string;
  readonly outcome: Outcome;
  readonly expected: string;
  readonly found: string;
}

/** Finds every annotation of every article again after every edit. */
export function measure(): { rows: Row[]; misses: Miss[] } {
  const misses: Miss[] = [];
  const rows = EDITS.map(({ name: edit, versions }): Row => {
    const counts = { sidecar: none(), open: none() };
    for (const [article, pieces] of Object.entries(ARTICLES)) {
      for (const version of versions(pieces)) {
        for (const route of ['sidecar', 'open'] as const) {
          for (const miss of outcomes(version, route, edit)) {
            counts[route][miss.outcome]++;
            if (miss.outcome !== 'right' && miss.outcome !== 'gone') misses.push({ route, edit, article, ...miss });
          }
        }
      }
    }
    return { edit, counts };
  });
  return { rows, misses };
}

function none(): Record<Outcome, number> {
  return { right: 0, gone: 0, 'needs review': 0, orphaned: 0, wrong: 0 };
}

type Result = Pick<Miss, 'statement' | 'outcome' | 'expected' | 'found'>;

function outcomes({ before, after }: Version, route: Route, edit: string): Result[] {
  const old = compose(before);
  const now = compose(after);
  const set = annotate(old.text, old.truth);
  const found = again(set, old.text, now.text, route, edit);
  return found.annotations.map((annotation): Result => {
    const statement = annotation.rule;
    const truth = now.truth.get(statement);
    const words = (spans: readonly Span[]): string => spans.map(span => now.text.slice(...span)).join(' … ');
    return {
      statement,
      outcome: judge(annotation, truth, now.text),
      expected: truth ? words([...truth.content, ...truth.source ? [truth.source] : []]) : '–',
      found: words([...annotation.content, ...annotation.source ? [annotation.source] : []]),
    };
  });
}

function again(set: AnnotationSet, oldText: string, text: string, route: Route, edit: string): AnnotationSet {
  if (route === 'open') return reanchorFrom(set, oldText, text);
  const onDisk = edit === 'line endings changed' ? `\uFEFF${text.replaceAll('\n', '\r\n')}` : text;
  return openSidecar(writeSidecar(set, canonicalText(oldText)), canonicalText(onDisk));
}

type Parts = NonNullable<ReturnType<Truth['get']>>;

function judge(annotation: Annotation, truth: Parts | undefined, text: string): Outcome {
  if (annotation.placement === 'orphaned') {
    if (!truth) return 'gone';
    return annotation.candidates ? 'needs review' : 'orphaned';
  }
  if (!truth) return 'wrong';
  const same = (some: readonly Span[], others: readonly Span[]): boolean => some.every(span => others.some(other => isSame(span, other, text)));
  const isRight = annotation.content.length === truth.content.length && same(annotation.content, truth.content)
    && same(annotation.cue, truth.cue) && same(annotation.via, truth.via)
    && (annotation.source === null || (truth.source !== null && isSame(annotation.source, truth.source, text)));
  return isRight ? 'right' : 'wrong';
}

/** Whether two spans hold the same letters of the text; marks that nobody sees may be in or out. */
function isSame(a: Span, b: Span, text: string): boolean {
  const invisible = (from: number, to: number): boolean => [...text.slice(Math.min(from, to), Math.max(from, to))].every(isIgnorable);
  return invisible(a[0], b[0]) && invisible(a[1], b[1]);
}

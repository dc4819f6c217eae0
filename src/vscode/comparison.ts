import type { Annotation, AnnotationSet } from '../core/annotation/annotation';
import type { Edit } from '../core/annotation/edits/edit';
import { compare, type Comparison as Compared, type Disagreement } from '../core/agreement/compare';
import { openSidecar } from '../core/sidecar/open';
import type { Article } from './article';

const NOBODY: AnnotationSet = { annotations: [], speakers: {}, credit: null };

/** One thing two people see differently, with how each sees it; at least one of them has the statement. */
export interface Difference {
  readonly disagreement: Disagreement;
  readonly mine: Annotation | null;
  readonly theirs: Annotation | null;
}

/** The annotations of an open article beside those that somebody else made of it. */
export class Comparison {
  private readonly kept = new Set<string>();
  private opened: { readonly version: number; readonly set: AnnotationSet };
  /** The difference that the person looks at. */
  current: Difference | null = null;

  /** @param json the other sidecar. @throws SidecarError if it cannot be understood */
  constructor(readonly article: Article, private readonly json: string) {
    this.opened = { version: article.version, set: openSidecar(json, article.canonical) };
  }

  /** The other person's annotations, found in the text as it is now. */
  get theirs(): AnnotationSet {
    const { article, json } = this;
    if (this.opened.version !== article.version) this.opened = { version: article.version, set: openSidecar(json, article.canonical) };
    return this.opened.set;
  }

  get mine(): AnnotationSet {
    return this.article.annotations ?? NOBODY;
  }

  get scores(): Compared['scores'] {
    return compare(this.mine, this.theirs, this.article.text).scores;
  }

  /** What is not settled yet, in the order of the text. */
  get open(): Difference[] {
    const byId = (set: AnnotationSet, id: string | null): Annotation | null => set.annotations.find(annotation => annotation.id === id) ?? null;
    return compare(this.mine, this.theirs, this.article.text).disagreements
      .filter(disagreement => !this.kept.has(nameOf(disagreement)))
      .map(disagreement => ({ disagreement, mine: byId(this.mine, disagreement.a), theirs: byId(this.theirs, disagreement.b) }));
  }

  /** The open difference after the current one, round the end of the text; it is current from then on. */
  next(): Difference | null {
    const { open, current } = this;
    const at = open.findIndex(({ disagreement }) => current && nameOf(disagreement) === nameOf(current.disagreement));
    const later = open.find(({ disagreement }) => current && disagreement.at >= current.disagreement.at);
    this.current = (at >= 0 ? open[at + 1] : later) ?? open[0] ?? null;
    return this.current;
  }

  /** Lets a difference be as it is. */
  keep({ disagreement }: Difference): void {
    this.kept.add(nameOf(disagreement));
  }

  /** The edit that makes ours like theirs. */
  taking({ mine, theirs }: Difference): Edit {
    if (theirs === null) return { kind: 'delete', ids: mine ? [mine.id] : [] };
    const speaker = theirs.speaker === null ? null : (this.theirs.speakers[theirs.speaker] ?? null);
    return { kind: 'take', id: mine?.id ?? null, annotation: theirs, speaker };
  }
}

function nameOf({ kind, a, b }: Disagreement): string {
  return [kind, a, b].join();
}

import * as vscode from 'vscode';
import type { AnnotationSet } from '../core/annotation/annotation';
import { apply } from '../core/annotation/edits/apply';
import type { Edit } from '../core/annotation/edits/edit';
import { follow } from '../core/annotation/follow';
import { forgotten, moved, NO_HISTORY, recorded, redone, undone, type Travelled } from '../core/annotation/history';
import { reanchorFrom, reanchorFromSteps, reanchorSteps } from '../core/annotation/reanchor';
import { extended, NO_TRAIL, retraced } from '../core/annotation/trail';
import type { Span } from '../core/span';
import type { CanonicalText } from '../core/text/canonical';
import { documentText } from './articleDocument';
import { isWholesale, textEdits } from './edits';
import type { Failure } from './failure';
import { Positions } from './positions';
import { inSlices, slice } from './slices';

/** What is going on with an article: its sidecar is being read, statements are being found, or nothing. */
export type Activity = 'loading' | 'detecting' | 'idle';

/** What a person starts from who marks statements in an article that nobody annotated. */
const EMPTY: AnnotationSet = { annotations: [], speakers: {}, credit: null };
/** Annotations are being found again, in slices. */
interface Placing {
  /** What is looked for, and the text that it counts in. */
  readonly annotations: AnnotationSet;
  readonly text: string;
  readonly steps: Iterator<AnnotationSet | undefined, AnnotationSet>;
  /** What is shown meanwhile. */
  interim: AnnotationSet;
}

/** What Isnad knows of one open document. */
export class Article {
  activity: Activity = 'loading';
  /** Null when nobody has annotated it. */
  annotations: AnnotationSet | null = null;
  /** Why its sidecar cannot be used; while there is a reason, nothing is written. */
  failure: Failure | null = null;
  /** The sidecar's bytes as last read or written; null when there was no file. */
  onDisk: Uint8Array | null = null;
  /** Whether somebody did something to the annotations that is not in the sidecar; moving along with the text is not that. */
  unsaved = false;
  /** What a person can undo and redo; it outlives saving. */
  history = NO_HISTORY;
  /** How often a person did, undid or redid something; moving along with the text is not that. */
  deeds = 0;

  /** Canonical text of `version`. */
  text: string;
  version: number;
  positions: Positions;

  private placing: Placing | null = null;
  private trail = NO_TRAIL;

  constructor(readonly document: vscode.TextDocument) {
    this.text = documentText(document);
    this.version = document.version;
    this.positions = new Positions(this.text);
  }

  get uri(): vscode.Uri {
    return this.document.uri;
  }

  /**
   * Takes over a change of the document and moves the annotations with it. Where the text was replaced wholesale they are
   * found again, and if that takes long it is up to `settle` to end it.
   * @param isBack whether it undoes or redoes an earlier change
   */
  follow(changes: readonly vscode.TextDocumentContentChangeEvent[], isBack: boolean): void {
    const text = documentText(this.document);
    this.version = this.document.version;
    if (text === this.text) return;
    const edits = textEdits(changes, this.text, this.positions);
    const isReplaced = isWholesale(edits, this.text);
    const { annotations, text: oldText } = this;
    // Work that is not done starts again from what was sure last, unless somebody did something to the annotations since.
    const before = this.placing?.interim === annotations ? this.placing : annotations && { annotations, text: oldText };
    const isUnfinished = before !== null && before === this.placing;
    this.text = text;
    this.positions = new Positions(text);
    this.placing = null;
    this.history = moved(this.history, set => isReplaced ? reanchorFrom(set, oldText, text) : follow(set, edits, text));
    if (!annotations || !before) return;
    const followed = follow(annotations, edits, text);
    this.annotations = isBack ? retraced(this.trail, oldText, annotations, text, followed) : followed;
    this.trail = extended(this.trail, oldText, annotations, text, this.annotations);
    if (this.annotations === followed && (isReplaced || isUnfinished)) this.place(before, reanchorFromSteps(before.annotations, before.text, text, { first: this.visible }));
  }

  /** Makes other annotations of these, so that it can be undone. @param label what the person did, in their language */
  change(after: AnnotationSet, label: string): void {
    this.history = recorded(this.history, this.annotations ?? EMPTY, after, label);
    this.annotations = after;
    this.unsaved = true;
    this.deeds++;
  }

  /** Takes over what others made of the annotations; what a person did to those that changed can no longer be undone. */
  takeOver(after: AnnotationSet | null): void {
    const before = new Map(this.annotations?.annotations.map(annotation => [annotation.id, JSON.stringify(annotation)]));
    const now = new Map(after?.annotations.map(annotation => [annotation.id, JSON.stringify(annotation)]));
    const changed = [...before.keys(), ...now.keys()].filter(id => before.get(id) !== now.get(id));
    this.history = forgotten(this.history, new Set(changed));
    this.annotations = after;
  }

  /** Carries out an edit. @throws EditError if it cannot be made */
  edit(edit: Edit, label: string): void {
    this.change(apply(this.annotations ?? EMPTY, edit, this.text), label);
  }

  /** Undoes (`-1`) or redoes (`1`) the latest change of the annotations; null if there is none. */
  travel(direction: 1 | -1): Travelled | null {
    const travelled = this.annotations && (direction === 1 ? redone : undone)(this.history, this.annotations);
    if (!travelled) return null;
    this.annotations = travelled.set;
    this.history = travelled.history;
    this.unsaved = true;
    this.deeds++;
    return travelled;
  }

  /** Looks again for statements whose words were lost: a paragraph cut in one place may have been pasted in another. */
  findOrphans(shown?: () => void): Promise<boolean> {
    const { annotations, text } = this;
    if (!this.placing && annotations?.annotations.some(({ placement }) => placement === 'orphaned')) {
      this.place({ annotations, text }, reanchorSteps(annotations, text, { first: this.visible }));
      if (!this.placing) return Promise.resolve(true);
    }
    return this.settle(shown);
  }

  /**
   * Ends the search for annotations, in slices; drops it when the document or the annotations change meanwhile.
   * @param shown told when what a person sees is found, before the rest is
   * @returns whether the annotations are others now
   */
  async settle(shown: () => void = () => undefined): Promise<boolean> {
    const { placing } = this;
    if (!placing) return false;
    const isWanted = (): boolean => this.placing === placing && this.annotations === placing.interim;
    const found = await inSlices(placing.steps, isWanted, soFar => {
      this.annotations = placing.interim = soFar;
      shown();
    });
    if (this.placing !== placing) return this.settle(shown);
    this.placing = null;
    if (found) this.annotations = found;
    return found !== undefined;
  }

  /** Most articles are done within the first slice. */
  private place({ annotations, text }: Pick<Placing, 'annotations' | 'text'>, steps: Iterator<AnnotationSet | undefined, AnnotationSet>): void {
    const end = slice(steps);
    if (end) this.annotations = end.result;
    else this.placing = { annotations, text, steps, interim: this.annotations! };
  }

  /** What a person sees of it in the first editor that shows it. */
  get visible(): Span {
    const range = vscode.window.visibleTextEditors.find(({ document }) => document === this.document)?.visibleRanges[0];
    return range ? this.span(range) : [0, 0];
  }

  /** The text with what only a file has, as the sidecar records it. */
  get canonical(): CanonicalText {
    const { eol, encoding } = this.document;
    return { text: this.text, eol: eol === vscode.EndOfLine.CRLF ? 'crlf' : 'lf', bom: encoding === 'utf8bom' || encoding.startsWith('utf16') };
  }

  /** A span as a range of the document. */
  range(span: Span): vscode.Range {
    const { start, end } = this.positions.rangeOf(span);
    return new vscode.Range(start.line, start.character, end.line, end.character);
  }

  /** A range of the document as a span. */
  span({ start, end }: vscode.Range): Span {
    return [this.positions.offsetAt(start), this.positions.offsetAt(end)];
  }
}

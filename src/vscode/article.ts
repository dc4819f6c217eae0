import * as vscode from 'vscode';
import type { AnnotationSet } from '../core/annotation/annotation';
import { apply } from '../core/annotation/edits/apply';
import type { Edit } from '../core/annotation/edits/edit';
import { follow } from '../core/annotation/follow';
import { moved, NO_HISTORY, recorded, redone, undone, type Travelled } from '../core/annotation/history';
import { reanchor } from '../core/annotation/reanchor';
import type { Span } from '../core/span';
import type { CanonicalText } from '../core/text/canonical';
import { documentText } from './articleDocument';
import { isWholesale, textEdits } from './edits';
import type { Failure } from './failure';
import { Positions } from './positions';

/** What is going on with an article: its sidecar is being read, statements are being found, or nothing. */
export type Activity = 'loading' | 'detecting' | 'idle';

/** What a person starts from who marks statements in an article that nobody annotated. */
const EMPTY: AnnotationSet = { annotations: [], speakers: {}, credit: null };

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

  /** Canonical text of `version`. */
  text: string;
  version: number;
  positions: Positions;

  constructor(readonly document: vscode.TextDocument) {
    this.text = documentText(document);
    this.version = document.version;
    this.positions = new Positions(this.text);
  }

  get uri(): vscode.Uri {
    return this.document.uri;
  }

  /** Takes over a change of the document and moves the annotations with it. */
  follow(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const text = documentText(this.document);
    this.version = this.document.version;
    if (text === this.text) return;
    const edits = textEdits(changes, this.text, this.positions);
    const isReplaced = isWholesale(edits, this.text);
    this.text = text;
    this.positions = new Positions(text);
    const move = (set: AnnotationSet): AnnotationSet => isReplaced ? reanchor(set, text) : follow(set, edits, text);
    if (this.annotations) this.annotations = move(this.annotations);
    this.history = moved(this.history, move);
  }

  /** Makes other annotations of these, so that it can be undone. @param label what the person did, in their language */
  change(after: AnnotationSet, label: string): void {
    this.history = recorded(this.history, this.annotations ?? EMPTY, after, label);
    this.annotations = after;
    this.unsaved = true;
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
    return travelled;
  }

  /** Looks again for statements whose words were lost: a paragraph cut in one place may have been pasted in another. */
  findOrphans(): boolean {
    if (!this.annotations?.annotations.some(({ placement }) => placement === 'orphaned')) return false;
    this.annotations = reanchor(this.annotations, this.text);
    return true;
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

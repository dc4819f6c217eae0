import * as vscode from 'vscode';
import { Delayer } from './delayer';
import { Disposable } from './disposable';
import { TextSurface, type Surface } from './surface';

/** On the way from one tab to another there is a moment in which nothing is in front. */
const GAP_MS = 150;

/** A surface that is no text editor and so says of itself whether it is in front. */
export interface OwnSurface extends Surface {
  readonly isInFront: boolean;
}

/** Knows which surface is in front, and tells when it is another or something else is selected on it. */
export class Surfaces extends Disposable {
  private readonly own = new Set<OwnSurface>();
  private readonly gap = this._register(new Delayer<Surfaces>(GAP_MS));
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  private readonly selected = this._register(new vscode.EventEmitter<void>());

  /** Fires when another surface may be in front. */
  readonly onDidChange = this.changed.event;
  /** Fires when something else is selected on the surface in front. */
  readonly onDidSelect = this.selected.event;

  constructor() {
    super();
    this._register(vscode.window.onDidChangeActiveTextEditor(() => this.moved()));
    this._register(vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) this.selected.fire();
    }));
  }

  get active(): Surface | undefined {
    const editor = vscode.window.activeTextEditor;
    return editor ? new TextSurface(editor) : [...this.own].find(({ isInFront }) => isInFront);
  }

  /** Counts a surface among those that may be in front, until it is disposed of. */
  add(surface: OwnSurface): vscode.Disposable {
    this.own.add(surface);
    this.moved();
    return new vscode.Disposable(() => {
      this.own.delete(surface);
      if (!this.disposed) this.moved();
    });
  }

  /** To be told when a surface that was added comes to the front or leaves it. */
  moved(): void {
    this.gap.cancel(this);
    if (this.active) this.changed.fire();
    else this.gap.later(this, () => this.changed.fire());
  }

  /** To be told when something else is selected on a surface that was added. */
  reselected(surface: OwnSurface): void {
    if (this.active === surface) this.selected.fire();
  }
}

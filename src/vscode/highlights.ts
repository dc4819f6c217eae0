import * as vscode from 'vscode';
import { Disposable } from './disposable';

const KEY = 'highlights';

/** Whether statements are marked in the text; each workspace remembers it. */
export class Highlights extends Disposable {
  private readonly changed = this._register(new vscode.EventEmitter<boolean>());
  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: vscode.Memento) {
    super();
  }

  get shown(): boolean {
    return this.memory.get(KEY, true);
  }

  async toggle(): Promise<void> {
    await this.memory.update(KEY, !this.shown);
    this.changed.fire(this.shown);
  }
}

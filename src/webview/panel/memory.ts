import type { ToPanel } from '../../protocol/panel';
import type { Host } from './host';
import type { Place } from './scrolling';
import { PLAIN_VIEW, type Sheet, type View } from './view';

/** What the panel needs to stand where it stood: VS Code destroys the page whenever the panel is hidden. */
export interface Memory {
  readonly shown: Extract<ToPanel, { type: 'show' }> | null;
  readonly selected: readonly string[];
  /** The statement that the keyboard is at. */
  readonly current: string | null;
  /** The statement that the extension last led to, or was last told about. */
  readonly led: string | null;
  readonly place: Place | null;
  readonly view: View;
  readonly sheet: Sheet | null;
}

const NOTHING: Memory = { shown: null, selected: [], current: null, led: null, place: null, view: PLAIN_VIEW, sheet: null };

/** Raised whenever `Memory` or the messages in it change shape: a page of a newer version must not draw what an older one left. */
const VERSION = 2;

/** Handing over everything takes its time in a long article, so it waits until keys and scrolling rest. */
const REST_MS = 100;

/** Keeps the memory in VS Code's webview state. */
export class MemoryKeeper {
  private memory: Memory;
  private rest = 0;

  constructor(private readonly host: Host) {
    const kept = host.recall() as (Memory & { version: number }) | undefined;
    this.memory = kept?.version === VERSION ? kept : NOTHING;
    window.addEventListener('pagehide', () => this.remember());
    document.addEventListener('visibilitychange', () => this.remember());
  }

  get current(): Memory {
    return this.memory;
  }

  keep(change: Partial<Memory>): void {
    this.memory = { ...this.memory, ...change };
    window.clearTimeout(this.rest);
    this.rest = window.setTimeout(() => this.remember(), REST_MS);
  }

  private remember(): void {
    this.host.remember({ ...this.memory, version: VERSION });
  }
}

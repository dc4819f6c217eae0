import type { ToPanel } from '../../protocol/panel';
import type { Host } from './host';

/** What the panel needs to stand where it stood: VS Code destroys the page whenever the panel is hidden. */
export interface Memory {
  readonly shown: Extract<ToPanel, { type: 'show' }> | null;
  readonly selected: string | null;
  /** Pixels from the top of the list. */
  readonly scroll: number;
}

const NOTHING: Memory = { shown: null, selected: null, scroll: 0 };

/** Raised whenever `Memory` or the messages in it change shape: a page of a newer version must not draw what an older one left. */
const VERSION = 1;

/** Keeps the memory in VS Code's webview state. */
export class MemoryKeeper {
  private memory: Memory;

  constructor(private readonly host: Host) {
    const kept = host.recall() as (Memory & { version: number }) | undefined;
    this.memory = kept?.version === VERSION ? kept : NOTHING;
  }

  get current(): Memory {
    return this.memory;
  }

  keep(change: Partial<Memory>): void {
    this.memory = { ...this.memory, ...change };
    this.host.remember({ ...this.memory, version: VERSION });
  }
}

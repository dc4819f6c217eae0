import type { Host } from './host';

/** Keeps what a page needs to stand where it stood in VS Code's webview state: a hidden page is destroyed. */
export class MemoryKeeper<Memory extends object> {
  private memory: Memory;

  /** @param version raised whenever the shape of the memory changes: a newer page must not read what an older one left */
  constructor(private readonly host: Pick<Host<never, never>, 'recall' | 'remember'>, nothing: Memory, private readonly version: number) {
    const kept = host.recall() as (Memory & { version: number }) | undefined;
    this.memory = kept?.version === version ? kept : nothing;
  }

  get current(): Memory {
    return this.memory;
  }

  keep(change: Partial<Memory>): void {
    this.memory = { ...this.memory, ...change };
    this.host.remember({ ...this.memory, version: this.version });
  }
}

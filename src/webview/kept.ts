import type { Host } from './host';

/** What a page needs to stand where it stood, kept in VS Code's webview state: VS Code destroys the page whenever it is hidden. */
export class Kept<Memory extends object> {
  private memory: Memory;

  /** @param version raised whenever `Memory` changes shape: a page of a newer version must not draw what an older one left */
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

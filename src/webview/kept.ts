import type { Host } from './host';

/** Handing over everything takes its time in a long article, so it waits until keys and scrolling rest. */
const REST_MS = 100;

/** What a page needs to stand where it stood, kept in VS Code's webview state: VS Code destroys the page whenever it is hidden. */
export class Kept<Memory extends object> {
  private memory: Memory;
  private rest = 0;

  /**
   * @param version raised whenever `Memory` changes shape: a page of a newer version must not draw what an older one left
   * @param lasting what of it is worth handing over
   */
  constructor(
    private readonly host: Pick<Host<never, never>, 'recall' | 'remember'>, nothing: Memory, private readonly version: number,
    private readonly lasting = (memory: Memory): Memory => memory,
  ) {
    const kept = host.recall() as (Memory & { version: number }) | undefined;
    this.memory = kept?.version === version ? kept : nothing;
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
    this.host.remember({ ...this.lasting(this.memory), version: this.version });
  }
}

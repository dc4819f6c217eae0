/** Puts work off until nothing new has come for a while, separately for each thing it is about. */
export class Delayer<Key> {
  private readonly timers = new Map<Key, ReturnType<typeof setTimeout>>();

  constructor(private readonly ms: number) {}

  /** Does the work once nothing more is asked about `key` for a while; only the latest is done. */
  later(key: Key, work: () => void): void {
    this.cancel(key);
    this.timers.set(key, setTimeout(() => {
      this.timers.delete(key);
      work();
    }, this.ms));
  }

  /** Forgets what was put off, because it is done already or no longer wanted. */
  cancel(key: Key): void {
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
  }

  dispose(): void {
    for (const key of [...this.timers.keys()]) this.cancel(key);
  }
}

/** As long as one may work before the browser gets to draw and to hear the person: a third of what would be felt. */
const SLICE_MS = 10;

/** Does long work a little at a time. */
export class Slices {
  private work: Generator<void> | null = null;
  private done: () => void = () => {};
  private readonly channel = new MessageChannel();

  constructor() {
    // Timers would wait four milliseconds between slices.
    this.channel.port1.onmessage = () => this.slice();
  }

  /**
   * Does the first slice at once, so that what is small is there when this returns. What was not finished is forgotten.
   * @param done called when all is done, which may be before this returns; it may start other work
   */
  start(work: Generator<void>, done: () => void = () => {}): void {
    const isScheduled = this.work !== null;
    this.work = work;
    this.done = done;
    if (!isScheduled) this.slice();
  }

  /** Does all that is left, for whoever cannot wait. */
  finish(): void {
    this.workUntil(Infinity);
  }

  private slice(): void {
    if (!this.workUntil(performance.now() + SLICE_MS)) this.channel.port2.postMessage(null);
  }

  /** Whether nothing is left to do. @param deadline in milliseconds, as `performance.now` counts */
  private workUntil(deadline: number): boolean {
    const { work } = this;
    if (!work) return true;
    while (!work.next().done) if (performance.now() > deadline) return false;
    this.work = null;
    this.done();
    return true;
  }
}

/** As long as one may work before the browser gets to draw and to hear the person: a third of what would be felt. */
const SLICE_MS = 10;

/** Does long work a little at a time. */
export class Slices {
  private work: Generator<void> | null = null;
  private readonly channel = new MessageChannel();

  constructor() {
    // Timers would wait four milliseconds between slices.
    this.channel.port1.onmessage = () => this.slice();
  }

  /** Does the first slice at once, so that what is small is there when this returns. What was not finished is forgotten. */
  start(work: Generator<void>): void {
    const isScheduled = this.work !== null;
    this.work = work;
    if (!isScheduled) this.slice();
  }

  /** Does all that is left, for whoever cannot wait. */
  finish(): void {
    while (this.work?.next().done === false);
    this.work = null;
  }

  private slice(): void {
    const deadline = performance.now() + SLICE_MS;
    while (this.work) {
      if (this.work.next().done) this.work = null;
      else if (performance.now() > deadline) return this.channel.port2.postMessage(null);
    }
  }
}

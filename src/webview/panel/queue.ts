/** How long one slice of work may take: well below what a person or a long-task observer notices. */
const SLICE_MS = 8;

/** Works through a list without ever keeping the page waiting. */
export class Queue<Item> {
  private queue: readonly Item[] = [];
  private at = 0;
  private timer = 0;

  constructor(private readonly work: (item: Item) => void) {}

  /** Takes on these, in this order, in place of what was left to do. */
  begin(items: readonly Item[]): void {
    window.clearTimeout(this.timer);
    this.queue = items;
    this.at = 0;
    if (items.length > 0) this.later();
  }

  private later(): void {
    this.timer = window.setTimeout(() => {
      const end = performance.now() + SLICE_MS;
      while (this.at < this.queue.length && performance.now() < end) this.work(this.queue[this.at++]!);
      if (this.at < this.queue.length) this.later();
    });
  }
}

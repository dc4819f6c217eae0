/** Something that must be told when it is no longer needed; VS Code's own `Disposable` has this shape. */
export interface Releasable {
  dispose(): unknown;
}

/** The base of everything that owns listeners or other disposables. */
export abstract class Disposable implements Releasable {
  private readonly owned = new Set<Releasable>();
  private gone = false;

  /** Releases all that was registered, the last one first. */
  dispose(): void {
    if (this.gone) return;
    this.gone = true;
    for (const item of [...this.owned].reverse()) item.dispose();
    this.owned.clear();
  }

  /** Whether `dispose` has been called: asynchronous work that comes back late must then do nothing. */
  protected get disposed(): boolean {
    return this.gone;
  }

  /** Ties the life of `item` to this object; what comes too late is released at once. */
  protected _register<T extends Releasable>(item: T): T {
    if (this.gone) item.dispose();
    else this.owned.add(item);
    return item;
  }
}

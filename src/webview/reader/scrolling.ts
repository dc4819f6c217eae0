import type { Page } from './page';

/** For so long after the page was moved or drawn by the program, its scrolling is not the person's. */
const DEAF_MS = 250;
const REST_MS = 100;
/** Room left around what was scrolled to. */
const MARGIN = 64;

/** Knows where in the article the window stands, tells it when the person scrolls, and brings it elsewhere. */
export class Scrolling {
  private deafUntil = 0;
  private rest = 0;
  private isTold = false;
  private hasPointer = false;
  /** Where the page stood before it was destroyed, until it stands there again. */
  private restoring: number | null;

  constructor(private readonly page: Page, top: number, private readonly keep: (top: number) => void, private readonly tell: (offset: number) => void) {
    this.restoring = top > 0 ? top : null;
    window.addEventListener('scroll', () => this.scrolled(), { passive: true });
    document.documentElement.addEventListener('pointerenter', () => { this.hasPointer = true; });
    document.documentElement.addEventListener('pointerleave', () => { this.hasPointer = false; });
    window.addEventListener('wheel', () => { this.restoring = null; }, { passive: true });
  }

  /** Goes back to where the page stood, once there are paragraphs to go to. */
  restore(): void {
    if (this.restoring !== null) this.jump(this.restoring);
  }

  /** As {@link restore}, for the last time: heights are what they are now. */
  restored(): void {
    this.restore();
    this.restoring = null;
  }

  /** What moves in the next moment is not the person's doing. */
  hold(): void {
    this.deafUntil = performance.now() + DEAF_MS;
  }

  scrollTo(offset: number): void {
    this.restoring = null;
    this.jump(offset);
    this.remember();
  }

  /** Scrolls no further than it takes to see the words; of what is taller than the window, the beginning. */
  see(range: Range): void {
    const { top, bottom } = range.getBoundingClientRect();
    const below = bottom + MARGIN - window.innerHeight;
    const by = top < MARGIN ? top - MARGIN : below > 0 ? Math.min(below, top - MARGIN) : 0;
    if (by === 0) return;
    this.restoring = null;
    window.scrollBy({ top: by, behavior: 'instant' });
  }

  private jump(offset: number): void {
    this.hold();
    this.page.scrollTo(offset);
  }

  private scrolled(): void {
    if (this.restoring === null) this.remember();
    const isOurs = performance.now() < this.deafUntil || !(document.hasFocus() || this.hasPointer);
    if (isOurs || this.isTold) return;
    this.isTold = true;
    requestAnimationFrame(() => {
      this.isTold = false;
      this.tell(this.page.top);
    });
  }

  private remember(): void {
    window.clearTimeout(this.rest);
    this.rest = window.setTimeout(() => this.keep(this.page.top), REST_MS);
  }
}

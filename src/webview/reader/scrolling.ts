import type { Page } from './page';

/** For so long after the page was moved or drawn by the program, its scrolling is not the person's. */
const DEAF_MS = 250;
const REST_MS = 100;
/** Frames in which paragraphs that come near the window get their true height, and move what stands below. */
const UNSETTLED_FRAMES = 5;
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
  /** Where the page is just being brought. */
  private target: number | null = null;

  constructor(private readonly page: Page, top: number, private readonly keep: (top: number) => void, private readonly tell: (offset: number) => void) {
    this.restoring = top > 0 ? top : null;
    window.addEventListener('scroll', () => this.scrolled(), { passive: true });
    document.documentElement.addEventListener('pointerenter', () => { this.hasPointer = true; });
    document.documentElement.addEventListener('pointerleave', () => { this.hasPointer = false; });
    for (const type of ['wheel', 'pointerdown', 'keydown']) window.addEventListener(type, () => this.release(), { passive: true });
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
    this.release();
    window.scrollBy({ top: by, behavior: 'instant' });
  }

  private jump(offset: number): void {
    this.target = offset;
    const settle = (frames: number): void => {
      if (this.target !== offset) return;
      this.hold();
      this.page.scrollTo(offset);
      if (frames > 0) requestAnimationFrame(() => settle(frames - 1));
      else this.target = null;
    };
    settle(UNSETTLED_FRAMES);
  }

  /** Whoever takes hold of the page is not moved any more. */
  private release(): void {
    this.restoring = null;
    this.target = null;
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

/** Room left around what was scrolled to, so that its neighbours can be seen too. */
const MARGIN = 24;

/**
 * Scrolls no further than it takes to see the element; of one taller than the view, its beginning.
 *
 * Not `scrollIntoView`: in Chromium the next Tab continues from what that was called on, as if it had the focus, and so skips it.
 */
export function scrollToSee(scroller: HTMLElement, element: HTMLElement): void {
  settled(() => {
    const view = scroller.getBoundingClientRect();
    const { top, bottom } = element.getBoundingClientRect();
    const above = top - MARGIN - view.top;
    const below = bottom + MARGIN - view.bottom;
    if (above < 0) scroller.scrollTop += above;
    else if (below > 0) scroller.scrollTop += Math.min(below, above);
  });
}

/** The place one has scrolled to: the first statement in view, and how many pixels below the view's top it begins. */
export interface Place {
  readonly id: string;
  readonly offset: number;
}

/** @param elements from top to bottom, each with an id in its data */
export function placeOf(scroller: HTMLElement, elements: readonly HTMLElement[]): Place | null {
  const { top } = scroller.getBoundingClientRect();
  let [from, to] = [0, elements.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (elements[middle]!.getBoundingClientRect().bottom > top) to = middle;
    else from = middle + 1;
  }
  const first = elements[from];
  return first ? { id: first.dataset.id!, offset: first.getBoundingClientRect().top - top } : null;
}

/**
 * Changes what is in the scroller and leaves what is in view where it is. The browser's own anchoring mostly does the same, but not when the change and another scroll meet.
 * @param elements those in the scroller now, from top to bottom
 */
export function heldInPlace(scroller: HTMLElement, elements: readonly HTMLElement[], change: () => void): void {
  const place = scroller.scrollTop > 0 ? placeOf(scroller, elements) : null;
  change();
  const element = elements.find(({ dataset }) => dataset.id === place?.id);
  if (!place || !element || !scroller.contains(element)) return;
  const moved = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top - place.offset;
  if (moved !== 0) scroller.scrollTop += moved;
}

/** Scrolls to where an element stood in the view. */
export function scrollToPlace(scroller: HTMLElement, element: HTMLElement, offset: number): void {
  settled(() => {
    scroller.scrollTop += element.getBoundingClientRect().top - scroller.getBoundingClientRect().top - offset;
  });
}

/** Scrolls to where the list begins. */
export function scrollToTop(scroller: HTMLElement): void {
  settled(() => {
    scroller.scrollTop = 0;
  });
}

/** Counts the requests to scroll: a later one is not disturbed by an earlier one that looks again. */
let latest = 0;

/** What was never in view has a height that is only guessed; in view it gets its own, and one has to look again. */
function settled(scroll: () => void): void {
  const mine = ++latest;
  const inFrame = (times: number): void => void requestAnimationFrame(() => {
    if (mine !== latest) return;
    scroll();
    if (times > 1) inFrame(times - 1);
  });
  // Not at once: measuring would make the browser lay out everything in the middle of whatever else is going on.
  inFrame(3);
}

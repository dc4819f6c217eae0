/** Room left around what was scrolled to, so that its neighbours can be seen too. */
const MARGIN = 24;

/**
 * Scrolls no further than it takes to see the element; of one taller than the view, its beginning.
 *
 * Not `scrollIntoView`: in Chromium the next Tab continues from what that was called on, as if it had the focus, and so skips it.
 */
export function scrollToSee(scroller: HTMLElement, element: HTMLElement): void {
  const view = scroller.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  const above = top - MARGIN - view.top;
  const below = bottom + MARGIN - view.bottom;
  if (above < 0) scroller.scrollTop += above;
  else if (below > 0) scroller.scrollTop += Math.min(below, above);
}

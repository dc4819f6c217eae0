import type { Span } from '../../core/span';
import { stepped } from '../../core/text/borders';
import type { ReaderStrings } from '../../protocol/reader';
import { h } from '../dom';
import { bordered, type Side } from './border';
import type { Page } from './page';

const PREVIEW = 'isnad-border';

/** Two handles at the borders of a part; dragging one moves the border from word to word. */
export class Handles {
  readonly element = h('div', { class: 'handles', hidden: true });
  private readonly handles: Readonly<Record<Side, HTMLElement>>;
  private span: Span | null = null;
  private text = '';

  constructor(private readonly page: Page, private readonly moved: (span: Span) => void) {
    this.handles = { start: this.handle('start'), end: this.handle('end') };
    this.element.append(this.handles.start, this.handles.end);
  }

  /** Puts the handles at a span, or away. */
  show(span: Span | null, text: string, strings: ReaderStrings): void {
    this.span = span;
    this.text = text;
    this.handles.start.setAttribute('aria-label', strings.borderStart);
    this.handles.end.setAttribute('aria-label', strings.borderEnd);
    this.place(span);
  }

  /** Moves a border one word on (`1`) or back (`-1`). */
  step(side: Side, direction: 1 | -1): void {
    const { span } = this;
    if (!span) return;
    const after = stepped(span, side, (side === 'end') === (direction === 1), this.text);
    if (after[0] !== span[0] || after[1] !== span[1]) this.moved(after);
  }

  /** Puts the handles where the words are by now. */
  place(span = this.span): void {
    const boxes = span && this.page.rangeOf(span)?.getClientRects();
    this.element.hidden = !boxes || boxes.length === 0;
    if (!span || !boxes || boxes.length === 0) return;
    const at = (side: Side): DOMRect => this.page.rangeOf(side === 'start' ? [span[0], span[0] + 1] : [span[1] - 1, span[1]])?.getClientRects()[0] ?? boxes[0]!;
    const isRtl = this.isRtl(span);
    for (const side of ['start', 'end'] as const) {
      const box = at(side);
      const { style } = this.handles[side];
      style.left = `${((side === 'start') === isRtl ? box.right : box.left) + window.scrollX}px`;
      style.top = `${box.top + window.scrollY}px`;
      style.height = `${box.height}px`;
    }
  }

  private isRtl(span: Span): boolean {
    const text = this.page.rangeOf(span)?.startContainer.parentElement?.closest('.text');
    return text?.getAttribute('dir') !== 'ltr';
  }

  private handle(side: Side): HTMLElement {
    return h('button', {
      class: `handle ${side}`,
      pointerdown: event => this.drag(event as PointerEvent, side),
      keydown: event => this.pressed(event as KeyboardEvent, side),
    });
  }

  /** With the focus on a handle the arrows move it, the way it moves on the page. */
  private pressed(event: KeyboardEvent, side: Side): void {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const isOnward = this.span !== null && (event.key === 'ArrowLeft') === this.isRtl(this.span);
    this.step(side, isOnward ? 1 : -1);
    event.preventDefault();
    event.stopPropagation();
  }

  private drag(event: PointerEvent, side: Side): void {
    const { span } = this;
    if (!span || event.button !== 0) return;
    event.preventDefault();
    const handle = this.handles[side];
    handle.setPointerCapture(event.pointerId);
    let now = span;
    const move = ({ clientX, clientY }: PointerEvent): void => {
      // The handle itself must not be what lies under the pointer.
      this.element.classList.add('dragging');
      const place = document.caretRangeFromPoint(clientX, clientY);
      const offset = place && this.page.offsetOf(place.startContainer, place.startOffset);
      if (offset === null) return;
      now = bordered(span, side, offset, this.text);
      this.preview(now);
      this.place(now);
    };
    const end = (): void => {
      handle.removeEventListener('pointermove', move);
      this.element.classList.remove('dragging');
      this.preview(null);
      this.place();
      if (now[0] !== span[0] || now[1] !== span[1]) this.moved(now);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', end, { once: true });
  }

  private preview(span: Span | null): void {
    const range = span && this.page.rangeOf(span);
    if (range) CSS.highlights.set(PREVIEW, new Highlight(range));
    else CSS.highlights.delete(PREVIEW);
  }
}

import type { FromVoices, ToVoices, VoicesState, VoicesStrings } from '../../protocol/voices';
import { h } from '../dom';
import type { Host } from '../host';
import { Kept } from '../kept';
import { format, quoted, said } from '../words';
import { patterns } from './bars';
import { drawFigure } from './figure';
import { figuresOf } from './figures';
import { shareWords } from './numbers';

type Ready = Extract<VoicesState, { kind: 'ready' }>;

/** What the page needs to stand where it stood. */
interface Memory {
  readonly shown: ToVoices | null;
  readonly hasTables: boolean;
  /** The key of the speaker last looked at; null stands for the unknown, undefined for none. */
  readonly selected: string | null | undefined;
  /** Pixels from the top. */
  readonly scroll: number;
}

/** Raised whenever `Memory` or the messages in it change shape. */
const VERSION = 1;
const SCROLL_REST_MS = 100;

/** The page of pictures: who speaks how much. */
export class Voices {
  private readonly memory: Kept<Memory>;
  private rest = 0;

  constructor(private readonly root: HTMLElement, private readonly host: Host<FromVoices, ToVoices>) {
    this.memory = new Kept<Memory>(host, { shown: null, hasTables: false, selected: undefined, scroll: 0 }, VERSION);
    root.before(patterns());
  }

  /** Draws what was there before the page was destroyed, then asks for what is there now. */
  start(): void {
    this.draw();
    window.scrollTo(0, this.memory.current.scroll);
    window.addEventListener('scroll', () => this.scrolled());
    this.host.listen(message => this.receive(message));
    this.host.post({ type: 'ready' });
  }

  private receive(message: ToVoices): void {
    const { shown } = this.memory.current;
    if (JSON.stringify(message) === JSON.stringify(shown)) return;
    const isOther = shown?.state.kind === 'ready' && message.state.kind === 'ready' && shown.state.title !== message.state.title;
    this.memory.keep({ shown: message, ...(isOther && { selected: undefined }) });
    this.draw();
  }

  /** Draws anew; whoever was on a button with the keyboard stays on it. */
  private draw(): void {
    const { shown, hasTables } = this.memory.current;
    if (!shown) return;
    const { state, strings } = shown;
    document.documentElement.lang = strings.language;
    this.root.classList.toggle('tables', hasTables);
    const focused = focusName(document.activeElement);
    this.root.replaceChildren(...(state.kind === 'ready' ? this.page(state, strings) : [h('p', { class: 'message' }, said(state.message, strings))]));
    if (focused) [...this.root.querySelectorAll<HTMLElement>('[data-key], .toggle')].find(each => focusName(each) === focused)?.focus();
  }

  private page(state: Ready, strings: VoicesStrings): HTMLElement[] {
    const { selected, hasTables } = this.memory.current;
    const { total, articleWords } = state.report;
      const toggle = h('vscode-button', { class: 'toggle', appearance: 'secondary', click: () => this.change({ hasTables: !hasTables }) },
      said(hasTables ? strings.showPictures : strings.showTables, strings));
    const reported = format(strings.reported, strings, total.words, articleWords);
    return [
      // Seen, the article's name stands beside the name of the view.
      h('h1', { class: 'unseen' }, quoted(state.title)),
      h('header', { class: 'summary' }, h('p', { class: 'reported' }, h('strong', {}, shareWords(total.words, articleWords, strings)), ' ', said(reported, strings)), toggle),
      ...figuresOf(state, strings).map(figure => drawFigure(figure, { strings, total, hasTables, selected, pick: key => this.pick(key) })),
    ];
  }

  private pick(key: string | null): void {
    this.change({ selected: key });
    this.host.post({ type: 'speaker', key });
  }

  private change(change: Partial<Memory>): void {
    this.memory.keep(change);
    this.draw();
  }

  private scrolled(): void {
    window.clearTimeout(this.rest);
    this.rest = window.setTimeout(() => this.memory.keep({ scroll: window.scrollY }), SCROLL_REST_MS);
  }
}

/** Tells the elements that can have the focus apart, across drawings. */
function focusName(element: Element | null): string | null {
  if (!(element instanceof HTMLElement)) return null;
  return element.dataset.key === undefined ? (element.classList.contains('toggle') ? 'toggle' : null) : `key ${element.dataset.key}`;
}

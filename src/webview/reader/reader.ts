import type { Role } from '../../core/annotation/annotation';
import type { Edit } from '../../core/annotation/edits/edit';
import { spansOf } from '../../core/annotation/parts';
import type { Span } from '../../core/span';
import { stepped } from '../../core/text/borders';
import { patched } from '../../core/text/patch';
import type { FromReader, ReaderMarks, ReaderStatement, ToReader } from '../../protocol/reader';
import { h } from '../dom';
import type { Host } from '../host';
import { Kept } from '../kept';
import { format } from '../words';
import { Announcer } from '../panel/announcer';
import type { Side } from './border';
import { Controls } from './controls';
import { allSpans, Cursor, type Part } from './cursor';
import { front } from './front';
import { Handles } from './handles';
import { setLook, zoomed } from './look';
import { MEMORY_VERSION, NOTHING, type ReaderMemory } from './memory';
import { neighbour } from './neighbour';
import { Page } from './page';
import { Scrolling } from './scrolling';
import { selectedWords } from './selection';
import { SpeakerFocus } from './speakerFocus';
import { Toolbar, type MarkAction } from './toolbar';
import { neighbourWord, wordFrom } from './wordByWord';

type Shown = Extract<ToReader, { type: 'show' }>;

/** The whole reader: draws what the extension sends, and tells it what the person does. */
export class Reader {
  private readonly announcer = new Announcer();
  private readonly front = h('header', { class: 'front' });
  private readonly cursor = new Cursor();
  private readonly memory: Kept<ReaderMemory>;
  private readonly page: Page;
  private readonly handles: Handles;
  private readonly toolbar = new Toolbar(action => this.markSelection(action));
  private readonly focus: SpeakerFocus;
  private readonly scrolling: Scrolling;
  private shown: Shown | null = null;
  /** The selected words that the extension knows of. */
  private told: Span | null = null;

  constructor(private readonly root: HTMLElement, private readonly host: Host<FromReader, ToReader>) {
    this.memory = new Kept(host, NOTHING, MEMORY_VERSION);
    this.focus = new SpeakerFocus(root);
    this.page = new Page({
      drawn: element => this.cursor.mark(element),
      placed: () => this.scrolling.restore(),
      done: () => {
        this.settle();
        this.scrolling.restored();
      },
    });
    this.handles = new Handles(this.page, span => this.moveBorder(span));
    this.scrolling = new Scrolling(this.page, this.memory.current.top, top => this.memory.keep({ top }), offset => host.post({ type: 'scrolled', offset }));
  }

  /** Asks for the article; what was shown before the page was destroyed comes back with it. */
  start(): void {
    const { selected, speaker } = this.memory.current;
    this.root.append(this.front, this.page.element, this.handles.element, this.toolbar.element);
    this.root.after(this.announcer.element);
    this.cursor.set(selected);
    this.showSpeaker(speaker !== null && /^(\d+|none)$/.test(speaker) ? speaker : null);
    new Controls(this.root, this.toolbar, {
      select: (id, part) => this.choose(id, part),
      speaker: speaker => this.showSpeaker(speaker === this.focus.current ? null : speaker),
      selected: () => this.offerToMark(),
      mark: action => this.markSelection(action),
      go: direction => this.go(direction),
      decide: status => this.cursor.id !== null && this.edit({ kind: 'decide', ids: [this.cursor.id], status }),
      travel: direction => this.host.post({ type: 'travel', direction }),
      zoom: step => this.zoom(step),
      border: (side, direction) => this.toolbar.isShown ? this.stretch(side, direction) : this.handles.step(side, direction),
      pick: () => this.pick(),
      word: direction => this.reselect((words, text) => neighbourWord(words, direction, text)),
      currentSpeaker: () => this.current && this.showSpeaker(this.focus.current === null ? String(this.current.speaker ?? 'none') : null),
      leave: () => this.leave(),
    });
    new ResizeObserver(() => this.handles.place()).observe(this.page.element);
    this.host.listen(message => this.receive(message));
    this.host.post({ type: 'ready' });
  }

  private get current(): ReaderStatement | undefined {
    return this.shown?.marks.statements.find(({ id }) => id === this.cursor.id);
  }

  private receive(message: ToReader): void {
    switch (message.type) {
      case 'show':
        return this.show(message);
      case 'update':
        if (this.shown) this.show({ ...this.shown, version: message.version, marks: message.marks, text: message.patch ? patched(this.shown.text, message.patch) : this.shown.text });
        return;
      case 'select':
        if (message.id !== this.cursor.id) this.select(message.id);
        return;
      case 'scroll':
        return this.scrolling.scrollTo(message.offset);
    }
  }

  private show(shown: Shown): void {
    const { text, marks, strings, look } = shown;
    // Asked before anything is drawn: afterwards the browser would have to lay out the page to tell.
    const top = this.shown === null ? this.memory.current.top : this.page.top;
    this.shown = shown;
    this.scrolling.hold();
    document.documentElement.lang = strings.language;
    setLook(look, this.memory.current.zoom);
    this.page.element.setAttribute('aria-label', strings.article);
    this.showFront(shown);
    this.page.show(text, marks, strings, top);
    this.settle();
    this.announce(marks);
  }

  /** What looks as before stays, and with it the focus. */
  private showFront({ marks, strings }: Shown): void {
    const fresh = h('header', { class: 'front' }, ...front(marks, strings, { annotate: () => this.host.post({ type: 'annotate' }), select: id => this.choose(id) }));
    this.press(fresh);
    if (!fresh.isEqualNode(this.front)) this.front.replaceChildren(...fresh.childNodes);
  }

  /** Shows on the buttons above the article what is chosen. */
  private press(front: HTMLElement): void {
    this.cursor.mark(front);
    for (const each of front.querySelectorAll<HTMLElement>('.cast .who')) each.setAttribute('aria-pressed', String(each.dataset.speaker === this.focus.current));
  }

  /** What follows the words after they were drawn. */
  private settle(): void {
    this.press(this.front);
    if (this.shown) this.handles.show(this.cursor.span(this.current), this.shown.text, this.shown.strings);
  }

  private announce({ statements }: ReaderMarks): void {
    if (!this.shown) return;
    const { strings } = this.shown;
    this.announcer.say(format(strings.statementCount, strings, statements.length));
  }

  private select(id: string | null, part?: Part): void {
    const before = this.current;
    this.cursor.set(id, part);
    this.memory.keep({ selected: id });
    const { current } = this;
    const touched = [before, current].filter(each => each !== undefined);
    for (const element of this.page.elementsOf(touched.flatMap(allSpans))) this.cursor.mark(element);
    this.settle();
    if (!current || !this.shown) return;
    const range = current.placement === 'orphaned' ? null : this.page.rangeOf(current.content[0]!);
    if (range) this.scrolling.see(range);
    const speaker = current.speaker === null ? undefined : this.shown.marks.speakers[current.speaker];
    this.announcer.say(`${speaker?.label ?? this.shown.strings.unknownSpeaker}: ${current.lost ?? range?.toString() ?? ''}`);
  }

  /** The person chose a statement here; the editor goes there too. */
  private choose(id: string, part?: Part): void {
    this.select(id, part);
    this.host.post({ type: 'select', id });
  }

  private go(direction: 1 | -1): void {
    const next = this.shown && neighbour(this.shown.marks.statements, this.cursor.id, direction, this.page.top);
    if (next) this.choose(next.id);
  }

  private leave(): void {
    if (this.toolbar.isShown) this.unselectWords();
    else if (this.focus.current !== null) this.showSpeaker(null);
    else this.chooseNone();
  }

  private chooseNone(): void {
    this.select(null);
    this.host.post({ type: 'select', id: null });
  }

  private unselectWords(): void {
    document.getSelection()?.removeAllRanges();
    this.toolbar.hide();
    this.tellWords(null);
  }

  /** Commands of VS Code work on the selected words too. */
  private tellWords(span: Span | null): void {
    if (!this.shown || String(span) === String(this.told)) return;
    this.told = span;
    this.host.post({ type: 'words', version: this.shown.version, span });
  }

  private showSpeaker(speaker: string | null): void {
    this.focus.show(speaker);
    this.memory.keep({ speaker });
    this.settle();
  }

  private zoom(step: 1 | -1 | 0): void {
    this.memory.keep({ zoom: zoomed(this.memory.current.zoom, step) });
    if (!this.shown) return;
    const { top } = this.page;
    setLook(this.shown.look, this.memory.current.zoom);
    this.scrolling.scrollTo(top);
    this.handles.place();
  }

  /** Begins at the statement that is chosen, or else at the top of the window. */
  private pick(): void {
    const { current } = this;
    if (this.shown) this.selectWords(wordFrom(current?.lost === null ? current.content[0]![0] : this.page.top, this.shown.text));
  }

  private stretch(side: Side, direction: 1 | -1): void {
    this.reselect((words, text) => stepped(words, side, (side === 'end') === (direction === 1), text));
  }

  private reselect(change: (words: Span, text: string) => Span): void {
    const selected = this.shown && selectedWords(this.page, this.shown.text);
    if (selected && this.shown) this.selectWords(change(selected.span, this.shown.text));
  }

  private selectWords(span: Span): void {
    const range = this.page.rangeOf(span);
    if (!range || range.collapsed) return;
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    this.scrolling.see(range);
    this.offerToMark();
  }

  private offerToMark(): void {
    const selected = this.shown && selectedWords(this.page, this.shown.text);
    this.tellWords(selected?.span ?? null);
    if (!selected || !this.shown) return this.toolbar.hide();
    const { current } = this;
    const parts: MarkAction[] = !current ? [] : current.placement === 'orphaned' ? ['place'] : ['source', 'cue', 'via'];
    this.toolbar.show(selected.box, ['content', ...parts], this.shown.strings);
  }

  private markSelection(action: MarkAction): void {
    const selected = this.shown && selectedWords(this.page, this.shown.text);
    const { current } = this;
    if (!selected || (action !== 'content' && !current)) return;
    if (action === 'content') this.edit({ kind: 'create', content: [selected.span] });
    else if (action === 'place') this.edit({ kind: 'place', id: current!.id, parts: { content: [selected.span] } });
    else this.mark(current!, action, selected.span);
    this.unselectWords();
  }

  /** Several outlets may pass a statement on; of the other parts there is one. */
  private mark(statement: ReaderStatement, role: Role, span: Span): void {
    this.edit({ kind: 'mark', id: statement.id, role, spans: role === 'via' ? [...spansOf(statement, role), span] : [span] });
  }

  private moveBorder(span: Span): void {
    const { current } = this;
    if (current) this.edit({ kind: 'mark', id: current.id, ...this.cursor.moved(current, span) });
  }

  private edit(edit: Edit): void {
    if (this.shown) this.host.post({ type: 'edit', version: this.shown.version, edit });
  }
}

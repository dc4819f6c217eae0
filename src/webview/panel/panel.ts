import type { PanelStatement, PanelStrings, ToPanel } from '../../protocol/panel';
import type { Kept } from '../kept';
import { format } from '../words';
import { Announcer } from './announcer';
import { ArticleView, type ArticleState } from './article';
import { recall, type Memory, type PanelHost } from './memory';
import { screen } from './screens';
import { NOTHING_SELECTED } from './selection';
import { NO_FILTER, NOBODY } from './filter';

type Show = Extract<ToPanel, { type: 'show' }>;

/** Finding the statements of an article mostly takes less; showing a progress ring for so long would only flicker. */
const PATIENCE_MS = 250;

/** The whole panel: draws what the extension sends, and tells it what the person does. */
export class Panel {
  private readonly announcer = new Announcer();
  private readonly memory: Kept<Memory>;
  private readonly article: ArticleView;
  /** The last message shown, to tell news from a replay. */
  private words = '';
  /** The article that is drawn. */
  private uri: string | null = null;
  private count = -1;
  /** A statement to select once it is there. */
  private awaited: string | null = null;
  private patience = 0;

  constructor(private readonly root: HTMLElement, private readonly host: PanelHost) {
    this.memory = recall(host);
    this.article = new ArticleView({
      post: message => this.host.post(message),
      keep: change => this.memory.keep(change),
      say: text => this.announcer.say(text),
    });
    root.after(this.announcer.element);
  }

  /** Draws what was there before the page was destroyed, then asks for what is there now. */
  start(): void {
    const { shown } = this.memory.current;
    if (shown) this.draw(shown);
    this.host.listen(message => this.receive(message));
    this.host.post({ type: 'ready' });
    document.addEventListener('keydown', event => this.enter(event));
  }

  /** VS Code gives the focus to the page, not to anything on it; the arrows lead on to the list. */
  private enter(event: KeyboardEvent): void {
    if (event.target !== document.body || !this.root.contains(this.article.element)) return;
    if (!['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.article.focus();
  }

  private receive(message: ToPanel): void {
    switch (message.type) {
      case 'show':
        return this.show(message);
      case 'select':
        return this.select(message.id);
      case 'narrow':
        return this.article.narrow(message.speaker ?? NOBODY);
    }
  }

  private show(message: Show): void {
    const words = JSON.stringify(message);
    if (words === this.words) return;
    this.words = words;
    window.clearTimeout(this.patience);
    if (message.state.kind === 'working' && this.root.contains(this.article.element)) {
      this.patience = window.setTimeout(() => this.draw(message), PATIENCE_MS);
    } else {
      this.draw(message);
    }
    this.memory.keep({ shown: message });
  }

  private draw({ state, strings }: Show): void {
    document.documentElement.lang = strings.language;
    if (state.kind === 'ready') {
      this.drawArticle(state, strings);
    } else {
      this.place(screen(state, strings, () => this.host.post({ type: 'annotate' })));
      this.announcer.say(state.message);
    }
  }

  private drawArticle(state: ArticleState, strings: PanelStrings): void {
    const memory = this.memory.current;
    const isBack = !this.root.contains(this.article.element);
    const isFirst = this.uri === null;
    const last = this.uri ?? memory.uri;
    const isOther = last !== null && last !== state.uri;
    if (isOther) {
      this.memory.keep({ view: { ...memory.view, filter: NO_FILTER }, sheet: null, place: null });
      this.article.restore(null);
      this.article.list.restore(NOTHING_SELECTED);
    }
    const isNews = this.uri !== state.uri || state.statements.length !== this.count;
    this.uri = state.uri;
    this.memory.keep({ uri: state.uri });
    this.count = state.statements.length;
    this.article.update(state, strings, this.memory.current.view, isBack && !isOther ? (memory.place?.id ?? null) : null);
    if (isBack) this.place(this.article.element);
    if (isBack && !isOther && memory.place) this.article.scrollBack(memory.place);
    if (isOther) this.article.scrollToTop();
    if (isFirst && !isOther) this.comeBack(memory);
    // The article may come after the word of where the editor stands in it.
    if (this.awaited !== null && this.article.list.has(this.awaited)) this.article.list.select(this.awaited);
    if (this.awaited !== null && this.article.list.has(this.awaited)) this.awaited = null;
    if (isNews) this.announcer.say(format(strings.statementCount, strings, state.statements.length));
  }

  /** To what was selected and open before the page was destroyed. */
  private comeBack({ selected, current, sheet }: Memory): void {
    this.article.list.restore({ ...NOTHING_SELECTED, ids: new Set(selected), anchor: current, current });
    this.article.restore(sheet);
  }

  /** Puts something else into the panel. A person at the keyboard who pressed a button that goes with it stays in the panel. */
  private place(element: HTMLElement): void {
    const hadFocus = this.root.contains(document.activeElement);
    this.root.replaceChildren(element);
    if (!hadFocus) return;
    if (element === this.article.element) this.article.focus();
    else element.focus();
  }

  private select(id: string | null): void {
    const { led } = this.memory.current;
    this.memory.keep({ led: id });
    const statement = this.find(id);
    this.awaited = id !== null && !statement ? id : null;
    // The same again, after the page was destroyed: meanwhile the person may have gone elsewhere in the panel.
    if (this.awaited !== null || (id === led && this.article.list.selection.current !== null)) return;
    const isNews = statement && !this.article.list.selection.ids.has(statement.id);
    this.article.list.select(id);
    if (isNews) this.announcer.say(spoken(statement, this.memory.current.shown!.strings));
  }

  private find(id: string | null): PanelStatement | undefined {
    const state = this.memory.current.shown?.state;
    return state?.kind === 'ready' ? state.statements.find(each => each.id === id) : undefined;
  }
}

function spoken(statement: PanelStatement, strings: PanelStrings): string {
  return `${statement.speaker?.label ?? strings.unknownSpeaker}: ${statement.content}`;
}

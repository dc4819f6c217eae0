import type { PanelStatement, PanelStrings, ToPanel } from '../../protocol/panel';
import type { Kept } from '../kept';
import { format } from '../words';
import { Announcer } from './announcer';
import { ArticleView, type ArticleState } from './article';
import { recall, type Memory, type PanelHost } from './memory';
import { screen } from './screens';

type Show = Extract<ToPanel, { type: 'show' }>;

/** Finding the statements of an article mostly takes less; showing a progress ring for so long would only flicker. */
const PATIENCE_MS = 250;
const SCROLL_REST_MS = 100;

/** The whole panel: draws what the extension sends, and tells it what the person does. */
export class Panel {
  private readonly announcer = new Announcer();
  private readonly memory: Kept<Memory>;
  private readonly article = new ArticleView({ reveal: id => this.reveal(id), scrolled: top => this.scrolled(top) });
  /** The last message shown, to tell news from a replay. */
  private words = '';
  private ids: ReadonlySet<string> = new Set();
  private patience = 0;
  private rest = 0;

  constructor(private readonly root: HTMLElement, private readonly host: PanelHost) {
    this.memory = recall(host);
    root.after(this.announcer.element);
  }

  /** Draws what was there before the page was destroyed, then asks for what is there now. */
  start(): void {
    const { shown, scroll } = this.memory.current;
    if (shown) this.draw(shown);
    this.article.scrollTo(scroll);
    this.host.listen(message => this.receive(message));
    this.host.post({ type: 'ready' });
  }

  private receive(message: ToPanel): void {
    switch (message.type) {
      case 'show':
        return this.show(message);
      case 'select':
        return this.select(message.id);
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
      this.announcer.say(format(strings.statementCount, state.statements.length));
    } else {
      this.place(screen(state, strings, () => this.host.post({ type: 'annotate' })));
      this.announcer.say(state.message);
    }
  }

  private drawArticle(state: ArticleState, strings: PanelStrings): void {
    const { selected, scroll } = this.memory.current;
    const isSame = state.statements.some(statement => this.ids.has(statement.id));
    this.ids = new Set(state.statements.map(statement => statement.id));
    this.article.update(state, strings);
    const isBack = !this.root.contains(this.article.element);
    if (isBack) this.place(this.article.element);
    if (isBack || !isSame) this.article.scrollTo(isSame ? scroll : 0);
    // The article may come after the word of where the editor stands in it.
    const element = this.article.list.select(selected);
    if (element && !isSame) this.article.scrollToSee(element);
  }

  /** Puts something else into the panel. A person at the keyboard who pressed a button that goes with it stays in the panel. */
  private place(element: HTMLElement): void {
    const hadFocus = this.root.contains(document.activeElement);
    this.root.replaceChildren(element);
    if (hadFocus) (element.querySelector<HTMLElement>('[tabindex="0"]') ?? element).focus();
  }

  private select(id: string | null): void {
    const isNews = id !== this.memory.current.selected;
    const element = this.article.list.select(id);
    this.memory.keep({ selected: id });
    if (!element || !isNews) return;
    this.article.scrollToSee(element);
    this.announcer.say(this.summary(id));
  }

  private summary(id: string | null): string {
    const shown = this.memory.current.shown;
    const statement = shown?.state.kind === 'ready' ? shown.state.statements.find(each => each.id === id) : undefined;
    return shown && statement ? spoken(statement, shown.strings) : '';
  }

  private reveal(id: string): void {
    this.memory.keep({ selected: id });
    this.host.post({ type: 'reveal', id });
  }

  private scrolled(top: number): void {
    window.clearTimeout(this.rest);
    this.rest = window.setTimeout(() => this.memory.keep({ scroll: top }), SCROLL_REST_MS);
  }
}

function spoken(statement: PanelStatement, strings: PanelStrings): string {
  return `${statement.speaker?.label ?? strings.unknownSpeaker}: ${statement.content}`;
}

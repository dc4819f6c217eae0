import type { PanelState, PanelStrings } from '../../protocol/panel';
import { h } from '../dom';
import { format, labelled, quoted, said } from '../words';
import { StatementList } from './list';
import { scrollToSee } from './scrolling';

/** The state with an article to show. */
export type ArticleState = Extract<PanelState, { kind: 'ready' }>;

/** What the page around has to know of what happens in the article. */
export interface ArticleEvents {
  reveal(id: string): void;
  scrolled(top: number): void;
}

/** The article's name, its statements, and where it says it comes from. */
export class ArticleView {
  readonly list: StatementList;
  readonly element: HTMLElement;
  private readonly header = h('header', { class: 'article-header' });
  private readonly note = h('p', { class: 'nothing' });
  private readonly footer = h('footer', { class: 'article-footer' });
  private readonly scroller: HTMLElement;

  constructor(events: ArticleEvents) {
    this.list = new StatementList(id => events.reveal(id));
    this.scroller = h('div', { class: 'scroller', scroll: () => events.scrolled(this.scroller.scrollTop) }, this.note, this.list.element, this.footer);
    this.element = h('section', { class: 'article', tabindex: -1 }, this.header, this.scroller);
  }

  update(state: ArticleState, strings: PanelStrings): void {
    const { title, statements, credit } = state;
    this.header.replaceChildren(
      h('h1', { title }, quoted(title)),
      said(format(strings.statementCount, statements.length), strings, { class: 'count' }),
    );
    this.list.update(statements, strings);
    this.list.element.hidden = statements.length === 0;
    this.note.hidden = statements.length > 0;
    this.note.replaceChildren(said(strings.noStatements, strings));
    this.footer.hidden = credit === null;
    this.footer.replaceChildren(credit === null ? '' : labelled(strings.articleCredit, credit, strings));
  }

  scrollToSee(element: HTMLElement): void {
    scrollToSee(this.scroller, element);
  }

  scrollTo(top: number): void {
    this.scroller.scrollTop = top;
  }
}

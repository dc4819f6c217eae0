import type { ActiveArticle } from './activeArticle';
import { Delayer } from './delayer';
import { Disposable } from './disposable';
import { annotationsAt } from './lookup';
import type { PanelView } from './panelView';
import { panelState } from './panelState';
import type { Surfaces } from './surfaces';

/** A list that changes with every key only flickers. */
const DEBOUNCE_MS = 150;

/** Leads from the text to the panel and back: the panel shows the article in front, and both show the same statement. */
export class Navigator extends Disposable {
  private readonly typing = this._register(new Delayer<PanelView>(DEBOUNCE_MS));
  /** Where in which article the cursor was when the panel was last led to it. */
  private place = '';

  constructor(surfaces: Surfaces, private readonly active: ActiveArticle, private readonly panel: PanelView) {
    super();
    this._register(active.onDidChange(({ isTyping }) => {
      this.typing.cancel(panel);
      if (isTyping) this.typing.later(panel, () => this.show());
      else this.show();
    }));
    this._register(surfaces.onDidSelect(() => this.selectInPanel()));
    this._register(panel.onDidAskFor(id => this.goTo(id)));
  }

  private show(): void {
    this.panel.show(panelState(this.active.document, this.active.article));
    this.selectInPanel();
  }

  private goTo(id: string): void {
    const { surface, article } = this.active;
    const annotation = article?.annotations?.annotations.find(each => each.id === id);
    if (surface && article && annotation) surface.reveal(article, annotation);
  }

  private selectInPanel(): void {
    const { surface, article } = this.active;
    if (!surface || !article?.annotations || article.version !== surface.document.version) return void (this.place = '');
    const span = surface.selection(article);
    const place = [article.uri, surface.chosen, span].join(' ');
    // Who decides about statements in the panel stays where they are, though the one at the cursor is another now.
    if (place === this.place) return;
    this.place = place;
    if (surface.chosen !== undefined) return this.panel.select(surface.chosen);
    const asked = article.annotations.annotations.find(({ id }) => id === this.panel.selection);
    // Words that several people say would else lead to the first of them, whichever of them was asked for.
    if (asked && String(asked.content[0]) === String(span)) return;
    this.panel.select(annotationsAt(article.annotations, span)[0]?.id ?? null);
  }
}

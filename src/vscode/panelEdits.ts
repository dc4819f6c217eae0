import type { Edit } from '../core/annotation/edits/edit';
import type { ActiveArticle } from './activeArticle';
import type { Article } from './article';
import type { Articles } from './articles';
import { tellDecided } from './bulk';
import { Disposable } from './disposable';
import { editLabel } from './editLabel';
import type { Notifier } from './notifier';
import type { PanelView } from './panelView';

/** Carries out in the article in front what a person asks for in the panel. */
export class PanelEdits extends Disposable {
  constructor(private readonly active: ActiveArticle, articles: Articles, panel: PanelView, private readonly notifier: Notifier) {
    super();
    this._register(panel.onDidEdit(edit => this.carryOut(panel, article => this.edit(articles, article, edit))));
    this._register(panel.onDidTravel(direction => this.carryOut(panel, article => articles.travel(article, direction))));
  }

  private async edit(articles: Articles, article: Article, edit: Edit): Promise<void> {
    await articles.edit(article, edit, editLabel(edit));
    if (edit.kind === 'decide' && edit.ids.length > 1) tellDecided(articles, this.notifier, article, edit.status, edit.ids.length);
  }

  /** What was asked for a moment ago was meant for the article that the panel shows, not for the next one. */
  private carryOut({ state }: PanelView, work: (article: Article) => Promise<unknown>): void {
    const { article } = this.active;
    if (!article || state.kind !== 'ready' || state.uri !== article.uri.toString()) return;
    work(article).catch((error: unknown) => this.notifier.report(error));
  }
}

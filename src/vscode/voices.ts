import type * as vscode from 'vscode';
import { report } from '../core/report/report';
import type { VoicesState } from '../protocol/voices';
import type { ActiveArticle } from './activeArticle';
import { Delayer } from './delayer';
import { Disposable } from './disposable';
import { fileName } from './failure';
import { t } from './l10n';
import { panelState } from './panelState';
import type { PanelView } from './panelView';
import { VoicesView } from './voicesView';

/** Pictures that move with every key would only distract. */
const DEBOUNCE_MS = 600;

/** Shows who speaks how much in the article in front, and leads from a speaker to all that they say. */
export class Voices extends Disposable {
  private readonly view: VoicesView;
  private readonly typing = this._register(new Delayer<VoicesView>(DEBOUNCE_MS));

  constructor(extension: vscode.Uri, private readonly active: ActiveArticle, private readonly panel: PanelView) {
    super();
    const view = this.view = this._register(new VoicesView(extension, () => this.state));
    this._register(active.onDidChange(({ isTyping }) => {
      this.typing.cancel(view);
      if (isTyping) this.typing.later(view, () => view.refresh());
      else view.refresh();
    }));
    this._register(view.onDidAskFor(key => this.goTo(key)));
  }

  /** What the pictures are drawn from now. */
  get state(): VoicesState {
    const { document, article } = this.active;
    const panel = panelState(document, article);
    if (panel.kind !== 'ready') return { kind: 'message', message: panel.message };
    if (!article?.annotations) return { kind: 'message', message: t('There are no statements to count in this article.') };
    const counted = report(article.annotations, article.text);
    if (counted.total.statements === 0) return { kind: 'message', message: t('There are no statements to count in this article.') };
    return { kind: 'ready', title: fileName(article.uri), report: counted };
  }

  private goTo(key: string | null): void {
    const { surface, article } = this.active;
    const { state } = this;
    if (!surface || !article || state.kind !== 'ready') return;
    const first = state.report.voices.find(voice => voice.key === key)?.first;
    const annotation = article.annotations?.annotations.find(({ id }) => id === first);
    this.panel.narrow(key);
    if (annotation) surface.reveal(article, annotation);
  }
}

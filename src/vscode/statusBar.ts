import * as vscode from 'vscode';
import { countIn } from '../protocol/numbers';
import type { ActiveArticle } from './activeArticle';
import { Disposable } from './disposable';
import { commands } from './ids';
import { language, t } from './l10n';
import { isToReview } from './lookup';

/** Says in the status bar how many statements the article in front has, and opens the panel. */
export class StatusBar extends Disposable {
  private readonly item = this._register(vscode.window.createStatusBarItem('isnad.statements', vscode.StatusBarAlignment.Right, 100));

  constructor(private readonly active: ActiveArticle) {
    super();
    this.item.command = commands.revealPanel;
    this._register(active.onDidChange(() => this.update()));
  }

  private update(): void {
    const { article } = this.active;
    if (!article?.annotations) {
      this.item.hide();
      return;
    }
    const count = article.annotations.annotations.length;
    const open = article.annotations.annotations.filter(isToReview).length;
    const words = open > 0 ? t('Statements: {0}, to review: {1}', count, open) : t('Statements: {0}', count);
    this.item.name = t('Statements');
    this.item.text = `$(quote) ${countIn(language(), count)}`;
    this.item.tooltip = words;
    this.item.accessibilityInformation = { label: words };
    this.item.show();
  }
}

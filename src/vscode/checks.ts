import * as vscode from 'vscode';
import { check } from '../core/checks/check';
import type { Finding } from '../core/checks/finding';
import type { Article } from './article';
import type { ArticleChange, Articles } from './articles';
import { CHECKS_SECTION, checksFor } from './checksSettings';
import { findingWords } from './checksWords';
import { Delayer } from './delayer';
import { Disposable } from './disposable';
import { settings } from './ids';
import { t } from './l10n';

/** Whoever is in the middle of a sentence knows that its quotation is not closed yet. */
const DEBOUNCE_MS = 1000;

/** A finding, as a problem of VS Code. */
interface Problem {
  readonly finding: Finding;
  readonly diagnostic: vscode.Diagnostic;
}

/** What was found in one version of a document. */
interface Checked {
  readonly version: number;
  readonly problems: readonly Problem[];
}

/** Lists what the sourcing checks find among the problems. */
export class Checks extends Disposable {
  private readonly listed = this._register(vscode.languages.createDiagnosticCollection('isnad'));
  private readonly checked = new Map<string, Checked>();
  private readonly typing = this._register(new Delayer<Article>(DEBOUNCE_MS));

  constructor(private readonly articles: Articles) {
    super();
    const { workspace } = vscode;
    this._register(articles.onDidChange(change => this.follow(change)));
    this._register(workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri)));
    this._register(workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration(CHECKS_SECTION) || event.affectsConfiguration(settings.language)) this.checkAll();
    }));
  }

  /** The problems that touch a range; none while the text is another than the one that was checked. */
  at({ uri, version }: vscode.TextDocument, range: vscode.Range): readonly Problem[] {
    const checked = this.checked.get(uri.toString());
    return checked?.version === version ? checked.problems.filter(({ diagnostic }) => diagnostic.range.intersection(range)) : [];
  }

  private follow({ article, isTyping }: ArticleChange): void {
    this.typing.cancel(article);
    if (isTyping) this.typing.later(article, () => this.check(article));
    else this.check(article);
  }

  private checkAll(): void {
    for (const { uri } of vscode.workspace.textDocuments) {
      const article = this.articles.get(uri);
      if (article) this.check(article);
    }
  }

  private check(article: Article): void {
    const { uri, annotations, text, document, activity } = article;
    if (activity !== 'idle') return;
    if (document.isClosed || !annotations) return this.forget(uri);
    const severities = checksFor(uri);
    const problems = check(annotations, text, { checks: [...severities.keys()] })
      .map(finding => ({ finding, diagnostic: diagnosticOf(finding, article, severities.get(finding.check)) }));
    this.checked.set(uri.toString(), { version: article.version, problems });
    this.listed.set(uri, problems.map(({ diagnostic }) => diagnostic));
  }

  private forget(uri: vscode.Uri): void {
    this.checked.delete(uri.toString());
    this.listed.delete(uri);
  }
}

/** Never with tags: VS Code fades or strikes what they mark, which puts the words of an Arabic line out of order. */
function diagnosticOf(finding: Finding, article: Article, severity: vscode.DiagnosticSeverity | undefined): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(article.range(finding.span), findingWords(finding), severity);
  diagnostic.source = 'Isnad';
  diagnostic.code = finding.check;
  diagnostic.relatedInformation = finding.related.map(span =>
    new vscode.DiagnosticRelatedInformation(new vscode.Location(article.uri, article.range(span)), t('This belongs to it')));
  return diagnostic;
}

import * as vscode from 'vscode';
import { redetect } from '../core/annotation/redetect';
import { reanchor } from '../core/annotation/reanchor';
import { suggest } from '../core/annotation/suggest';
import type { AnnotationSet } from '../core/annotation/annotation';
import type { Edit } from '../core/annotation/edits/edit';
import type { Travelled } from '../core/annotation/history';
import { detect } from '../core/detection/detect';
import { Article } from './article';
import { documentText } from './articleDocument';
import { Delayer } from './delayer';
import { Disposable } from './disposable';
import type { Keeper } from './keeper';
import type { Notifier } from './notifier';
import { t } from './l10n';
import { articleUri } from './sidecarStore';

/** How long edits must rest before lost statements are looked for. */
const REST_MS = 400;
/** How long the annotations of a closed document wait for it to come back. */
const FAREWELL_MS = 5000;

/** An article whose annotations, text or state is another now. */
export interface ArticleChange {
  readonly article: Article;
  /** Whether somebody is typing, so that more is likely to follow at once. */
  readonly isTyping: boolean;
}

/** The open articles and what they say; tells when anything about one of them changes. */
export class Articles extends Disposable {
  private readonly open = new Map<string, { readonly article: Article; readonly loaded: Promise<void> }>();
  private readonly departed = new Set<Article>();
  private readonly rest = this._register(new Delayer<Article>(REST_MS));
  private readonly changed = this._register(new vscode.EventEmitter<ArticleChange>());

  readonly onDidChange = this.changed.event;

  constructor(private readonly keeper: Keeper, private readonly notifier: Notifier) {
    super();
    const { workspace } = vscode;
    this._register(keeper.onDidMerge(article => this.announce(article)));
    this._register(workspace.onDidChangeTextDocument(event => this.follow(event)));
    this._register(workspace.onDidSaveTextDocument(document => this.saved(document)));
    this._register(workspace.onDidCloseTextDocument(document => this.closed(document)));
    const watcher = this._register(workspace.createFileSystemWatcher('**/*.isnad.json'));
    for (const event of [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete]) this._register(event(uri => this.changedOnDisk(uri)));
  }

  /** What is known of a document; undefined if it was never looked at. */
  get(uri: vscode.Uri): Article | undefined {
    return this.open.get(uri.toString())?.article;
  }

  /** Makes a document an open article and reads its sidecar; does nothing a second time. Resolves when it is read. */
  async look(document: vscode.TextDocument): Promise<Article> {
    const known = this.open.get(document.uri.toString());
    if (known?.article.document === document) {
      await known.loaded;
      return known.article;
    }
    const article = new Article(document);
    const loaded = this.load(article);
    this.open.set(document.uri.toString(), { article, loaded });
    this.announce(article);
    await loaded;
    return article;
  }

  /** Finds the statements of a document; what a person decided stays as it is. */
  async annotate(document: vscode.TextDocument): Promise<Article> {
    const article = await this.look(document);
    if (article.failure) await this.keeper.load(article);
    if (article.failure) throw article.failure;
    await this.working(article, () => {
      const fresh = suggest(detect(article.text), article.text);
      if (article.annotations) article.change(redetect(article.annotations, fresh), t('Annotate Document'));
      else article.annotations = fresh;
      article.unsaved = true;
    });
    await this.keeper.save(article);
    return article;
  }

  /**
   * Carries out what a person does to the annotations of an article.
   * @param label what it is, in their language, for undoing it
   * @throws EditError if it cannot be made; Failure if the sidecar cannot be used
   */
  async edit(article: Article, edit: Edit, label: string): Promise<void> {
    if (article.failure) throw article.failure;
    article.edit(edit, label);
    await this.touched(article);
  }

  /** Undoes (`-1`) or redoes (`1`) the latest change of the annotations; null if there is none. */
  async travel(article: Article, direction: 1 | -1): Promise<Travelled | null> {
    if (article.failure) throw article.failure;
    const travelled = article.travel(direction);
    if (travelled) await this.touched(article);
    return travelled;
  }

  private async touched(article: Article): Promise<void> {
    this.announce(article);
    await this.keeper.save(article);
  }

  /** Forgets the annotations of an article, on screen and on disk. */
  async clear(article: Article): Promise<void> {
    if (article.failure) throw article.failure;
    await this.keeper.remove(article);
    this.announce(article);
  }

  /** Brings back annotations that were cleared. */
  async restore(article: Article, annotations: AnnotationSet): Promise<void> {
    article.annotations = reanchor(annotations, article.text);
    article.unsaved = true;
    await this.touched(article);
  }

  private async load(article: Article): Promise<void> {
    try {
      await this.keeper.load(article);
      if (article.failure === null) this.returned(article);
    } catch (error) {
      this.notifier.report(error);
    } finally {
      article.activity = 'idle';
      this.announce(article);
    }
    if (article.failure) this.notifier.report(article.failure);
  }

  /** Shows that work is going on, then does it: the pause lets VS Code draw before the work keeps it waiting. */
  private async working(article: Article, work: () => void): Promise<void> {
    article.activity = 'detecting';
    this.announce(article);
    await new Promise(resolve => setTimeout(resolve, 20));
    try {
      work();
    } finally {
      article.activity = 'idle';
      this.announce(article);
    }
  }

  private follow({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    const article = this.get(document.uri);
    if (!article || contentChanges.length === 0) return;
    article.follow(contentChanges, reason !== undefined);
    this.changed.fire({ article, isTyping: true });
    void article.settle(() => this.announce(article)).then(isNew => isNew && this.announce(article));
    this.settle(article);
  }

  private saved(document: vscode.TextDocument): void {
    this.inherit(document).catch((error: unknown) => this.notifier.report(error));
  }

  /**
   * A document that is saved under another name is another document from then on: that one is opened, saved, and only then
   * the first one is closed. So a document with the same text at that moment is where it comes from: an untitled one, or,
   * if nobody knew the new one before, any that has annotations.
   */
  private async inherit(document: vscode.TextDocument): Promise<void> {
    const known = this.get(document.uri);
    const others = [...this.open.values()].map(({ article }) => article).filter(each => each !== known && each.annotations !== null);
    const candidates = others.filter(({ document, unsaved }) => document.isUntitled ? unsaved : known === undefined);
    const text = candidates.length > 0 ? documentText(document) : '';
    const origin = candidates.find(each => each.text === text);
    if (!origin && !known) return;
    const article = await this.look(document);
    if (origin && article.annotations === null && article.failure === null) this.copyAnnotations(origin, article);
    if (origin?.document.isUntitled) origin.unsaved = false;
    await this.keeper.save(article);
  }

  private closed(document: vscode.TextDocument): void {
    const article = this.get(document.uri);
    if (article?.document !== document) return;
    this.open.delete(document.uri.toString());
    this.rest.cancel(article);
    if (!article.unsaved) return;
    this.keeper.saveClosed(article).catch((error: unknown) => this.notifier.report(error));
    this.departed.add(article);
    setTimeout(() => this.departed.delete(article), FAREWELL_MS);
  }

  private changedOnDisk(sidecar: vscode.Uri): void {
    const uri = articleUri(sidecar);
    const article = uri && this.get(uri);
    if (article) this.settle(article);
  }

  /** A document whose language is changed is closed and opened again; what was not saved must outlive that. */
  private returned(article: Article): void {
    const before = [...this.departed].find(({ uri, text }) => uri.toString() === article.uri.toString() && text === article.text);
    if (!before) return;
    this.departed.delete(before);
    this.copyAnnotations(before, article);
  }

  private copyAnnotations(from: Article, to: Article): void {
    to.annotations = from.annotations;
    to.unsaved = true;
    this.announce(to);
  }

  /**
   * Once an article has not changed for a moment: takes over what others wrote (also when the document changed without
   * becoming unsaved, since then another program changed it, perhaps with its sidecar), and looks for lost statements.
   */
  private settle(article: Article): void {
    this.rest.later(article, () => {
      this.keeper.refresh(article).then(
        async isNew => (isNew || await article.findOrphans(() => this.announce(article))) && this.announce(article),
      ).catch((error: unknown) => this.notifier.report(error));
    });
  }

  private announce(article: Article): void {
    if (!this.disposed) this.changed.fire({ article, isTyping: false });
  }
}

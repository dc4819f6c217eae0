import * as vscode from 'vscode';
import { EditError, type Edit } from '../../core/annotation/edits/edit';
import type { Annotation } from '../../core/annotation/annotation';
import type { Span } from '../../core/span';
import { patchBetween } from '../../core/text/patch';
import type { FromReader, ToReader } from '../../protocol/reader';
import { advance } from '../advance';
import type { Article } from '../article';
import type { ArticleChange, Articles } from '../articles';
import { Delayer } from '../delayer';
import { Disposable } from '../disposable';
import { settings } from '../ids';
import { annotationsAt } from '../lookup';
import type { Notifier } from '../notifier';
import type { OwnSurface, Surfaces } from '../surfaces';
import { editLabel } from '../editLabel';
import { readerLook } from './look';
import { readerMarks } from './marks';
import { NeighbourEditor } from './neighbourEditor';
import { newcomer } from './statements';
import { readerStrings } from './strings';

/** The page follows typing, but need not be drawn with every key. */
const DEBOUNCE_MS = 60;

/** One open reader: shows what is known of its article, and does there what the person does on the page. */
export class ReaderView extends Disposable implements OwnSurface {
  private readonly typing = this._register(new Delayer<ReaderView>(DEBOUNCE_MS));
  private readonly editor: NeighbourEditor;
  private isReady = false;
  /** The text as the page has it. */
  private sent = '';
  private selected: string | null = null;
  private words: { readonly version: number; readonly span: Span } | null = null;

  /** Lives as long as the panel. */
  constructor(private readonly panel: vscode.WebviewPanel, private readonly opened: vscode.TextDocument, private readonly surfaces: Surfaces, private readonly articles: Articles, notifier: Notifier) {
    super();
    this.editor = this._register(new NeighbourEditor(() => this.article));
    this._register(panel.onDidDispose(() => this.dispose()));
    this._register(surfaces.add(this));
    this._register(panel.onDidChangeViewState(() => surfaces.moved()));
    this._register(panel.webview.onDidReceiveMessage((message: FromReader) => {
      this.receive(message).catch((error: unknown) => notifier.report(error));
    }));
    this._register(articles.onDidChange(change => this.follow(change)));
    this._register(this.editor.onDidScroll(offset => this.post({ type: 'scroll', offset })));
    this._register(this.editor.onDidSelect(span => {
      const annotations = this.article?.annotations;
      if (annotations) this.choose(annotationsAt(annotations, span)[0]?.id ?? null);
    }));
    this._register(vscode.workspace.onDidChangeConfiguration(event => {
      if ([settings.language, settings.readerFontFamily, settings.readerFontSize].some(id => event.affectsConfiguration(id))) this.show();
    }));
  }

  /** Looked up each time: a document whose language is changed becomes another article. */
  private get article(): Article | undefined {
    return this.articles.get(this.opened.uri);
  }

  get document(): vscode.TextDocument {
    return this.article?.document ?? this.opened;
  }

  get isInFront(): boolean {
    return this.panel.active;
  }

  get chosen(): string | null {
    return this.selected;
  }

  selection({ version, annotations }: Article): Span {
    if (this.words?.version === version) return this.words.span;
    const at = annotations?.annotations.find(({ id }) => id === this.selected)?.content[0]?.[0] ?? 0;
    return [at, at];
  }

  /** The reader has no cursor among words; what is chosen there is a statement. */
  select(): void {}

  reveal(_: Article, annotation: Annotation): void {
    this.choose(annotation.id);
    this.lead(annotation);
  }

  private async receive(message: FromReader): Promise<void> {
    const { article } = this;
    if (!article) return;
    switch (message.type) {
      case 'ready':
        this.isReady = true;
        return this.show();
      case 'annotate':
        return void (await this.articles.annotate(article.document));
      case 'edit':
        return this.edit(article, message.edit, message.version);
      case 'travel':
        return this.travel(article, message.direction);
      case 'select':
        return this.chose(article, message.id);
      case 'words':
        this.words = message.span && { version: message.version, span: message.span };
        return this.surfaces.reselected(this);
      case 'scrolled':
        return this.editor.scrollTo(message.offset);
    }
  }

  private async edit(article: Article, edit: Edit, version: number): Promise<void> {
    // Offsets in an older text would mark other words than the person saw.
    if (version !== article.version) {
      this.update();
      throw new EditError('outside');
    }
    const before = article.annotations;
    await this.articles.edit(article, edit, editLabel(edit));
    if (edit.kind === 'create') this.choose(newcomer(before, article.annotations));
    const decided = edit.kind === 'decide' && edit.ids.length === 1 && before?.annotations.find(({ id }) => id === edit.ids[0]);
    if (decided) advance(this, article, decided);
  }

  private async travel(article: Article, direction: 1 | -1): Promise<void> {
    const travelled = await this.articles.travel(article, direction);
    const id = travelled?.ids.find(each => travelled.set.annotations.some(annotation => annotation.id === each));
    if (id !== undefined) this.choose(id);
  }

  /** The person chose a statement on the page; the editors go there too. */
  private chose(article: Article, id: string | null): void {
    this.selected = id;
    this.surfaces.reselected(this);
    const annotation = article.annotations?.annotations.find(each => each.id === id);
    if (annotation) this.lead(annotation);
  }

  /** Takes the text editors that show the article along. */
  private lead(annotation: Annotation): void {
    if (annotation.placement !== 'orphaned') this.editor.select(annotation);
  }

  private follow({ article, isTyping }: ArticleChange): void {
    if (article.uri.toString() !== this.opened.uri.toString()) return;
    this.typing.cancel(this);
    if (isTyping) this.typing.later(this, () => this.update());
    else this.update();
  }

  private show(): void {
    const { article } = this;
    if (!article) return;
    const { version, text } = article;
    this.sent = text;
    this.post({ type: 'show', version, text, marks: readerMarks(article), strings: readerStrings(), look: readerLook() });
    this.post({ type: 'select', id: this.selected });
  }

  private update(): void {
    const { article } = this;
    if (!this.isReady || !article) return;
    const { version, text } = article;
    const patch = patchBetween(this.sent, text);
    this.sent = text;
    this.post({ type: 'update', version, patch, marks: readerMarks(article) });
  }

  /** Chooses a statement on the page. */
  private choose(id: string | null): void {
    if (id === this.selected) return;
    this.selected = id;
    this.post({ type: 'select', id });
    this.surfaces.reselected(this);
  }

  /** Messages to a page that is still loading get lost; what it missed it is sent when it says it is ready. */
  private post(message: ToReader): void {
    if (this.isReady) void this.panel.webview.postMessage(message);
  }
}

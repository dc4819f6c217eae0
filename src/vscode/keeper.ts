import * as vscode from 'vscode';
import type { Side } from '../core/merge/conflict';
import { mergeSets, NOTHING, type MergedSet } from '../core/merge/mergeSets';
import { mergeVersions } from '../core/merge/mergeVersions';
import { settleAll } from '../core/merge/settle';
import { SidecarError } from '../core/sidecar/error';
import { VERSION } from '../core/sidecar/format';
import { backupName } from '../core/sidecar/migrate';
import { openIn, openInSteps } from '../core/sidecar/open';
import { readSidecar } from '../core/sidecar/read';
import { writeSidecar } from '../core/sidecar/write';
import type { AnnotationSet } from '../core/annotation/annotation';
import { canonicalText } from '../core/text/canonical';
import type { Article } from './article';
import { sameBytes } from './bytes';
import { Disposable } from './disposable';
import { Failure, fileName, unreadable } from './failure';
import { t } from './l10n';
import { isDue, type Occasion } from './saving';
import { decode, parse } from './sidecarBytes';
import { type SidecarStore, sidecarUri } from './sidecarStore';
import { inSlices } from './slices';

/**
 * Keeps articles and their sidecars in agreement: the sidecar on disk belongs to the article on disk, so it is written
 * only while the document is saved, and what others wrote in the meantime is merged, never overwritten.
 */
export class Keeper extends Disposable {
  private readonly queues = new Map<string, Promise<unknown>>();
  private readonly merged = this._register(new vscode.EventEmitter<Article>());
  /** What others wrote has become part of an article's annotations. */
  readonly onDidMerge = this.merged.event;
  private readonly askedForReview = this._register(new vscode.EventEmitter<Article>());
  /** A person wants to see what two versions disagree about. */
  readonly onDidAskForReview = this.askedForReview.event;

  constructor(private readonly store: SidecarStore) {
    super();
  }

  /** Reads the sidecar in place of what is known. That it cannot be read becomes the article's `failure`. */
  load(article: Article): Promise<void> {
    return this.inTurn(article, async () => {
      if (article.document.isUntitled) return;
      try {
        await this.accept(article, await this.store.read(sidecarUri(article.uri)));
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        article.failure = error;
      }
    });
  }

  /**
   * Reads the sidecar again if somebody else changed it, and merges it with work of this window that is not saved yet. If
   * that conflicts, or the document itself is not saved, the next `save` finds out and asks.
   * @returns whether there was something new
   */
  refresh(article: Article): Promise<boolean> {
    return this.inTurn(article, async () => {
      if (article.document.isUntitled || article.document.isDirty) return false;
      const bytes = await this.store.read(sidecarUri(article.uri));
      if (article.failure === null && sameBytes(bytes, article.onDisk)) return false;
      if (!article.unsaved) await this.accept(article, bytes);
      else if (bytes === null || !this.takeIn(article, bytes)) return false;
      return true;
    });
  }

  /**
   * Writes the sidecar if it would change, if the document itself is saved, and if the setting `isnad.save` says that this
   * is the time.
   * @throws Failure if it cannot be written, or if others changed it so that a person has to decide
   */
  save(article: Article, occasion: Occasion = 'change'): Promise<void> {
    return this.inTurn(article, async () => {
      await article.settle();
      const { document, failure } = article;
      if (article.annotations === null || failure !== null || document.isUntitled || document.isDirty || !isDue(occasion)) return;
      const sidecar = sidecarUri(article.uri);
      if (sameBytes(bytesOf(article), article.onDisk)) {
        article.unsaved = false;
        return;
      }
      const bytes = await this.store.read(sidecar);
      if (bytes !== null && !sameBytes(bytes, article.onDisk) && !this.takeIn(article, bytes)) throw this.conflict(article, bytes);
      await this.write(article, sidecar);
    });
  }

  /** Writes what was not saved of an article whose document is closed, unless its last text was thrown away. */
  async saveClosed(article: Article): Promise<void> {
    if (!article.unsaved || article.document.isUntitled) return;
    const bytes = await this.store.read(article.uri);
    if (bytes === null) return;
    const text = await vscode.workspace.decode(bytes, { encoding: article.document.encoding });
    if (canonicalText(text).text === article.text) await this.save(article);
  }

  /** Takes over what a person decided about annotations that two versions disagreed about; `save` writes it. */
  decide(article: Article, set: AnnotationSet): void {
    article.change(set, t('Review Conflicting Versions'));
    this.merged.fire(article);
  }

  /** Merges a sidecar that git left with conflict markers in it, and saves it. */
  async mergeMarked(article: Article): Promise<void> {
    await this.inTurn(article, async () => {
      const bytes = await this.store.read(sidecarUri(article.uri));
      if (bytes === null) return;
      article.takeOver(this.understood(article, () => openIn(mergeVersions(decode(bytes)), article.canonical)));
      article.onDisk = bytes;
      article.failure = null;
      article.unsaved = true;
      this.merged.fire(article);
    });
    await this.save(article, 'asked');
  }

  /** Forgets the annotations and removes the sidecar. */
  remove(article: Article): Promise<void> {
    return this.inTurn(article, async () => {
      if (!article.document.isUntitled && article.onDisk !== null) {
        const sidecar = sidecarUri(article.uri);
        await this.assertUnchanged(article, sidecar);
        await this.store.remove(sidecar);
      }
      article.onDisk = null;
      article.takeOver(null);
      article.unsaved = false;
    });
  }

  private async accept(article: Article, bytes: Uint8Array | null): Promise<void> {
    const annotations = bytes && await this.opened(article, bytes);
    article.onDisk = bytes;
    if (bytes === null) article.failure = null;
    article.unsaved = false;
    article.takeOver(annotations);
  }

  /** In slices: an article with many annotations that changed since takes a while. Null if it cannot be understood. */
  private async opened(article: Article, bytes: Uint8Array): Promise<AnnotationSet | null> {
    try {
      const sidecar = this.understood(article, () => readSidecar(decode(bytes)));
      for (;;) {
        const { text } = article;
        const annotations = await inSlices(openInSteps(sidecar, article.canonical, { first: article.visible }), () => article.text === text);
        if (annotations && article.text === text) return annotations;
      }
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return null;
    }
  }

  /** Merges what another program wrote into the annotations, unless a person has to decide. */
  private takeIn(article: Article, bytes: Uint8Array): boolean {
    const { set, conflicts } = this.mergedWith(article, bytes);
    if (conflicts.length > 0) return false;
    this.replace(article, set, bytes);
    return true;
  }

  private mergedWith(article: Article, bytes: Uint8Array): MergedSet {
    const theirs = this.understood(article, () => parse(bytes, article.canonical).set);
    const base = article.onDisk && known(() => parse(article.onDisk!, article.canonical).set);
    return mergeSets(base ?? NOTHING, article.annotations ?? NOTHING, theirs);
  }

  private replace(article: Article, set: AnnotationSet, onDisk: Uint8Array): void {
    article.takeOver(set);
    article.onDisk = onDisk;
    article.unsaved = true;
    this.merged.fire(article);
  }

  private async write(article: Article, sidecar: vscode.Uri): Promise<void> {
    const { annotations } = article;
    const bytes = bytesOf(article);
    const version = (article.onDisk && known(() => parse(article.onDisk!, article.canonical).version)) ?? VERSION;
    if (version < VERSION && article.onDisk) await this.store.replace(sidecar.with({ path: backupName(sidecar.path, version) }), article.onDisk);
    if (!sameBytes(bytes, article.onDisk)) await this.store.replace(sidecar, bytes);
    article.onDisk = bytes;
    if (article.annotations === annotations) article.unsaved = false;
  }

  /** Two people, or two windows, decided differently: nothing is written before somebody says what holds. */
  private conflict(article: Article, bytes: Uint8Array): Failure {
    const { conflicts } = this.mergedWith(article, bytes);
    const decide = (side: Side | null) => async (): Promise<void> => {
      await this.inTurn(article, async () => {
        const { set } = this.mergedWith(article, bytes);
        this.replace(article, side ? settleAll(set, side, article.text) : set, bytes);
      });
      if (side) await this.save(article, 'asked');
      else this.askedForReview.fire(article);
    };
    return new Failure(t('“{0}” was changed by another program, and not as you changed it. Nothing has been overwritten. Differences: {1}', fileName(sidecarUri(article.uri)), conflicts.length), [
      { title: t('Keep Mine'), run: decide('ours') },
      { title: t('Take Theirs'), run: decide('theirs') },
      { title: t('Show Differences'), run: decide(null) },
    ]);
  }

  /** Fails if the file is not the one we read or wrote last. That it is gone does no harm: there is nothing to lose. */
  private async assertUnchanged(article: Article, sidecar: vscode.Uri): Promise<void> {
    const bytes = await this.store.read(sidecar);
    if (bytes === null || sameBytes(bytes, article.onDisk)) return;
    this.understood(article, () => parse(bytes, article.canonical));
    throw new Failure(t('“{0}” was changed by another program and has not been removed.', fileName(sidecar)), [
      { title: t('Use the File on Disk'), run: () => this.overrule(article, () => this.accept(article, bytes)) },
    ]);
  }

  /**
   * Reads what a sidecar holds. That it cannot be understood becomes the article's failure, and nothing is written then; a
   * failure ends when it can, since we may have looked while somebody was writing.
   */
  private understood<Result>(article: Article, read: () => Result): Result {
    try {
      const result = read();
      article.failure = null;
      return result;
    } catch (error) {
      if (!(error instanceof SidecarError)) throw error;
      article.failure = unreadable(sidecarUri(article.uri), error, { title: t('Merge'), run: () => this.mergeMarked(article) });
      throw article.failure;
    }
  }

  private overrule(article: Article, decide: () => void | Promise<void>): Promise<void> {
    return this.inTurn(article, async () => decide());
  }

  /** Work on one sidecar happens one after the other, also when its document is closed and opened again meanwhile. */
  private inTurn<T>(article: Article, work: () => Promise<T>): Promise<T> {
    const key = article.uri.toString();
    const result = (this.queues.get(key) ?? Promise.resolve()).then(work);
    const settled = result.then(() => undefined, () => undefined);
    this.queues.set(key, settled);
    void settled.then(() => {
      if (this.queues.get(key) === settled) this.queues.delete(key);
    });
    return result;
  }
}

/** What a file of ours or of git's holds; null if it cannot be understood, as with git's conflict markers in it. */
function known<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SidecarError)) throw error;
    return null;
  }
}

function bytesOf({ annotations, canonical }: Article): Uint8Array {
  return new TextEncoder().encode(writeSidecar(annotations ?? NOTHING, canonical));
}

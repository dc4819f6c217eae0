import type * as vscode from 'vscode';
import { SidecarError } from '../core/sidecar/error';
import { openSidecarSteps } from '../core/sidecar/open';
import { readSidecar } from '../core/sidecar/read';
import { writeSidecar } from '../core/sidecar/write';
import type { Article } from './article';
import { sameBytes } from './bytes';
import { Failure, fileName, unreadable } from './failure';
import { t } from './l10n';
import { inSlices } from './slices';
import { type SidecarStore, sidecarUri } from './sidecarStore';

/**
 * Keeps articles and their sidecars in agreement: the sidecar on disk belongs to the article on disk, so it is written
 * only when the document is saved, and what others wrote in the meantime is not overwritten unasked.
 */
export class Keeper {
  private readonly queues = new Map<string, Promise<unknown>>();

  constructor(private readonly store: SidecarStore) {}

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
   * Reads the sidecar again if somebody else changed it, unless that would lose work of this window: then the next
   * `save` finds out and asks.
   * @returns whether there was something new
   */
  refresh(article: Article): Promise<boolean> {
    return this.inTurn(article, async () => {
      if (article.document.isUntitled || article.document.isDirty || article.unsaved) return false;
      const bytes = await this.store.read(sidecarUri(article.uri));
      if (article.failure === null && sameBytes(bytes, article.onDisk)) return false;
      await this.accept(article, bytes);
      return true;
    });
  }

  /** Writes the sidecar if it would change and if the document itself is saved. */
  save(article: Article): Promise<void> {
    return this.inTurn(article, async () => {
      await article.settle();
      const { annotations, document, failure } = article;
      if (annotations === null || failure !== null || document.isUntitled || document.isDirty) return;
      const sidecar = sidecarUri(article.uri);
      const bytes = new TextEncoder().encode(writeSidecar(annotations, article.canonical));
      if (!sameBytes(bytes, article.onDisk)) {
        await this.assertUnchanged(article, sidecar);
        await this.store.replace(sidecar, bytes);
        article.onDisk = bytes;
      }
      if (article.annotations === annotations) article.unsaved = false;
    });
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
      article.annotations = null;
      article.unsaved = false;
    });
  }

  private async accept(article: Article, bytes: Uint8Array | null): Promise<void> {
    const { annotations, failure } = await this.opened(article, bytes);
    article.onDisk = bytes;
    article.failure = failure;
    article.unsaved = false;
    article.annotations = annotations;
  }

  /** In slices: an article with many annotations that changed since takes a while. */
  private async opened(article: Article, bytes: Uint8Array | null): Promise<Pick<Article, 'annotations' | 'failure'>> {
    if (bytes === null) return { annotations: null, failure: null };
    try {
      for (;;) {
        const { text } = article;
        const annotations = await inSlices(openSidecarSteps(decode(bytes), article.canonical, { first: article.visible }), () => article.text === text);
        if (annotations && article.text === text) return { annotations, failure: null };
      }
    } catch (error) {
      if (!(error instanceof SidecarError)) throw error;
      return { annotations: null, failure: unreadable(sidecarUri(article.uri), error) };
    }
  }

  /** Fails if the file is not the one we read or wrote last. That it is gone does no harm: there is nothing to lose. */
  private async assertUnchanged(article: Article, sidecar: vscode.Uri): Promise<void> {
    const bytes = await this.store.read(sidecar);
    if (bytes === null || sameBytes(bytes, article.onDisk)) return;
    try {
      readSidecar(decode(bytes));
    } catch (error) {
      if (!(error instanceof SidecarError)) throw error;
      article.failure = unreadable(sidecar, error);
      throw article.failure;
    }
    throw new Failure(t('“{0}” was changed by another program and has not been overwritten.', fileName(sidecar)), [
      { title: t('Use the File on Disk'), run: () => this.overrule(article, () => this.accept(article, bytes)) },
      { title: t('Overwrite'), run: () => this.overrule(article, () => void (article.onDisk = bytes)).then(() => this.save(article)) },
    ]);
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

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SidecarError('syntax', t('it is not UTF-8'));
  }
}

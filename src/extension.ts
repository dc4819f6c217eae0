import * as vscode from 'vscode';
import type { AnnotationSet } from './core/annotation/annotation';
import type { PanelState } from './protocol/panel';
import { ActiveArticle } from './vscode/activeArticle';
import { Articles } from './vscode/articles';
import { annotate } from './vscode/commands/annotate';
import { clear } from './vscode/commands/clear';
import { go } from './vscode/commands/go';
import { openReader } from './vscode/commands/openReader';
import { registerCommands } from './vscode/commands/register';
import { Decorations, type RoleRanges } from './vscode/decorations';
import { Highlights } from './vscode/highlights';
import { Hovers } from './vscode/hover';
import { commands, views } from './vscode/ids';
import { Keeper } from './vscode/keeper';
import { Navigator } from './vscode/navigator';
import { Notifier } from './vscode/notifier';
import { panelState } from './vscode/panelState';
import { PanelView } from './vscode/panelView';
import { ReaderProvider } from './vscode/reader/readerProvider';
import { Renames } from './vscode/renames';
import { SidecarStore } from './vscode/sidecarStore';
import { StatusBar } from './vscode/statusBar';

/** What other extensions, and our own tests, can see. */
export interface IsnadApi {
  /** The annotations of an open article; undefined if nobody has annotated it. Offsets count in its canonical text. */
  annotations(uri: vscode.Uri): AnnotationSet | undefined;
  /** What is marked in the visible editor of an article. */
  decorations(uri: vscode.Uri): RoleRanges;
  /** What the panel shows. */
  panel(): PanelState;
}

/** Builds everything and connects it; work begins with `start`. */
export function activate(context: vscode.ExtensionContext): IsnadApi {
  const own = <T extends vscode.Disposable>(item: T): T => {
    context.subscriptions.push(item);
    return item;
  };
  const notifier = own(new Notifier());
  const store = new SidecarStore();
  const articles = own(new Articles(new Keeper(store), notifier));
  own(new Renames(store, notifier));
  const highlights = own(new Highlights(context.workspaceState));
  const decorations = own(new Decorations(articles, highlights));
  const active = own(new ActiveArticle(articles, notifier));
  const panel = own(new PanelView(context.extensionUri, panelState(active.document, active.article)));
  const navigator = own(new Navigator(active, panel));
  own(new ReaderProvider(context.extensionUri, articles, notifier));
  own(new StatusBar(active));
  own(new Hovers(articles).register());
  own(registerCommands({
    [commands.annotate]: () => annotate(articles),
    [commands.clear]: () => clear(articles, notifier),
    [commands.next]: () => go(articles, navigator, 1),
    [commands.previous]: () => go(articles, navigator, -1),
    [commands.toggleHighlights]: () => highlights.toggle(),
    [commands.revealPanel]: async () => void (await vscode.commands.executeCommand(`${views.panel}.focus`)),
    [commands.openReader]: openReader,
  }, notifier));
  active.start();
  return {
    annotations: uri => articles.get(uri)?.annotations ?? undefined,
    decorations: uri => decorations.rangesOf(uri),
    panel: () => panel.state,
  };
}

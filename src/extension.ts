import * as vscode from 'vscode';
import type { AnnotationSet } from './core/annotation/annotation';
import type { PanelState } from './protocol/panel';
import type { VoicesState } from './protocol/voices';
import { ActiveArticle } from './vscode/activeArticle';
import { Articles } from './vscode/articles';
import { CodeActions } from './vscode/codeActions';
import { CodeLenses } from './vscode/codeLens';
import { Checks } from './vscode/checks';
import { CheckFixes } from './vscode/checksFixes';
import { annotate } from './vscode/commands/annotate';
import { borders } from './vscode/commands/borders';
import { clear } from './vscode/commands/clear';
import { compareCommands } from './vscode/commands/compare';
import { correcting } from './vscode/commands/correction';
import { descriptions } from './vscode/commands/descriptions';
import { go } from './vscode/commands/go';
import { markStatement } from './vscode/commands/mark';
import { openReader } from './vscode/commands/openReader';
import { pieces } from './vscode/commands/pieces';
import { registerCommands } from './vscode/commands/register';
import { saveAnnotations } from './vscode/commands/save';
import { targetAnnotations } from './vscode/commands/target';
import { Conflicts } from './vscode/conflicts';
import { reviewCommands } from './vscode/commands/review';
import { selections } from './vscode/commands/selection';
import { speakers } from './vscode/commands/speakers';
import { Decorations, type Marks } from './vscode/decorations';
import { Highlights } from './vscode/highlights';
import { Hovers } from './vscode/hover';
import { commands, views } from './vscode/ids';
import { Keeper } from './vscode/keeper';
import { Navigator } from './vscode/navigator';
import { Notifier } from './vscode/notifier';
import { PanelEdits } from './vscode/panelEdits';
import { panelState } from './vscode/panelState';
import { PanelView } from './vscode/panelView';
import { ReaderProvider } from './vscode/reader/readerProvider';
import { Renames } from './vscode/renames';
import { SidecarStore } from './vscode/sidecarStore';
import { StatusBar } from './vscode/statusBar';
import { Surfaces } from './vscode/surfaces';
import { Voices } from './vscode/voices';

/** What other extensions, and our own tests, can see. */
export interface IsnadApi {
  /** The annotations of an open article; undefined if nobody has annotated it. Offsets count in its canonical text. */
  annotations(uri: vscode.Uri): AnnotationSet | undefined;
  /** What is marked in the visible editor of an article. */
  decorations(uri: vscode.Uri): Marks;
  /** What the panel shows. */
  panel(): PanelState;
  /** What the pictures of who speaks how much show. */
  voices(): VoicesState;
}

/** Builds everything and connects it; work begins with `start`. */
export function activate(context: vscode.ExtensionContext): IsnadApi {
  const own = <T extends vscode.Disposable>(item: T): T => {
    context.subscriptions.push(item);
    return item;
  };
  const notifier = own(new Notifier());
  const store = new SidecarStore();
  const keeper = own(new Keeper(store));
  const articles = own(new Articles(keeper, notifier));
  const conflicts = own(new Conflicts(articles, keeper, notifier));
  own(new Renames(store, notifier));
  const highlights = own(new Highlights(context.workspaceState));
  const decorations = own(new Decorations(articles, highlights));
  const surfaces = own(new Surfaces());
  const active = own(new ActiveArticle(surfaces, articles, notifier));
  const panel = own(new PanelView(context.extensionUri, panelState(active.document, active.article)));
  own(new Navigator(surfaces, active, panel));
  own(new PanelEdits(active, articles, panel, notifier));
  const voices = own(new Voices(context.extensionUri, active, panel));
  own(new ReaderProvider(context.extensionUri, surfaces, articles, notifier));
  own(new StatusBar(active));
  const checks = own(new Checks(articles));
  own(new CheckFixes(articles, checks, notifier));
  own(new Hovers(articles).register());
  own(new CodeLenses(articles).register());
  own(new CodeActions(articles).register());
  const desk = { surfaces, articles, notifier };
  own(registerCommands({
    [commands.annotate]: () => annotate(desk),
    [commands.clear]: () => clear(desk),
    [commands.next]: () => go(desk, 1),
    [commands.previous]: () => go(desk, -1),
    [commands.toggleHighlights]: () => highlights.toggle(),
    [commands.saveAnnotations]: () => saveAnnotations(desk, keeper),
    [commands.reviewConflicts]: async () => conflicts.review((await targetAnnotations(desk)).article),
    [commands.revealPanel]: async () => void (await vscode.commands.executeCommand(`${views.panel}.focus`)),
    [commands.openReader]: () => openReader(desk),
    [commands.mark]: () => markStatement(desk),
    ...reviewCommands(desk),
    ...compareCommands(desk),
    ...correcting(desk, { ...borders, ...selections, ...descriptions, ...pieces, ...speakers }),
    [commands.showVoices]: async () => void (await vscode.commands.executeCommand(`${views.voices}.focus`)),
  }, notifier));
  active.start();
  return {
    annotations: uri => articles.get(uri)?.annotations ?? undefined,
    decorations: uri => decorations.marksOf(uri),
    panel: () => panel.state,
    voices: () => voices.state,
  };
}

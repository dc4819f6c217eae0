import * as vscode from 'vscode';
import { isDecided, type Annotation, type AnnotationSet } from '../core/annotation/annotation';
import type { Articles } from './articles';
import { Disposable } from './disposable';
import { articleLanguages, commands, settings } from './ids';
import { isolated, t } from './l10n';
import { isShown, startOf } from './lookup';

/**
 * Who speaks, above the paragraphs they speak in, with what a person can say about it. Lines of its own are all that may
 * be put into an Arabic text; since they push it apart, a person asks for them in the settings.
 */
export class CodeLenses extends Disposable implements vscode.CodeLensProvider {
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  readonly onDidChangeCodeLenses = this.changed.event;

  constructor(private readonly articles: Articles) {
    super();
    this._register(articles.onDidChange(({ isTyping }) => !isTyping && this.changed.fire()));
    this._register(vscode.workspace.onDidChangeConfiguration(event => event.affectsConfiguration(settings.codeLens) && this.changed.fire()));
  }

  /** Registers lenses for all articles. */
  register(): this {
    this._register(vscode.languages.registerCodeLensProvider(articleLanguages.map(id => ({ language: id })), this));
    return this;
  }

  provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
    const article = this.articles.get(document.uri);
    const set = article?.annotations;
    if (!set || article.version !== document.version || !vscode.workspace.getConfiguration().get(settings.codeLens, false)) return [];
    return set.annotations.filter(isShown).flatMap(annotation => {
      const at = article.range([startOf(annotation), startOf(annotation)]);
      return lensCommands(annotation, set, article.text).map(command => new vscode.CodeLens(at, command));
    });
  }
}

function lensCommands(annotation: Annotation, set: AnnotationSet, text: string): vscode.Command[] {
  const argument = { id: annotation.id };
  const chain = { title: chainOf(annotation, set, text), tooltip: t('Change Speaker'), command: commands.changeSpeaker, arguments: [argument] };
  if (isDecided(annotation)) return [chain];
  return [
    chain,
    { title: t('Accept'), command: commands.accept, arguments: [argument] },
    { title: t('Reject'), command: commands.reject, arguments: [argument] },
  ];
}

function chainOf({ speaker, source, via }: Annotation, { speakers }: AnnotationSet, text: string): string {
  const who = (speaker !== null && speakers[speaker]?.label) || (source && text.slice(...source)) || t('Unknown speaker');
  return [who, ...via.map(span => text.slice(...span))].map(isolated).join(' ← ');
}

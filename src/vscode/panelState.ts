import type * as vscode from 'vscode';
import type { PanelState } from '../protocol/panel';
import { isAdvancing } from './advance';
import type { Article } from './article';
import { unfit, type Unfit } from './articleDocument';
import { fileName } from './failure';
import { t } from './l10n';
import { panelSpeakers, panelStatements } from './panelStatements';

/** What the panel shows for the document in the active editor, if there is one. */
export function panelState(document: vscode.TextDocument | undefined, article: Article | undefined): PanelState {
  if (!document) return empty(t('Open an Arabic article to see who says what in it.'));
  if (article?.failure) return { kind: 'error', message: article.failure.message };
  if (article?.activity === 'detecting') return { kind: 'working', message: t('Finding statements…') };
  if (article?.annotations) return ready(article, article.annotations);
  const problem = unfit(document);
  if (problem) return empty(unfitWords(problem, fileName(document.uri)));
  if (!article || article.activity === 'loading') return { kind: 'working', message: t('Reading annotations…') };
  return { kind: 'empty', message: t('The statements in this article have not been looked for yet.'), canAnnotate: true };
}

/** Why a document cannot be annotated and what to do, in a sentence or two. */
export function unfitWords(problem: Unfit, name: string): string {
  switch (problem) {
    case 'language': return t('Isnad reads plain text and Markdown. Change the language of “{0}” to one of them.', name);
    case 'place': return t('“{0}” is a view that no file can lie beside. Open the file itself.', name);
    case 'noArabic': return t('There is no Arabic text in “{0}”.', name);
  }
}

function ready({ uri, text, history }: Article, annotations: NonNullable<Article['annotations']>): PanelState {
  const { credit } = annotations;
  return {
    kind: 'ready',
    uri: uri.toString(),
    title: fileName(uri),
    statements: panelStatements(annotations, text),
    speakers: panelSpeakers(annotations),
    credit: credit && text.slice(...credit.target),
    undo: history.past.at(-1)?.label ?? null,
    redo: history.future.at(-1)?.label ?? null,
    advance: isAdvancing(),
  };
}

function empty(message: string): PanelState {
  return { kind: 'empty', message, canAnnotate: false };
}

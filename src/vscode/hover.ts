import * as vscode from 'vscode';
import { roles, type Annotation, type AnnotationSet } from '../core/annotation/annotation';
import { spansOf } from '../core/annotation/parts';
import { contains, type Span } from '../core/span';
import { percentIn } from '../protocol/numbers';
import type { Article } from './article';
import type { Articles } from './articles';
import { chain, commandLink, escaped, line, quoted, type Direction } from './hoverText';
import { articleLanguages, commands, type CommandId } from './ids';
import { judgements } from './judgements';
import { language, t } from './l10n';
import { annotationsAt, lostAt } from './lookup';
import { ruleWords } from './ruleWords';
import { classWords, irrealisWords, kindWords, statusWords, typeWords } from './words';

/** Explains a statement under the pointer: who says it, through whom it came here, and why we think so. */
export class Hovers implements vscode.HoverProvider {
  constructor(private readonly articles: Articles) {}

  /** Registers hovers for all articles. */
  register(): vscode.Disposable {
    return vscode.languages.registerHoverProvider(articleLanguages.map(id => ({ language: id })), this);
  }

  provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    const article = this.articles.get(document.uri);
    if (!article?.annotations || article.version !== document.version) return undefined;
    const offset = article.positions.offsetAt(position);
    const place: Span = [offset, offset];
    const found = annotationsAt(article.annotations, place);
    const lost = lostAt(article.annotations, place);
    const innermost = found[0];
    if (!innermost && lost.length === 0) return undefined;
    const part = innermost && roles.flatMap(role => spansOf(innermost, role)).find(span => contains(span, place));
    return new vscode.Hover([...found.map(annotation => explanation(annotation, article)), ...lost.map(question)], part && article.range(part));
  }
}

/** Whether a statement that lost its place stands here now. */
function question({ id, exact }: Annotation): vscode.MarkdownString {
  return page([
    escaped(t('A statement that lost its place may stand here.')),
    quoted(exact.content.join(' … ')),
    commandLink(t('Is it here?'), commands.reattach, id),
  ], [commands.reattach]);
}

function explanation(annotation: Annotation, article: Article): vscode.MarkdownString {
  const certainty = percentIn(language(), annotation.confidence);
  const choices = judgements(annotation);
  return page([
    `<strong>${escaped(`${typeWords()[annotation.type]} · ${classWords()[annotation.class]}`)}</strong>`,
    ...(annotation.irrealis ? [escaped(irrealisWords()[annotation.irrealis])] : []),
    chain(links(annotation, article), direction()),
    escaped(t('Found because {0}', ruleWords(annotation.rule))) + ` <code>${escaped(annotation.rule)}</code>`,
    escaped(`${t('Confidence: {0}', certainty)} · ${statusWords()[annotation.status]}`),
    ...(annotation.note ? [`${escaped(t('Note'))}: ${quoted(annotation.note)}`] : []),
    ...(annotation.offer ? [escaped(t('Detection now sees it differently.'))] : []),
    choices.map(({ command, words }) => commandLink(words, command, annotation.id)).join(' · '),
  ], choices.map(({ command }) => command));
}

/** @param lines made as {@link line} wants them; their links may run these commands and no others */
function page(lines: readonly string[], enabledCommands: readonly CommandId[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(lines.map(each => line(each, direction())).join(''));
  markdown.supportHtml = true;
  markdown.isTrusted = { enabledCommands };
  return markdown;
}

function direction(): Direction {
  return language() === 'ar' ? 'rtl' : 'ltr';
}

function links(annotation: Annotation, { annotations, text }: Article): string[] {
  const via = annotation.via.map(span => quoted(text.slice(...span)));
  return [speaker(annotation, annotations, text), ...via, escaped(t('This article'))];
}

function speaker(annotation: Annotation, set: AnnotationSet | null, text: string): string {
  const known = annotation.speaker === null ? undefined : set?.speakers[annotation.speaker];
  if (known) return `<strong>${quoted(known.label)}</strong> (${escaped(kindWords()[known.kind])})`;
  const written = annotation.source && text.slice(...annotation.source);
  return written ? `<strong>${quoted(written)}</strong>` : escaped(t('Unknown speaker'));
}

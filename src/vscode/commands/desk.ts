import type { Annotation } from '../../core/annotation/annotation';
import type { Edit } from '../../core/annotation/edits/edit';
import type { Span } from '../../core/span';
import { editLabel } from '../editLabel';
import { Failure } from '../failure';
import { t } from '../l10n';
import { annotationsAt } from '../lookup';
import type { Notifier } from '../notifier';
import { targetAnnotations, type Annotated, type Sight } from './target';

/** What the commands that judge and correct work with. */
export interface Desk extends Sight {
  readonly notifier: Notifier;
}

/** Which statements a command is about, if not the one at the cursor: links, menus and the panel say so. */
export interface Address {
  readonly id?: string;
  readonly ids?: readonly string[];
}

/** An annotated article in front, and what is selected in it. */
export interface Scene extends Annotated {
  /** The document's version that the annotations and the selection count in. */
  readonly version: number;
  readonly selection: Span;
  /** The statement that is chosen, or the innermost one at the cursor. */
  readonly atCursor: Annotation | undefined;
}

/** The statements a command is about. */
export interface Chosen extends Scene {
  /** The first, or only, one. */
  readonly annotation: Annotation;
  readonly ids: readonly string[];
}

/** The annotated article a command works on. */
export async function scene(desk: Desk): Promise<Scene> {
  const target = await targetAnnotations(desk);
  const { surface: { chosen }, article, annotations } = target;
  const selection = target.surface.selection(article);
  const atCursor = chosen === undefined ? annotationsAt(annotations, selection)[0] : annotations.annotations.find(({ id }) => id === chosen);
  return { ...target, version: article.version, selection, atCursor };
}

/**
 * The statements that `argument` names, else the innermost one at the cursor; fails with what to do if there is none.
 * @param argument what a command was called with: an {@link Address}, or whatever a menu of VS Code passes
 */
export async function chosen(desk: Desk, argument: unknown): Promise<Chosen> {
  const target = await scene(desk);
  const named = idsOf(argument);
  const found = named.length > 0 ? target.annotations.annotations.filter(({ id }) => named.includes(id)) : [target.atCursor].filter(each => each !== undefined);
  const [annotation] = found;
  if (annotation) return { ...target, annotation, ids: found.map(({ id }) => id) };
  throw new Failure(named.length > 0 ? t('What you wanted to change is not there any more.') : t('There is no statement at the cursor. Put it on one and try again.'), [], 'information');
}

/** The ids in an {@link Address}. */
export function idsOf(argument: unknown): readonly string[] {
  if (typeof argument !== 'object' || argument === null) return [];
  const { id, ids } = argument as Address;
  return [...(Array.isArray(ids) ? ids : []), id].filter(each => typeof each === 'string');
}

/** What is selected; fails if nothing is. */
export function selectedWords(selection: Span): Span {
  if (selection[0] === selection[1]) throw new Failure(t('Select the words first.'), [], 'information');
  return selection;
}

/**
 * Carries out an edit of the annotations in a scene.
 * @param label what it is, for undoing it
 */
export async function perform({ articles }: Desk, { article, version }: Pick<Scene, 'article' | 'version'>, edit: Edit, label = editLabel(edit)): Promise<void> {
  // Offsets from before a question was asked may mean other words by now.
  if (article.version !== version) throw new Failure(t('The text has changed in the meantime. Try again.'), [], 'information');
  await articles.edit(article, edit, label);
}

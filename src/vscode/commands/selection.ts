import type { Annotation, Role } from '../../core/annotation/annotation';
import { candidates } from '../../core/annotation/candidates';
import type { Edit } from '../../core/annotation/edits/edit';
import { without } from '../../core/annotation/edits/spans';
import { startOf } from '../../core/annotation/parts';
import { sliceAll, type Span } from '../../core/span';
import { Failure } from '../failure';
import { commands } from '../ids';
import { t } from '../l10n';
import { annotationsNear } from '../lookup';
import { pickOne } from '../pick';
import { planned, type Correction } from './correction';
import { chosen, idsOf, scene, selectedWords, type Chosen, type Desk } from './desk';

/** Saying with the selection where the parts of a statement stand. */
export const selections = {
  [commands.setContent]: { label: () => t('Set Content'), plan: withSelection(({ annotation, selection }) => marking(annotation, 'content', [selectedWords(selection)])) },
  [commands.setSource]: { label: () => t('Set Source'), plan: withSelection(target => selectedOrPicked(target, 'source')) },
  [commands.setCue]: { label: () => t('Set Cue'), plan: withSelection(target => selectedOrPicked(target, 'cue')) },
  [commands.addVia]: { label: () => t('Add Via'), plan: withSelection(target => selectedOrPicked(target, 'via')) },
  [commands.addToContent]: {
    label: () => t('Add to Content'),
    plan: withSelection(({ annotation, selection }) => marking(annotation, 'content', [...annotation.content, selectedWords(selection)])),
  },
  [commands.removeFromContent]: {
    label: () => t('Remove from Content'),
    plan: withSelection(({ annotation, selection }) => marking(annotation, 'content', without(annotation.content, selectedWords(selection)))),
  },
} satisfies Record<string, Correction>;

type OtherRole = Exclude<Role, 'content'>;

const questions: Readonly<Record<OtherRole, () => string>> = {
  source: () => t('Who says it?'), cue: () => t('Which words report it?'), via: () => t('Who passed it on?'),
};

/** Words near a statement that may play a role in it, the nearest first. */
export function nearestWords({ annotation, annotations, article }: Chosen, role: OtherRole): Span[] {
  return candidates(annotations, role, reachOf(annotation), article.text);
}

/** Lets the person pick one of some words to play a role in a statement; null if they turn away. */
export async function pickPart({ annotation, article }: Chosen, role: OtherRole, words: readonly Span[]): Promise<Edit | null> {
  const span = await pickOne(words.map(span => ({ words: article.text.slice(...span), value: span })), questions[role]());
  return span ? withPart(annotation, role, span) : null;
}

async function selectedOrPicked(target: Chosen, role: OtherRole): Promise<Edit | null> {
  const { annotation, selection } = target;
  if (selection[0] < selection[1]) return withPart(annotation, role, selection);
  const words = nearestWords(target, role);
  return words.length > 0 ? pickPart(target, role, words) : Promise.reject(new Failure(t('Select the words first.'), [], 'information'));
}

/** A statement has one source and one cue; those who passed it on may be many. */
function withPart(annotation: Annotation, role: OtherRole, span: Span): Edit {
  return marking(annotation, role, role === 'via' ? [...annotation.via, span] : [span]);
}

function marking({ id }: Annotation, role: Role, spans: readonly Span[]): Edit {
  return { kind: 'mark', id, role, spans };
}

/**
 * The words of a source often lie outside the statement, so that the cursor does not say which one is meant: it is the one
 * around the selection, or else the only one in the paragraph, or else the person says which.
 */
function withSelection(make: (target: Chosen) => Edit | Promise<Edit | null>): Correction['plan'] {
  return async (desk, argument) => {
    const target = await choose(desk, argument);
    return target && planned(target, make);
  };
}

async function choose(desk: Desk, argument: unknown): Promise<Chosen | null> {
  const target = await scene(desk);
  const near = annotationsNear(target.annotations, target.selection);
  if (idsOf(argument).length > 0 || target.atCursor || near.length === 0) return chosen(desk, argument);
  const inParagraph = near.filter(annotation => !target.article.text.slice(...between(annotation, target.selection)).includes('\n'));
  if (inParagraph.length === 1) return chosen(desk, { id: inParagraph[0]?.id });
  const choices = near.map(annotation => ({ words: sliceAll(target.article.text, annotation.content), value: annotation.id }));
  const id = await pickOne(choices, t('Which statement is it about?'));
  return id === undefined ? null : chosen(desk, { id });
}

function between(annotation: Annotation, [start, end]: Span): Span {
  const [from, to] = reachOf(annotation);
  return from > end ? [end, from] : [Math.min(to, start), start];
}

function reachOf(annotation: Annotation): Span {
  return [startOf(annotation), annotation.content.at(-1)?.[1] ?? startOf(annotation)];
}

import { isDecided, type Annotation } from '../../core/annotation/annotation';
import { advance, mention } from '../advance';
import { tellDecided, type Verdict } from '../bulk';
import { Failure } from '../failure';
import { commands, type CommandId } from '../ids';
import { t } from '../l10n';
import { annotationsAt, contentStart, isShown, isToReview, neighbour } from '../lookup';
import { chosen, idsOf, perform, scene, type Chosen, type Desk } from './desk';
import type { Handler } from './register';

/** Judging suggestions, one after the other or many at once. */
export function reviewCommands(desk: Desk): Pick<Record<CommandId, Handler>, ReviewId> {
  return {
    [commands.accept]: argument => decide(desk, argument, 'accepted'),
    [commands.reject]: argument => decide(desk, argument, 'rejected'),
    [commands.reset]: argument => decide(desk, argument, 'suggested'),
    [commands.nextToReview]: argument => goToReview(desk, argument, 1),
    [commands.previousToReview]: argument => goToReview(desk, argument, -1),
    [commands.acceptSpeaker]: argument => acceptSpeaker(desk, argument),
    [commands.acceptAll]: () => decideAll(desk, 'accepted', isOpen),
    [commands.resetAll]: () => decideAll(desk, 'suggested', annotation => annotation.status !== 'suggested' && annotation.origin === 'detected'),
    [commands.takeOffer]: argument => settleOffer(desk, argument, true),
    [commands.leaveOffer]: argument => settleOffer(desk, argument, false),
    [commands.undo]: () => travel(desk, -1),
    [commands.redo]: () => travel(desk, 1),
  };
}

type ReviewId = (typeof commands)[
  'accept' | 'reject' | 'reset' | 'nextToReview' | 'previousToReview' | 'acceptSpeaker' | 'acceptAll' | 'resetAll' | 'takeOffer' | 'leaveOffer' | 'undo' | 'redo'];

const isOpen = (annotation: Annotation): boolean => isShown(annotation) && !isDecided(annotation);

async function decide(desk: Desk, argument: unknown, status: Verdict): Promise<void> {
  const target = await chosen(desk, argument);
  if (idsOf(argument).length > 1) return decideMany(desk, target, status);
  await perform(desk, target, { kind: 'decide', ids: target.ids, status });
  if (status !== 'suggested') advance(target.surface, target.article, target.annotation);
}

async function decideMany(desk: Desk, { article, version, ids }: Pick<Chosen, 'article' | 'version' | 'ids'>, status: Verdict): Promise<void> {
  await perform(desk, { article, version }, { kind: 'decide', ids, status });
  tellDecided(desk.articles, desk.notifier, article, status, ids.length);
}

async function decideAll(desk: Desk, status: Verdict, isWanted: (annotation: Annotation) => boolean): Promise<void> {
  const { article, version, annotations } = await scene(desk);
  const ids = annotations.annotations.filter(isWanted).map(({ id }) => id);
  if (ids.length === 0) throw status === 'accepted' ? nothingLeft() : new Failure(t('There are no decisions to take back.'), [], 'information');
  await decideMany(desk, { article, version, ids }, status);
}

async function acceptSpeaker(desk: Desk, argument: unknown): Promise<void> {
  const { annotation: { speaker } } = await chosen(desk, argument);
  if (speaker === null) throw new Failure(t('Nobody is known to have said this statement.'), [], 'information');
  await decideAll(desk, 'accepted', annotation => isOpen(annotation) && annotation.speaker === speaker);
}

async function settleOffer(desk: Desk, argument: unknown, take: boolean): Promise<void> {
  const target = await chosen(desk, argument);
  if (!target.annotation.offer) throw new Failure(t('Detection sees this statement as it stands here.'), [], 'information');
  await perform(desk, target, { kind: 'offer', ids: target.ids, take });
  advance(target.surface, target.article, target.annotation);
}

/** From the cursor, or from the statement that a link is about. */
async function goToReview(desk: Desk, argument: unknown, direction: 1 | -1): Promise<void> {
  const { surface, article, annotations, selection } = await scene(desk);
  const from = idsOf(argument).length > 0 ? contentStart((await chosen(desk, argument)).annotation) : selection[0];
  const next = neighbour(annotations, from, direction, isToReview);
  if (!next) throw nothingLeft();
  surface.reveal(article, next);
}

function nothingLeft(): Failure {
  return new Failure(t('Nothing is left to review.'), [], 'information');
}

async function travel(desk: Desk, direction: 1 | -1): Promise<void> {
  const { surface, article, selection } = await scene(desk);
  const travelled = await desk.articles.travel(article, direction);
  if (!travelled) throw new Failure(direction === 1 ? t('There is no annotation change to redo.') : t('There is no annotation change to undo.'), [], 'information');
  mention(direction === 1 ? t('Redone: {0}', travelled.label) : t('Undone: {0}', travelled.label));
  const isChanged = ({ id }: Annotation): boolean => travelled.ids.includes(id);
  const changed = travelled.set.annotations.find(annotation => isChanged(annotation) && isShown(annotation));
  if (changed && !annotationsAt(travelled.set, selection).some(isChanged)) surface.reveal(article, changed);
}

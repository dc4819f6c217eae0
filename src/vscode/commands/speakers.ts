import * as vscode from 'vscode';
import type { AnnotationSet } from '../../core/annotation/annotation';
import type { Edit, SpeakerChoice } from '../../core/annotation/edits/edit';
import type { SpeakerKind } from '../../core/attribution';
import { sliceAll } from '../../core/span';
import { Failure } from '../failure';
import { commands } from '../ids';
import { t } from '../l10n';
import { isShown } from '../lookup';
import { pickOne, pickSome, type Choice } from '../pick';
import { kindWords } from '../words';
import { onArticle, onStatement, type Correction } from './correction';
import type { Chosen, Scene } from './desk';

/** Putting right, for the whole article, who is who. */
export const speakers = {
  [commands.renameSpeaker]: { plan: onArticle(renamed) },
  [commands.mergeSpeakers]: { plan: onArticle(merged) },
  [commands.splitSpeaker]: { label: () => t('Give to Another Speaker'), plan: onStatement(givenAway) },
} satisfies Record<string, Correction>;

/** The speakers of an article to choose from. @param current the key of the one it is now */
export function speakerChoices({ speakers }: AnnotationSet, current: string | null): Choice<string>[] {
  return Object.entries(speakers).map(([key, { label, kind }]) => ({ words: label, detail: kindWords()[kind], value: key, current: key === current }));
}

/** Asks for the name and kind of somebody not yet among the speakers; undefined if the person turns away. */
export async function newSpeaker(label: string): Promise<SpeakerChoice | undefined> {
  const name = await askName(label);
  if (name === undefined) return undefined;
  const kind = await pickOne(kindChoices(), t('What kind of speaker is it?'));
  return kind && { label: name, kind };
}

function kindChoices(): Choice<SpeakerKind>[] {
  const words = kindWords();
  return (Object.keys(words) as SpeakerKind[]).map(value => ({ words: words[value], value }));
}

async function askName(value: string): Promise<string | undefined> {
  return (await vscode.window.showInputBox({ title: t('Name of the speaker'), value }))?.trim() || undefined;
}

async function renamed({ annotations, atCursor }: Scene): Promise<Edit | null> {
  const key = atCursor?.speaker ?? (await pickOne(choicesOrFailure(annotations, 1), t('Which speaker?')));
  const label = key && (await askName(annotations.speakers[key]?.label ?? ''));
  return label ? { kind: 'nameSpeaker', key, speaker: { label } } : null;
}

async function merged({ annotations, atCursor }: Scene): Promise<Edit | null> {
  const choices = choicesOrFailure(annotations, 2, atCursor?.speaker);
  const keys = await pickSome(choices, t('Which of these are one and the same?'));
  if (!keys) return null;
  const into = keys.length < 2 ? keys[0] : await pickOne(choices.filter(({ value }) => keys.includes(value)), t('By which name?'));
  return into === undefined ? null : { kind: 'mergeSpeakers', keys, into };
}

function choicesOrFailure(annotations: AnnotationSet, least: number, current: string | null = null): Choice<string>[] {
  const choices = speakerChoices(annotations, current);
  if (choices.length < least) throw new Failure(t('There are not enough speakers in this article.'), [], 'information');
  return choices;
}

/** Some of the statements of one speaker were made by somebody else. */
async function givenAway({ annotation, annotations, article }: Chosen): Promise<Edit | null> {
  const theirs = annotations.annotations.filter(each => isShown(each) && each.speaker === annotation.speaker);
  const choices = theirs.map(each => ({ words: sliceAll(article.text, each.content), value: each.id, current: each.id === annotation.id }));
  const ids = theirs.length === 1 ? [annotation.id] : await pickSome(choices, t('Which statements did somebody else make?'));
  if (!ids) return null;
  const others = speakerChoices(annotations, null).filter(({ value }) => value !== annotation.speaker);
  const picked = await pickOne<string>([{ words: t('New Speaker…'), value: 'new' }, ...others], t('Who says it?'));
  const speaker = picked === 'new' ? await newSpeaker('') : picked;
  return speaker === undefined ? null : { kind: 'assign', ids, speaker };
}

import * as vscode from 'vscode';
import type { Description, Edit, SpeakerChoice } from '../../core/annotation/edits/edit';
import { commands } from '../ids';
import { t } from '../l10n';
import { pickOne, type Choice } from '../pick';
import { classWords, typeWords } from '../words';
import { onStatement, type Correction } from './correction';
import type { Chosen } from './desk';
import { newSpeaker, speakerChoices } from './speakers';

/** Saying otherwise what kind of statement it is, who says it, or what there is to remark about it. */
export const descriptions = {
  [commands.changeType]: {
    label: () => t('Change Type'),
    plan: onStatement(target => described(target, 'type', typeWords(), t('How are the words given?'))),
  },
  [commands.changeClass]: {
    label: () => t('Change Class'),
    plan: onStatement(target => described(target, 'class', classWords(), t('What does one do by saying it?'))),
  },
  [commands.changeSpeaker]: { plan: onStatement(assigned) },
  [commands.editNote]: { plan: onStatement(noted) },
} satisfies Record<string, Correction>;

async function described<Key extends 'type' | 'class'>({ ids, annotation }: Chosen, key: Key, words: Record<NonNullable<Description[Key]>, string>, title: string): Promise<Edit | null> {
  const choices = (Object.keys(words) as NonNullable<Description[Key]>[]).map(value => ({ words: words[value], value, current: annotation[key] === value }));
  const value = await pickOne(choices, title);
  return value === undefined ? null : { kind: 'describe', ids, change: { [key]: value } };
}

async function assigned({ ids, annotation, annotations }: Chosen): Promise<Edit | null> {
  const choices: Choice<SpeakerChoice | 'new'>[] = [
    ...speakerChoices(annotations, annotation.speaker),
    { words: t('New Speaker…'), value: 'new' },
    { words: t('Unknown speaker'), value: null, current: annotation.speaker === null },
  ];
  const picked = await pickOne(choices, t('Who says it?'));
  if (picked === undefined) return null;
  const speaker = picked === 'new' ? await newSpeaker(annotation.exact.source ?? '') : picked;
  return speaker === undefined ? null : { kind: 'assign', ids, speaker };
}

async function noted({ ids, annotation }: Chosen): Promise<Edit | null> {
  const note = await vscode.window.showInputBox({ title: t('Note'), value: annotation.note ?? '', prompt: t('An empty note is removed.') });
  return note === undefined ? null : { kind: 'describe', ids, change: { note } };
}

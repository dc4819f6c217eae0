import type { Edit } from '../../core/annotation/edits/edit';
import type { CommandId } from '../ids';
import { chosen, perform, scene, type Chosen, type Desk, type Scene } from './desk';
import type { Handler } from './register';

/** An edit to be made, and what it was made up for. */
export interface Planned extends Scene {
  readonly edit: Edit;
}

/** A command that comes down to one edit. */
export interface Correction {
  /** What it is called when it is undone, if the edit does not say it well enough. */
  readonly label?: () => string;
  /** Null if the person thought better of it. */
  readonly plan: (desk: Desk, argument: unknown) => Promise<Planned | null>;
  /** What to do once it is made. */
  readonly after?: (planned: Planned) => void;
}

/** What makes an edit up, perhaps by asking the person; null if they turn away. */
type Made = Edit | null | Promise<Edit | null>;

/** An edit of the statements that a command is about. */
export function onStatement(make: (target: Chosen) => Made): Correction['plan'] {
  return async (desk, argument) => planned(await chosen(desk, argument), make);
}

/** An edit that can be made wherever the cursor is. */
export function onArticle(make: (target: Scene) => Made): Correction['plan'] {
  return async desk => planned(await scene(desk), make);
}

/** Makes an edit up for a target. */
export async function planned<Target extends Scene>(target: Target, make: (target: Target) => Made): Promise<Planned | null> {
  const edit = await make(target);
  return edit && { ...target, edit };
}

/** Commands from corrections. */
export function correcting<Id extends CommandId>(desk: Desk, corrections: Readonly<Record<Id, Correction>>): Readonly<Record<Id, Handler>> {
  const handler = ({ label, plan, after }: Correction): Handler => async argument => {
    const ready = await plan(desk, argument);
    if (!ready) return;
    await perform(desk, ready, ready.edit, label?.());
    after?.(ready);
  };
  const entries = Object.entries<Correction>(corrections).map(([id, correction]) => [id, handler(correction)] as const);
  return Object.fromEntries(entries) as Record<Id, Handler>;
}

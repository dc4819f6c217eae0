import * as vscode from 'vscode';
import { SidecarError } from '../../core/sidecar/error';
import { Comparison, type Difference } from '../comparison';
import { differenceWords } from '../differenceWords';
import { Failure, readFailure, unreadable, type Action } from '../failure';
import { commands, contextKeys, type CommandId } from '../ids';
import { t } from '../l10n';
import { perform, scene, type Desk, type Scene } from './desk';
import type { Handler } from './register';

type CompareId = (typeof commands)['compare' | 'takeTheirs' | 'keepMine' | 'nextDifference'];

/** Going through what another person annotated differently, each difference settled with one key. */
export function compareCommands(desk: Desk): Pick<Record<CommandId, Handler>, CompareId> {
  let comparison: Comparison | null = null;

  const going = async (): Promise<{ target: Scene; comparison: Comparison }> => {
    const target = await scene(desk);
    if (comparison?.article === target.article) return { target, comparison };
    throw new Failure(t('Choose the annotations to compare with first.'), [{ title: t('Compare With…'), run: () => vscode.commands.executeCommand(commands.compare) }], 'information');
  };
  const settling = (settle: (difference: Difference, target: Scene, comparison: Comparison) => unknown): Handler => async () => {
    const { target, comparison } = await going();
    if (comparison.current) await settle(comparison.current, target, comparison);
    goOn(desk, target, comparison);
  };
  return {
    [commands.compare]: async argument => {
      const target = await scene(desk);
      const sidecar = argument instanceof vscode.Uri && argument.path.endsWith('.json') ? argument : await askForSidecar(target);
      if (!sidecar) return;
      comparison = await open(target, sidecar);
      void vscode.commands.executeCommand('setContext', contextKeys.comparing, true);
      const { kappa } = comparison.scores;
      desk.notifier.tell(t('Differences: {0}. Agreement on words (kappa): {1}', comparison.open.length, kappa === null ? '—' : kappa.toFixed(2)));
      goOn(desk, target, comparison);
    },
    [commands.takeTheirs]: settling((difference, target, comparison) => perform(desk, target, comparison.taking(difference))),
    [commands.keepMine]: settling((difference, _, comparison) => comparison.keep(difference)),
    [commands.nextDifference]: settling(() => undefined),
  };
}

async function askForSidecar({ article }: Scene): Promise<vscode.Uri | undefined> {
  const defaultUri = article.document.isUntitled ? undefined : vscode.Uri.joinPath(article.uri, '..');
  const chosen = await vscode.window.showOpenDialog({ title: t('Compare With…'), filters: { JSON: ['json'] }, ...(defaultUri && { defaultUri }) });
  return chosen?.[0];
}

async function open({ article }: Scene, sidecar: vscode.Uri): Promise<Comparison> {
  const bytes = await vscode.workspace.fs.readFile(sidecar).then(read => read, (error: unknown) => Promise.reject(readFailure(sidecar, error)));
  try {
    return new Comparison(article, new TextDecoder().decode(bytes));
  } catch (error) {
    throw error instanceof SidecarError ? unreadable(sidecar, error) : error;
  }
}

/** Shows the next difference in the text and says what it is. */
function goOn({ notifier }: Desk, { surface, article }: Scene, comparison: Comparison): void {
  const next = comparison.next();
  const place = next && (next.mine ?? next.theirs);
  if (!place) {
    notifier.tell(t('There are no differences left to settle.'));
    return;
  }
  surface.reveal(article, place);
  const button = (title: string, command: CommandId): Action => ({ title, run: () => vscode.commands.executeCommand(command) });
  notifier.tell(differenceWords(comparison, next), [
    button(t('Take Theirs'), commands.takeTheirs), button(t('Keep Mine'), commands.keepMine), button(t('Next Difference'), commands.nextDifference),
  ]);
}

import * as vscode from 'vscode';
import type { Annotation } from '../core/annotation/annotation';
import type { Speaker } from '../core/attribution';
import type { Side } from '../core/merge/conflict';
import { contestedIn, settle, type Contested } from '../core/merge/settle';
import { unflatten } from '../core/sidecar/flat';
import type { Article } from './article';
import type { Articles } from './articles';
import { Disposable } from './disposable';
import { Failure, fileName } from './failure';
import type { Keeper } from './keeper';
import { t } from './l10n';
import type { Notifier } from './notifier';
import { kindWords, statusWords } from './words';

/** Says that two versions of a sidecar disagree, and lets a person decide one after the other. */
export class Conflicts extends Disposable {
  private readonly told = new WeakMap<Article, ReadonlySet<string>>();

  constructor(articles: Articles, private readonly keeper: Keeper, private readonly notifier: Notifier) {
    super();
    this._register(articles.onDidChange(({ article, isTyping }) => isTyping || this.tell(article)));
    this._register(keeper.onDidAskForReview(article => {
      this.review(article).catch((error: unknown) => notifier.report(error));
    }));
  }

  /** Shows what each version says, one statement or speaker at a time; whoever stops leaves the others undecided. */
  async review(article: Article): Promise<void> {
    const contested = article.annotations ? contestedIn(article.annotations) : [];
    if (contested.length === 0) throw new Failure(t('There is nothing to decide in “{0}”.', fileName(article.uri)), [], 'information');
    for (const [index, each] of contested.entries()) {
      const side = await choose(each, t('Difference {0} of {1}', index + 1, contested.length));
      if (side === undefined || article.annotations === null) break;
      this.keeper.decide(article, settle(article.annotations, each, side, article.text));
    }
    await this.keeper.save(article);
  }

  private tell(article: Article): void {
    const ids = new Set(article.annotations ? contestedIn(article.annotations).map(({ kind, id }) => `${kind} ${id}`) : []);
    const before = this.told.get(article);
    this.told.set(article, ids);
    if ([...ids].every(id => before?.has(id))) return;
    this.notifier.report(new Failure(t('Two versions of “{0}” disagree. Differences to decide: {1}', fileName(article.uri), ids.size), [
      { title: t('Review'), run: () => this.review(article) },
    ]));
  }
}

async function choose(contested: Contested, title: string): Promise<Side | undefined> {
  const { about, ours, theirs } = contested.kind === 'speaker' ? speakerVersions(contested.ours, contested.theirs) : versions(contested.annotation);
  const items: (vscode.QuickPickItem & { readonly side: Side })[] = [
    { label: t('Keep Mine'), side: 'ours', ...ours },
    { label: t('Take Theirs'), side: 'theirs', ...theirs },
  ];
  return (await vscode.window.showQuickPick(items, { title, placeHolder: about, ignoreFocusOut: true }))?.side;
}

/** What a version says, below and beside its name. */
type Said = Pick<vscode.QuickPickItem, 'description' | 'detail'>;

/** What two versions disagree about, and what each says. */
interface Versions {
  readonly about: string;
  readonly ours: Said;
  readonly theirs: Said;
}

function versions(annotation: Annotation): Versions {
  const { conflict, ...mine } = annotation;
  const other = conflict?.other ? unflatten(conflict.other) : null;
  const [ours, theirs] = conflict?.side === 'ours' ? [other, mine] : [mine, other];
  return { about: annotation.exact.content.join(' … '), ours: shown(ours), theirs: shown(theirs) };
}

function speakerVersions(ours: Speaker, theirs: Speaker): Versions {
  const said = ({ label, kind, aliases = [] }: Speaker): Said => ({ description: kindWords()[kind], detail: [label, ...aliases].join(' · ') });
  return { about: ours.label, ours: said(ours), theirs: said(theirs) };
}

/** What a version makes of a statement, in a line for each of its sides. */
function shown(version: Annotation | null): Said {
  if (version === null) return { description: t('Deleted') };
  const { status, exact: { source, cue, content } } = version;
  return { description: statusWords()[status], detail: [source, cue.join(' … '), content.join(' … ')].filter(words => words).join(' · ') };
}

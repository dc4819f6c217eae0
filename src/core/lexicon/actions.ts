import rows from './actions.json';
import { fold } from '../text/fold';
import { has, pronounHost, tables } from './tables';

/** A finite verb that reports nothing, as far as its letters tell. */
export interface Action {
  readonly aspect: 'perfect' | 'imperfect';
  readonly gender: 'm' | 'f';
}

const FORMS: ReadonlyMap<string, Action> = indexForms();

function indexForms(): Map<string, Action> {
  const index = new Map<string, Action>();
  const add = (forms: readonly string[], action: Action): void => { for (const form of forms) index.set(fold(form), action); };
  for (const lemma of cells(rows.perfect)) add([lemma, ...plurals(lemma)], { aspect: 'perfect', gender: 'm' });
  for (const lemma of cells(rows.feminine)) add(plurals(lemma), { aspect: 'perfect', gender: 'm' });
  // After all masculines: `أجرت` is `أجرى` said of a woman, whatever else ends so.
  for (const lemma of [...cells(rows.perfect), ...cells(rows.feminine)]) add(feminines(lemma), { aspect: 'perfect', gender: 'f' });
  for (const lemma of cells(rows.imperfect)) {
    const stem = lemma.slice(1).replace(/[يى]$/u, '');
    add([lemma, `ي${stem}ون`, `ي${stem}وا`], { aspect: 'imperfect', gender: 'm' });
    add([`ت${lemma.slice(1)}`], { aspect: 'imperfect', gender: 'f' });
  }
  return index;
}

function cells(cell: string): string[] {
  return cell.split('|').map(entry => entry.trim());
}

/** `وصل` → `وصلت`, `بنى` → `بنت`; a lemma that is itself feminine stays. */
function feminines(lemma: string): string[] {
  return lemma.endsWith('ت') && lemma.length > 3 ? [] : [`${weakened(lemma)}ت`, `${weakened(lemma)}تا`];
}

function plurals(lemma: string): string[] {
  return [`${weakened(lemma)}وا`];
}

function weakened(lemma: string): string {
  return lemma.replace(/[ىا]$/u, '');
}

/**
 * Reads a folded word (see `text/fold.ts`) as a common verb that reports nothing; conjunction, future mark and an attached
 * pronoun are allowed (`وسيصل`, `قتلته`). Null for other words, reporting verbs among them.
 */
export function readAction(form: string): Action | null {
  // `وزارته`, its ministry, not `وزارت` and a pronoun.
  if (has(tables.organizations, pronounHost(form) ?? '')) return null;
  for (const prefix of ['', 'و', 'ف', 'س', 'وس', 'فس', 'ل', 'ول']) {
    if (!form.startsWith(prefix)) continue;
    const stem = form.slice(prefix.length);
    const bound = /[سل]/u.test(prefix);
    const action = FORMS.get(stem) ?? withObject(stem);
    if (action && (!bound || action.aspect === 'imperfect')) return action;
  }
  return null;
}

function withObject(stem: string): Action | null {
  const host = /^(.{3,}?)(هما|هم|هن|ها|ه)$/u.exec(stem)?.[1];
  return host === undefined
    ? null
    : (FORMS.get(host) ??
        (host.endsWith('ا') ? FORMS.get(`${host.slice(0, -1)}ي`) : undefined) ??
        (host.endsWith('و') ? FORMS.get(`${host}ا`) : undefined) ??
        null);
}

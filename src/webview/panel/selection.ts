/** What is selected in a list: some ids, the one a range begins at, and the one that the keyboard is at. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly anchor: string | null;
  readonly current: string | null;
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null, current: null };

/** Just this one. */
export function only(id: string): Selection {
  return { ids: new Set([id]), anchor: id, current: id };
}

/** With this one, or without it if it was there. */
export function toggledAt({ ids }: Selection, id: string): Selection {
  const after = new Set(ids);
  if (!after.delete(id)) after.add(id);
  return { ids: after, anchor: id, current: id };
}

/** Everything from where the range begins to this one, in the order of the list. */
export function rangeTo({ anchor, current }: Selection, id: string, order: readonly string[]): Selection {
  const to = order.indexOf(id);
  const start = order.indexOf(anchor ?? current ?? id);
  const from = start < 0 ? to : start;
  return { ids: new Set(order.slice(Math.min(from, to), Math.max(from, to) + 1)), anchor: order[from] ?? id, current: id };
}

/** All of the list; the keyboard stays where it is. */
export function everything({ current }: Selection, order: readonly string[]): Selection {
  const at = current !== null && order.includes(current) ? current : (order[0] ?? null);
  return { ids: new Set(order), anchor: at, current: at };
}

/**
 * What is left of a selection when the list has changed. Nothing that is out of sight stays selected, or it would be
 * decided about unseen. Who loses the one they were at is at the one in its place, and has that selected if nothing else is.
 */
export function surviving(selection: Selection, before: readonly string[], after: readonly string[]): Selection {
  const there = new Set(after);
  const ids = new Set([...selection.ids].filter(id => there.has(id)));
  const current = selection.current === null || there.has(selection.current) ? selection.current : inPlaceOf(selection.current, before, after, there);
  if (ids.size === 0 && selection.ids.size > 0 && current !== null) return only(current);
  return { ids, anchor: selection.anchor !== null && there.has(selection.anchor) ? selection.anchor : current, current };
}

function inPlaceOf(id: string, before: readonly string[], after: readonly string[], there: ReadonlySet<string>): string | null {
  const at = before.indexOf(id);
  return before.slice(at + 1).find(each => there.has(each)) ?? before.slice(0, Math.max(at, 0)).findLast(each => there.has(each)) ?? after[0] ?? null;
}

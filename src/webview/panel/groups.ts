import type { PanelStrings } from '../../protocol/panel';
import { h } from '../dom';
import type { Group } from './arrange';
import { said } from '../words';

/**
 * Puts the groups of a list box into it, from top to bottom, yielding after each element that it places or takes away. What already stands in its place is not
 * moved: moving takes the focus away.
 * @param heading what stands above a group, if anything does
 */
export function* fillGroups(
  list: HTMLElement, groups: readonly Group[], heading: (group: Group) => string | null, strings: PanelStrings, elementOf: (id: string) => HTMLElement,
): Generator<void> {
  const before = new Map([...list.children].map(child => [(child as HTMLElement).dataset.group, child as HTMLElement]));
  const containers = groups.map(group => {
    const container = before.get(group.key) ?? h('div', { 'data-group': group.key });
    name(container, heading(group), strings);
    return container;
  });
  // First all that goes, so that the rest need not move.
  const kept = new Set(containers);
  for (const child of before.values()) if (!kept.has(child)) child.remove();
  yield* inOrder(list, containers, list.firstElementChild);
  const placed = new Set<string>();
  const contents = groups.map(({ statements }) => statements.map(({ id }) => id).filter(id => !placed.has(id) && placed.add(id)).map(elementOf));
  for (const [i, container] of containers.entries()) {
    const wanted = new Set<Element>(contents[i]);
    for (const child of [...container.querySelectorAll(':scope > .statement')]) {
      if (wanted.has(child)) continue;
      child.remove();
      yield;
    }
  }
  for (const [i, container] of containers.entries()) yield* inOrder(container, contents[i]!, container.querySelector(':scope > .statement'));
}

function* inOrder(parent: HTMLElement, elements: readonly HTMLElement[], first: Element | null): Generator<void> {
  let next = first;
  for (const element of elements) {
    if (element === next) next = next.nextElementSibling;
    else parent.insertBefore(element, next);
    yield;
  }
}

/** A list box may hold options and named groups of them, but no headings. */
function name(container: HTMLElement, words: string | null, strings: PanelStrings): void {
  const shown = container.querySelector(':scope > .group-heading');
  if (words === null) {
    shown?.remove();
    container.setAttribute('role', 'none');
    container.removeAttribute('aria-label');
    return;
  }
  container.setAttribute('role', 'group');
  container.setAttribute('aria-label', words);
  const heading = h('div', { 'class': 'group-heading', 'role': 'presentation' }, said(words, strings));
  if (shown) shown.replaceWith(heading);
  else container.prepend(heading);
}

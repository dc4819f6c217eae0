import type { PanelStrings } from '../../protocol/panel';
import { h } from '../dom';
import { keyList } from './keyboard';
import { said } from '../words';

/** Every key that does something in the list. */
export function keyCard(strings: PanelStrings): HTMLElement[] {
  return [h('dl', { class: 'key-list' }, ...keyList.flatMap(([command, keys]) => [
    h('dt', {}, said(strings.commands[command], strings)),
    h('dd', {}, ...keys.map(key => h('kbd', { dir: 'ltr' }, key))),
  ]))];
}

import { directionOf } from '../direction';
import type { Props } from '../dom';
import { h } from '../dom';
import type { ReaderStrings } from '../../protocol/reader';

/** Words of the interface, in its own language and direction: the page reads right to left even when they are English. */
export function said(text: string, { language }: Pick<ReaderStrings, 'language'>, props: Props = {}): HTMLElement {
  return h('bdi', { dir: language === 'ar' ? 'rtl' : 'ltr', lang: language, ...props }, text);
}

/** Words of the article inside a line of the interface, isolated so that neither reorders the other. */
export function quoted(text: string, props: Props = {}): HTMLElement {
  return h('bdi', { ...articleProps(text), ...props }, text);
}

/** Direction and language for an element that holds words of the article. */
export function articleProps(text: string): Props {
  const dir = directionOf(text);
  return { dir, lang: dir === 'rtl' ? 'ar' : '' };
}

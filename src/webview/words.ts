import { directionOf } from './direction';
import { h, type Props } from './dom';

/** Words of the interface know their language. */
export interface Spoken {
  readonly language: 'ar' | 'en';
}

/** Words of the article inside a line of the interface, isolated so that neither reorders the other. */
export function quoted(text: string, props: Props = {}): HTMLElement {
  return h('bdi', { ...articleProps(text), ...props }, text);
}

/** Direction and language for an element that holds words of the article. */
export function articleProps(text: string): Props {
  const dir = directionOf(text);
  // Without a language the screen reader keeps the interface's voice; for words that are not Arabic that is the better guess.
  return { dir, lang: dir === 'rtl' ? 'ar' : '' };
}

/** Words of the interface, in the interface's own language and direction: the page is right to left even when they are English. */
export function said(text: string, strings: Spoken, props: Props = {}): HTMLElement {
  return h('bdi', { dir: strings.language === 'ar' ? 'rtl' : 'ltr', lang: strings.language, ...props }, text);
}

/** A label of the interface and words of the article after it, in that order for whoever reads the interface's language. */
export function labelled(label: string, text: string, strings: Spoken): HTMLElement {
  const whole = said(`${label}: `, strings);
  whole.append(quoted(text));
  return whole;
}

/** Fills `{0}`, `{1}` …; numbers as the interface's language writes them. */
export function format(template: string, strings: Spoken, ...values: readonly (string | number)[]): string {
  return template.replace(/\{(\d)\}/g, (_, index) => written(values[Number(index)] ?? '', strings));
}

/** A share (0 to 1) as a percentage. */
export function percent(share: number, { language }: Spoken): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(share);
}

function written(value: string | number, { language }: Spoken): string {
  return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value;
}

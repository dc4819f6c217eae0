import type { CommandId } from './ids';

/** The direction a hover reads in: that of the words of the interface. */
export type Direction = 'rtl' | 'ltr';

const MARKS = { rtl: '\u2067', ltr: '\u2066' } as const;
const FIRST_STRONG = '\u2068';
const POP = '\u2069';

/**
 * Words of the article, safe inside a hover. Everything that Markdown, HTML or the bidirectional algorithm could take for
 * an instruction is made harmless, and the rest cannot be reordered by what stands around it.
 */
export function quoted(words: string): string {
  const plain = words.replace(/[\u202A-\u202E\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
  return `${FIRST_STRONG}${escaped(plain)}${POP}`;
}

/** Words of the interface, safe inside a hover. */
export function escaped(words: string): string {
  return words.replace(/[!-/:-@[-`{-~]/g, sign => `&#${sign.charCodeAt(0)};`);
}

/**
 * A line of a hover that reads in the given direction. The hover drops `dir` but keeps `align`; the marks do the rest.
 * @param html made of {@link quoted}, {@link escaped} and tags of our own
 */
export function line(html: string, direction: Direction): string {
  return `<p align="${direction === 'rtl' ? 'right' : 'left'}">${MARKS[direction]}${html}${POP}</p>`;
}

/** Who told whom, from the one who said it to the page in hand; arrows point the way one reads. */
export function chain(links: readonly string[], direction: Direction): string {
  return links.join(direction === 'rtl' ? ' ← ' : ' → ');
}

/** A link that runs a command of ours about one statement. */
export function commandLink(words: string, command: CommandId, id: string): string {
  const argument = encodeURIComponent(JSON.stringify([{ id }])).replace(/'/g, '%27');
  return `<a href="command:${command}?${argument}">${escaped(words)}</a>`;
}

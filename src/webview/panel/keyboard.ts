import type { PanelCommand } from '../../protocol/panel';
import { searchForm } from '../../core/text/search';

/** The keys that do something, as a keyboard without Arabic letters has them; punctuation is on an Arabic keyboard too. */
const KEYS: Readonly<Record<string, PanelCommand>> = {
  'a': 'accept', '+': 'accept', 'r': 'reject', 'x': 'reject', '-': 'reject', 'Delete': 'reject', 'Backspace': 'reset',
  'Enter': 'reveal', 'n': 'next', '.': 'next', 'p': 'previous', ',': 'previous', 'e': 'correct', 'F2': 'correct', 's': 'speaker',
  'y': 'place', 't': 'take', 'k': 'keep', '/': 'search', '?': 'keys', '؟': 'keys',
};

/** With Ctrl or Cmd. By the place of the key: with Arabic letters the same key is another letter. */
const CHORDS: Readonly<Record<string, PanelCommand>> = { KeyA: 'selectAll', KeyZ: 'undo', KeyY: 'redo' };

/** What a key on a list means. */
export interface Press {
  /** What is typed. */
  readonly key: string;
  /** Where the key is, as a keyboard with Latin letters has it. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The command of a key; null if it has none. */
export function commandOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Press): PanelCommand | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    const chord = CHORDS[code] ?? null;
    if (!shiftKey) return chord;
    return chord === 'undo' ? 'redo' : null;
  }
  return KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** Every command with the keys that a person is told of, in the order in which they are listed. */
export const keyList: readonly (readonly [PanelCommand, readonly string[]])[] = [
  ['next', ['N', '.']], ['previous', ['P', ',']], ['accept', ['A', '+']], ['reject', ['R', 'X', '-']], ['reset', ['Backspace']],
  ['reveal', ['Enter']], ['correct', ['E', 'F2']], ['speaker', ['S']], ['place', ['Y']], ['take', ['T']], ['keep', ['K']],
  ['selectAll', ['Ctrl+A']], ['undo', ['Ctrl+Z']], ['redo', ['Ctrl+Y']], ['search', ['/']], ['keys', ['?']],
];

/** The index that a key leads to from another one in a list, or null when the key does not move. @param page how many fit the view */
export function moved(key: string, from: number, length: number, page: number): number | null {
  const last = length - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, last);
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'PageDown':
      return Math.min(from + page, last);
    case 'PageUp':
      return Math.max(from - page, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** Keys that follow each other more slowly begin a new word. */
const PAUSE_MS = 800;

/** Finds by the first letters of a name, or of any word in it. */
export class TypeAhead {
  private typed = '';
  private at = -Infinity;

  /**
   * The index of the next name that begins with what was typed, from `from` on and round the end; -1 if there is none or
   * the key is no letter.
   * @param time in milliseconds, of the key
   */
  next(key: string, names: readonly string[], from: number, time: number): number {
    if (!/^\p{L}$/u.test(key) && !(key === ' ' && this.isTyping(time))) return -1;
    this.typed = this.isTyping(time) ? this.typed + key : key;
    this.at = time;
    const wanted = searchForm(this.typed);
    // The first letter goes on from here; with each further one the name one is at may still be meant.
    const start = from + (this.typed.length === 1 ? 1 : 0);
    for (let i = 0; i < names.length; i++) {
      const at = (start + i) % names.length;
      const name = searchForm(names[at] ?? '');
      if (wanted !== '' && (name.startsWith(wanted) || name.includes(` ${wanted}`))) return at;
    }
    return -1;
  }

  isTyping(time: number): boolean {
    return time - this.at < PAUSE_MS;
  }
}

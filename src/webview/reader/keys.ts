/** What a key does in the reader. */
export type KeyCommand =
  | { readonly type: 'go'; readonly direction: 1 | -1 }
  | { readonly type: 'decide'; readonly status: 'accepted' | 'rejected' }
  | { readonly type: 'travel'; readonly direction: 1 | -1 }
  | { readonly type: 'zoom'; readonly step: 1 | -1 | 0 }
  /** Moves a border of the current part one word on (`1`) or back (`-1`) in the order of the text. */
  | { readonly type: 'border'; readonly side: 'start' | 'end'; readonly direction: 1 | -1 }
  /** Selects a word, to go on from there with the arrows: without Shift to another word, with Shift over more of them. */
  | { readonly type: 'pick' }
  | { readonly type: 'word'; readonly direction: 1 | -1 }
  | { readonly type: 'speaker' }
  | { readonly type: 'leave' };

const go = (direction: 1 | -1): KeyCommand => ({ type: 'go', direction });

/** The keys by their place on the keyboard, so that they work with an Arabic layout as well. */
const PLAIN: Readonly<Record<string, KeyCommand>> = {
  KeyN: go(1), KeyJ: go(1), ArrowDown: go(1),
  KeyP: go(-1), KeyK: go(-1), ArrowUp: go(-1),
  KeyA: { type: 'decide', status: 'accepted' },
  KeyR: { type: 'decide', status: 'rejected' },
  KeyM: { type: 'pick' },
  ArrowLeft: { type: 'word', direction: 1 }, ArrowRight: { type: 'word', direction: -1 },
  KeyS: { type: 'speaker' },
  Escape: { type: 'leave' },
};

const WITH_CONTROL: Readonly<Record<string, KeyCommand>> = {
  KeyZ: { type: 'travel', direction: -1 }, KeyY: { type: 'travel', direction: 1 },
  Equal: { type: 'zoom', step: 1 }, NumpadAdd: { type: 'zoom', step: 1 },
  Minus: { type: 'zoom', step: -1 }, NumpadSubtract: { type: 'zoom', step: -1 },
  Digit0: { type: 'zoom', step: 0 }, Numpad0: { type: 'zoom', step: 0 },
};

/** As much of a keyboard event as matters. */
export interface Pressed {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** What a key does, null if nothing. Left is onward, as Arabic is read. */
export function commandOf({ code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): KeyCommand | null {
  if (ctrlKey || metaKey) {
    if (altKey) return null;
    if (code === 'KeyZ' && shiftKey) return { type: 'travel', direction: 1 };
    return WITH_CONTROL[code] ?? null;
  }
  if (shiftKey && (code === 'ArrowLeft' || code === 'ArrowRight')) return { type: 'border', side: altKey ? 'start' : 'end', direction: code === 'ArrowLeft' ? 1 : -1 };
  return altKey || shiftKey ? null : (PLAIN[code] ?? null);
}

/** What the reader needs to stand where it stood; the text itself the extension sends again. */
export interface ReaderMemory {
  /** The offset at the top of the window. */
  readonly top: number;
  readonly selected: string | null;
  /** As in `SpeakerFocus`. */
  readonly speaker: string | null;
  /** Steps of the size, larger above zero. */
  readonly zoom: number;
}

export const NOTHING: ReaderMemory = { top: 0, selected: null, speaker: null, zoom: 0 };

/** Raised whenever `ReaderMemory` changes shape. */
export const MEMORY_VERSION = 1;

import type { FromPanel, ToPanel } from '../../protocol/panel';
import type { Host } from '../host';
import { Kept } from '../kept';
import type { Place } from './scrolling';
import { PLAIN_VIEW, type Sheet, type View } from './view';

/** The extension, as the panel sees it. */
export type PanelHost = Host<FromPanel, ToPanel>;

/** What the panel needs to stand where it stood. */
export interface Memory {
  readonly shown: Extract<ToPanel, { type: 'show' }> | null;
  readonly selected: readonly string[];
  /** The statement that the keyboard is at. */
  readonly current: string | null;
  /** The statement that the extension last led to, or was last told about. */
  readonly led: string | null;
  readonly place: Place | null;
  readonly view: View;
  readonly sheet: Sheet | null;
}

const NOTHING: Memory = { shown: null, selected: [], current: null, led: null, place: null, view: PLAIN_VIEW, sheet: null };

/** Raised whenever `Memory` or the messages in it change shape. */
const VERSION = 2;

/** What the panel remembers from the last time. */
export function recall(host: PanelHost): Kept<Memory> {
  return new Kept(host, NOTHING, VERSION);
}

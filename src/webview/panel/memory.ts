import type { FromPanel, ToPanel } from '../../protocol/panel';
import type { Host } from '../host';
import { Kept } from '../kept';

/** The extension, as the panel sees it. */
export type PanelHost = Host<FromPanel, ToPanel>;

/** What the panel needs to stand where it stood. */
export interface Memory {
  readonly shown: Extract<ToPanel, { type: 'show' }> | null;
  readonly selected: string | null;
  /** Pixels from the top of the list. */
  readonly scroll: number;
}

const NOTHING: Memory = { shown: null, selected: null, scroll: 0 };

/** Raised whenever `Memory` or the messages in it change shape. */
const VERSION = 1;

/** What the panel remembers from the last time. */
export function recall(host: PanelHost): Kept<Memory> {
  return new Kept(host, NOTHING, VERSION);
}

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
  /** The article that was shown last. */
  readonly uri: string | null;
  readonly selected: readonly string[];
  /** The statement that the keyboard is at. */
  readonly current: string | null;
  /** The statement that the extension last led to, or was last told about. */
  readonly led: string | null;
  readonly place: Place | null;
  readonly view: View;
  readonly sheet: Sheet | null;
}

const NOTHING: Memory = { shown: null, uri: null, selected: [], current: null, led: null, place: null, view: PLAIN_VIEW, sheet: null };

/** Raised whenever `Memory` or the messages in it change shape. */
const VERSION = 3;

/** Handing over more statements than this takes longer than having them sent again. */
const MANY = 400;

/** What the panel remembers from the last time. */
export function recall(host: PanelHost): Kept<Memory> {
  return new Kept(host, NOTHING, VERSION, lasting);
}

function lasting(memory: Memory): Memory {
  const { shown } = memory;
  return shown?.state.kind === 'ready' && shown.state.statements.length > MANY ? { ...memory, shown: null } : memory;
}

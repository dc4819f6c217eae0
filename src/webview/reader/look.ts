import type { ReaderLook } from '../../protocol/reader';

const STEP = 1.1;
const SMALLEST = -6;
const LARGEST = 14;

/** A step larger (`1`) or smaller (`-1`), or back to what the settings say (`0`), within what can be read. */
export function zoomed(zoom: number, step: 1 | -1 | 0): number {
  return step === 0 ? 0 : Math.max(SMALLEST, Math.min(LARGEST, zoom + step));
}

/** Sets the page in a face and size. */
export function setLook({ fontFamily, fontSize }: ReaderLook, zoom: number): void {
  const { style } = document.documentElement;
  style.setProperty('--reader-size', `${(fontSize * STEP ** zoom).toFixed(2)}px`);
  if (fontFamily.trim() === '') style.removeProperty('--reader-face');
  else style.setProperty('--reader-face', fontFamily);
}

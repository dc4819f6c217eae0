/** Work goes on for this long before others get their turn; typing stays smooth below 16. */
const SLICE_MS = 10;

/**
 * Does a slice of the work: the result if it came to an end, undefined if there is more to do.
 * @param show told what the work knows so far, whenever it says so
 */
export function slice<Result>(steps: Iterator<Result | undefined, Result>, show: (soFar: Result) => void = () => undefined): { readonly result: Result } | undefined {
  const until = performance.now() + SLICE_MS;
  do {
    const { value, done } = steps.next();
    if (done) return { result: value };
    if (value !== undefined) show(value);
  } while (performance.now() < until);
  return undefined;
}

/**
 * Does work in slices, with pauses in which VS Code draws and reacts.
 * @param isWanted asked before each slice; when it says no, the work is dropped
 * @param show as for {@link slice}
 * @returns undefined if it was dropped
 */
export async function inSlices<Result>(steps: Iterator<Result | undefined, Result>, isWanted: () => boolean, show?: (soFar: Result) => void): Promise<Result | undefined> {
  while (isWanted()) {
    const end = slice(steps, show);
    if (end) return end.result;
    await new Promise(resolve => setTimeout(resolve));
  }
  return undefined;
}

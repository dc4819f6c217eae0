/** Work goes on for this long before others get their turn; typing stays smooth below 16. */
const SLICE_MS = 10;

/** Does a slice of the work: the result if it came to an end, undefined if there is more to do. */
export function slice<Result>(steps: Iterator<unknown, Result>): { readonly result: Result } | undefined {
  const until = performance.now() + SLICE_MS;
  do {
    const { value, done } = steps.next();
    if (done) return { result: value as Result };
  } while (performance.now() < until);
  return undefined;
}

/**
 * Does work in slices, with pauses in which VS Code draws and reacts.
 * @param isWanted asked before each slice; when it says no, the work is dropped
 * @returns undefined if it was dropped
 */
export async function inSlices<Result>(steps: Iterator<unknown, Result>, isWanted: () => boolean): Promise<Result | undefined> {
  while (isWanted()) {
    const end = slice(steps);
    if (end) return end.result;
    await new Promise(resolve => setTimeout(resolve));
  }
  return undefined;
}

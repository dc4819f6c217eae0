import type { Page } from 'playwright-core';

/** A place on the screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What one can see of a line of the editor. */
export interface Line {
  readonly top: number;
  readonly html: string;
  readonly letters: readonly number[];
}

/** The lines on the screen, from top to bottom. */
export function lines(page: Page): Promise<Line[]> {
  return page.evaluate('flow.lines()');
}

/** Where highlights are drawn. */
export function highlights(page: Page): Promise<Box[]> {
  return page.evaluate('flow.highlights()');
}

/** Where words stand on the screen; they must be on one line of it. */
export async function boxOf(page: Page, words: string): Promise<Box> {
  const box: Box | null = await page.evaluate(`flow.boxOf(${JSON.stringify(words)})`);
  if (!box) throw new Error(`“${words}” is not on the screen in one piece.`);
  return box;
}

/** Clicks into the middle of words in the editor. */
export async function clickOn(page: Page, words: string): Promise<void> {
  const { left, top, right, bottom } = await boxOf(page, words);
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

/** Rests the pointer on words in the editor. */
export async function pointAt(page: Page, words: string): Promise<void> {
  const { left, top, right, bottom } = await boxOf(page, words);
  await page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 4 });
}

/** What the status bar says of the cursor: `Ln 3, Col 14 (52 selected)`. */
export async function cursor(page: Page): Promise<string> {
  return (await page.locator('[id="status.editor.selection"]').innerText()).trim();
}

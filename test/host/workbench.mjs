/**
 * What a user does and sees in a VS Code window, for tests that go through the real interface.
 */

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Frame} Frame */

const PATIENCE = 15_000;
const ROWS = '.quick-input-widget .quick-input-list .monaco-list-row';

/**
 * Runs a command through the command palette.
 *
 * @param {Page} page
 * @param {string} title as the palette shows it, category included: `Isnad: Annotate Document`
 */
export async function runCommand(page, title) {
  await pickQuickly(page, 'F1', `>${title}`, title);
}

/**
 * Opens a file of the workspace through quick open, and waits until its editor is there.
 *
 * @param {Page} page
 * @param {string} name the file's name, without its folder
 */
export async function openFile(page, name) {
  await pickQuickly(page, 'Control+P', name, name);
  await page.locator('.tab.active', { hasText: name }).first().waitFor({ timeout: PATIENCE });
}

/**
 * Takes a row of the quick input that a command has opened.
 *
 * @param {Page} page
 * @param {string} label
 */
export async function pick(page, label) {
  await quickInputRow(page, label).click({ timeout: PATIENCE });
}

/**
 * Opens the quick input with a key, types, and takes the row with that label.
 *
 * @param {Page} page
 * @param {string} key
 * @param {string} text
 * @param {string} label
 */
async function pickQuickly(page, key, text, label) {
  const input = page.locator('.quick-input-widget .quick-input-filter input');
  const row = quickInputRow(page, label);

  // A key is lost while the workbench starts or a webview takes the focus; an extension's command or a new file may be
  // known a moment late. A user would try again, and so does this.
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    await page.keyboard.press(key);
    if (await appears(input, 1500)) {
      await input.fill(text);
      if (await appears(row, 3000)) break;
    }
    const offered = await page.locator(ROWS).allInnerTexts();
    await page.keyboard.press('Escape');
    if (Date.now() < deadline) continue;
    throw new Error(`“${label}” is not offered, only: ${offered.join(' | ').replaceAll('\n', ' ') || 'nothing'}`);
  }
  await row.click();
  // The command may open a quick input of its own, so what must have gone is the text.
  await page.waitForFunction(
    ([selector, typed]) => {
      const element = /** @type {HTMLInputElement | null} */ (document.querySelector(selector));
      return !element?.checkVisibility() || element.value !== typed;
    },
    ['.quick-input-widget .quick-input-filter input', text],
    { timeout: PATIENCE },
  );
}

/**
 * @param {Page} page
 * @param {string} label
 */
function quickInputRow(page, label) {
  // A row is named by its label and by what is said beside it: `notes.txt, recently opened`.
  const [exact, described] = [JSON.stringify(label), JSON.stringify(`${label}, `)];
  return page.locator(ROWS).and(page.locator(`[aria-label=${exact}], [aria-label^=${described}]`)).first();
}

/**
 * @param {import('playwright-core').Locator} locator
 * @param {number} timeout
 */
async function appears(locator, timeout) {
  return locator.waitFor({ timeout }).then(
    () => true,
    () => false,
  );
}

/**
 * Finds the frame in which an extension's webview draws; waits for it when it does not show yet.
 *
 * @param {Page} page
 * @param {{ extension?: string, holding?: string, timeout?: number }} [options] `extension` is an id like `isnad.isnad`;
 *   `holding` is a selector of something in the page, where an extension has several
 * @returns {Promise<Frame>}
 */
export async function webviewFrame(page, { extension, holding = 'html', timeout = PATIENCE } = {}) {
  const deadline = Date.now() + timeout;
  for (;;) {
    for (const frame of page.frames()) {
      if (await showsWebview(frame, extension).catch(() => false) && (await frame.locator(holding).count()) > 0) return frame;
    }
    if (Date.now() > deadline) throw new Error(`No webview of ${extension ?? 'any extension'} is showing.`);
    await page.waitForTimeout(100);
  }
}

/**
 * A webview is an outer frame, which VS Code owns, around an inner one, which has the extension's HTML. While new HTML
 * loads there are two inner ones; the old stays active until the new one is ready.
 *
 * @param {Frame} frame
 * @param {string} [extension]
 */
async function showsWebview(frame, extension) {
  const outer = frame.parentFrame();
  if (!outer || !new URL(frame.url()).pathname.endsWith('/webview/browser/pre/fake.html')) return false;
  const owner = new URL(outer.url()).searchParams.get('extensionId') ?? '';
  if (extension && owner.toLowerCase() !== extension.toLowerCase()) return false;
  const [inner, around] = [await frame.frameElement(), await outer.frameElement()];
  return (await inner.getAttribute('id')) === 'active-frame' && around.isVisible();
}

/**
 * @param {Page} page
 * @returns {Promise<string[]>} the texts of the notifications that are showing, newest first
 */
export async function notifications(page) {
  const texts = await page.locator('.notification-list-item-message').allInnerTexts();
  return texts.map((text) => text.trim());
}

/**
 * @param {Page} page
 * @param {string} file where to write the picture, a PNG
 */
export async function screenshot(page, file) {
  // A caret that happens to blink on or off would make every picture different.
  await page.screenshot({ path: file, caret: 'hide', animations: 'disabled' });
}

/**
 * A VS Code window: a page of a headless browser that shows a folder through a running server.
 */
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Browser} Browser */

/**
 * @typedef {object} WindowOptions
 * @property {import('./server.mjs').Server} server
 * @property {string} folder absolute path of the folder to open
 * @property {string[][]} [payload] pairs for the workbench, such as `['extensionTestsPath', uri]`
 * @property {{ width: number, height: number }} [size]
 * @property {number} [scale] device pixels for each CSS pixel; 2 makes sharp pictures
 * @property {Record<string, (...args: any[]) => unknown>} [expose] functions that the page may call
 * @property {(page: Page, browser: Browser) => unknown} [onPage] told about the page before it loads anything
 */

/**
 * Opens a window and waits until the workbench is drawn.
 *
 * @param {WindowOptions} options
 * @returns {Promise<{ browser: Browser, page: Page, close: () => Promise<void> }>}
 */
export async function openWindow({ server, folder, payload = [], size, scale = 1, expose = {}, onPage }) {
  // Playwright ends the process at a signal; whoever listens to signals itself has something to clean up before.
  const own = process.listenerCount('SIGTERM') > 0;
  const signals = { handleSIGINT: !own, handleSIGTERM: !own, handleSIGHUP: !own };
  const browser = await chromium.launch({ ...(await findBrowser()), ...signals });
  try {
    const page = await browser.newPage({
      viewport: size ?? { width: 1280, height: 800 },
      deviceScaleFactor: scale,
      locale: 'en-US',
    });
    for (const [name, callback] of Object.entries(expose)) await page.exposeFunction(name, callback);
    // What the page is to start with must be in place before it loads.
    await onPage?.(page, browser);

    const url = new URL(server.url);
    url.searchParams.set('folder', folder);
    url.searchParams.set('payload', JSON.stringify([['skipWelcome', 'true'], ...payload]));
    await page.goto(url.href);
    await page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor({ timeout: 60_000 });
    return { browser, page, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * The address that the workbench knows a file of the server's machine by.
 *
 * @param {import('./server.mjs').Server} server
 * @param {string} file absolute path
 */
export function remoteUri(server, file) {
  return `vscode-remote://${server.authority}${encodeURI(file)}`;
}

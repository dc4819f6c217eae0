#!/usr/bin/env node
/**
 * Takes the picture of the README from the real thing: `node scripts/picture.mjs` writes docs/isnad.png.
 */
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostVersions } from '../test/host/install.mjs';
import { startServer } from '../test/host/server.mjs';
import { openWindow } from '../test/host/window.mjs';
import { openFile, runCommand, screenshot, webviewFrame } from '../test/host/workbench.mjs';
import { packageExtension } from './package.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const ARTICLE = 'floods.txt';
const SELECTED = 'إن ما لا يقل عن 300 أسرة';

/** A comfortable editor for Arabic, with nothing around it that is not about Isnad. */
const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'isnad.language': 'ar',
  'editor.fontFamily': "'Noto Sans Arabic'",
  'editor.fontSize': 14,
  'editor.lineHeight': 2.1,
  'editor.padding.top': 8,
  'editor.wrappingStrategy': 'advanced',
  'editor.occurrencesHighlight': 'off',
  'editor.selectionHighlight': false,
  'editor.renderLineHighlight': 'none',
  'breadcrumbs.enabled': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

const vsix = await packageExtension();
const parent = await mkdtemp(path.join(tmpdir(), 'isnad-picture-'));
const folder = path.join(parent, 'news');
await mkdir(folder);
await copyFile(path.join(root, 'samples', ARTICLE), path.join(folder, ARTICLE));
const server = await startServer({ version: /** @type {string} */ (hostVersions.at(-1)), vsix, settings });
try {
  const { page, close } = await openWindow({ server, folder, size: { width: 1360, height: 800 }, scale: 1.25 });
  await openFile(page, ARTICLE);
  await runCommand(page, 'Isnad: Annotate Document');
  await runCommand(page, 'Isnad: Reveal Panel');
  const panel = await webviewFrame(page, { extension: 'isnad.isnad' });

  // The side bar a bit wider than it comes.
  const bar = await page.locator('.part.sidebar').boundingBox();
  const edge = bar.x + bar.width;
  await page.mouse.move(edge, 400);
  await page.mouse.down();
  await page.mouse.move(edge + 30, 400, { steps: 5 });
  await page.mouse.up();

  await panel.getByRole('option').filter({ hasText: SELECTED }).click();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1000);
  await mkdir(path.join(root, 'docs'), { recursive: true });
  await screenshot(page, path.join(root, 'docs', 'isnad.png'));
  await close();
} finally {
  await server.stop();
  await rm(parent, { recursive: true, force: true });
}

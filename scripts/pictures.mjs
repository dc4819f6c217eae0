#!/usr/bin/env node
/**
 * Takes all pictures anew: `npm run pictures`.
 *
 * Those of the README go to docs/, from a real VS Code with the package installed; those of every theme, language and width go
 * to test/.screenshots, from a browser, for a person to look at. `npm run pictures -- readme` takes the first alone.
 */
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { argv, execPath, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { hostVersions } from '../test/host/install.mjs';
import { startServer } from '../test/host/server.mjs';
import { openWindow } from '../test/host/window.mjs';
import { openFile, runCommand, screenshot, webviewFrame } from '../test/host/workbench.mjs';
import { packageExtension } from './package.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const docs = path.join(root, 'docs');
const extension = 'isnad.isnad';

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

/** @typedef {import('playwright-core').Page} Page */
/** @type {{ name: string, article: string, settings?: Record<string, unknown>, draw: (page: Page) => Promise<void> }[]} */
const scenes = [
  {
    name: 'isnad',
    article: 'floods.txt',
    async draw(page) {
      const panel = await showPanel(page);
      await panel.getByRole('option').filter({ hasText: 'إن ما لا يقل عن 300 أسرة' }).click();
    },
  },
  {
    name: 'reader',
    article: 'ferry.txt',
    async draw(page) {
      await runCommand(page, 'Isnad: Open in Isnad Reader');
      const reader = await webviewFrame(page, { extension, holding: '#reader' });
      await reader.locator('.mark.content').first().waitFor();
      await runCommand(page, 'View: Close Other Editors in Group');
      await closeTextEditor(page);
      await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
      await page.waitForTimeout(500);
      await reader.locator('body').press('n');
      for (const key of ['a', 'a', 'r']) {
        await reader.locator('body').press(key);
        await page.waitForTimeout(300);
      }
    },
  },
  {
    name: 'voices',
    article: 'ferry.txt',
    async draw(page) {
      await runCommand(page, 'Isnad: Show Share of Voice');
      const voices = await webviewFrame(page, { extension, holding: '#voices' });
      await voices.locator('.picture').first().waitFor();
      await runCommand(page, 'Isnad: Reveal Panel');
      await page.locator('.pane-header', { hasText: 'Statements' }).first().click();
      await widen(page, 120);
    },
  },
  {
    name: 'review',
    article: 'ferry.txt',
    settings: { 'workbench.colorTheme': 'Default Dark Modern', 'isnad.language': 'en' },
    async draw(page) {
      const panel = await showPanel(page);
      await widen(page, 90);
      await panel.locator('.statement').first().focus();
      for (const key of ['a', 'a', 'r', 'a', 'a']) {
        await page.keyboard.press(key);
        await page.waitForTimeout(300);
      }
    },
  },
];

const wanted = argv.slice(2);
const vsix = await packageExtension();
for (const scene of scenes) await take(scene);
if (!wanted.includes('readme')) {
  const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js');
  exit(spawnSync(execPath, [mocha, '--config', 'test/web/.mocharc.json', '--grep', 'screenshots'], { cwd: root, stdio: 'inherit' }).status ?? 1);
}

/** @param {(typeof scenes)[number]} scene */
async function take({ name, article, settings: more, draw }) {
  const parent = await mkdtemp(path.join(tmpdir(), 'isnad-picture-'));
  const folder = path.join(parent, 'news');
  await mkdir(folder);
  await mkdir(docs, { recursive: true });
  await copyFile(path.join(root, 'samples', article), path.join(folder, article));
  const server = await startServer({ version: /** @type {string} */ (hostVersions.at(-1)), vsix, settings: { ...settings, ...more } });
  try {
    const { page, close } = await openWindow({ server, folder, size: { width: 1360, height: 800 }, scale: 1.25 });
    await openFile(page, article);
    await runCommand(page, 'Isnad: Annotate Document');
    await draw(page);
    await page.mouse.move(0, 0);
    await page.waitForTimeout(1200);
    await screenshot(page, path.join(docs, `${name}.png`));
    await close();
  } finally {
    await server.stop();
    await rm(parent, { recursive: true, force: true });
  }
}

/** @param {Page} page */
async function showPanel(page) {
  await runCommand(page, 'Isnad: Reveal Panel');
  const panel = await webviewFrame(page, { extension, holding: '#panel' });
  await panel.locator('.statement').first().waitFor();
  await widen(page, 30);
  return panel;
}

/** Makes the side bar wider than it comes. @param {Page} page @param {number} by */
async function widen(page, by) {
  const bar = await page.locator('.part.sidebar').boundingBox();
  if (!bar) throw new Error('There is no side bar.');
  const edge = bar.x + bar.width;
  await page.mouse.move(edge, 400);
  await page.mouse.down();
  await page.mouse.move(edge + by, 400, { steps: 5 });
  await page.mouse.up();
}

/** Leaves the reader alone in the window. @param {Page} page */
async function closeTextEditor(page) {
  await runCommand(page, 'View: Focus First Editor Group');
  await runCommand(page, 'View: Close Editor');
}

#!/usr/bin/env node
/**
 * Takes all pictures: `npm run pictures`. Those of the README come from the real VS Code and go to docs/; those for looking at what
 * changed come from the pages in a browser, in four themes, both languages, narrow and wide, and go to test/.screenshots.
 * `npm run pictures -- readme` and `npm run pictures -- pages` take only one or the other.
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

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ name: string, theme: string, language: string, article: string, size: { width: number, height: number }, scale?: number, part?: string, arrange: (page: Page) => Promise<void> }} Scene */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const LIGHT = 'Default Light Modern';
const DARK = 'Default Dark Modern';

/** A comfortable editor for Arabic, with nothing around it that is not about Isnad. */
const settings = {
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

/** @param {Page} page @param {string} holding */
const frame = (page, holding) => webviewFrame(page, { extension: 'isnad.isnad', holding });

/** Makes the side bar wider than it comes. @param {Page} page @param {number} by in pixels */
async function widen(page, by) {
  const bar = await page.locator('.part.sidebar').boundingBox();
  const edge = bar.x + bar.width;
  await page.mouse.move(edge, 400);
  await page.mouse.down();
  await page.mouse.move(edge + by, 400, { steps: 5 });
  await page.mouse.up();
}

/** @param {Page} page @param {string} words */
async function select(page, words) {
  await (await frame(page, '#panel')).getByRole('option').filter({ hasText: words }).click();
}

/** @type {readonly Scene[]} */
const scenes = [
  {
    name: 'isnad', theme: LIGHT, language: 'ar', article: 'floods.txt', size: { width: 1360, height: 800 }, scale: 1.1,
    arrange: async page => {
      await widen(page, 30);
      await select(page, 'إن ما لا يقل عن 300 أسرة');
    },
  },
  {
    name: 'reader', theme: LIGHT, language: 'ar', article: 'ferry.txt', size: { width: 1180, height: 820 },
    arrange: async page => {
      await runCommand(page, 'Isnad: Open in Isnad Reader');
      const reader = await frame(page, '#reader');
      await reader.locator('.mark').first().waitFor();
      await runCommand(page, 'View: Toggle Maximize Editor Group');
      await runCommand(page, 'View: Close Primary Side Bar');
      for (const key of ['n', 'a', 'a', 'r']) {
        await page.keyboard.press(key);
        await page.waitForTimeout(300);
      }
      await reader.evaluate('scrollTo(0, 0)');
    },
  },
  {
    name: 'charts', theme: LIGHT, language: 'ar', article: 'ferry.txt', size: { width: 1000, height: 900 }, part: '.part.sidebar',
    arrange: async page => {
      await widen(page, 330);
      await runCommand(page, 'Isnad: Show Share of Voice');
      await (await frame(page, '#voices')).locator('.bar').first().waitFor();
      await page.locator('.pane-header', { hasText: /Statements/ }).click();
    },
  },
  {
    name: 'review', theme: DARK, language: 'en', article: 'ferry.txt', size: { width: 1280, height: 760 }, scale: 1.1,
    arrange: async page => {
      await widen(page, 60);
      const panel = await frame(page, '#panel');
      await panel.locator('.statement').first().focus();
      for (const key of ['a', 'a', 'r', 'a', 'a', 'Enter']) {
        await page.keyboard.press(key);
        await page.waitForTimeout(300);
      }
    },
  },
];

/** @param {Scene} scene @param {string} vsix */
async function take({ name, theme, language, article, size, scale = 1.25, part, arrange }, vsix) {
  const parent = await mkdtemp(path.join(tmpdir(), 'isnad-picture-'));
  const folder = path.join(parent, 'news');
  await mkdir(folder);
  await copyFile(path.join(root, 'samples', article), path.join(folder, article));
  const server = await startServer({ version: /** @type {string} */ (hostVersions.at(-1)), vsix, settings: { ...settings, 'workbench.colorTheme': theme, 'isnad.language': language } });
  try {
    const { page, close } = await openWindow({ server, folder, size, scale });
    await openFile(page, article);
    await runCommand(page, 'Isnad: Annotate Document');
    await runCommand(page, 'Isnad: Reveal Panel');
    await (await frame(page, '#panel')).locator('.statement').first().waitFor();
    await arrange(page);
    await page.mouse.move(0, 0);
    await page.waitForTimeout(1000);
    const file = path.join(root, 'docs', `${name}.png`);
    if (part) await page.locator(part).screenshot({ path: file });
    else await screenshot(page, file);
    await close();
  } finally {
    await server.stop();
    await rm(parent, { recursive: true, force: true });
  }
}

const wanted = argv[2] ?? 'all';
const named = scenes.filter(({ name }) => wanted === 'all' || wanted === 'readme' || wanted === name);
if (named.length === 0 && wanted !== 'pages') {
  console.error(`There is no picture “${wanted}”, only: readme, pages, ${scenes.map(({ name }) => name).join(', ')}.`);
  exit(2);
}
if (named.length > 0) {
  const vsix = await packageExtension();
  await mkdir(path.join(root, 'docs'), { recursive: true });
  for (const scene of named) await take(scene, vsix);
}
if (wanted === 'all' || wanted === 'pages') {
  const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js');
  exit(spawnSync(execPath, [mocha, '--config', 'test/web/.mocharc.json', '--grep', 'screenshots'], { cwd: root, stdio: 'inherit' }).status ?? 1);
}

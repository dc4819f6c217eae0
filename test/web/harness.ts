import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { FromPanel, PanelState, PanelStrings } from '../../src/protocol/panel';
import { hostPage, ORIGIN } from './host-page';
import { arabic } from './samples';
import type { ThemeName } from './themes';

const ROOT = path.join(import.meta.dirname, '../..');

export interface Opening {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly height?: number;
}

/** A panel in a browser, seen from where the extension stands. */
export class PanelPage {
  constructor(readonly page: Page) {}

  show(state: PanelState, strings: PanelStrings = arabic): Promise<void> {
    return this.send({ type: 'show', state, strings });
  }

  select(id: string | null): Promise<void> {
    return this.send({ type: 'select', id });
  }

  async send(message: unknown): Promise<void> {
    await this.page.evaluate(`harness.send(${JSON.stringify(message)})`);
  }

  /** Everything the panel has sent since the page was loaded. */
  posted(): Promise<FromPanel[]> {
    return this.page.evaluate('harness.posted');
  }

  /** Waits until an expression holds in the page. Playwright's own waiting evaluates text, which the page's policy forbids. */
  async until(expression: string): Promise<void> {
    for (const deadline = Date.now() + 5000; !(await this.page.evaluate(expression)); await sleep(20)) {
      if (Date.now() > deadline) throw new Error(`never came true: ${expression}`);
    }
  }

  style(selector: string, property: string): Promise<string> {
    return this.page.evaluate(`harness.style(${JSON.stringify(selector)}, ${JSON.stringify(property)})`);
  }
}

/** Gives the tests of a suite panels to work with. Whatever the browser complains about fails the test that caused it. */
export function usePanels(): (opening?: Opening) => Promise<PanelPage> {
  let browser: Browser;
  let files: Record<string, string>;
  let opened: Page[] = [];
  let complaints: string[] = [];

  before(async function () {
    this.timeout(120_000);
    browser = await launch();
    files = await panelFiles();
  });

  afterEach(async () => {
    const violations = await Promise.all(opened.map(page => page.evaluate('harness.violations')));
    await Promise.all(opened.map(page => page.close()));
    const found = [...complaints, ...violations.flat()];
    opened = [];
    complaints = [];
    assert.deepEqual(found, [], 'the browser complained');
  });

  after(() => browser.close());

  return async ({ theme = 'dark', width = 320, height = 720 } = {}) => {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 2 });
    opened.push(page);
    page.on('pageerror', error => complaints.push(String(error)));
    page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
    await page.route('**/*', route => {
      const name = new URL(route.request().url()).pathname.slice(1);
      const body = name === '' ? hostPage(theme) : files[name];
      return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body, contentType: CONTENT_TYPES[path.extname(name)] ?? 'text/html' });
    });
    await page.goto(`${ORIGIN}/`);
    return new PanelPage(page);
  };
}

const CONTENT_TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };

export async function launch(): Promise<Browser> {
  // By address, since the tools of test/host are plain JavaScript without declarations.
  const { findBrowser } = (await import(new URL('../host/browser.mjs', import.meta.url).href)) as {
    findBrowser(): Promise<{ executablePath: string; args: string[]; env: Record<string, string> }>;
  };
  return chromium.launch(await findBrowser());
}

/** The panel as it ships, bundled anew so that a stale dist/ cannot pass. */
async function panelFiles(): Promise<Record<string, string>> {
  const bundle = await build({
    entryPoints: [path.join(ROOT, 'src/webview/panel/main.ts')],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    target: 'es2022',
    platform: 'browser',
    format: 'iife',
  });
  return {
    'panel.js': bundle.outputFiles[0]!.text,
    'panel.css': await readFile(path.join(ROOT, 'media/panel.css'), 'utf8'),
    'page.js': await readFile(path.join(import.meta.dirname, 'page.js'), 'utf8'),
  };
}

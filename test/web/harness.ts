import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { FromPanel, PanelState, PanelStrings } from '../../src/protocol/panel';
import { hostPage, ORIGIN } from './host-page';
import { arabic } from './strings';
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
    await this.still();
  }

  /** Waits until everything that was begun is on the screen. */
  async still(): Promise<void> {
    await this.page.evaluate('harness.still()');
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

  /** The ids of the statements in the list, from top to bottom, once they all have their places. */
  async listed(): Promise<string[]> {
    await this.still();
    return this.page.evaluate(`[...document.querySelectorAll('.statement')].map(each => each.dataset.id)`);
  }

  style(selector: string, property: string): Promise<string> {
    return this.page.evaluate(`harness.style(${JSON.stringify(selector)}, ${JSON.stringify(property)})`);
  }
}

/** Our pages and where their scripts begin. */
const ENTRIES = { panel: 'src/webview/panel/main.ts', voices: 'src/webview/charts/main.ts', reader: 'src/webview/reader/main.ts' } as const;
export type PageName = keyof typeof ENTRIES;

/** The files that a page can load, by their paths. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** What one of our pages is opened with besides its own files. */
export interface Extras {
  files(): Promise<Files>;
  /** Colours that the manifest gives the theme. */
  colors(theme: ThemeName): Promise<Readonly<Record<string, string>>>;
}

const NO_EXTRAS: Extras = { files: async () => ({}), colors: async () => ({}) };

/** Gives the tests of a suite panels, or the page with the pictures, to work with. */
export function usePanels(name: PageName = 'panel'): (opening?: Opening) => Promise<PanelPage> {
  const open = usePages(name);
  return async ({ theme = 'dark', width = 320, height = 720 } = {}) => new PanelPage(await open({ theme, width, height, scale: 2 }));
}

/** Gives the tests of a suite one of our pages to work with. Whatever the browser complains about fails the test that caused it. */
export function usePages(name: PageName, extras = NO_EXTRAS): (opening: Required<Opening> & { readonly scale: number }) => Promise<Page> {
  let browser: Browser;
  let files: Files;
  let opened: Page[] = [];
  let complaints: string[] = [];

  before(async function () {
    this.timeout(120_000);
    browser = await launch();
    files = { ...await filesOf(name), ...await extras.files() };
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

  return async ({ theme, width, height, scale }) => {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
    opened.push(page);
    page.on('pageerror', error => complaints.push(String(error)));
    page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
    const colors = await extras.colors(theme);
    await page.route('**/*', route => {
      const file = new URL(route.request().url()).pathname.slice(1);
      const body = file === '' ? hostPage(theme, name, colors) : files[file];
      return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body, contentType: CONTENT_TYPES[path.extname(file)] ?? 'text/html' });
    });
    await page.goto(`${ORIGIN}/`);
    return page;
  };
}

const CONTENT_TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };

export async function launch(): Promise<Browser> {
  // By address, since the tools of test/host are plain JavaScript without declarations.
  const { findBrowser } = (await import(new URL('../host/browser.mjs', import.meta.url).href)) as {
    findBrowser(): Promise<{ executablePath: string; args: string[]; env: Record<string, string> }>;
  };
  return chromium.launch(await findBrowser());
}

/** A page as it ships, bundled anew so that a stale dist/ cannot pass. */
async function filesOf(name: PageName): Promise<Files> {
  const bundle = await build({
    entryPoints: [path.join(ROOT, ENTRIES[name])],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    target: 'es2022',
    platform: 'browser',
    format: 'iife',
  });
  return {
    [`${name}.js`]: bundle.outputFiles[0]!.text,
    'base.css': await readFile(path.join(ROOT, 'media/base.css'), 'utf8'),
    [`${name}.css`]: await readFile(path.join(ROOT, `media/${name}.css`), 'utf8'),
    'page.js': await readFile(path.join(import.meta.dirname, 'page.js'), 'utf8'),
  };
}

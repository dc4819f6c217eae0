import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';

/** A running VS Code server, as `test/host/server.mjs` describes it. */
export interface Server {
  readonly dataDir: string;
  stop(): Promise<void>;
}

/** What a window is opened with. */
export interface WindowOptions {
  readonly server: Server;
  readonly folder: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Told about the page before it loads anything. */
  readonly onPage: (page: Page) => unknown;
}

/** What the flows use of `test/host`. */
export interface Host {
  readonly hostVersions: readonly string[];
  startServer(options: { version: string; vsix: string; settings: Record<string, unknown> }): Promise<Server>;
  openWindow(options: WindowOptions): Promise<{ page: Page; close(): Promise<void> }>;
  runCommand(page: Page, title: string): Promise<void>;
  openFile(page: Page, name: string): Promise<void>;
  webviewFrame(page: Page, options: { extension: string; holding: string }): Promise<Frame>;
  notifications(page: Page): Promise<string[]>;
  screenshot(page: Page, file: string): Promise<void>;
}

const ROOT = path.resolve(__dirname, '../..');

/** A file of the repository. */
export const inRepository = (...parts: string[]): string => path.join(ROOT, ...parts);

/** Where a picture of a flow is kept. */
export const picture = (name: string): string => inRepository('test/.screenshots/flows', `${name}.png`);

/** Loads the host's tools. By address, since they are plain JavaScript without declarations. */
export async function loadHost(): Promise<Host> {
  const modules = ['install', 'server', 'window', 'workbench'].map(name => import(new URL(`../host/${name}.mjs`, `file://${__dirname}/`).href));
  return Object.assign({}, ...(await Promise.all(modules))) as Host;
}

/** The newest pinned VS Code with the packaged extension installed in it, just as a user would have it. */
export function startWithPackage(host: Host): Promise<Server> {
  return host.startServer({
    version: host.hostVersions.at(-1)!,
    vsix: inRepository('isnad.vsix'),
    settings: {
      'editor.fontFamily': "'Noto Sans Arabic'",
      'editor.fontSize': 15,
      'editor.lineHeight': 1.9,
      'editor.wrappingStrategy': 'advanced',
    },
  });
}

/** A folder of its own: annotating leaves sidecars behind. */
export async function temporaryFolder(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'isnad-flow-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}

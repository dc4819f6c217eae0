import assert from 'node:assert/strict';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { inRepository, loadHost, picture, startWithPackage, temporaryFolder, type Host, type Server } from './host';

const SIZE = { width: 1400, height: 880 };

let host: Host;
let server: Server;

// One server for all flows: it takes longer to start than most of them.
before(async function () {
  this.timeout(240_000);
  host = await loadHost();
  server = await startWithPackage(host);
});

after(() => server?.stop());

/** Where extensions are installed. */
export const extensionsFolder = (): string => path.join(server.dataDir, 'extensions');

/** A VS Code window on a folder of its own, and what a person does and sees in it. */
export class Desk {
  private constructor(readonly page: Page, private readonly folder: string, private readonly clear: () => Promise<void>) {}

  /** Opens a window on copies of the samples. */
  static async open(...samples: string[]): Promise<Desk> {
    const { folder, remove } = await temporaryFolder();
    for (const name of samples) await copyFile(inRepository('samples', name), path.join(folder, name));
    // Read beforehand: the page loads as soon as it has been told about.
    const content = await readFile(inRepository('test/flows/page.js'), 'utf8');
    const { page, close } = await host.openWindow({ server, folder, size: SIZE, onPage: each => each.addInitScript({ content }) });
    return new Desk(page, folder, () => close().then(remove));
  }

  close(): Promise<void> {
    return this.clear();
  }

  run(command: string): Promise<void> {
    return host.runCommand(this.page, command);
  }

  openFile(name: string): Promise<void> {
    return host.openFile(this.page, name);
  }

  read(name: string): Promise<string | null> {
    return readFile(path.join(this.folder, name), 'utf8').catch(() => null);
  }

  write(name: string, text: string): Promise<void> {
    return writeFile(path.join(this.folder, name), text);
  }

  notifications(): Promise<string[]> {
    return host.notifications(this.page);
  }

  photograph(name: string): Promise<void> {
    return host.screenshot(this.page, picture(name));
  }

  /** The page of the panel. */
  panel(): Promise<Frame> {
    return host.webviewFrame(this.page, { extension: 'isnad.isnad', holding: '#panel' });
  }

  /** The page of the reader. */
  reader(): Promise<Frame> {
    return host.webviewFrame(this.page, { extension: 'isnad.isnad', holding: '#reader' });
  }

  /** The statements in the panel, in its order. */
  async statements(): Promise<Locator> {
    return (await this.panel()).locator('.statement');
  }

  /** Loads the window anew, and waits until it stands as it stood. */
  async reload(): Promise<void> {
    await this.page.evaluate('flow.isOld = true');
    await this.run('Developer: Reload Window');
    await this.page.waitForFunction('window.flow && !flow.isOld');
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }
}

/** Waits until something is so, and says what was waited for if it never is. */
export async function until<T>(what: string, look: () => T | Promise<T>, patience = 10_000): Promise<NonNullable<T>> {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > deadline) assert.fail(`waited in vain until ${what}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

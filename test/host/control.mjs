/**
 * Lets tests inside the extension host look at the window they run in, which the VS Code API does not.
 *
 * The address is in their environment variable `ISNAD_WINDOW`. Both requests are POSTs of JSON, answered with JSON:
 *
 * - `/screenshot` `{ "file": "/absolute/path.png" }` writes a picture of the window;
 * - `/eval` `{ "frame": "main" | "webview", "holding": "#panel", "script": "document.title" }` answers `{ "value": … }`.
 *
 * A failure is answered with status 500 and `{ "error": "…" }`.
 */
import { createServer } from 'node:http';
import { screenshot, webviewFrame } from './workbench.mjs';

/**
 * Starts the endpoint. Requests wait until `page` resolves, because the server needs the address before a window opens.
 *
 * @param {Promise<import('playwright-core').Page>} page
 * @returns {Promise<{ url: string, stop: () => void }>}
 */
export async function startControl(page) {
  /** @type {Record<string, (body: any) => Promise<unknown>>} */
  const actions = {
    /** @param {{ file: string }} body */
    async '/screenshot'({ file }) {
      await screenshot(await page, file);
      return { file };
    },
    /** @param {{ frame?: 'main' | 'webview', extension?: string, holding?: string, script: string }} body */
    async '/eval'({ frame = 'main', extension, holding, script }) {
      const target = frame === 'webview' ? await webviewFrame(await page, { extension, holding }) : await page;
      return { value: (await target.evaluate(script)) ?? null };
    },
  };

  const endpoint = createServer(async (request, response) => {
    try {
      const action = request.method === 'POST' ? actions[request.url ?? ''] : undefined;
      if (!action) throw new Error(`There is no ${request.method} ${request.url}.`);
      let body = '';
      for await (const chunk of request.setEncoding('utf8')) body += chunk;
      answer(response, 200, await action(JSON.parse(body)));
    } catch (error) {
      answer(response, 500, { error: error instanceof Error ? error.message : String(error) });
    }
  });
  await new Promise((resolve) => endpoint.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (endpoint.address());
  const stop = () => {
    endpoint.close();
    endpoint.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {unknown} value
 */
function answer(response, status, value) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

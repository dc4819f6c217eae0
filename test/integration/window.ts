/** Looks at the window the tests run in through the test host's control endpoint; other VS Codes have none. */
const endpoint = process.env['ISNAD_WINDOW'];

export const hasWindow = endpoint !== undefined;

/** Writes a picture of the window. */
export async function screenshot(file: string): Promise<void> {
  await post('/screenshot', { file });
}

/** Evaluates a script in the workbench or in the visible webview of the extension. */
export async function evaluate<T>(frame: 'main' | 'webview', script: string): Promise<T> {
  const { value } = (await post('/eval', { frame, extension: 'isnad.isnad', script })) as { value: T };
  return value;
}

async function post(path: string, body: unknown): Promise<unknown> {
  const response = await fetch(`${endpoint}${path}`, { method: 'POST', body: JSON.stringify(body) });
  const answer = (await response.json()) as { error?: string };
  if (!response.ok) throw new Error(answer.error);
  return answer;
}

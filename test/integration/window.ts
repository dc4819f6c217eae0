/** Looks at the window the tests run in through the test host's control endpoint; other VS Codes have none. */
const endpoint = process.env['ISNAD_WINDOW'];

export const hasWindow = endpoint !== undefined;

/** Writes a picture of the window. */
export async function screenshot(file: string): Promise<void> {
  await post('/screenshot', { file });
}

/** Evaluates a script in the workbench or in one of our pages. */
export async function evaluate<T>(frame: 'main' | 'panel' | 'voices' | 'reader', script: string): Promise<T> {
  const place = frame === 'main' ? { frame } : { frame: 'webview', extension: 'isnad.isnad', holding: `#${frame}` };
  const { value } = (await post('/eval', { ...place, script })) as { value: T };
  return value;
}

async function post(path: string, body: unknown): Promise<unknown> {
  const response = await fetch(`${endpoint}${path}`, { method: 'POST', body: JSON.stringify(body) });
  const answer = (await response.json()) as { error?: string };
  if (!response.ok) throw new Error(answer.error);
  return answer;
}

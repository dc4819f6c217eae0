/** The extension at the other end, and the little that VS Code keeps for a page while it is hidden. */
export interface Host<From, To> {
  post(message: From): void;
  listen(receive: (message: To) => void): void;
  recall(): unknown;
  remember(state: unknown): void;
}

/** Connects to VS Code. Only once: VS Code hands out its API a single time. */
export function connect<From, To>(): Host<From, To> {
  const api = acquireVsCodeApi();
  return {
    post: message => api.postMessage(message),
    listen: receive => window.addEventListener('message', event => receive(event.data as To)),
    recall: () => api.getState(),
    remember: state => api.setState(state),
  };
}

import type { FromPanel, ToPanel } from '../../protocol/panel';

/** The extension at the other end, and the little that VS Code keeps for the panel while it is hidden. */
export interface Host {
  post(message: FromPanel): void;
  listen(receive: (message: ToPanel) => void): void;
  recall(): unknown;
  remember(state: unknown): void;
}

/** Connects to VS Code. Only once: VS Code hands out its API a single time. */
export function connect(): Host {
  const api = acquireVsCodeApi();
  return {
    post: message => api.postMessage(message),
    listen: receive => window.addEventListener('message', event => receive(event.data as ToPanel)),
    recall: () => api.getState(),
    remember: state => api.setState(state),
  };
}

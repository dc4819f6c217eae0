import * as vscode from 'vscode';
import { randomToken } from './bytes';
import { language } from './l10n';

/** What a page is made of. */
export interface WebviewPage {
  /** The id of the element that the script fills; the script is `dist/ID.js`. */
  readonly id: string;
  /** Paths in the extension. */
  readonly styles: readonly (readonly string[])[];
  readonly title: string;
}

/** Where scripts, styles and fonts lie; a page can load nothing from elsewhere. */
export function webviewRoots(extension: vscode.Uri): vscode.Uri[] {
  return [vscode.Uri.joinPath(extension, 'dist'), vscode.Uri.joinPath(extension, 'media')];
}

/** An empty page: nothing runs in it but our one script, and nothing of the article is written into it. */
export function webviewHtml(webview: vscode.Webview, extension: vscode.Uri, { id, styles, title }: WebviewPage): string {
  const nonce = randomToken();
  const address = (...path: readonly string[]): string => webview.asWebviewUri(vscode.Uri.joinPath(extension, ...path)).toString();
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource} 'nonce-${nonce}'`,
    `font-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html dir="rtl" lang="${language()}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta property="csp-nonce" content="${nonce}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
${styles.map(path => `  <link rel="stylesheet" href="${address(...path)}">`).join('\n')}
  <title>${title}</title>
</head>
<body>
  <main id="${id}"></main>
  <script nonce="${nonce}" src="${address('dist', `${id}.js`)}"></script>
</body>
</html>`;
}

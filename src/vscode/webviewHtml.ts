import * as vscode from 'vscode';
import { randomToken } from './bytes';
import { language } from './l10n';

/** One of our pages: its script is `dist/NAME.js`, its styles are `media/NAME.css`, and both find `<main id="NAME">`. */
export interface Page {
  readonly name: 'panel' | 'voices' | 'reader';
  readonly title: string;
}

/** Where scripts and styles lie; pages can load nothing from elsewhere. */
export function webviewRoots(extension: vscode.Uri): vscode.Uri[] {
  return [vscode.Uri.joinPath(extension, 'dist'), vscode.Uri.joinPath(extension, 'media')];
}

/** The HTML of a page: nothing runs in it but our one script, and nothing of the article is written into it. */
export function webviewHtml(webview: vscode.Webview, extension: vscode.Uri, { name, title }: Page): string {
  const nonce = randomToken();
  const address = (...path: string[]): string => webview.asWebviewUri(vscode.Uri.joinPath(extension, ...path)).toString();
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
  <link rel="stylesheet" href="${address('media', 'base.css')}">
  <link rel="stylesheet" href="${address('media', `${name}.css`)}">
  <title>${title}</title>
</head>
<body>
  <main id="${name}"></main>
  <script nonce="${nonce}" src="${address('dist', `${name}.js`)}"></script>
</body>
</html>`;
}

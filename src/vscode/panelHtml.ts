import * as vscode from 'vscode';
import { randomToken } from './bytes';
import { language, t } from './l10n';

/** Where the panel's script and styles lie; it can load nothing from elsewhere. */
export function panelRoots(extension: vscode.Uri): vscode.Uri[] {
  return [vscode.Uri.joinPath(extension, 'dist'), vscode.Uri.joinPath(extension, 'media')];
}

/** The page of the panel: nothing runs in it but our one script, and nothing of the article is written into it. */
export function panelHtml(webview: vscode.Webview, extension: vscode.Uri): string {
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
  <link rel="stylesheet" href="${address('media', 'panel.css')}">
  <title>${t('Statements')}</title>
</head>
<body>
  <main id="panel"></main>
  <script nonce="${nonce}" src="${address('dist', 'panel.js')}"></script>
</body>
</html>`;
}

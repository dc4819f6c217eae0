import { themes, type ThemeName } from './themes';

/** Where the page and its files are served from; nothing leaves the test. */
export const ORIGIN = 'https://panel.test';

const NONCE = 'Tm9uY2Vfb2ZfdGhlX3Rlc3Q';

/** The page that the extension makes for the panel or another of our pages, with what VS Code itself puts into it. */
export function hostPage(theme: ThemeName, name: string, contributed: Readonly<Record<string, string>> = {}): string {
  const { bodyClass, colors } = themes[theme];
  const variables = Object.entries({ ...FONT, ...colors, ...contributed }).map(([name, value]) => `--vscode-${name}: ${value};`);
  return `<!doctype html>
<html dir="rtl" lang="ar">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${ORIGIN} 'nonce-${NONCE}'; font-src ${ORIGIN}; script-src 'nonce-${NONCE}'">
<meta property="csp-nonce" content="${NONCE}">
<style nonce="${NONCE}">:root { ${variables.join(' ')} } ${VSCODE_STYLES}</style>
<link rel="stylesheet" href="${ORIGIN}/base.css">
<link rel="stylesheet" href="${ORIGIN}/${name}.css">
<title>Isnad</title>
</head>
<body class="${bodyClass}">
<main id="${name}"></main>
<script nonce="${NONCE}" src="${ORIGIN}/page.js"></script>
<script nonce="${NONCE}" src="${ORIGIN}/${name}.js"></script>
</body>
</html>`;
}

const FONT = { 'font-family': "system-ui, 'Ubuntu', 'Droid Sans', sans-serif", 'font-size': '13px', 'font-weight': 'normal' };

/** The gist of the style sheet that VS Code gives every webview, and the side bar behind it. */
const VSCODE_STYLES = `
html { scrollbar-color: var(--vscode-scrollbarSlider-background) var(--vscode-editor-background); background: var(--vscode-sideBar-background); }
body { overscroll-behavior-x: none; background-color: transparent; color: var(--vscode-editor-foreground);
  font-family: var(--vscode-font-family); font-weight: var(--vscode-font-weight); font-size: var(--vscode-font-size); margin: 0; padding: 0 20px; }
a, a code { color: var(--vscode-textLink-foreground); }
:focus { outline: 1px solid -webkit-focus-ring-color; outline-offset: -1px; }`;

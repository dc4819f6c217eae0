// The house rules that a machine can hold: who may import whom, and the type-aware checks.
import tseslint from 'typescript-eslint';

/** Forbids imports by pattern, with the reason shown to whoever breaks the rule. */
const forbid = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const vscode = { group: ['vscode'], message: 'Only src/vscode and src/extension.ts know VS Code.' };
const node = { group: ['node:*', 'fs', 'path', 'os', 'crypto', 'child_process'], message: 'Only src/cli and src/node touch Node; the extension uses vscode.workspace.fs.' };
const toolkit = { group: ['@vscode/webview-ui-toolkit*'], message: 'The toolkit is registered in src/webview/toolkit.ts alone.' };
/** The folders of the detection in the order of its pipeline; each may import those before it. */
const stages = ['words', 'phrase', 'cue', 'complement', 'source', 'edge', 'speaker', 'construction'];
const upward = message => ({ group: ['**/node/**', '**/vscode/**', '**/webview/**', '**/cli/**', '**/protocol/**'], message });

const flow = 'Nothing flows back up: the core imports only the core.';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'test/host/**/node_modules/', '.vscode-test/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true }],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }],
      ...forbid(toolkit),
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'max-len': ['error', { code: 165, ignoreComments: true }],
      ...forbid(vscode, node, toolkit, upward(flow)),
    },
  },
  ...stages.map((stage, at) => ({
    files: [`src/core/detection/${stage}/**/*.ts`],
    rules: forbid(vscode, node, toolkit, upward(flow), ...(at + 1 < stages.length ? [{ group: stages.slice(at + 1).map(later => `../${later}/*`), message: `${stage} comes before it in the pipeline.` }] : [])),
  })),
  { files: ['src/protocol/**/*.ts'], rules: forbid(vscode, node, toolkit, { group: ['**/vscode/**', '**/webview/**', '**/cli/**'], message: 'Both sides import the protocol; it imports only core types.' }) },
  { files: ['src/webview/**/*.ts'], ignores: ['src/webview/toolkit.ts'], rules: forbid(vscode, node, toolkit, { group: ['**/vscode/**', '**/cli/**'], message: 'The webview talks to the extension through src/protocol.' }) },
  { files: ['src/webview/toolkit.ts'], rules: forbid(vscode, node) },
  {
    files: ['src/webview/**/*.ts'],
    rules: { 'no-restricted-properties': ['error', ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map(property => ({ property, message: 'Build DOM from nodes and textContent.' }))] },
  },
  { files: ['src/vscode/**/*.ts', 'src/extension.ts'], rules: forbid(node, toolkit, { group: ['**/webview/**', '**/cli/**'], message: 'The extension talks to the webview through src/protocol.' }) },
  { files: ['src/node/**/*.ts'], rules: forbid(vscode, toolkit, upward('What the skins share of Node knows none of them.')) },
  { files: ['src/cli/**/*.ts'], rules: forbid(vscode, toolkit, { group: ['**/vscode/**', '**/webview/**'], message: 'The command line is a skin over the core.' }) },
);

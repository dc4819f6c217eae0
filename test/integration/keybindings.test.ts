import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';

interface Keybinding {
  readonly key: string;
  readonly when?: string;
  readonly command: string;
}

describe('keybindings', () => {
  it('override none of VS Code', async () => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('vscode://defaultsettings/keybindings.json'));
    const [listed = ''] = document.getText().split(/^\/\/ Here are other available commands/m);
    const defaults = JSON.parse(listed.replace(/^\s*\/\/.*$/gm, '')) as Keybinding[];
    assert.ok(defaults.length > 500);
    const manifest = JSON.parse(readFileSync(path.resolve(__dirname, '../../../package.json'), 'utf8')) as { contributes: { keybindings: Keybinding[] } };
    for (const { key } of manifest.contributes.keybindings) {
      const taken = defaults.filter(each => each.when !== 'false' && !each.command.startsWith('isnad.') && (each.key === key || key.startsWith(`${each.key} `) || each.key.startsWith(`${key} `)));
      assert.deepEqual(taken, [], key);
    }
  });
});

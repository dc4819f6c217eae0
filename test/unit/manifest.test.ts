import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { articleLanguages, colors, commands, contextKeys, readerId, settings, submenu, views } from '../../src/vscode/ids';

const root = path.resolve(__dirname, '../..');
const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const json = (file: string): Record<string, string> => JSON.parse(text(file)) as Record<string, string>;
const manifest = JSON.parse(text('package.json')) as Manifest;
const contributes = manifest.contributes;

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { command: string }[];
    readonly submenus: readonly { id: string }[];
    readonly menus: Readonly<Record<string, readonly { command?: string; submenu?: string; when?: string }[]>>;
    readonly customEditors: readonly { viewType: string }[];
    readonly keybindings: readonly { command: string; when?: string; key: string; mac?: string }[];
    readonly viewsContainers: Readonly<Record<string, readonly { id: string }[]>>;
    readonly views: Readonly<Record<string, readonly { id: string }[]>>;
    readonly colors: readonly { id: string; defaults: Record<string, string> }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
  };
}

/** Fails unless both lists hold the same, whatever the order. */
function same(actual: readonly string[], expected: readonly string[]): void {
  assert.deepEqual([...new Set(actual)].sort(), [...new Set(expected)].sort());
}

/** The TypeScript files of the extension's VS Code side. */
function sources(): string[] {
  const files = readdirSync(path.join(root, 'src/vscode'), { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
  return [...files.map(file => text(path.join('src/vscode', file))), text('src/extension.ts')];
}

describe('manifest', () => {
  it('contributes exactly the commands, views, colours and settings that the code knows', () => {
    same(contributes.commands.map(each => each.command), Object.values(commands));
    same(Object.values(contributes.viewsContainers).flat().map(each => each.id), [views.container]);
    same(Object.values(contributes.views).flat().map(each => each.id), [views.panel, views.voices]);
    same(Object.keys(contributes.views), [views.container]);
    same(contributes.colors.map(each => each.id), Object.values(colors));
    same(Object.keys(contributes.configuration.properties), Object.values(settings));
  });

  it('activates for the languages of articles', () => {
    same(manifest.activationEvents.map(String), articleLanguages.map(id => `onLanguage:${id}`));
  });

  it('names only commands and context keys of ours in menus and keybindings, and every one of the keys', () => {
    const entries: readonly { command?: string; submenu?: string; when?: string }[] = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
    same(contributes.submenus.map(({ id }) => id), [submenu]);
    const known: readonly string[] = [...Object.values(commands), submenu];
    for (const { command, submenu: inner } of entries) assert.ok(known.includes(command ?? inner ?? ''), command ?? inner);
    const named = entries.flatMap(({ when = '' }) => when.match(/isnad\.\w+/g) ?? []);
    same(contributes.customEditors.map(({ viewType }) => viewType), [readerId]);
    same(named.filter(id => id !== views.panel && id !== readerId), Object.values(contextKeys));
  });

  it('shows nothing outside our views without a condition', () => {
    for (const entry of Object.values(contributes.menus).flat()) assert.ok(entry.when, JSON.stringify(entry));
    for (const { command, when } of contributes.keybindings) assert.ok(when, command);
  });

  it('gives every colour a default for every kind of theme', () => {
    for (const { id, defaults } of contributes.colors) {
      same(Object.keys(defaults), ['dark', 'light', 'highContrast', 'highContrastLight']);
      for (const value of Object.values(defaults)) assert.match(value, /^#[0-9a-f]{6}([0-9a-f]{2})?$|^contrastBorder$/, id);
    }
  });

  it('draws every part with a visible border in high contrast', () => {
    for (const { id, defaults } of contributes.colors.filter(each => each.id.endsWith('Border'))) {
      for (const theme of ['highContrast', 'highContrastLight']) assert.notEqual(defaults[theme], '#00000000', id);
    }
  });
});

describe('localisation', () => {
  it('has the words of the manifest in English and Arabic, and no others', () => {
    const used = [...text('package.json').matchAll(/"%([^%"]+)%"/g)].map(match => match[1] ?? '');
    same(Object.keys(json('package.nls.json')), used);
    same(Object.keys(json('package.nls.ar.json')), used);
  });

  it('has the words of the code in Arabic, and no others', () => {
    const used = sources().flatMap(source => [...source.matchAll(/\bt\(\s*'((?:[^'\\]|\\.)*)'/g)].map(match => match[1] ?? ''));
    assert.ok(used.length > 50);
    same(Object.keys(json('l10n/bundle.l10n.ar.json')), used);
  });

  it('passes only plain strings to be translated, so that the comparison above sees them all', () => {
    for (const source of sources()) assert.doesNotMatch(source.replace(/export function t\(/, ''), /(?<![\w.])t\((?!\s*')/);
  });

  it('keeps every placeholder in translation, and writes Arabic', () => {
    for (const [english, arabic] of Object.entries(json('l10n/bundle.l10n.ar.json'))) {
      same(arabic.match(/\{\d+\}/g) ?? [], english.match(/\{\d+\}/g) ?? []);
      assert.match(arabic, /\p{Script=Arabic}/u);
    }
  });
});

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Span } from '../../../src/core/span';
import type { FromReader, ReaderMarks, ReaderStrings, ToReader } from '../../../src/protocol/reader';
import { usePages, type Files, type Opening } from '../harness';
import type { ThemeName } from '../themes';
import { arabic, type Sample } from './samples';

const ROOT = path.join(import.meta.dirname, '../../..');

/** A reader in a browser, seen from where the extension stands. */
export class ReaderPage {
  constructor(readonly page: Page) {}

  /** Shows an article and waits until all of it is on the page. */
  async show({ text, marks }: Sample, strings: ReaderStrings = arabic): Promise<void> {
    await this.send({ type: 'show', version: 1, text, marks, strings, look: { fontFamily: '', fontSize: 20 } });
    await this.drawn(text);
  }

  update(version: number, marks: ReaderMarks, patch: { start: number; end: number; words: string } | null = null): Promise<void> {
    return this.send({ type: 'update', version, patch, marks });
  }

  async send(message: ToReader): Promise<void> {
    // In two steps, so that reading the message from a script is not counted with what the reader does.
    await this.page.evaluate(`void (harness.next = ${JSON.stringify(message)})`);
    await this.page.evaluate('harness.longTasks.length = 0; harness.send(structuredClone(harness.next))');
  }

  /** Waits until as many units are on the page as the text has. */
  drawn(text: string): Promise<void> {
    const length = text.replaceAll('\n', '').length;
    return this.until(`[...document.querySelectorAll('.text')].reduce((sum, each) => sum + each.textContent.length, 0) === ${length}`);
  }

  /** What the reader has sent since the page was loaded, but for its scrolling. */
  async posted(): Promise<FromReader[]> {
    const all: FromReader[] = await this.page.evaluate('harness.posted');
    return all.filter(({ type }) => type !== 'scrolled');
  }

  async until(expression: string): Promise<void> {
    for (const deadline = Date.now() + 8000; !(await this.page.evaluate(expression)); await sleep(20)) {
      if (Date.now() > deadline) throw new Error(`never came true: ${expression}`);
    }
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** The words of all elements that match, in the order of the page. */
  words(selector: string): Promise<string[]> {
    return this.page.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map(each => each.textContent)`);
  }

  /** Selects words that stand once in a paragraph, as a mouse does, and lets go. */
  async select(words: string): Promise<void> {
    await this.page.evaluate(`harness.selectWords(${JSON.stringify(words)})`);
    await this.page.evaluate(`document.dispatchEvent(new PointerEvent('pointerup'))`);
    await this.until(`document.querySelector('.toolbar').hidden === false`);
  }

  /** The middle of a border of words on the page. */
  borderOf(words: string, side: 'start' | 'end'): Promise<{ x: number; y: number }> {
    return this.page.evaluate(`harness.borderOf(${JSON.stringify(words)}, '${side}')`);
  }
}

/** Gives the tests of a suite readers to work with. */
export function useReaders(): (opening?: Opening) => Promise<ReaderPage> {
  const open = usePages('reader', { files: readerFiles, colors: contributed });
  return async ({ theme = 'light', width = 1200, height = 900 } = {}) => new ReaderPage(await open({ theme, width, height, scale: 1.5 }));
}

/** What the reader needs besides its script and its styles: its face, and for the tests a way to find words on the page. */
async function readerFiles(): Promise<Files> {
  const face = (subset: string): Promise<Buffer> => readFile(path.join(ROOT, `node_modules/@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-${subset}-wght-normal.woff2`));
  return {
    'page.js': await readFile(path.join(import.meta.dirname, '../page.js'), 'utf8') + await readFile(path.join(import.meta.dirname, 'page.js'), 'utf8'),
    'dist/fonts/naskh-arabic.woff2': await face('arabic'),
    'dist/fonts/naskh-latin.woff2': await face('latin'),
  };
}

/** The colours that the manifest gives a theme, as VS Code hands them over. */
async function contributed(theme: ThemeName): Promise<Record<string, string>> {
  const kind = ({ dark: 'dark', light: 'light', hcDark: 'highContrast', hcLight: 'highContrastLight' } as const)[theme];
  const manifest = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as { contributes: { colors: { id: string; defaults: Record<string, string> }[] } };
  return Object.fromEntries(manifest.contributes.colors.map(({ id, defaults }) => [id.replaceAll('.', '-'), defaults[kind]!]).filter(([, value]) => value!.startsWith('#')));
}

/** Where words stand in a text; they must stand there once. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  assert.ok(start >= 0 && text.indexOf(words, start + 1) < 0, `“${words}” stands once in the text`);
  return [start, start + words.length];
}

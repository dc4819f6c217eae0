/**
 * Fonts that make a screenshot look the same on every machine, bare ones included.
 *
 * The Noto families come from npm and win over whatever the machine has; the machine's own fonts remain as a last
 * resort for other scripts.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { installPinned } from './pinned.mjs';

/** Preferred families for each generic one, best first. Arabic letters come from the second. */
const GENERIC = {
  'sans-serif': ['Noto Sans', 'Noto Sans Arabic'],
  'system-ui': ['Noto Sans', 'Noto Sans Arabic'],
  serif: ['Noto Sans', 'Noto Naskh Arabic'],
  monospace: ['Noto Sans Mono', 'Noto Sans Arabic'],
};

/**
 * Installs the fonts and writes a Fontconfig file for them.
 *
 * @returns {Promise<string>} the file to put into `FONTCONFIG_FILE`
 */
export async function fontConfig() {
  const folder = await installPinned('fonts');
  const target = path.join(folder, '.unpacked');
  const file = path.join(target, 'fonts.conf');
  const wanted = config(path.join(folder, 'node_modules'), path.join(target, 'cache'));
  // It holds absolute paths, so it is compared at every call: the repository may have been moved.
  if ((await readFile(file, 'utf8').catch(() => '')) !== wanted) {
    await mkdir(target, { recursive: true });
    await writeFile(file, wanted);
  }
  return file;
}

/**
 * @param {string} fonts
 * @param {string} cache
 */
function config(fonts, cache) {
  const aliases = Object.entries(GENERIC).map(
    ([generic, preferred]) =>
      `  <alias binding="strong"><family>${generic}</family><prefer>${families(preferred, 'family')}</prefer></alias>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${cache}</cachedir>
${aliases.join('\n')}
  <!-- A letter that the wanted font lacks is looked for without naming a family; these answer first. -->
  <match target="pattern">
    <edit name="family" mode="append" binding="strong">${families(GENERIC['sans-serif'], 'string')}</edit>
  </match>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`;
}

/**
 * @param {string[]} names
 * @param {string} tag
 */
function families(names, tag) {
  return names.map((name) => `<${tag}>${name}</${tag}>`).join('');
}

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildSync } from 'esbuild';

const ROUNDS = 60;

/** A file big enough that writing it takes many steps of the system: its number, over and over. */
const version = (n: number): string => `${String(n).padStart(7)}\n`.repeat(1 << 18);

/** Writes one version after the other until it is killed. */
const WRITER = `
  import { writeWhole } from './src/node/wholeFile';
  const version = ${String(version)};
  const write = async () => { for (let n = Number(process.argv[3]); ; n++) { await writeWhole(process.argv[2], version(n)); process.stdout.write('.'); } };
  void write();
`;

describe('a crash while a sidecar is written', () => {
  it(`leaves the old or the new file whole, whenever it comes (${ROUNDS} times)`, async function () {
    this.timeout(120_000);
    const dir = mkdtempSync(join(tmpdir(), 'isnad-crash-'));
    try {
      const [program, file] = [join(dir, 'writer.js'), join(dir, 'a.txt.isnad.json')];
      buildSync({ stdin: { contents: WRITER, resolveDir: process.cwd(), loader: 'js' }, outfile: program, bundle: true, platform: 'node', format: 'cjs', target: 'es2022' });
      let last = 0;
      writeFileSync(file, version(last));
      for (let round = 0; round < ROUNDS; round++) {
        const writer = spawn(process.execPath, [program, file, String(last + 1)], { stdio: ['ignore', 'pipe', 'inherit'] });
        await once(writer.stdout, 'data');
        await pause(Math.random() * 25);
        writer.kill('SIGKILL');
        await once(writer, 'exit');
        const found = readFileSync(file, 'utf8');
        const n = Number(found.slice(0, 7));
        assert.ok(n > last, 'a later version is there');
        assert.ok(found === version(n), `version ${n} is whole`);
        last = n;
      }
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});

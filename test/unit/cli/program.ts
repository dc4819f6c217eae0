import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** What a program said, and how it ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line program in a directory of its own. */
export class Program {
  readonly path = join(mkdtempSync(join(tmpdir(), 'isnad-build-')), 'cli.js');
  readonly dir = mkdtempSync(join(tmpdir(), 'isnad-test-'));

  constructor() {
    buildSync({ entryPoints: ['src/cli/main.ts'], outfile: this.path, bundle: true, platform: 'node', format: 'cjs', target: 'es2022' });
  }

  isnad(...args: string[]): Ended {
    return this.run(process.execPath, this.path, ...args);
  }

  run(command: string, ...args: string[]): Ended {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: this.dir, encoding: 'utf8' });
    return { status, stdout, stderr };
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.dir, name), text);
  }

  read(name: string): string {
    return readFileSync(join(this.dir, name), 'utf8');
  }

  remove(): void {
    for (const dir of [join(this.path, '..'), this.dir]) rmSync(dir, { recursive: true });
  }
}

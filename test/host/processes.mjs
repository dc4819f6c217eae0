/**
 * Starts Node.js programs that cannot outlive whoever started them.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const leash = pathToFileURL(path.join(path.dirname(fileURLToPath(import.meta.url)), 'leash.mjs')).href;

/**
 * @typedef {object} Program
 * @property {() => string} output what it has said so far, errors included
 * @property {() => boolean} hasEnded
 * @property {Promise<number | null>} ended its exit code; null when it was killed. Rejects when it could not start
 * @property {() => Promise<void>} stop ends it together with everything that it started
 */

/**
 * Starts a Node.js program on a leash.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined> }} [options]
 * @returns {Program}
 */
export function start(command, args, { cwd, env = process.env } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...env, ISNAD_LEASH: '1', NODE_OPTIONS: `--import ${leash}` },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (said += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (said += chunk));
  child.stdin.on('error', () => {});

  let over = false;
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`${command} could not be started: ${error.message}`)));
    child.once('close', resolve);
  });
  const settle = () => void (over = true);
  ended.then(settle, settle);

  return {
    output: () => said,
    hasEnded: () => over,
    ended,
    async stop() {
      child.stdin.destroy();
      await ended.catch(() => {});
    },
  };
}

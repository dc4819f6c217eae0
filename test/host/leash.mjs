/**
 * Preloaded into a Node.js program by `processes.mjs`: ends it, with all it started, as soon as its starter is gone.
 *
 * The starter holds the other end of the standard input. However it ends, by itself, by a signal or by `kill -9`, the
 * system closes that end, so nothing can be left behind.
 */
if (process.env.ISNAD_LEASH) {
  // What this program starts inherits the environment, but not the input.
  delete process.env.ISNAD_LEASH;
  delete process.env.NODE_OPTIONS;
  process.stdin.on('error', end).on('close', end).resume();
  process.stdin.unref?.();
}

function end() {
  // It leads a process group of its own (it was started detached), which a negative id stands for.
  process.kill(-process.pid, 'SIGKILL');
}

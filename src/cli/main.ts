import { run } from './run';

/** For output that goes to a file or another program. */
const WIDTH_WITHOUT_TERMINAL = 120;

// Whoever reads us may stop reading, as `head` does; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

void run(process.argv.slice(2), {
  width: process.stdout.columns ?? WIDTH_WITHOUT_TERMINAL,
  out: text => void process.stdout.write(text),
  error: text => void process.stderr.write(text),
}).then(status => { process.exitCode = status; });

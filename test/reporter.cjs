// A mocha reporter: mocha's own `dot` or `spec` on the terminal, and the results as JSON in the file that
// ISNAD_RESULTS names, so that test/run.mjs can sum up several runs.
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { reporters } = require('mocha');

module.exports = class Results extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const results = [];
    const record = (test, error) => results.push({
      file: path.basename(test.file ?? ''), title: test.fullTitle(), state: error ? 'failed' : test.state ?? 'pending',
      ...(error && { error: error.stack ?? String(error) }),
    });
    runner.on('test end', test => { if (test.state !== 'failed') record(test); });
    runner.on('fail', record);
    runner.on('end', () => { if (process.env.ISNAD_RESULTS) writeFileSync(process.env.ISNAD_RESULTS, JSON.stringify(results, null, 1)); });
  }
};

// A mocha hook: random tests try the same cases on every machine, so that a failure says something about the last change.
// `ISNAD_SEED=$RANDOM npm test -- unit` tries others.
const fc = require('fast-check');

fc.configureGlobal({ seed: Number(process.env.ISNAD_SEED ?? 1) });

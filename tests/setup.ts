import fc from 'fast-check';

/**
 * Property tests try the same inputs in every run, so that a change is judged by what it changed. `SEED=random npm test`
 * tries others, and so does `npm run fuzz`.
 */
const seed = process.env['SEED'] ?? '1';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });

import fc from 'fast-check';
// so that every test finds the libraries that are loaded on demand
import '../src/index.js';

/**
 * Property tests try the same inputs in every run, so that a change is judged by what it changed. `SEED=random npm test`
 * tries others, and so does `npm run fuzz`.
 */
const seed = process.env['SEED'] ?? '1';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });

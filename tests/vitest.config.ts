import { defineConfig } from 'vitest/config';
import pkg from '../package.json' with { type: 'json' };

/** `npm test`: everything that needs only Node and this repository. What needs the corpus is in tests/corpus. */
export default defineConfig({
  define: { COPYDESK_VERSION: JSON.stringify(pkg.version) },
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/corpus/**', 'node_modules/**'],
    setupFiles: ['tests/setup.ts'],
    // The tests share no state, and loading the word lists anew for every file would take longer than the tests.
    pool: 'forks',
    maxWorkers: '100%',
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
